#include "relay/answer_watch.h"

#include "relay/message.h"

namespace patchbay::relay {

namespace {

constexpr std::size_t longestError = 4096; // bytes; what says that a session is lost is short

} // namespace

AnswerWatch::AnswerWatch(std::string_view rawId)
    : m_id(rawId)
{
}

void AnswerWatch::feed(std::string_view piece)
{
    const bool fits = m_parser.feed(piece, [this](const http::StreamEvent &event) {
        if (event.id)
            m_lastEventId = *event.id;
        if (event.retry)
            m_retry = event.retry;
        const bool isMessage = event.type.empty() || event.type == "message";
        if (!isMessage || event.data.empty() || !isMissing())
            return;
        const Message message = readMessage(event.data);
        if (message.kind != Message::Kind::Response || !sameId(message.id, m_id))
            return;
        m_answered = true;
        m_failed = message.failed;
        if (!message.errorCode.empty() && event.data.size() <= longestError)
            m_errorAnswer = event.data;
    });
    // Too large to look at: most likely the answer, and in no case missing for lack of looking.
    if (!fits)
        m_answered = true;
}

} // namespace patchbay::relay
