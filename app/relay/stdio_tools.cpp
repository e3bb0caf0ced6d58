// The part of StdioSession that reads the list of tools for itself. A modern server refuses a call
// (-32020) without the headers that its schema asks for, and the app may have got the schemas from
// elsewhere: before we were started, or from a list that has changed since. In read-only mode the
// same is true of what the server says of its tools.

#include "relay/stdio_pending.h"

#include <utility>

namespace patchbay::relay {

bool StdioSession::mendsHeaders(const PendingPtr &pending, const Message &answer)
{
    const bool canMend = pending->isModern && pending->method == "tools/call"
        && !pending->isRepeated && answer.errorCode == "-32020";
    if (!canMend)
        return false;
    pending->isRepeated = true;
    pending->call.reset();
    pending->reader.reset();
    lookAtTools(pending);
    return true;
}

void StdioSession::lookAtTools(const PendingPtr &pending)
{
    const auto route = m_around.route();
    if (!route)
        return fail(pending, route.error());
    const std::weak_ptr weak(pending);
    pending->listing = std::make_unique<ToolList>(
        m_around.upstream,
        Outgoing{*route, "POST", headersForPost(readMessage(*pending->text), m_state),
                 pending->text},
        [this, isModern = pending->isModern](std::string_view page, const Message &answer) {
            if (isModern)
                m_toolHeaders.learn(page, answer);
            if (mayOnlyRead())
                m_readOnlyTools.withoutOthers(page);
        },
        [this, weak] {
            if (const auto held = weak.lock())
                toolsSeen(held);
        });
}

// Whatever came of it, the call is sent; its answer says best what is wrong.
void StdioSession::toolsSeen(const PendingPtr &pending)
{
    pending->listing.reset();
    if (mayOnlyRead()) {
        if (const auto refusal = m_readOnlyTools.refusalFor(*pending->text))
            return fail(pending, *refusal);
    }
    send(pending);
}

} // namespace patchbay::relay
