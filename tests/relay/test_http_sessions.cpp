#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray initialize("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\"}");
const QByteArray call("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}");
const std::string answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");

// A legacy server: sessions s1, s2, …, of which it knows the last one; GET streams stay open.
class SessionServer : public ScriptedServer
{
public:
    SessionServer()
    {
        onRequest([this](auto &request, auto &responder) { take(request, responder); });
    }
    void loseSessions() { m_sessions += 10; }
    // How it answers to a session it does not know; 404 unless told.
    void onLoss(Answer loss) { m_loss = std::move(loss); }
    int initializations() const { return m_initializations; }
    int calls() const { return m_calls; }

private:
    void take(const http::ServerRequest &request, const std::shared_ptr<http::Responder> &responder)
    {
        if (request.body.find("\"initialize\"") != std::string::npos) {
            ++m_initializations;
            http::Headers headers = json();
            headers.add("Mcp-Session-Id", "s" + std::to_string(++m_sessions));
            return responder->send(200, headers,
                                   "{\"id\":0,\"result\":{\"capabilities\":{\"tools\":"
                                   "{\"listChanged\":true},\"prompts\":{}}}}");
        }
        if (headerOf(request, "Mcp-Session-Id") != "s" + std::to_string(m_sessions.load()))
            return m_loss(request, responder);
        if (request.method == "GET")
            return responder->beginStream(200, events());
        if (request.body.find("\"id\"") == std::string::npos)
            return responder->send(202, {}, {});
        ++m_calls;
        responder->send(200, json(), answer);
    }

    Answer m_loss = [](auto &, auto &responder) { responder->send(404, json(), "{}"); };
    std::atomic<int> m_sessions = 0;
    std::atomic<int> m_initializations = 0;
    std::atomic<int> m_calls = 0;
};

// An app with a session, s1.
struct InSession {
    explicit InSession(bool withStream = false)
        : fixture(server)
        , stream(fixture.relay->port())
    {
        RawClient first(fixture.relay->port());
        first.post(initialize);
        if (!QTest::qWaitFor([&] { return first.isClosed(); }))
            qFatal("no session");
        if (!withStream)
            return;
        stream.request("GET", {}, session);
        if (!QTest::qWaitFor([&] { return stream.received().contains("event-stream"); }))
            qFatal("no stream");
    }
    void say(const char *piece)
    {
        server.withOpen(1, [&](http::Responder &responder) { responder.write(piece, [] {}); });
    }
    void cut()
    {
        server.withOpen(1, [](http::Responder &responder) { responder.abort(); });
    }
    QByteArray ask()
    {
        RawClient app(fixture.relay->port());
        app.post(call, session);
        if (!QTest::qWaitFor([&] { return app.isClosed(); }))
            return "no answer";
        return app.body();
    }

    const QByteArray session{"Mcp-Session-Id: s1\r\nMCP-Protocol-Version: 2025-06-18\r\n"};
    SessionServer server;
    RelayFixture fixture;
    RawClient stream; // of notifications: request 1 at the server
};

void loseWith(int status, const char *type, const char *body,
              const std::shared_ptr<http::Responder> &responder)
{
    responder->send(status, {{"Content-Type", type}}, body);
}

} // namespace

class TestHttpSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLossIsKnownInAllItsForms_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray json("application/json");
        QTest::newRow("by the standard") << 404 << QByteArray("text/plain") << QByteArray("gone");
        QTest::newRow("official examples")
            << 400 << json
            << QByteArray("{\"error\":{\"code\":-32000,\"message\":\"Bad Request: Server not "
                          "initialized\"},\"id\":null}");
        QTest::newRow("as an answer")
            << 200 << json
            << QByteArray("{\"id\":1,\"error\":{\"code\":-32602,\"message\":\"Session not "
                          "found\"}}");
        QTest::newRow("as an event")
            << 200 << QByteArray("text/event-stream")
            << QByteArray("id: 4\ndata:\n\ndata: {\"id\":1,\"error\":{\"code\":-32001,\"message\":"
                          "\"Unknown session.\"}}\n\n");
        QTest::newRow("as a refusal") << 401 << json << QByteArray("{}");
    }
    void aLossIsKnownInAllItsForms()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        InSession s;
        s.server.onLoss([&](auto &, auto &responder) {
            loseWith(status, type.constData(), body.constData(), responder);
        });
        s.server.loseSessions();
        const QByteArray got = s.ask();
        QVERIFY2(got.contains(QByteArray::fromStdString(answer)), got.constData());
        QVERIFY2(!got.contains("\"error\""), got.constData());
        QCOMPARE(s.server.initializations(), 2);
        QCOMPARE(s.server.calls(), 1);
    }

    void aMistakeOfTheAppIsNoLoss_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("arguments") << QByteArray("{\"code\":-32602,\"message\":\"no session_id\"}");
        QTest::newRow("of a tool") << QByteArray("{\"code\":7,\"message\":\"Session not found\"}");
    }
    void aMistakeOfTheAppIsNoLoss()
    {
        QFETCH(QByteArray, error);
        InSession s;
        const QByteArray body = "{\"id\":1,\"error\":" + error + "}";
        s.server.onLoss([&](auto &, auto &responder) {
            loseWith(200, "application/json", body.constData(), responder);
        });
        s.server.loseSessions();
        QCOMPARE(s.ask(), body);
        QCOMPARE(s.server.initializations(), 1);
    }

    void aServerThatOnlyRefusesIsAskedOnce()
    {
        InSession s;
        s.server.onRequest([](auto &, auto &responder) { responder->send(401, {}, "no"); });
        QVERIFY(s.ask().contains("\"code\":1001"));
        QVERIFY(s.server.count() < 7); // the call and `initialize`, each with two tokens
    }

    void theStreamMovesToTheNewSession()
    {
        InSession s(true);
        s.server.loseSessions();
        QVERIFY(s.ask().contains("result"));
        QTRY_VERIFY(s.stream.received().contains("notifications/tools/list_changed"));
        QVERIFY(!s.stream.received().contains("prompts/list_changed")); // nobody announced it
        QTRY_COMPARE(s.server.gone(), 1); // the old one
        const auto requests = s.server.requests();
        const auto last = requests.back().method == "GET" ? requests.back() : requests.end()[-2];
        QCOMPARE(last.method, std::string("GET"));
        QCOMPARE(headerOf(last, "Mcp-Session-Id"), std::string("s12"));
        QVERIFY(!s.stream.isClosed());
        QCOMPARE(s.server.initializations(), 2);
    }

    void aCutStreamIsOpenedAgain()
    {
        InSession s(true);
        s.say("id: e7\ndata: {\"method\":\"one\"}\n\ndata: {\"half");
        QTRY_VERIFY(s.stream.received().contains("half"));
        s.cut();
        QTRY_COMPARE(s.server.count(), 3);
        QCOMPARE(headerOf(s.server.requests().at(2), "Last-Event-ID"), std::string("e7"));
        s.server.withOpen(2, [](http::Responder &responder) {
            responder.write("data: {\"method\":\"two\"}\n\n", [] {});
        });
        QTRY_VERIFY(s.stream.received().contains("\"two\""));
        QVERIFY(s.stream.received().contains("half"));
        QVERIFY(s.stream.received().contains("\nevent: truncated\n\n"));
        QVERIFY(!s.stream.isClosed());
        QCOMPARE(s.server.initializations(), 1);
    }

    void aCutStreamOfALostSessionAsWell()
    {
        InSession s(true);
        s.say("id: e7\ndata: {}\n\n");
        QTRY_VERIFY(s.stream.received().contains("e7"));
        s.server.loseSessions();
        s.cut();
        QTRY_VERIFY(s.stream.received().contains("notifications/tools/list_changed"));
        QCOMPARE(s.server.initializations(), 2);
        QCOMPARE(headerOf(s.server.requests().back(), "Last-Event-ID"), std::string("(none)"));
        QCOMPARE(headerOf(s.server.requests().back(), "Mcp-Session-Id"), std::string("s12"));
    }

    // The end that a server makes on purpose is the app's affair: it comes back when told.
    void anEndedStreamIsEnded()
    {
        InSession s(true);
        s.server.withOpen(1, [](http::Responder &responder) { responder.endStream(); });
        QTRY_VERIFY(s.stream.isClosed());
        QVERIFY(s.stream.received().endsWith("0\r\n\r\n"));
        QCOMPARE(s.server.count(), 2);
    }

    void aServerWithoutStreamsIsLeftInPeace()
    {
        InSession s;
        s.server.onRequest([](auto &, auto &responder) { responder->send(404, json(), "{}"); });
        RawClient app(s.fixture.relay->port());
        app.request("GET", {}, s.session);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 404);
        QCOMPARE(s.server.count(), 2);
    }

    // Both have been started again, in whatever order: the relay knows none of the app's sessions.
    void aSessionFromBeforeOurStartIsBegunAgain()
    {
        InSession s;
        s.fixture.relay.reset();
        s.fixture.start();
        s.fixture.setRoutes(s.server.url());
        QVERIFY(s.ask().contains("result")); // the server still knows it
        QCOMPARE(s.server.initializations(), 1);
        s.server.loseSessions();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(s.ask(), QByteArray::fromStdString(answer));
        QCOMPARE(s.server.initializations(), 2);
        const auto requests = s.server.requests();
        const auto again = std::find_if(requests.begin() + 1, requests.end(), [](auto &request) {
            return request.body.find("\"initialize\"") != std::string::npos;
        });
        QVERIFY(again->body.find("\"protocolVersion\":\"2025-06-18\"") != std::string::npos);
        QVERIFY(again->body.find("\"name\":\"cursor\"") != std::string::npos);
        QCOMPARE(headerOf(*again, "Mcp-Session-Id"), std::string("(none)"));
    }

    void aServerThatBeginsNoneIsLeftInPeace()
    {
        SessionServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) { responder->send(404, json(), "{}"); });
        // The call, `initialize`, and whether it speaks the first transport; then only the call.
        for (const int requests : {3, 4}) {
            RawClient app(fixture.relay->port());
            app.post(call, "Mcp-Session-Id: s1\r\n");
            QTRY_VERIFY(app.isClosed());
            QCOMPARE(app.status(), 404);
            QCOMPARE(server.count(), requests);
        }
    }

    // Whoever knows the id of another app's session cannot have it begun again.
    void sessionsBelongToTheirApp()
    {
        InSession s;
        s.server.loseSessions();
        RawClient other(s.fixture.relay->port());
        other.send("POST /k/vscode-key/celigo/mcp HTTP/1.1\r\nHost: 127.0.0.1:"
                   + QByteArray::number(s.fixture.relay->port()) + "\r\nConnection: close\r\n"
                   + s.session + "Content-Length: " + QByteArray::number(call.size()) + "\r\n\r\n"
                   + call);
        QTRY_VERIFY(other.isClosed());
        QCOMPARE(other.status(), 404);
        QCOMPARE(s.server.initializations(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpSessions)
#include "test_http_sessions.moc"
