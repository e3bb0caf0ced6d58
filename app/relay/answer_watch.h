// Looks over the shoulder of an event stream that is passed on as it comes: has the answer to the
// request been in it, and could the app resume it by itself (protocol requirement R4)?
//
// Changes nothing and keeps no more than the event that is under way.

#pragma once

#include "http/event_stream.h"

#include <optional>
#include <string>
#include <string_view>

namespace patchbay::relay {

class AnswerWatch
{
public:
    explicit AnswerWatch(std::string_view rawId); // empty: no answer is expected

    void feed(std::string_view piece);

    bool isMissing() const { return !m_id.empty() && !m_answered; }
    bool failed() const { return m_failed; } // the answer was an error
    // The answer, if it was a JSON-RPC error and not long.
    const std::string &errorAnswer() const { return m_errorAnswer; }
    bool sawEventId() const { return !m_lastEventId.empty(); }
    const std::string &lastEventId() const { return m_lastEventId; }
    std::optional<int> retry() const { return m_retry; } // milliseconds
    bool isInsideEvent() const { return m_parser.isInsideEvent(); }

private:
    std::string m_id;
    http::EventStreamParser m_parser;
    bool m_answered = false;
    bool m_failed = false;
    std::string m_errorAnswer;
    std::string m_lastEventId;
    std::optional<int> m_retry;
};

} // namespace patchbay::relay
