#include "http/server.h"

#include "http/loop.h"
#include "http/server_connection.h"
#include "http/socket_rules.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Failure = boost::system::error_code;

constexpr std::chrono::milliseconds pauseAfterFailedAccept{100};
constexpr int triesForOnePortOnAllAddresses = 8;

Failure listenOn(Acceptor &acceptor, const tcp::endpoint &endpoint)
{
    Failure failure;
    acceptor.open(endpoint.protocol(), failure);
    if (!failure) {
        keepFromChildren(acceptor.native_handle());
        failure = makeExclusive(acceptor);
    }
    if (!failure && endpoint.address().is_v6())
        acceptor.set_option(asio::ip::v6_only(true), failure);
    if (!failure)
        acceptor.bind(endpoint, failure);
    if (!failure)
        acceptor.listen(asio::socket_base::max_listen_connections, failure);
    return failure;
}

bool isMissingAddress(const Failure &failure)
{
    return failure == asio::error::address_family_not_supported
        || failure == boost::system::errc::address_not_available
        || failure == asio::error::no_protocol_option;
}

} // namespace

struct Server::Private {
    Private(Loop &runsOn, Options options, RequestHandler onRequest, HeadFilter admit)
        : loop(runsOn)
        , state(std::make_shared<ServerState>(runsOn.context(), std::move(options),
                                              std::move(onRequest), std::move(admit)))
        , pause(runsOn.context())
    {
        state->self = state;
    }

    Failure bind(std::uint16_t wanted);
    static void accept(const std::shared_ptr<Private> &d, std::size_t which);
    void take(Socket socket);
    void stop();

    Loop &loop;
    std::shared_ptr<ServerState> state;
    std::vector<Acceptor> acceptors;
    asio::steady_timer pause; // when the system is out of sockets
    std::uint16_t port = 0;
};

// All addresses on one port; with a free choice of the port the first address decides.
Failure Server::Private::bind(std::uint16_t wanted)
{
    acceptors.clear();
    port = wanted;
    Failure missing;
    for (const std::string &literal : state->options.addresses) {
        Failure failure;
        const auto address = asio::ip::make_address(literal, failure);
        if (failure || !address.is_loopback())
            return failure ? failure : asio::error::access_denied;
        Acceptor acceptor(loop.context());
        failure = listenOn(acceptor, {address, port});
        if (isMissingAddress(failure)) {
            missing = failure;
            continue;
        }
        if (failure)
            return failure;
        port = acceptor.local_endpoint(failure).port();
        acceptors.push_back(std::move(acceptor));
    }
    return acceptors.empty() ? missing : Failure();
}

void Server::Private::accept(const std::shared_ptr<Private> &d, std::size_t which)
{
    if (d->state->closed)
        return;
    d->acceptors[which].async_accept([d, which](const Failure &failure, Socket socket) {
        if (d->state->closed)
            return;
        if (!failure) {
            keepFromChildren(socket.native_handle());
            d->take(std::move(socket));
            return accept(d, which);
        }
        // Out of descriptors, or the client has left already: going on at once could spin.
        if (failure == asio::error::no_descriptors)
            d->state->makeRoom();
        d->pause.expires_after(pauseAfterFailedAccept);
        d->pause.async_wait([d, which](const Failure &) { accept(d, which); });
    });
}

void Server::Private::take(Socket socket)
{
    const bool isFull = state->connections.size() >= state->options.maxConnections;
    if (isFull && !state->makeRoom()) {
        Failure ignored; // we have no room to wait for it
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(answerHead(503, {}, {false, false, false, 0})), ignored);
        return;
    }
    const auto connection = std::make_shared<ServerConnection>(std::move(socket), state);
    state->connections.insert(connection);
    connection->start();
}

void Server::Private::stop()
{
    state->closeAll();
    for (Acceptor &acceptor : acceptors) {
        Failure ignored; // it is closed either way
        acceptor.close(ignored);
    }
    pause.cancel();
}

Result<std::unique_ptr<Server>> Server::listen(Loop &loop, Options options,
                                               RequestHandler onRequest, HeadFilter admit)
{
    const std::uint16_t wanted = options.port;
    const auto d =
        std::make_shared<Private>(loop, std::move(options), std::move(onRequest), std::move(admit));
    Failure failure = d->bind(wanted);
    for (int i = 1;
         wanted == 0 && failure == asio::error::address_in_use && i < triesForOnePortOnAllAddresses;
         ++i)
        failure = d->bind(0);
    if (failure) {
        const bool isTaken = failure == asio::error::address_in_use;
        return Error{isTaken ? ErrorCode::PortTaken : ErrorCode::ListenerFailed,
                     "port " + std::to_string(wanted) + ": " + failure.message()};
    }
    loop.post([d] {
        for (std::size_t i = 0; i < d->acceptors.size(); ++i)
            Private::accept(d, i);
    });
    return std::unique_ptr<Server>(new Server(d));
}

Server::Server(std::shared_ptr<Private> given)
    : d(std::move(given))
{
}

Server::~Server()
{
    if (d->loop.isOnLoop())
        d->stop();
    else
        d->loop.runAndWait([this] { d->stop(); });
}

std::uint16_t Server::port() const
{
    return d->port;
}

// --- the deadlines of all connections ---

ServerState::ServerState(asio::io_context &context, Server::Options given,
                         Server::RequestHandler handler, Server::HeadFilter filter)
    : options(std::move(given))
    , onRequest(std::move(handler))
    , admit(std::move(filter))
    , m_timer(context)
{
}

void ServerState::wakeAt(Clock::time_point when)
{
    if (closed || when >= m_armedFor)
        return;
    m_armedFor = when;
    arm();
}

void ServerState::arm()
{
    m_timer.expires_at(m_armedFor);
    m_timer.async_wait([weak = self](const Failure &failure) {
        const auto state = weak.lock();
        if (!failure && state && !state->closed)
            state->sweep();
    });
}

void ServerState::sweep()
{
    const auto now = Clock::now();
    m_armedFor = Clock::time_point::max();
    const std::vector<std::shared_ptr<ServerConnection>> all(connections.begin(),
                                                             connections.end());
    for (const auto &connection : all) {
        if (connection->deadline() <= now)
            connection->expire();
    }
    auto next = Clock::time_point::max();
    for (const auto &connection : connections)
        next = std::min(next, connection->deadline());
    if (next < m_armedFor) {
        m_armedFor = next;
        arm();
    }
}

// Whoever opens connections and says nothing cannot keep the others out.
bool ServerState::makeRoom()
{
    std::shared_ptr<ServerConnection> oldest;
    for (const auto &connection : connections) {
        if (connection->isExpendable() && (!oldest || connection->since() < oldest->since()))
            oldest = connection;
    }
    if (oldest)
        oldest->close();
    return oldest != nullptr;
}

void ServerState::closeAll()
{
    closed = true;
    m_timer.cancel();
    const auto all = std::exchange(connections, {});
    for (const auto &connection : all)
        connection->leave();
}

} // namespace patchbay::http
