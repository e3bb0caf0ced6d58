#include "http/loop.h"
#include "http/server.h"
#include "http/write_turn.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace patchbay;
using namespace patchbay::http;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms

// Says what it was asked; /stream streams until told to stop, /never does not answer.
class EchoServer
{
public:
    explicit EchoServer(Server::Options options = {}, Server::HeadFilter admit = {})
    {
        auto made = Server::listen(
            loop, options,
            [this](ServerRequest request, std::shared_ptr<Responder> responder) {
                answer(std::move(request), std::move(responder));
            },
            std::move(admit));
        if (made)
            server = std::move(*made);
    }
    ~EchoServer()
    {
        server.reset();
        loop.runAndWait([this] { waiting.reset(); });
    }

    void answer(ServerRequest request, std::shared_ptr<Responder> responder)
    {
        ++requests;
        if (request.target == "/drop")
            return;
        if (request.target == "/later" || request.target == "/stream") {
            responder->onGone([this] { ++gone; });
            if (request.target == "/stream")
                responder->beginStream(200, {{"Content-Type", "text/event-stream"}});
            waiting = std::move(responder);
            return;
        }
        const int status = request.target == "/204" ? 204 : 200;
        responder->send(status, {{"Content-Type", "text/plain"}},
                        request.method + ' ' + request.target + ' ' + request.body);
    }
    void onLoop(const std::function<void()> &work) { loop.runAndWait(work); }

    Loop loop;
    std::unique_ptr<Server> server;
    std::shared_ptr<Responder> waiting;
    std::atomic<int> requests = 0;
    std::atomic<int> gone = 0;
};

