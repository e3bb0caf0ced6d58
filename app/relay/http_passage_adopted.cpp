// The part of Passage for sessions that are older than we are. After a start of ours we know none;
// as long as the server does, nobody needs us to. Once it has lost one as well, the official SDK
// clients would fail at every call until they are restarted, so a session is begun in the app's
// name. What else the app can do (sampling, elicitation) we have not heard, and do not claim.

#include "base/json_scan.h"
#include "relay/http_passage.h"

#include <utility>

namespace patchbay::relay {

bool HttpEndpoint::Passage::canAdoptSession(int status) const
{
    return (status == 404 || status == 400) && m_method == "POST" && !m_id.empty() && !m_isModern
        && !m_isRepeated && !m_isInitialize && !m_hasBegun && !m_session.id.empty()
        && m_outgoing.body && m_endpoint.m_sessions.mayBeOlder(m_session);
}

void HttpEndpoint::Passage::adoptSession()
{
    constexpr std::string_view untold = "2025-03-26"; // what servers assume
    Outgoing initialize = m_outgoing;
    const std::string version(m_outgoing.headers.value("MCP-Protocol-Version").value_or(untold));
    std::string text = R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{)";
    text += R"("protocolVersion":)" + encodeJsonString(version);
    text += R"(,"capabilities":{},"clientInfo":{"name":)" + encodeJsonString(m_session.client);
    text += R"(,"version":")" PATCHBAY_VERSION R"("}}})";
    initialize.body = std::make_shared<const std::string>(std::move(text));
    for (const char *name : {"Mcp-Session-Id", "MCP-Protocol-Version", "Last-Event-ID"})
        initialize.headers.remove(name);
    m_endpoint.m_sessions.remember(m_session, std::move(initialize));
    m_isAdopted = true;
}

} // namespace patchbay::relay
