#include "relay/relay.h"

#include "http/loop.h"
#include "http/server.h"
#include "relay/bridge_listener.h"
#include "relay/http_endpoint.h"
#include "relay/upstream.h"

#include <utility>

namespace patchbay::relay {

struct Relay::Private {
    Private(http::Loop &l, http::Client &client, RelayHost &host, const Options &options)
        : loop(l)
        , upstream(l, client, host)
        , endpoint(l, upstream, host, options.silence)
        , bridges(l, upstream, host)
    {
    }

    // Made and ended on the loop's thread. In the order of their making: what comes later uses
    // what comes before.
    http::Loop &loop;
    Upstream upstream;
    HttpEndpoint endpoint;
    BridgeListener bridges;
    std::unique_ptr<http::Server> server;
};

Result<std::unique_ptr<Relay>> Relay::start(http::Loop &loop, http::Client &client, RelayHost &host,
                                            Options options)
{
    std::shared_ptr<Private> d;
    Result<void> listens;
    loop.runAndWait([&] {
        d = std::make_shared<Private>(loop, client, host, options);
        const auto table = tableOf(std::move(options.routes));
        d->endpoint.setRoutes(table);
        d->bridges.setRoutes(table);
        // The socket first: it tells whether another relay of this person runs, which is a better
        // reason than a taken port.
        listens = d->bridges.listen(options.socketPath);
        if (!listens)
            return;
        http::Server::Options at;
        at.addresses = {"127.0.0.1", "::1"};
        at.port = options.port;
        auto server = http::Server::listen(
            loop, std::move(at),
            [weak = std::weak_ptr(d)](http::ServerRequest request,
                                      std::shared_ptr<http::Responder> responder) {
                if (const auto held = weak.lock())
                    held->endpoint.take(std::move(request), std::move(responder));
            },
            [weak = std::weak_ptr(d)](http::ServerRequest &head) {
                const auto held = weak.lock();
                return held ? held->endpoint.refusalFor(head) : http::Server::Refusal{503, {}, {}};
            });
        if (!server) {
            listens = server.error();
            return;
        }
        d->server = std::move(*server);
        d->endpoint.setPort(d->server->port());
    });
    if (!listens) {
        loop.runAndWait([&] { d.reset(); });
        return listens.error();
    }
    return std::unique_ptr<Relay>(new Relay(std::move(d)));
}

Relay::Relay(std::shared_ptr<Private> given)
    : d(std::move(given))
{
}

Relay::~Relay()
{
    http::Loop &loop = d->loop;
    loop.runAndWait([this] {
        d->server.reset();
        d.reset();
    });
}

std::uint16_t Relay::port() const
{
    return d->server->port();
}

void Relay::setRoutes(std::vector<Route> routes)
{
    d->loop.post([weak = std::weak_ptr(d), table = tableOf(std::move(routes))] {
        if (const auto held = weak.lock()) {
            held->endpoint.setRoutes(table);
            held->bridges.setRoutes(table);
        }
    });
}

void Relay::signInChanged(const std::string &connection)
{
    d->loop.post([weak = std::weak_ptr(d), connection] {
        if (const auto held = weak.lock())
            held->bridges.signInChanged(connection);
    });
}

void Relay::countCalls(std::function<void(std::size_t)> answer) const
{
    d->loop.post([weak = std::weak_ptr(d), answer = std::move(answer)] {
        if (const auto held = weak.lock())
            answer(held->endpoint.callsUnderWay() + held->bridges.callsUnderWay());
    });
}

} // namespace patchbay::relay
