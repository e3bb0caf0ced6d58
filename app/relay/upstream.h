// One request on its way up: asks for the token, sends, and mends what may be mended unseen.
//
//   send ──> token ──> request ──> head ──> body … ──> end
//              ^          │ 401: once, with a new token; the second is SignInNeeded
//              └──────────┤ insufficient_scope: MorePermissionNeeded, or what the RelayHost says
//                         ├ 307/308 to the same origin: followed, with method, body and token
//                         └ nothing sent yet (server restarting): tried again for two seconds,
//                           as is the token (network away, sign-in restarting)
//
// Servers of MCP's first HTTP transport look like those of today (sse_transport).
//
// What may have reached the server is never sent twice, save after a 401, which says that nothing
// was done. What comes down is never compressed. All on the loop's thread.

#pragma once

#include "http/client.h"
#include "relay/relay.h"

#include <memory>
#include <string>

namespace patchbay::http {
class LoopDoor;
}

namespace patchbay::relay {

class SseTransport;

struct Outgoing {
    std::shared_ptr<const Route> route;
    std::string method;
    http::Headers headers; // without a token
    std::shared_ptr<const std::string> body; // null: none
    std::string url = {}; // instead of the route's; of the same origin
};

// Going away cancels.
class Call
{
public:
    virtual ~Call() = default;
    virtual void pause() = 0;
    virtual void resume() = 0;
};

class Upstream
{
public:
    Upstream(http::Loop &loop, http::Client &client, RelayHost &host);
    ~Upstream(); // no call may be left
    Upstream(const Upstream &) = delete;
    Upstream &operator=(const Upstream &) = delete;

    // The events never run before this has returned; any of them may destroy the Call. `end` says
    // SignInNeeded or what the RelayHost answered if no token would do. 401 is never given as a
    // head, nor is a 403 that asks for more permission.
    std::unique_ptr<Call> send(Outgoing request, http::ExchangeEvents events);

private:
    class Sending;

    std::unique_ptr<Call> sendAsItIs(Outgoing request, http::ExchangeEvents events);

    http::Loop &m_loop;
    http::Client &m_client;
    RelayHost &m_host;
    std::shared_ptr<http::LoopDoor> m_door;
    std::unique_ptr<SseTransport> m_sse;
};

} // namespace patchbay::relay
