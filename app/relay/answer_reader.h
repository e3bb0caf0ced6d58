// Takes the JSON-RPC messages out of an answer to a POST or GET, whichever of the two shapes it
// has: one JSON text or an event stream. Batches are split (2025-03-26 has them).
//
// For the stdio session, which must write each message as a line of its own.

#pragma once

#include "http/client.h"
#include "http/event_stream.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::relay {

struct Message;

class AnswerReader
{
public:
    // One line each, without its \n, and what is known of it, which points into the line. Who has
    // done with that may keep the line.
    using OnMessage = std::function<void(std::string &line, const Message &message)>;

    AnswerReader(http::ResponseHead head, OnMessage onMessage);

    // False if the answer is larger than can be taken. `onMessage` may destroy the reader.
    bool feed(std::string_view piece);
    // The answer is complete: gives the messages of a JSON body that says success.
    void finish();

    const http::ResponseHead &head() const { return m_head; }
    bool isSuccess() const { return m_head.status >= 200 && m_head.status < 300; }
    bool isStream() const { return m_isStream; }
    std::string_view body() const { return m_body; } // of what is no stream

    const std::string &lastEventId() const { return m_lastEventId; }
    std::optional<int> retry() const { return m_retry; } // milliseconds

private:
    http::ResponseHead m_head;
    OnMessage m_onMessage;
    bool m_isStream;
    std::string m_body;
    http::EventStreamParser m_parser;
    std::string m_lastEventId;
    std::optional<int> m_retry;
};

// For an answer whose body has nothing to say to an app.
Error errorForStatus(int status, const http::Headers &headers);

} // namespace patchbay::relay
