// Looks over the shoulder of an event stream that is passed on as it comes: has the answer to the
// request been in it, and could the app resume it by itself (protocol requirement R4)?
//
// Changes nothing and keeps no more than the event that is under way.

#pragma once

#include "http/event_stream.h"

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
    bool sawEventId() const { return m_sawEventId; }
    bool isInsideEvent() const { return m_parser.isInsideEvent(); }

private:
    std::string m_id;
    http::EventStreamParser m_parser;
    bool m_answered = false;
    bool m_failed = false;
    bool m_sawEventId = false;
};

} // namespace patchbay::relay
