#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray call("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\","
                      "\"params\":{\"name\":\"pay\"}}");
const QByteArray modernCall(
    "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"tools/call\",\"params\":{\"name\":\"pay\","
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}");
const std::string paid("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{\"paid\":1}}");
const QByteArray initialize("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
                            "\"protocolVersion\":\"2025-11-25\"}}");
const QByteArray initialized("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

using Request = http::ServerRequest;
using ResponderPtr = std::shared_ptr<http::Responder>;

// A server that counts how often it was made to pay.
class Payments : public ScriptedServer
{
public:
    void pay(const ResponderPtr &responder, const http::Headers &headers = json())
    {
        ++m_paid;
        responder->send(200, headers, paid);
    }
    int paidTimes() const { return m_paid; }
    std::string elsewhere() const { return m_elsewhere.url(); }
    qsizetype seenElsewhere() const { return m_elsewhere.count(); }

private:
    std::atomic<int> m_paid = 0;
    ScriptedServer m_elsewhere;
};

using Trouble = std::function<void(Payments &, const Request &, const ResponderPtr &)>;

QByteArray overHttp(const RelayFixture &fixture)
{
    RawClient app(fixture.relay->port());
    app.post(call);
    if (!QTest::qWaitFor([&] { return app.isClosed(); }, 30'000))
        return "nothing";
    if (app.status() != 200)
        return "status " + QByteArray::number(app.status());
    return app.body();
}

QByteArray overTheBridge(const RelayFixture &fixture)
{
    SocketClient app(fixture.socketPath());
    app.hello();
    app.line(call);
    if (!QTest::qWaitFor([&] { return app.count() == 1; }, 30'000))
        return "nothing";
    return app.lines().at(0);
}

bool isCall(const Request &request)
{
    return request.body.find("tools/call") != std::string::npos;
}

} // namespace

Q_DECLARE_METATYPE(Trouble)

// What servers do when they are not well, or badly made: each over HTTP and over the bridge.
class TestTroubledServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallEndsOnceWithTheTruth_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QByteArray>("outcome"); // empty: it was paid
        const auto row = [](const char *name, const Trouble &trouble, const char *outcome) {
            QTest::newRow(name) << trouble << QByteArray(outcome);
        };
        for (const int status : {307, 308}) {
            row(
                status == 307 ? "307" : "308",
                [status](auto &server, auto &request, auto &responder) {
                    if (request.target != "/mcp")
                        return server.pay(responder);
                    responder->send(status, {{"Location", "/other?x=1"}}, "");
                },
                "");
        }
        row(
            "307 to elsewhere",
            [](auto &server, auto &, auto &responder) {
                responder->send(307, {{"Location", server.elsewhere()}}, "");
            },
            "notAnMcpServer");
        row(
            "307 to itself",
            [](auto &, auto &, auto &responder) {
                responder->send(307, {{"Location", "/mcp"}}, "");
            },
            "notAnMcpServer");
        row(
            "302",
            [](auto &, auto &, auto &responder) {
                responder->send(302, {{"Location", "/login"}}, "");
            },
            "notAnMcpServer");
        row(
            "429",
            [](auto &, auto &, auto &responder) {
                responder->send(429, {{"Retry-After", "30"}}, "slow down");
            },
            "tooManyRequests");
        row(
            "503",
            [](auto &, auto &, auto &responder) {
                responder->send(503, {{"Content-Type", "text/html"}}, "<html>");
            },
            "serverUnavailable");
        row(
            "accepted only", [](auto &, auto &, auto &responder) { responder->send(202, {}, {}); },
            "serverAnswerUnreadable");
        row(
            "JSON as text",
            [](auto &server, auto &, auto &responder) {
                server.pay(responder, {{"Content-Type", "text/plain"}});
            },
            "");
        row(
            "JSON as nothing",
            [](auto &server, auto &, auto &responder) { server.pay(responder, {}); }, "");
        row(
            "JSON as events",
            [](auto &, auto &, auto &responder) { responder->send(200, events(), paid); },
            "connectionLost");
        row(
            "page",
            [](auto &, auto &, auto &responder) {
                responder->send(200, {{"Content-Type", "text/html"}}, "<html>paid</html>");
            },
            "serverAnswerUnreadable");
        row(
            "large page",
            [](auto &, auto &, auto &responder) {
                std::string page = "<html>";
                page.append(300'000, 'x');
                responder->send(200, {{"Content-Type", "text/html"}}, page);
            },
            "serverAnswerUnreadable");
        row(
            "token that has ended",
            [](auto &server, auto &request, auto &responder) {
                if (headerOf(request, "Authorization") == "Bearer token-2")
                    return server.pay(responder);
                responder->send(401, {}, "");
            },
            "");
        row(
            "no token is good enough",
            [](auto &, auto &, auto &responder) { responder->send(401, {}, ""); }, "signInNeeded");
        row(
            "slow first byte",
            [](auto &server, auto &, auto &responder) {
                server.later([&server, responder] { server.pay(responder); });
            },
            "");
        row(
            "slow after the head",
            [](auto &server, auto &, auto &responder) {
                responder->beginStream(200, events());
                server.later([responder] {
                    responder->write("data: " + paid + "\n\n", [] {});
                    responder->endStream();
                });
            },
            "");
    }
    void aCallEndsOnceWithTheTruth()
    {
        QFETCH(Trouble, trouble);
        QFETCH(QByteArray, outcome);
        for (const auto &ask : {overHttp, overTheBridge}) {
            Payments server;
            RelayFixture fixture(server);
            std::atomic<int> calls = 0;
            server.onRequest([&](auto &request, auto &responder) {
                calls += isCall(request) ? 1 : 0;
                trouble(server, request, responder);
            });
            const QByteArray got = ask(fixture);
            if (outcome.isEmpty())
                QVERIFY2(got.contains("\"paid\":1"), got.constData());
            else
                QVERIFY2(got.contains(QByteArray("\"error\":\"" + outcome + "\"")),
                         got.constData());
            QVERIFY(server.paidTimes() <= 1);
            QCOMPARE(server.seenElsewhere(), 0);
            QVERIFY(calls <= 4); // redirects and one new token, no more
        }
    }

    void theAppIsToldHowLongToWait_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("told");
        const QByteArray untold = "Wait a minute, then try again.";
        QTest::newRow("429") << 429 << QByteArray("30") << QByteArray("Try again in 30 seconds.");
        QTest::newRow("503") << 503 << QByteArray("300") << QByteArray("Try again in 5 minutes.");
        // Told at 08:49:07.
        QTest::newRow("a date") << 429 << QByteArray("Sun, 06 Nov 2050 08:49:37 GMT")
                                << QByteArray("Try again in 30 seconds.");
        QTest::newRow("a date far off")
            << 429 << QByteArray("Sun, 13 Nov 2050 08:49:37 GMT") << untold;
        QTest::newRow("a date of the past")
            << 429 << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << untold;
        QTest::newRow("not a number") << 429 << QByteArray("30 seconds") << untold;
        QTest::newRow("never again") << 429 << QByteArray("9999999") << untold;
        QTest::newRow("too large a number") << 429 << QByteArray("99999999999") << untold;
        QTest::newRow("less than nothing") << 429 << QByteArray("-3") << untold;
    }
    void theAppIsToldHowLongToWait()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, told);
        for (const auto &ask : {overHttp, overTheBridge}) {
            Payments server;
            RelayFixture fixture(server);
            server.onRequest([&](auto &, auto &responder) {
                responder->send(status,
                                {{"Retry-After", asked.toStdString()},
                                 {"Date", "Sun, 06 Nov 2050 08:49:07 GMT"}},
                                "slow down");
            });
            const QByteArray got = ask(fixture);
            QVERIFY2(got.contains(QByteArray(told + QByteArray("\""))), got.constData());
            QCOMPARE(server.count(), 1);
        }
    }

    // A server that says nothing is waited for as long as the app waits, and no longer.
    void aHangIsEndedByTheApp()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_COMPARE(server.count(), 1);
        SocketClient other(fixture.socketPath());
        other.hello("celigo", "vscode");
        other.line(modernCall);
        QTRY_COMPARE(server.count(), 2);
        app.abort();
        QTRY_COMPARE(server.gone(), 1);
        other.line("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                   "\"requestId\":8}}");
        QTRY_COMPARE(server.gone(), 2);
        other.line(modernCall);
        QTRY_COMPARE(server.count(), 3);
        other.close();
        QTRY_COMPARE(server.gone(), 3);
        QCOMPARE(server.count(), 3);
        server.onRequest([](auto &, auto &responder) { responder->send(200, json(), paid); });
        QVERIFY(overHttp(fixture).contains("paid"));
    }

    // The server closes what is open and comes back at its port, as after an update.
    void aRestartBetweenCallsIsNotNoticed()
    {
        for (const auto &ask : {overHttp, overTheBridge}) {
            Payments server;
            RelayFixture fixture(server);
            server.onRequest([&](auto &, auto &responder) { server.pay(responder); });
            QVERIFY(ask(fixture).contains("paid"));
            const std::uint16_t port = server.port();
            server.close();
            server.open(port);
            const QByteArray got = ask(fixture);
            QVERIFY2(got.contains("\"paid\":1"), got.constData());
            QCOMPARE(server.paidTimes(), 2);
        }
    }

    // What has been sent may have been done: never again, but the next call is served.
    void aRestartDuringACallIsAnErrorOnce()
    {
        for (const auto &ask : {overHttp, overTheBridge}) {
            Payments server;
            RelayFixture fixture(server);
            std::atomic<bool> isDown = true;
            server.onRequest([&](auto &, auto &responder) {
                isDown ? responder->abort() : server.pay(responder);
            });
            const QByteArray got = ask(fixture);
            QVERIFY2(got.contains("\"error\":\"connectionLost\""), got.constData());
            QCOMPARE(server.count(), 1);
            isDown = false;
            QVERIFY(ask(fixture).contains("paid"));
            QCOMPARE(server.paidTimes(), 1);
        }
    }

    // As after a sleep, or while the place where one signs in is started again.
    void aTokenThatCannotBeHadForAMomentIsWaitedFor()
    {
        for (const bool isRefused : {false, true}) {
            for (const auto &ask : {overHttp, overTheBridge}) {
                Payments server;
                RelayFixture fixture(server);
                server.onRequest([&](auto &request, auto &responder) {
                    if (!isRefused || headerOf(request, "Authorization") != "Bearer token-1")
                        return server.pay(responder);
                    fixture.host.failToRenew(2);
                    responder->send(401, {}, "");
                });
                if (!isRefused)
                    fixture.host.failToRenew(2);
                QVERIFY(ask(fixture).contains("paid"));
                QCOMPARE(server.paidTimes(), 1);
            }
        }
        // Not for ever.
        Payments server;
        RelayFixture fixture(server);
        fixture.host.failToRenew(1'000'000);
        const QByteArray got = overHttp(fixture);
        QVERIFY2(got.contains("\"error\":\"connectionRefused\""), got.constData());
        QCOMPARE(server.count(), 0);
    }

    // The stream is cut because the token has ended; with the new one it goes on where it was.
    void aTokenThatEndsInMidStream_data()
    {
        QTest::addColumn<bool>("isHttp");
        QTest::newRow("HTTP") << true;
        QTest::newRow("bridge") << false;
    }
    void aTokenThatEndsInMidStream()
    {
        QFETCH(bool, isHttp);
        ScriptedServer server;
        RelayFixture fixture(server);
        std::atomic<bool> hasEnded = false;
        std::atomic<int> calls = 0;
        server.onRequest([&](auto &request, auto &responder) {
            if (hasEnded && headerOf(request, "Authorization") == "Bearer token-1")
                return responder->send(401, {}, "");
            if (request.method == "GET") {
                responder->beginStream(200, events());
                if (headerOf(request, "Last-Event-ID") == "e1")
                    responder->write("data: {\"method\":\"two\"}\n\n", [] {});
                return;
            }
            if (isCall(request)) {
                ++calls;
                return responder->send(200, json(), paid);
            }
            http::Headers headers = json();
            headers.add("Mcp-Session-Id", "s1");
            if (request.body.find("\"id\"") == std::string::npos)
                return responder->send(202, {}, {});
            responder->send(200, headers, "{\"id\":0,\"result\":{}}");
        });
        SocketClient bridge(fixture.socketPath());
        RawClient hello(fixture.relay->port());
        RawClient stream(fixture.relay->port());
        if (isHttp) {
            hello.post(initialize);
            QTRY_VERIFY(hello.isClosed());
            stream.request("GET", {}, "Mcp-Session-Id: s1\r\n");
        } else {
            bridge.hello();
            bridge.line(initialize);
            bridge.line(initialized);
        }
        const std::size_t opened = isHttp ? 1 : 2;
        QTRY_COMPARE(server.count(), static_cast<qsizetype>(opened + 1));
        QCOMPARE(server.requests().at(opened).method, std::string("GET"));
        server.withOpen(opened, [](http::Responder &responder) {
            responder.write("id: e1\ndata: {\"method\":\"one\"}\n\n", [] {});
        });
        const auto seen = [&](const char *what) {
            return isHttp ? stream.received().contains(what)
                          : (bridge.count() > 0 && bridge.lines().join().contains(what));
        };
        QTRY_VERIFY(seen("one"));
        hasEnded = true;
        server.withOpen(opened, [](http::Responder &responder) { responder.abort(); });
        QTRY_VERIFY(seen("two"));
        QCOMPARE(fixture.host.refreshes(), 1);
        QVERIFY(!stream.isClosed());
        const QByteArray got = isHttp ? overHttp(fixture) : overTheBridge(fixture);
        QVERIFY2(got.contains("paid"), got.constData());
        QCOMPARE(calls.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTroubledServers)
#include "test_troubled_servers.moc"
