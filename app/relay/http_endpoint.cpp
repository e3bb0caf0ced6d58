#include "relay/http_endpoint.h"

#include "base/recycled.h"
#include "http/loop.h"
#include "relay/http_passage.h"

#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace patchbay::relay {

using std::chrono::steady_clock;

HttpEndpoint::HttpEndpoint(http::Loop &loop, Upstream &upstream, RelayHost &host,
                           std::chrono::milliseconds silence)
    : m_loop(loop)
    , m_upstream(upstream)
    , m_host(host)
    , m_silence(silence)
    , m_sessions(upstream, [this](const HttpSessions::Name &name) { sessionMoved(name); })
    , m_timer(loop.context())
{
}

HttpEndpoint::~HttpEndpoint() = default;

void HttpEndpoint::setRoutes(RouteTable routes)
{
    m_routes = std::move(routes);
    std::vector<std::shared_ptr<Passage>> withdrawn;
    for (const auto &[key, passage] : m_passages) {
        if (!passage->isAllowedBy(m_routes))
            withdrawn.push_back(passage);
    }
    for (const auto &passage : withdrawn)
        passage->abort();
    std::vector<std::shared_ptr<Passage>> left; // some may end
    for (const auto &[key, passage] : m_passages)
        left.push_back(passage);
    for (const auto &passage : left)
        passage->readOnlyChosen(m_routes);
}

std::optional<http::Server::Refusal> HttpEndpoint::refusalFor(http::ServerRequest &head) const
{
    const auto before = std::static_pointer_cast<const Admitted>(head.admission);
    Admission admission = admit(head, m_port, m_routes, before);
    if (auto *refusal = std::get_if<http::Server::Refusal>(&admission))
        return std::move(*refusal);
    head.admission = std::get<std::shared_ptr<const Admitted>>(std::move(admission));
    return {};
}

void HttpEndpoint::take(http::ServerRequest request, std::shared_ptr<http::Responder> responder)
{
    auto admitted = std::static_pointer_cast<const Admitted>(request.admission);
    // Once more if the routes are others by now: the key may have been withdrawn while the body
    // came in.
    const auto route = m_routes.find(admitted->route->connection);
    if (route == m_routes.end() || route->second != admitted->route) {
        if (const auto refusal = refusalFor(request))
            return responder->send(refusal->status, refusal->headers, refusal->body);
        admitted = std::static_pointer_cast<const Admitted>(request.admission);
    }
    const auto passage = std::allocate_shared<Passage>(
        Recycled<Passage>(), *this, std::move(admitted), std::move(request), std::move(responder));
    m_passages.emplace(passage.get(), passage);
    passage->start();
    keepAlive();
}

std::size_t HttpEndpoint::callsUnderWay() const
{
    const auto isCall = [](const auto &keyed) { return keyed.second->isCall(); };
    return static_cast<std::size_t>(std::count_if(m_passages.begin(), m_passages.end(), isCall));
}

void HttpEndpoint::sessionMoved(const HttpSessions::Name &session)
{
    for (const auto &[key, passage] : m_passages)
        passage->sessionMoved(session);
}

// One timer for all streams, and none while there are none.
void HttpEndpoint::keepAlive()
{
    if (m_timerRuns || m_passages.empty())
        return;
    m_timerRuns = true;
    m_timer.expires_after(m_silence / 3);
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const auto &error) {
        if (error || alive.expired())
            return;
        m_timerRuns = false;
        for (const auto &[key, passage] : m_passages)
            passage->keepAlive(steady_clock::now());
        keepAlive();
    });
}

} // namespace patchbay::relay
