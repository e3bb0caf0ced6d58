#include "relay/answer_watch.h"

#include "relay/message.h"

namespace patchbay::relay {

AnswerWatch::AnswerWatch(std::string_view rawId)
    : m_id(rawId)
{
}

void AnswerWatch::feed(std::string_view piece)
{
    const bool fits = m_parser.feed(piece, [this](const http::StreamEvent &event) {
        m_sawEventId = m_sawEventId || (event.id && !event.id->empty());
        const bool isMessage = event.type.empty() || event.type == "message";
        if (!isMessage || event.data.empty() || !isMissing())
            return;
        const Message message = readMessage(event.data);
        if (message.kind != Message::Kind::Response || !sameId(message.id, m_id))
            return;
        m_answered = true;
        m_failed = message.failed;
    });
    // Too large to look at: most likely the answer, and in no case missing for lack of looking.
    if (!fits)
        m_answered = true;
}

} // namespace patchbay::relay
