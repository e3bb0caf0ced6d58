#include "relay/bridge_listener.h"

#include "http/loop.h"
#include "http/loop_door.h"
#include "relay/bridge_protocol.h"
#include "relay/stdio_session.h"

#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <utility>

namespace patchbay::relay {

namespace {

constexpr std::size_t longestLine = 256UL * 1024 * 1024;
constexpr std::size_t largeLine = 64UL * 1024;
constexpr std::size_t roomOfLargeLine = 1024UL * 1024 + largeLine;
// What an app has not yet read before its servers are asked to wait.
constexpr std::size_t unsentAtMost = 1024UL * 1024;
// A server that does not answer a goodbye is not waited for.
constexpr std::size_t mostGoodbyes = 32;

} // namespace

// One program at the other end of the socket; its first line says which kind.
class BridgeListener::Peer
{
public:
    Peer(BridgeListener &listener, std::unique_ptr<LocalStream> stream)
        : m_listener(listener)
        , m_stream(std::move(stream))
    {
    }
    ~Peer()
    {
        if (m_session)
            m_listener.sayGoodbye(*m_session);
        if (m_call && !m_isClosing)
            m_listener.m_host.controlGone(m_call);
    }
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    void start()
    {
        m_stream->onSent([this] { sent(); });
        m_stream->read([this](std::string_view piece) { take(piece); }, [this] { leave(); });
    }

    StdioSession *session() { return m_session.get(); }
    std::size_t callsUnderWay() const
    {
        if (m_session)
            return m_session->callsUnderWay();
        return m_call && !m_isClosing ? 1U : 0U;
    }
    const std::string &connection() const { return m_hello.connection; }

private:
    void take(std::string_view piece)
    {
        for (auto end = piece.find('\n'); end != std::string_view::npos; end = piece.find('\n')) {
            m_begun += piece.substr(0, end);
            piece.remove_prefix(end + 1);
            if (!takeLine(std::exchange(m_begun, {})))
                return leave();
        }
        // Of what is large already more is expected than a doubling each time would make room for.
        if (m_begun.size() > largeLine && m_begun.size() + piece.size() > m_begun.capacity())
            m_begun.reserve(std::max(roomOfLargeLine, 2 * m_begun.capacity()));
        m_begun += piece;
        if (m_begun.size() > (m_isKnown ? longestLine : longestHello))
            leave();
    }

    bool takeLine(std::string line)
    {
        if (m_session) {
            m_session->receive(std::move(line));
            return true;
        }
        if (m_isKnown)
            return takeControl(line);
        auto hello = parseHello(line);
        if (!hello)
            return false;
        m_isKnown = true;
        m_hello = std::move(*hello);
        if (m_hello.role == Hello::Role::Bridge)
            beginSession();
        return true;
    }

    void beginSession()
    {
        StdioSession::Surroundings around{
            m_listener.m_loop, m_listener.m_upstream, m_listener.m_host,
            [this] { return m_listener.routeFor(m_hello.connection, m_hello.client); },
            [this](std::string line) { write(std::move(line)); }};
        m_session =
            std::make_unique<StdioSession>(std::move(around), m_hello.connection, m_hello.client);
    }

    bool takeControl(std::string_view line)
    {
        if (m_call)
            return false; // one request for each connection
        m_call = std::make_shared<RelayHost::ControlCall>();
        m_call->request = std::string(line);
        const auto onPeer = [door = m_listener.m_door, weak = std::weak_ptr(m_alive),
                             this](std::function<void(Peer &)> work) {
            door->post([weak, this, work = std::move(work)] {
                if (!weak.expired())
                    work(*this);
            });
        };
        m_call->line = [onPeer](std::string text) {
            onPeer([text = std::move(text)](Peer &peer) { peer.write(text); });
        };
        m_call->done = [onPeer] { onPeer([](Peer &peer) { peer.close(); }); };
        m_listener.m_host.control(m_call);
        return true;
    }

    void write(std::string line)
    {
        line += '\n';
        m_stream->write(std::move(line));
        if (m_session && m_stream->unsent() > unsentAtMost && !std::exchange(m_isPaused, true))
            m_session->pause();
    }

    void sent()
    {
        if (m_isClosing)
            return leave();
        if (std::exchange(m_isPaused, false))
            m_session->resume();
    }

    // After what has been written has been sent.
    void close()
    {
        m_isClosing = true;
        if (m_stream->unsent() == 0)
            leave();
    }

    void leave() { m_listener.m_peers.erase(this); } // this goes with it

    BridgeListener &m_listener;
    std::unique_ptr<LocalStream> m_stream;
    std::string m_begun; // a line that has not ended yet
    Hello m_hello;
    std::unique_ptr<StdioSession> m_session;
    std::shared_ptr<RelayHost::ControlCall> m_call;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_isKnown = false;
    bool m_isPaused = false;
    bool m_isClosing = false;
};

BridgeListener::BridgeListener(http::Loop &loop, Upstream &upstream, RelayHost &host)
    : m_loop(loop)
    , m_upstream(upstream)
    , m_host(host)
    , m_door(std::make_shared<http::LoopDoor>(loop))
{
}

BridgeListener::~BridgeListener()
{
    m_door->shut();
    m_listener.reset();
    m_peers.clear();
    m_goodbyes.clear();
}

Result<void> BridgeListener::listen(const std::string &path)
{
    auto listener =
        LocalListener::listen(m_loop.context(), path, [this](std::unique_ptr<LocalStream> stream) {
            auto peer = std::make_unique<Peer>(*this, std::move(stream));
            Peer &known = *peer;
            m_peers.emplace(&known, std::move(peer));
            known.start();
        });
    if (!listener)
        return listener.error();
    m_listener = std::move(*listener);
    return {};
}

void BridgeListener::setRoutes(RouteTable routes)
{
    m_routes = std::move(routes);
    for (const auto &[key, peer] : m_peers) {
        if (peer->session() != nullptr)
            peer->session()->routesChanged();
    }
}

void BridgeListener::signInChanged(const std::string &connection)
{
    for (const auto &[key, peer] : m_peers) {
        if (peer->session() != nullptr && peer->connection() == connection)
            peer->session()->signInChanged();
    }
}

std::size_t BridgeListener::callsUnderWay() const
{
    std::size_t calls = 0;
    for (const auto &[key, peer] : m_peers)
        calls += peer->callsUnderWay();
    return calls;
}

// A bridge shows no key: that it is a program of the same person is what lets it in. One that names
// its app is let in only while that app has a right, so that what was withdrawn stays out.
Result<std::shared_ptr<const Route>> BridgeListener::routeFor(const std::string &connection,
                                                              const std::string &client) const
{
    const auto found = m_routes.find(connection);
    if (found == m_routes.end())
        return Error{ErrorCode::ConnectionUnknown, connection};
    const auto &keys = found->second->keys;
    const bool isNamed = !client.empty();
    if (isNamed && std::none_of(keys.begin(), keys.end(), [&](const RouteKey &key) {
            return key.client == client;
        }))
        return Error{ErrorCode::KeyNotAccepted, client};
    return found->second;
}

void BridgeListener::sayGoodbye(StdioSession &session)
{
    const unsigned number = ++m_numbers;
    auto call = session.leave([this, number] { m_goodbyes.erase(number); });
    if (!call)
        return;
    if (m_goodbyes.size() >= mostGoodbyes)
        m_goodbyes.erase(m_goodbyes.begin());
    m_goodbyes.emplace(number, std::move(call));
}

} // namespace patchbay::relay
