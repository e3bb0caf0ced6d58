#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray initialize("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":"
                            "{\"protocolVersion\":\"2024-11-05\"}}");
const QByteArray initialized("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

QByteArray toolsCall(const QByteArray &id)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\"}";
}

// A server of 2024-11-05: what it says comes on the last stream, whoever asked.
class OldServer : public ScriptedServer
{
public:
    OldServer()
    {
        onRequest([this](auto &request, auto &responder) { take(request, responder); });
    }
    // On the stream that is open now.
    void say(const std::string &text) { withOpen(m_stream, writing(text)); }
    void cutStream()
    {
        withOpen(m_stream, [](http::Responder &responder) { responder.abort(); });
    }
    void setEndpoint(std::string endpoint) { m_endpoint = std::move(endpoint); }
    int streams() const { return m_streams; }
    int posts(const std::string &word) const
    {
        int found = 0;
        for (const auto &request : requests()) {
            const bool isMessage = request.method == "POST" && request.target == "/messages?s=1";
            found += isMessage && request.body.find(word) != std::string::npos ? 1 : 0;
        }
        return found;
    }

private:
    static std::function<void(http::Responder &)> writing(const std::string &text)
    {
        return [text](http::Responder &responder) {
            responder.write("event: message\r\ndata: " + text + "\r\n\r\n", [] {});
        };
    }
    void take(const http::ServerRequest &request, const std::shared_ptr<http::Responder> &responder)
    {
        if (request.method == "GET") {
            m_stream = static_cast<std::size_t>(count()) - 1;
            m_current = responder;
            ++m_streams;
            responder->beginStream(200, events());
            return responder->write("event: endpoint\ndata: " + m_endpoint + "\n\n", [] {});
        }
        if (request.target != "/messages?s=1")
            return responder->send(404, {{"Content-Type", "text/html"}}, "<html>");
        responder->send(202, {}, "Accepted");
        const QByteArray body = QByteArray::fromStdString(request.body);
        const auto begin = body.indexOf("\"id\":") + 5;
        if (begin < 5 || body.contains("slow"))
            return;
        const std::string id = body.mid(begin, body.indexOf(',', begin) - begin).toStdString();
        if (const auto stream = m_current.lock())
            writing("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}")(*stream);
    }

    std::string m_endpoint = "/messages?s=1";
    std::atomic<std::size_t> m_stream = 0;
    std::atomic<int> m_streams = 0;
    std::weak_ptr<http::Responder> m_current;
};

// An app on HTTP, one connection for each request.
struct App {
    explicit App(const RelayFixture &fixture)
        : port(fixture.relay->port())
    {
    }
    QByteArray ask(const QByteArray &method, const QByteArray &body)
    {
        RawClient client(port);
        client.request(method, body, session);
        if (!QTest::qWaitFor([&] { return client.isClosed(); }))
            return "no answer";
        const auto at = client.head().indexOf("Mcp-Session-Id: ");
        if (at >= 0)
            session = client.head().mid(at, client.head().indexOf("\r\n", at) + 2 - at);
        status = client.status();
        return client.body();
    }
    std::uint16_t port;
    QByteArray session;
    int status = 0;
};

} // namespace

class TestSseTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppOnHttpNoticesNothing()
    {
        OldServer server;
        RelayFixture fixture(server);
        App app(fixture);
        QCOMPARE(app.ask("POST", initialize),
                 QByteArray("{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{}}"));
        QCOMPARE(app.status, 200);
        QVERIFY(!app.session.isEmpty());
        app.ask("POST", initialized);
        QCOMPARE(app.status, 202);

        RawClient stream(app.port);
        stream.request("GET", {}, app.session);
        QTRY_VERIFY(stream.received().contains("event-stream"));
        server.say("{\"id\":5,\"method\":\"sampling/createMessage\"}");
        QTRY_VERIFY(stream.received().contains("sampling/createMessage"));
        app.ask("POST", "{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{\"sampled\":1}}");
        QCOMPARE(app.status, 202);
        QCOMPARE(server.posts("sampled"), 1);

        QCOMPARE(app.ask("POST", toolsCall("\"a\"")),
                 QByteArray("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{}}"));
        for (const auto &request : server.requests())
            QCOMPARE(headerOf(request, "Authorization"), std::string("Bearer token-1"));
        app.ask("DELETE", {});
        QCOMPARE(app.status, 200);
        QTRY_COMPARE(server.gone(), 1); // its stream
        QTRY_VERIFY(stream.isClosed());
    }

    void anAppOnStdioAsWell()
    {
        OldServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        app.line(initialized);
        app.line(toolsCall("1"));
        QTRY_COMPARE(app.count(), 2);
        QCOMPARE(app.lines().at(1), QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}"));
        server.say("{\"method\":\"notifications/message\"}");
        QTRY_COMPARE(app.count(), 3);
        QCOMPARE(server.streams(), 1);
    }

    // Before the app has a stream of its own.
    void whatIsSaidDuringACallComesWithItsAnswer()
    {
        OldServer server;
        RelayFixture fixture(server);
        App app(fixture);
        app.ask("POST", initialize);
        RawClient call(app.port);
        call.post("{\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"slow\"}}",
                  app.session);
        QTRY_COMPARE(server.posts("slow"), 1);
        server.say("{\"method\":\"notifications/progress\"}");
        QTRY_VERIFY(call.received().contains("notifications/progress"));
        server.say("{\"id\":7,\"result\":{\"late\":1}}");
        QTRY_VERIFY(call.isClosed());
        QVERIFY(call.received().contains("text/event-stream"));
        QVERIFY(call.received().contains("\"late\":1"));
        QVERIFY(!call.received().contains("\"error\""));
    }

    // The stream waits while an app has not taken so much, and must go on when it has its answer.
    void aLargeAnswerIsNotTheLast()
    {
        OldServer server;
        RelayFixture fixture(server);
        App app(fixture);
        app.ask("POST", initialize);
        RawClient call(app.port);
        call.post("{\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"slow\"}}",
                  app.session);
        QTRY_COMPARE(server.posts("slow"), 1);
        const std::string large(3UL * 1024 * 1024, 'x');
        server.say("{\"id\":7,\"result\":{\"large\":\"" + large + "\"}}");
        QTRY_VERIFY_WITH_TIMEOUT(call.isClosed(), 20000);
        QCOMPARE(call.body().count('x'), qsizetype(large.size()));
        QCOMPARE(app.ask("POST", toolsCall("8")),
                 QByteArray("{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}"));
    }

    void aStreamThatIsLostIsASessionThatIsLost()
    {
        OldServer server;
        RelayFixture fixture(server);
        App app(fixture);
        app.ask("POST", initialize);
        RawClient call(app.port);
        call.post("{\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"slow\"}}",
                  app.session);
        QTRY_COMPARE(server.posts("slow"), 1);
        server.cutStream();
        QTRY_VERIFY(call.isClosed());
        QVERIFY(call.body().contains("\"id\":7,\"error\"")); // nobody knows whether it was done
        QCOMPARE(server.posts("slow"), 1);

        QVERIFY(app.ask("POST", toolsCall("8")).contains("\"id\":8,\"result\""));
        QCOMPARE(server.streams(), 2);
        QCOMPARE(server.posts("\"initialize\""), 2);
    }

    void theTokenGoesToTheSameServerOnly()
    {
        ScriptedServer elsewhere;
        OldServer server;
        RelayFixture fixture(server);
        server.setEndpoint(elsewhere.url());
        App app(fixture);
        QCOMPARE(app.ask("POST", initialize), QByteArray("<html>"));
        QCOMPARE(app.status, 404);
        QCOMPARE(elsewhere.count(), 0);
    }

    void aServerOfTodayIsNotAskedForIt()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        const QByteArray refusal("{\"id\":0,\"error\":{\"code\":-32602,\"message\":\"m\"}}");
        server.onRequest(
            [&](auto &, auto &responder) { responder->send(400, json(), refusal.toStdString()); });
        App app(fixture);
        QCOMPARE(app.ask("POST", initialize), refusal);
        QCOMPARE(app.status, 400);
        QCOMPARE(server.count(), 1);
    }

    void whatThePersonSaysIsNotFoundOut()
    {
        OldServer server;
        RelayFixture fixture(server);
        Route route = fixture.route(server.url());
        route.transport = Route::Transport::Sse;
        fixture.relay->setRoutes({route});
        App app(fixture);
        QVERIFY(app.ask("POST", initialize).contains("result"));
        QCOMPARE(server.requests().front().method, std::string("GET"));

        OldServer other;
        route = fixture.route(other.url());
        route.transport = Route::Transport::StreamableHttp;
        fixture.relay->setRoutes({route});
        App stubborn(fixture);
        stubborn.ask("POST", initialize);
        QCOMPARE(stubborn.status, 404);
        QCOMPARE(other.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSseTransport)
#include "test_sse_transport.moc"
