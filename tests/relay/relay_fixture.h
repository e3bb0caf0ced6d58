// A relay with everything around it that its tests need: a scripted MCP server upstream, a host
// that gives tokens, and real sockets on this side.

#pragma once

#include "base/digest.h"
#include "http/client.h"
#include "http/loop.h"
#include "http/server.h"
#include "relay/bridge_protocol.h"
#include "relay/relay.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

namespace patchbay::relay {

// Gives tokens and remembers what it was told; from any thread.
class FakeHost : public RelayHost
{
public:
    void token(const std::string &, std::optional<Secret> refused, TokenAnswer answer) override
    {
        Result<Secret> result = Secret{};
        {
            const std::lock_guard lock(m_mutex);
            if (refused) {
                ++m_refreshes;
                m_token = m_next;
            }
            if (m_failures > 0) {
                --m_failures;
                result = Error{ErrorCode::ConnectionRefused, {}};
            } else if (m_token.empty()) {
                result = Error{ErrorCode::SignInNeeded, {}};
            } else {
                result = Secret(m_token);
            }
        }
        answer(result);
    }
    void permissionRefused(const std::string &, const std::string &operation,
                           std::vector<std::string> challenges, RefusalAnswer answer) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_refusals.push_back({operation, std::move(challenges)});
        }
        answer(Error{ErrorCode::MorePermissionNeeded, {}});
    }
    void happened(const Activity &activity) override
    {
        const std::lock_guard lock(m_mutex);
        m_activities.push_back(activity);
    }
    void control(const std::shared_ptr<ControlCall> &call) override
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(call);
    }
    void controlGone(const std::shared_ptr<ControlCall> &) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_gone;
    }

    // An empty token means that nobody is signed in.
    void setTokens(const std::string &now, const std::string &afterRefresh)
    {
        const std::lock_guard lock(m_mutex);
        m_token = now;
        m_next = afterRefresh;
    }
    // So often there is no token, since where it is renewed cannot be reached.
    void failToRenew(int times)
    {
        const std::lock_guard lock(m_mutex);
        m_failures = times;
    }
    int refreshes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_refreshes;
    }
    struct Refusal {
        std::string operation;
        std::vector<std::string> challenges;
    };
    std::vector<Refusal> refusals() const
    {
        const std::lock_guard lock(m_mutex);
        return m_refusals;
    }
    std::vector<Activity> activities() const
    {
        const std::lock_guard lock(m_mutex);
        return m_activities;
    }
    std::vector<std::shared_ptr<ControlCall>> calls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }
    int gone() const
    {
        const std::lock_guard lock(m_mutex);
        return m_gone;
    }

private:
    mutable std::mutex m_mutex;
    std::string m_token = "token-1";
    std::string m_next = "token-2";
    int m_refreshes = 0;
    int m_failures = 0;
    int m_gone = 0;
    std::vector<Activity> m_activities;
    std::vector<Refusal> m_refusals;
    std::vector<std::shared_ptr<ControlCall>> m_calls;
};

// A server whose answers the test writes; keeps what it was asked.
class ScriptedServer
{
public:
    using Answer =
        std::function<void(const http::ServerRequest &, const std::shared_ptr<http::Responder> &)>;

    explicit ScriptedServer(std::uint16_t port = 0) { open(port); }
    ~ScriptedServer() { close(); }
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    void open(std::uint16_t port)
    {
        http::Server::Options options;
        options.port = port;
        auto server = http::Server::listen(
            m_loop, options,
            [this](http::ServerRequest request, std::shared_ptr<http::Responder> responder) {
                take(std::move(request), std::move(responder));
            });
        if (!server)
            qFatal("%s", server.error().detail.c_str());
        m_server = std::move(*server);
        m_port = m_server->port();
    }
    void close()
    {
        m_loop.runAndWait([this] { m_open.clear(); });
        m_server.reset();
    }

    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/mcp"; }

    // How requests are answered from now on.
    void onRequest(Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
    }
    std::vector<http::ServerRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    qsizetype count() const { return static_cast<qsizetype>(requests().size()); }
    void later(std::function<void()> work)
    {
        m_loop.postAfter(std::chrono::milliseconds(150), std::move(work));
    }
    int gone() const // requests whose asker left before the answer was complete
    {
        const std::lock_guard lock(m_mutex);
        return m_gone;
    }
    // Does something with the answer to request `index` that is still open.
    void withOpen(std::size_t index, const std::function<void(http::Responder &)> &work)
    {
        m_loop.runAndWait([&] { work(*m_open.at(index)); });
    }
    void forget(std::size_t index)
    {
        m_loop.runAndWait([&] { m_open.erase(index); });
    }

private:
    void take(http::ServerRequest request, std::shared_ptr<http::Responder> responder)
    {
        Answer answer;
        {
            const std::lock_guard lock(m_mutex);
            m_open[m_requests.size()] = responder;
            m_requests.push_back(request);
            answer = m_answer;
        }
        responder->onGone([this] {
            const std::lock_guard lock(m_mutex);
            ++m_gone;
        });
        if (answer)
            answer(request, responder);
    }