class Caller
{
public:
    explicit Caller(const EchoServer &server)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), server.server->port());
        socket.waitForConnected(patience);
    }
    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    bool readUntil(const QByteArray &end)
    {
        QElapsedTimer timer;
        timer.start();
        while (!seen.contains(end) && timer.elapsed() < patience) {
            socket.waitForReadyRead(50);
            seen += socket.readAll();
        }
        return seen.contains(end);
    }
    bool waitForEnd()
    {
        QElapsedTimer timer;
        timer.start();
        while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < patience)
            socket.waitForReadyRead(50);
        seen += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QTcpSocket socket;
    QByteArray seen;
};

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOneAfterTheOther()
    {
        const EchoServer server;
        Caller caller(server);
        caller.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi"
                    "GET /b HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("GET /b "));
        QCOMPARE(caller.seen,
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                            "Content-Length: 10\r\n\r\nPOST /a hi"
                            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                            "Content-Length: 7\r\n\r\nGET /b "));
        caller.send("GET /c HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QVERIFY(caller.readUntil("GET /c "));
        QVERIFY(caller.waitForEnd());
    }

    void answersWithoutBodies()
    {
        const EchoServer server;
        Caller caller(server);
        caller.send("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\nGET /204 HTTP/1.1\r\nHost: h\r\n\r\n"
                    "GET /z HTTP/1.0\r\nHost: h\r\n\r\n");
        QVERIFY(caller.waitForEnd());
        QCOMPARE(caller.seen,
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                            "Content-Length: 8\r\n\r\n"
                            "HTTP/1.1 204 No Content\r\nContent-Type: text/plain\r\n\r\n"
                            "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n"
                            "Content-Length: 7\r\nConnection: close\r\n\r\nGET /z "));
    }

    void answersToAClosedHalf()
    {
        const EchoServer server;
        Caller caller(server);
        caller.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        caller.socket.disconnectFromHost(); // closes the sending half once all is written
        QVERIFY(caller.waitForEnd());
    }

    void refusesTheMalformed()
    {
        const EchoServer server;
        Caller caller(server);
        caller.send("GET / HTTP/1.1\r\nX: y\r\n\r\nGET /second HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.waitForEnd());
        QCOMPARE(caller.seen,
                 QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n"
                            "Connection: close\r\n\r\n"));
        QCOMPARE(server.requests.load(), 0);
    }

    void refusesOnTheHeadAlone()
    {
        const EchoServer server({}, [](const ServerRequest &request) {
            std::optional<Server::Refusal> refusal;
            if (request.target == "/no")
                refusal = Server::Refusal{403, "no", {{"X-Why", "because"}}};
            return refusal;
        });
        Caller caller(server);
        caller.send("POST /yes HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\na");
        QVERIFY(caller.readUntil("POST /yes a"));
        // The body is announced and never sent.
        caller.send("POST /no HTTP/1.1\r\nHost: h\r\nContent-Length: 50000000\r\n\r\n");
        QVERIFY(caller.readUntil("\r\n\r\nno"));
        QVERIFY(caller.seen.contains("HTTP/1.1 403 Forbidden\r\nX-Why: because\r\n"));
        caller.socket.disconnectFromHost();
        QVERIFY(caller.waitForEnd());
        QCOMPARE(server.requests.load(), 1);
    }

    // Closing with bytes unread would make the system throw away what we have just written.
    void refusalArrivesThroughALargeBody()
    {
        const EchoServer server({}, [](const ServerRequest &) {
            return std::optional(Server::Refusal{401, "who", {}});
        });
        Caller caller(server);
        caller.send("POST /no HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n"
                    + QByteArray(1'000'000, 'x'));
        caller.socket.waitForBytesWritten(patience);
        QVERIFY(caller.readUntil("\r\n\r\nwho"));
    }

    void asksForTheBody()
    {
        const EchoServer server;
        Caller caller(server);
        caller.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QVERIFY(caller.readUntil("HTTP/1.1 100 Continue\r\n\r\n"));
        caller.send("hi");
        QVERIFY(caller.readUntil("POST /a hi"));
    }

    void takesLargeBodies()
    {
        const EchoServer server;
        Caller caller(server);
        const QByteArray body(20'000'000, 'b');
        caller.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 20000000\r\n\r\n" + body);
        QVERIFY(caller.readUntil("POST /a " + body));
    }

    void streams()
    {
        EchoServer server;
        Caller caller(server);
        caller.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("Transfer-Encoding: chunked\r\n\r\n")); // the head comes at once
        std::atomic<int> written = 0;
        server.onLoop([&] {
            server.waiting->write("abc", [&written] { ++written; });
            server.waiting->write("", [&written] { ++written; });
        });
        QVERIFY(caller.readUntil("3\r\nabc\r\n"));
        QTRY_COMPARE(written.load(), 2);
        server.onLoop([&] {
            server.waiting->write("0123456789abcdef", {});
            server.waiting->endStream();
            server.waiting.reset();
        });
        QVERIFY(caller.readUntil("10\r\n0123456789abcdef\r\n0\r\n\r\n"));
        caller.send("GET /after HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("GET /after "));
        QCOMPARE(server.gone.load(), 0);
    }

    void streamsToOldClients()
    {
        EchoServer server;
        Caller caller(server);
        caller.send("GET /stream HTTP/1.0\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("\r\n\r\n"));
        server.onLoop([&] {
            server.waiting->write("abc", {});
            server.waiting->endStream();
        });
        QVERIFY(caller.waitForEnd());
        QVERIFY(caller.seen.endsWith("Connection: close\r\n\r\nabc"));
    }

    void abortLooksBroken()
    {
        EchoServer server;
        Caller caller(server);
        caller.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("\r\n\r\n"));
        server.onLoop([&] { server.waiting->abort(); });
        QVERIFY(caller.waitForEnd());
        QVERIFY(!caller.seen.contains("0\r\n\r\n"));
    }

    void noticesWhoLeaves_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("while waiting") << QByteArray("/later");
        QTest::newRow("while streaming") << QByteArray("/stream");
    }
    void noticesWhoLeaves()
    {
        QFETCH(QByteArray, target);
        EchoServer server;
        {
            Caller caller(server);
            caller.send("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n");
            QTRY_COMPARE(server.requests.load(), 1);
            QCOMPARE(server.gone.load(), 0);
        }
        QTRY_COMPARE(server.gone.load(), 1);
        server.onLoop([&] { server.waiting->send(200, {}, "too late"); });
        server.onLoop([&] { server.waiting->write("too late", {}); });
    }

    void unansweredMeansClosed()
    {
        const EchoServer server;
        Caller caller(server);
        caller.send("GET /drop HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.waitForEnd());
        QCOMPARE(caller.seen, QByteArray());
    }

    // A client that does not read: the source is told to wait, memory does not grow.
    void slowReadersSlowTheSource()
    {
        EchoServer server;
        Caller caller(server);
        caller.socket.setReadBufferSize(1000);
        caller.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("chunked\r\n\r\n"));
        std::atomic<int> written = 0;
        std::function<void()> more = [&] {
            ++written;
            server.waiting->write(std::string(100'000, 'x'), more);
        };
        server.onLoop(more);
        int before = -1;
        QTRY_VERIFY([&] { // stands still
            const bool stands = written == before && written > 1;
            before = written;
            QTest::qWait(50);
            return stands;
        }());
        QVERIFY(written < 200); // 20 MB: what the kernel takes, no more
        server.server.reset();
    }

    // Who answers a browser and has no more need of the server after that.
    void whatHasBeenAnsweredLeavesBeforeItEnds()
    {
        EchoServer server;
        Caller caller(server);
        caller.send("GET /later HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(server.requests.load(), 1);
        server.onLoop([&server] {
            struct Other final : WriteTurn::Writer {
                void flush() override { }
            };
            WriteTurn::of(server.loop.context()).write(std::make_shared<Other>()); // is the first
            server.waiting->send(200, {}, "goodbye");
            server.server.reset();
        });
        QVERIFY(caller.waitForEnd());
        QVERIFY(caller.seen.endsWith("goodbye"));
    }

    void limitsTheTimeOfAHead()
    {
        Server::Options options;
        options.headerTimeout = 50ms;
        const EchoServer server(options);
        Caller idle(server);
        Caller slow(server);
        slow.send("GET / HT");
        QVERIFY(slow.waitForEnd());
        QVERIFY(slow.seen.startsWith("HTTP/1.1 408 "));
        QCOMPARE(idle.socket.state(), QAbstractSocket::ConnectedState);
        // A byte now and then does not help.
        Caller dripping(server);
        dripping.send("G");
        QTest::qWait(30);
        dripping.send("E");
        QTest::qWait(30);
        QVERIFY(dripping.readUntil("HTTP/1.1 408 "));
    }

    void limitsIdleTime()
    {
        Server::Options options;
        options.idleTimeout = 50ms;
        const EchoServer server(options);
        Caller caller(server);
        caller.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("GET /a "));
        QVERIFY(caller.waitForEnd());
        Caller waiting(server); // an answer may take as long as it likes
        waiting.send("GET /later HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::qWait(150);
        QCOMPARE(waiting.socket.state(), QAbstractSocket::ConnectedState);
    }

    void limitsConnections()
    {
        Server::Options options;
        options.maxConnections = 2;
        const EchoServer server(options);
        Caller first(server);
        first.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(first.readUntil("GET /a "));
        Caller second(server);
        second.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(second.readUntil("GET /a "));
        Caller third(server);
        QVERIFY(third.waitForEnd());
        QVERIFY(third.seen.startsWith("HTTP/1.1 503 "));
    }

    // Slow or silent callers are the ones that go, and those who are served stay.
    void theSilentMakeRoom()
    {
        Server::Options options;
        options.maxConnections = 3;
        const EchoServer server(options);
        Caller served(server);
        served.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(served.readUntil("GET /a "));
        Caller waiting(server);
        waiting.send("GET /later HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(server.requests.load(), 2);
        Caller slow(server);
        slow.send("GET / HT");
        for (int i = 0; i < 5; ++i) {
            Caller next(server);
            next.send("GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
            QVERIFY(next.readUntil("GET /b "));
            QVERIFY(next.waitForEnd());
        }
        QVERIFY(slow.waitForEnd());
        served.send("GET /c HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(served.readUntil("GET /c "));
        QCOMPARE(waiting.socket.state(), QAbstractSocket::ConnectedState);
    }

    void portBelongsToOne()
    {
        const EchoServer first;
        Server::Options options;
        options.port = first.server->port();
        Loop loop;
        const auto second = Server::listen(loop, options, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::PortTaken);
    }

    void portIsFreeAgainAtOnce()
    {
        Server::Options options;
        {
            const EchoServer first;
            options.port = first.server->port();
            Caller caller(first);
            caller.send("GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
            QVERIFY(caller.waitForEnd()); // the server closed first: its side lingers
        }
        Loop loop;
        QVERIFY(Server::listen(loop, options, {}).has_value());
    }

    void listensOnBothFamilies()
    {
        Server::Options options;
        options.addresses = {"127.0.0.1", "::1"};
        const EchoServer server(options);
        QVERIFY(server.server);
        Caller caller(server);
        caller.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(caller.readUntil("GET /a "));
        QTcpSocket six;
        six.connectToHost(QStringLiteral("::1"), server.server->port());
        if (!six.waitForConnected(patience))
            QSKIP("no IPv6 here");
    }

    void listensOnLoopbackOnly()
    {
        Loop loop;
        for (const char *address : {"0.0.0.0", "192.0.2.1", "::", "nonsense"}) {
            Server::Options options;
            options.addresses = {address};
            const auto server = Server::listen(loop, options, {});
            QVERIFY2(!server, address);
            QCOMPARE(server.error().code, ErrorCode::ListenerFailed);
        }
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
