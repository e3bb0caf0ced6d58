// The part of StdioSession that takes what comes down.

#include "relay/list_changes.h"
#include "relay/stdio_pending.h"

#include <utility>

namespace patchbay::relay {

void StdioSession::takeMessage(const PendingPtr &pending, std::string &text, const Message &message)
{
    const bool isAnswer = message.kind == Message::Kind::Response;
    const bool isNameless = message.id.empty() || message.id == "null";
    const bool isOurs = isAnswer && pending->isRequest && !pending->isAnswered
        && (isNameless || sameId(message.id, pending->id));
    if (!isOurs)
        return tell(std::move(text));
    if (message.failed && mendsSession(pending, 200, message))
        return;

    pending->isAnswered = true;
    if (message.failed)
        pending->activity.markFailed();
    if (pending->isInitialize && !message.failed)
        m_state.version = message.resultVersion;
    if (pending == m_recovery) {
        if (message.failed)
            return recovered(Error{ErrorCode::ServerUnavailable, "no new session"});
        m_changes = listChanges(message.result);
        return recovered({});
    }
    // An error without an id would leave the app waiting: on stdio nothing else joins the two.
    if (isNameless)
        tell(withId(text, pending->id));
    else if (pending->isModern && pending->method == "tools/list")
        tell(m_toolHeaders.learn(text, message));
    else
        tell(std::move(text));
    if (pending->resumed)
        return finish(pending, true);
    if (pending->isInitialize)
        release();
}

void StdioSession::takeEnd(const PendingPtr &pending, const Result<void> &end)
{
    if (!pending->reader) {
        // Some servers answer 401 for a session they do not know; the token is a new one by now.
        if (!end && end.error().code == ErrorCode::SignInNeeded && canMendSession(pending))
            return mendSession(pending);
        const bool canWait = pending->isInitialize && pending != m_recovery && !end
            && end.error().code != ErrorCode::NotAnMcpServer;
        return canWait ? answerInitialize(pending) : fail(pending, end.error());
    }
    if (end)
        pending->reader->finish();
    if (!pending->reader)
        return; // it is sent again
    if (!pending->isRequest || pending->isAnswered)
        return finish(pending, pending->reader && pending->reader->isSuccess());
    if (pending->tooLarge)
        return fail(pending, {ErrorCode::AnswerTooLarge, {}});
    if (!pending->reader->isSuccess())
        return takeRefusal(pending);
    const Error lost{ErrorCode::ConnectionLost, "the answer ended early"};
    if (pending->reader->isStream())
        return takeCut(pending, end ? lost : end.error());
    if (!end)
        return fail(pending, end.error());
    fail(pending, {ErrorCode::ServerAnswerUnreadable, "no JSON-RPC message in the answer"});
}

// An answer that says failure.
void StdioSession::takeRefusal(const PendingPtr &pending)
{
    const AnswerReader &reader = *pending->reader;
    const std::string body(reader.body());
    const Message message = readMessage(body);
    const bool isError = message.kind == Message::Kind::Response && message.failed;
    const int status = reader.head().status;
    if (mendsSession(pending, status, message) || mendsHeaders(pending, message))
        return;
    if (!isError)
        return fail(pending, errorForStatus(status, reader.head().headers));
    std::string line = oneLine(withId(body, pending->id));
    takeMessage(pending, line, readMessage(line));
    if (pending != m_recovery)
        finish(pending, false);
}

bool StdioSession::canMendSession(const PendingPtr &pending) const
{
    return pending->isRequest && !pending->session.empty() && !pending->isModern
        && pending != m_recovery && !pending->isInitialize && !pending->isRepeated;
}

bool StdioSession::mendsSession(const PendingPtr &pending, int status, const Message &answer)
{
    if (!canMendSession(pending) || !saysSessionLost(status, answer, pending->id))
        return false;
    mendSession(pending);
    return true;
}

void StdioSession::mendSession(const PendingPtr &pending)
{
    pending->isRepeated = true;
    pending->call.reset();
    pending->reader.reset();
    pending->resumed.reset();
    if (pending->session != m_state.session)
        return send(pending); // somebody else's loss has been mended meanwhile
    m_waiting.push_back(pending);
    recover();
}

// A stream that ended before the answer was in it.
void StdioSession::takeCut(const PendingPtr &pending, const Error &error)
{
    const std::string lastEventId = pending->reader->lastEventId();
    if (isListening(pending->method)) {
        m_around.write(R"({"jsonrpc":"2.0","method":"notifications/cancelled",)"
                       R"("params":{"requestId":)"
                       + pending->id + "}}");
        return finish(pending, false);
    }
    const auto route = m_around.route();
    if (pending->isModern || lastEventId.empty() || !route)
        return fail(pending, error);
    StdioStream::Events events;
    events.message = [this, weak = std::weak_ptr(pending)](std::string &text,
                                                           const Message &message) {
        if (const auto held = weak.lock())
            takeMessage(held, text, message);
    };
    events.gone = [this, weak = std::weak_ptr(pending), error] {
        if (const auto held = weak.lock())
            fail(held, error);
    };
    pending->call.reset();
    pending->resumed =
        std::make_unique<StdioStream>(m_around.loop, m_around.upstream, *route, m_state,
                                      StdioStream::Kind::Resumed, std::move(events));
    pending->resumed->resume(lastEventId, pending->reader->retry());
}

} // namespace patchbay::relay