    mutable std::mutex m_mutex;
    Answer m_answer;
    std::vector<http::ServerRequest> m_requests;
    int m_gone = 0;
    std::map<std::size_t, std::shared_ptr<http::Responder>> m_open; // on the loop's thread
    std::uint16_t m_port = 0;
    http::Loop m_loop;
    std::unique_ptr<http::Server> m_server;
};

inline http::Headers json()
{
    return {{"Content-Type", "application/json"}};
}
inline http::Headers events()
{
    return {{"Content-Type", "text/event-stream"}};
}

inline std::string headerOf(const http::ServerRequest &request, std::string_view name)
{
    return std::string(request.headers.value(name).value_or("(none)"));
}

// The relay, with one connection "celigo" that the app "cursor" may use with "cursor-key".
class RelayFixture
{
public:
    explicit RelayFixture(const ScriptedServer &server,
                          std::chrono::milliseconds silence = std::chrono::seconds(15))
        : m_silence(silence)
        , m_url(server.url())
        , m_client(m_loop, {})
    {
        start();
    }

    void start()
    {
        // Whoever waits for it comes in its first moment.
        auto started = Relay::start(m_loop, m_client, host,
                                    {0, socketPath().toStdString(), m_silence, {route(m_url)}});
        if (!started)
            qFatal("%s", started.error().detail.c_str());
        relay = std::move(*started);
    }
    QString dataDir() const { return m_folder.path(); }
    QString socketPath() const
    {
        return QString::fromStdString(bridgeSocketPath(dataDir().toStdString()));
    }
    Route route(const std::string &url) const
    {
        Route route;
        route.connection = "celigo";
        route.name = "Celigo";
        route.url = url;
        route.keys = {{"cursor", sha256("cursor-key")}, {"vscode", sha256("vscode-key")}};
        return route;
    }
    void setRoutes(const std::string &url)
    {
        m_url = url;
        relay->setRoutes({route(url)});
        settle();
    }
    // Behind all that was posted before.
    void settle()
    {
        m_loop.runAndWait([] {});
    }
    http::Loop &loop() { return m_loop; }
    http::Client &client() { return m_client; }

private:
    const std::chrono::milliseconds m_silence;
    std::string m_url; // of the server
    QTemporaryDir m_folder;
    http::Loop m_loop;
    http::Client m_client;

public:
    FakeHost host;
    std::unique_ptr<Relay> relay; // goes first
};

// One HTTP connection to the relay, byte by byte.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port)
        : m_port(port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    // A request as a well-behaved app sends it; `more` are further header lines.
    void request(const QByteArray &method, const QByteArray &body, const QByteArray &more = {})
    {
        send(method + " /celigo/mcp HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
             + "\r\nAuthorization: Bearer cursor-key\r\nConnection: close\r\n"
             + "Content-Type: application/json\r\nContent-Length: "
             + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body);
    }
    void post(const QByteArray &body, const QByteArray &more = {}) { request("POST", body, more); }
    const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    bool isClosed()
    {
        received();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    int status() { return received().mid(9, 3).toInt(); }
    QByteArray head() { return received().left(received().indexOf("\r\n\r\n") + 4); }
    QByteArray body() { return received().mid(received().indexOf("\r\n\r\n") + 4); }
    // What has come of a chunked body, however it was cut.
    QByteArray streamed()
    {
        QByteArray rest = body();
        QByteArray text;
        for (auto end = rest.indexOf('\r'); end >= 0; end = rest.indexOf('\r')) {
            bool isSize = false;
            const int size = rest.left(end).toInt(&isSize, 16);
            if (!isSize)
                break;
            text += rest.mid(end + 2, size);
            rest.remove(0, end + 2 + size + 2);
        }
        return text;
    }
    void abort() { m_socket.abort(); }

private:
    std::uint16_t m_port;
    QTcpSocket m_socket;
    QByteArray m_received;
};

// One bridge's connection to the relay.
class SocketClient
{
public:
    explicit SocketClient(const QString &path) { m_socket.connectToServer(path); }
    void hello(const std::string &connection = "celigo", const std::string &client = "cursor")
    {
        send(QByteArray::fromStdString(
            helloLine({Hello::Role::Bridge, "0", connection, client, 1})));
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void line(const QByteArray &text) { send(text + '\n'); }
    // What came so far, in lines.
    const QByteArrayList &lines()
    {
        m_rest += m_socket.readAll();
        for (auto end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            m_lines.append(m_rest.left(end));
            m_rest.remove(0, end + 1);
        }
        return m_lines;
    }
    qsizetype count() { return lines().size(); }
    bool isClosed()
    {
        lines();
        return m_socket.state() == QLocalSocket::UnconnectedState;
    }
    void close() { m_socket.abort(); }

private:
    QLocalSocket m_socket;
    QByteArray m_rest;
    QByteArrayList m_lines;
};

} // namespace patchbay::relay
