// The part of StdioSession that reads the list of tools for itself. A modern server refuses a call
// (-32020) without the headers that its schema asks for, and the app may have got the schemas from
// elsewhere: before we were started, or from a list that has changed since.

#include "relay/stdio_pending.h"

#include <utility>

namespace patchbay::relay {

namespace {

constexpr int mostPages = 20; // of a list of tools

} // namespace

bool StdioSession::mendsHeaders(const PendingPtr &pending, const Message &answer)
{
    const bool canMend = pending->isModern && pending->method == "tools/call"
        && !pending->isRepeated && answer.errorCode == "-32020";
    if (!canMend)
        return false;
    pending->isRepeated = true;
    pending->call.reset();
    pending->reader.reset();
    pending->pagesLeft = mostPages;
    listTools(pending, {});
    return true;
}

// `cursor` raw.
void StdioSession::listTools(const PendingPtr &pending, const std::string &cursor)
{
    const auto route = m_around.route();
    if (!route)
        return fail(pending, route.error());
    const Message call = readMessage(*pending->text);
    std::string text = R"({"jsonrpc":"2.0","id":"patchbay-list-)" + std::to_string(++m_numbers);
    text += R"(","method":"tools/list","params":{)";
    if (!cursor.empty())
        text += R"("cursor":)" + cursor + ',';
    text += R"("_meta":)" + std::string(call.meta) + "}}";
    const auto headers = headersForPost(readMessage(text), m_state);

    pending->listed.clear();
    http::ExchangeEvents events;
    events.head = [weak = std::weak_ptr(pending)](http::ResponseHead head) {
        const auto held = weak.lock();
        if (!held)
            return;
        held->reader = std::make_unique<AnswerReader>(std::move(head), [weak](auto message) {
            const auto listing = weak.lock();
            if (listing && readMessage(message).kind == Message::Kind::Response)
                listing->listed = message;
        });
    };
    events.body = [weak = std::weak_ptr(pending)](std::string_view piece) {
        if (const auto held = weak.lock(); held && held->reader)
            held->reader->feed(piece);
    };
    events.end = [this, weak = std::weak_ptr(pending)](const Result<void> &end) {
        const auto held = weak.lock();
        if (!held)
            return;
        if (held->reader && end)
            held->reader->finish();
        const std::string listed = std::exchange(held->listed, {});
        held->reader.reset();
        held->listing.reset();
        toolsListed(held, listed);
    };
    pending->listing = m_around.upstream.send(
        {*route, "POST", headers, std::make_shared<const std::string>(std::move(text))},
        std::move(events));
}

// Whatever came of it, the call is sent again; its answer says best what is wrong.
void StdioSession::toolsListed(const PendingPtr &pending, const std::string &text)
{
    const Message answer = readMessage(text);
    if (answer.kind == Message::Kind::Response && !answer.tools.empty())
        m_toolHeaders.learn(text, answer);
    if (!answer.nextCursor.empty() && --pending->pagesLeft > 0)
        return listTools(pending, std::string(answer.nextCursor));
    send(pending);
}

} // namespace patchbay::relay
