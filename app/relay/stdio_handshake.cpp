// The part of StdioSession that begins a session: in the server's place, or once more.

#include "base/json_scan.h"
#include "relay/stdio_pending.h"

#include <utility>

namespace patchbay::relay {

// An app that gets an error here gives us up until it is started again, long after the person has
// signed in or the network is back.
void StdioSession::answerInitialize(const PendingPtr &pending)
{
    m_isPretended = true;
    const Message message = readMessage(*pending->text);
    std::string answer = R"({"jsonrpc":"2.0","id":)" + pending->id;
    answer += R"(,"result":{"protocolVersion":)" + encodeJsonString(message.askedVersion);
    answer += R"(,"capabilities":{"tools":{"listChanged":true}},"serverInfo":{"name":)";
    answer += encodeJsonString(serverName());
    answer += R"(,"version":")" PATCHBAY_VERSION R"("}}})";
    m_around.write(answer);
    finish(pending, false);
}

void StdioSession::signInChanged()
{
    if (m_isPretended)
        recover();
}

void StdioSession::recover()
{
    if (m_recovery)
        return;
    const std::string id = "\"patchbay-again-" + std::to_string(++m_numbers) + '"';
    const auto text = std::make_shared<const std::string>(withId(m_initialize, id));
    m_recovery = std::make_shared<Pending>(text, readMessage(*text), m_connection, m_client);
    m_stream.reset();
    send(m_recovery);
}

void StdioSession::recovered(const Result<void> &outcome)
{
    // Kept until the end, since we are called from within it.
    const PendingPtr recovery = std::exchange(m_recovery, {});
    recovery->call.reset();
    if (!outcome) {
        m_isPretended = true; // there is no session: what comes next tries again
        for (const PendingPtr &pending : std::exchange(m_waiting, {}))
            fail(pending, outcome.error());
        return;
    }
    // What we said in the server's place.
    constexpr std::string_view toolsChanged =
        R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})";
    if (std::exchange(m_isPretended, false))
        m_changes = {std::string(toolsChanged)};
    const auto text = std::make_shared<const std::string>(
        R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    begin(std::make_shared<Pending>(text, readMessage(*text), m_connection, m_client));
}

// The server has been told that the app is ready (or has refused to hear it, which changes nothing
// about what has to follow).
void StdioSession::initialized()
{
    if (const auto route = m_around.route(); route) {
        m_stream = std::make_unique<StdioStream>(
            m_around.loop, m_around.upstream, *route, m_state, StdioStream::Kind::Notifications,
            StdioStream::Events{[this](auto &text, const Message &) { tell(std::move(text)); },
                                [this] { m_stream.reset(); }});
        m_stream->open();
    }
    for (const PendingPtr &pending : std::exchange(m_waiting, {}))
        send(pending);
    for (const std::string &change : std::exchange(m_changes, {}))
        m_around.write(change);
    release();
}

} // namespace patchbay::relay
