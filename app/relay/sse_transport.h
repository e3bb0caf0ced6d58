// Finds out which servers speak MCP's first HTTP transport (HTTP+SSE, 2024-11-05) and keeps the
// sessions with them, so that the rest of the relay needs to know Streamable HTTP only.
//
// As the specification has it: `initialize` is posted; a server that answers 400, 404 or 405 is
// asked for the event stream of the first transport. A person can say which of both it is. What a
// server has been found to speak is remembered as long as the relay runs.

#pragma once

#include "relay/sse_session.h"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace patchbay::relay {

class SseTransport
{
public:
    SseTransport(http::Loop &loop, SseSession::Send send);
    ~SseTransport();
    SseTransport(const SseTransport &) = delete;
    SseTransport &operator=(const SseTransport &) = delete;

    // Whether it is, or may be, for a server of this transport.
    bool takes(const Outgoing &request) const;
    // As Upstream::send.
    std::unique_ptr<Call> send(Outgoing request, http::ExchangeEvents events);

private:
    class Beginning;
    class Refusal;

    std::unique_ptr<Call> begin(Outgoing request, http::ExchangeEvents events);
    std::unique_ptr<Call> refuse(int status, http::ExchangeEvents events);

    http::Loop &m_loop;
    SseSession::Send m_send;
    std::set<std::string> m_known; // addresses of servers that speak it
    std::map<std::string, std::shared_ptr<SseSession>> m_sessions; // by their id
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace patchbay::relay
