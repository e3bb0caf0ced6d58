// The relay's address for apps that speak HTTP: passes each request up and its answer down, bytes
// unchanged, events as they come.
//
// An app that goes away ends its request upstream at once (in modern MCP that is how a call is
// cancelled), and the other way round. Failures of ours become JSON-RPC errors in a 200 answer: AI
// apps show their message to the person, while they show the body of any other status as raw text.

#pragma once

#include "base/recycled.h"
#include "http/server.h"
#include "relay/admission.h"
#include "relay/http_sessions.h"
#include "relay/read_only.h"
#include "relay/upstream.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace patchbay::relay {

class HttpEndpoint
{
public:
    // `silence`: see Relay::Options.
    HttpEndpoint(http::Loop &loop, Upstream &upstream, RelayHost &host,
                 std::chrono::milliseconds silence);
    ~HttpEndpoint(); // ends all that is under way
    HttpEndpoint(const HttpEndpoint &) = delete;
    HttpEndpoint &operator=(const HttpEndpoint &) = delete;

    void setPort(std::uint16_t port) { m_port = port; }
    // Ends what the new routes would not let in.
    void setRoutes(RouteTable routes);

    // Notes in `head` whom it lets in.
    std::optional<http::Server::Refusal> refusalFor(http::ServerRequest &head) const;
    void take(http::ServerRequest request, std::shared_ptr<http::Responder> responder);
    // Requests that apps wait for. One that has only to listen is none of them.
    std::size_t callsUnderWay() const;

private:
    class Passage;

    void keepAlive();
    void sessionMoved(const HttpSessions::Name &session);

    http::Loop &m_loop;
    Upstream &m_upstream;
    RelayHost &m_host;
    const std::chrono::milliseconds m_silence;
    std::uint16_t m_port = 0;
    RouteTable m_routes;
    HttpSessions m_sessions;
    std::map<std::string, ReadOnlyTools> m_readOnlyTools; // by connection
    std::unordered_map<const Passage *, std::shared_ptr<Passage>, std::hash<const Passage *>,
                       std::equal_to<>,
                       Recycled<std::pair<const Passage *const, std::shared_ptr<Passage>>>>
        m_passages;
    boost::asio::steady_timer m_timer;
    bool m_timerRuns = false;
    // Goes with us, while a timer that has just run out may still come back.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace patchbay::relay
