// Splits a text/event-stream into its events (WHATWG HTML, section 9.2.6), from pieces of any size.
//
// Line ends may be \n, \r\n or \r, a piece may end anywhere, even inside a character. Does not
// reconnect and does not interpret the data.

#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::http {

struct StreamEvent {
    std::string type; // empty means "message"
    std::string data; // lines joined by \n
    std::optional<std::string> id; // as set by this event; empty string resets
    std::optional<int> retry; // milliseconds
};

class EventStreamParser
{
public:
    // Events whose data grows beyond `maxEvent` bytes are an error: `feed` returns false.
    explicit EventStreamParser(std::size_t maxEvent = 64UL * 1024 * 1024);

    // Calls `onEvent` for each event completed by this piece. Events without data are given as
    // well when they carry an id or a retry time. `onEvent` must not destroy the parser; what the
    // event holds is its to keep.
    bool feed(std::string_view piece, const std::function<void(StreamEvent &)> &onEvent);

    // Whether an event has begun that its blank line has not yet ended.
    bool isInsideEvent() const;

private:
    void takeLine(std::string_view line, const std::function<void(StreamEvent &)> &onEvent);

    std::size_t m_maxEvent;
    std::string m_line;
    StreamEvent m_event;
    bool m_hasData = false;
    bool m_skipNewline = false; // the last piece ended with \r
    bool m_atStart = true; // a byte order mark may still come
};

} // namespace patchbay::http
