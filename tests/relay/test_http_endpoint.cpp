#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray call("{\"id\":9007199254740993,\"method\":\"tools/call\",\"jsonrpc\":\"2.0\","
                      "\"params\":{\"name\":\"sum\",\"b\":1,\"a\":2}}");
const QByteArray notification("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

void answerWith(const std::shared_ptr<http::Responder> &responder, const char *text)
{
    responder->send(200, json(), text);
}

} // namespace

class TestHttpEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesBytesAndTheToken()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        const QByteArray answer("{\"id\":9007199254740993,  \"result\":{\"z\":1,\"a\":2}}");
        server.onRequest([&](auto &, auto &responder) {
            http::Headers headers = json();
            headers.add("Set-Cookie", "a=b");
            headers.add("WWW-Authenticate", "Bearer");
            headers.add("Access-Control-Allow-Origin", "*");
            headers.add("Mcp-Session-Id", "s1");
            responder->send(200, headers, answer.toStdString());
        });
        RawClient app(fixture.relay->port());
        app.post(call, "Cookie: c=d\r\nMcp-Param-Region: eu\r\nX-Api-Key: mine\r\n");
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 200);
        QCOMPARE(app.body(), answer);
        QVERIFY(app.head().contains("Mcp-Session-Id: s1"));
        for (const char *never : {"Set-Cookie", "WWW-Authenticate", "Access-Control", "token-1"})
            QVERIFY2(!app.received().contains(never), never);

        QCOMPARE(server.count(), 1);
        const auto seen = server.requests().front();
        QCOMPARE(QByteArray::fromStdString(seen.body), call);
        QCOMPARE(seen.target, std::string("/mcp"));
        QCOMPARE(headerOf(seen, "Authorization"), std::string("Bearer token-1"));
        QCOMPARE(seen.headers.values("Authorization").size(), std::size_t{1});
        QCOMPARE(headerOf(seen, "Cookie"), std::string("(none)"));
        QCOMPARE(headerOf(seen, "Mcp-Param-Region"), std::string("eu"));
        QCOMPARE(headerOf(seen, "Accept"), std::string("application/json, text/event-stream"));
        QCOMPARE(headerOf(seen, "Host"), "127.0.0.1:" + std::to_string(server.port()));

        QTRY_COMPARE(fixture.host.activities().size(), std::size_t{1});
        const Activity activity = fixture.host.activities().front();
        QCOMPARE(activity.client, std::string("cursor"));
        QCOMPARE(activity.method, std::string("tools/call"));
        QCOMPARE(activity.tool, std::string("sum"));
        QVERIFY(activity.ok);
    }

    void refreshesOnceAfterARefusal()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &request, auto &responder) {
            if (headerOf(request, "Authorization") == "Bearer token-2")
                return answerWith(responder, "{\"id\":1,\"result\":{}}");
            responder->send(401, {{"WWW-Authenticate", "Bearer"}}, "no");
        });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.body(), QByteArray("{\"id\":1,\"result\":{}}"));
        QCOMPARE(server.count(), 2);
        QCOMPARE(QByteArray::fromStdString(server.requests().back().body), call);
        QCOMPARE(fixture.host.refreshes(), 1);
    }

    void neverPassesARefusalOn()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) {
            responder->send(401, {{"WWW-Authenticate", "Bearer"}}, "no");
        });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(server.count(), 2);
        QCOMPARE(app.status(), 200);
        QVERIFY(!app.head().contains("WWW-Authenticate"));
        QVERIFY(app.body().contains("\"id\":9007199254740993,"));
        QVERIFY(app.body().contains("\"code\":1001"));
        QVERIFY(app.body().contains("not signed in to Celigo"));
        QTRY_COMPARE(fixture.host.activities().size(), std::size_t{1});
        QVERIFY(!fixture.host.activities().front().ok);
    }

    void signedOut_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("request") << QByteArray("POST") << call << 200;
        QTest::newRow("notification") << QByteArray("POST") << notification << 202;
        QTest::newRow("stream") << QByteArray("GET") << QByteArray() << 405;
        QTest::newRow("leaving") << QByteArray("DELETE") << QByteArray() << 202;
    }
    void signedOut()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        RelayFixture fixture(server);
        fixture.host.setTokens({}, {});
        RawClient app(fixture.relay->port());
        app.request(method, body);
        QTRY_VERIFY(app.isClosed());
        QTEST(app.status(), "status");
        QCOMPARE(server.count(), 0);
    }

    void passesOtherAnswersAsTheyAre_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 405, 429, 500, 503})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void passesOtherAnswersAsTheyAre()
    {
        QFETCH(int, status);
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([&](auto &, auto &responder) {
            responder->send(status, {{"Retry-After", "7"}}, "{\"error\":{}}");
        });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), status);
        QVERIFY(app.head().contains("Retry-After: 7"));
        QCOMPARE(app.body(), QByteArray("{\"error\":{}}"));
        QCOMPARE(server.count(), 1);
    }

    // Apps show people the body of an answer that is no JSON-RPC as it is.
    void whatAGatewaySaysBecomesASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("403") << 403 << QByteArray("accessDenied");
        QTest::newRow("429") << 429 << QByteArray("tooManyRequests");
        QTest::newRow("502") << 502 << QByteArray("serverUnavailable");
    }
    void whatAGatewaySaysBecomesASentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([&](auto &, auto &responder) {
            responder->send(status, {{"Content-Type", "text/html"}}, "<html>");
        });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 200);
        QVERIFY(app.body().contains(error));
        QVERIFY(!app.body().contains("<html>"));
        // By the answer to this one an app finds out what the server speaks.
        RawClient probe(fixture.relay->port());
        probe.post("{\"id\":1,\"method\":\"server/discover\"}");
        QTRY_VERIFY(probe.isClosed());
        QCOMPARE(probe.status(), status);
        QCOMPARE(server.count(), 2);
    }

    void refusesAttacks_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray key("Authorization: Bearer cursor-key\r\n");
        const QByteArray host("Host: 127.0.0.1:PORT\r\n");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        row("evil host", "POST /celigo/mcp HTTP/1.1\r\nHost: evil.example.com\r\n" + key, 403);
        row("evil origin",
            "POST /celigo/mcp HTTP/1.1\r\nOrigin: http://evil.example.com\r\n" + host + key, 403);
        row("no key", "POST /celigo/mcp HTTP/1.1\r\n" + host, 403);
        row("wrong key", "POST /celigo/mcp HTTP/1.1\r\nAuthorization: Bearer x\r\n" + host, 403);
        row("preflight", "OPTIONS /celigo/mcp HTTP/1.1\r\n" + host + key, 405);
        row("well-known", "GET /.well-known/oauth-authorization-server HTTP/1.1\r\n" + host, 404);
    }
    void refusesAttacks()
    {
        QFETCH(QByteArray, request);
        ScriptedServer server;
        RelayFixture fixture(server);
        RawClient app(fixture.relay->port());
        request.replace("PORT", QByteArray::number(fixture.relay->port()));
        app.send(request + "Connection: close\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_VERIFY(app.isClosed());
        QTEST(app.status(), "status");
        QVERIFY(!app.received().contains("Access-Control"));
        QVERIFY(!app.received().contains("WWW-Authenticate"));
        QCOMPARE(server.count(), 0);
    }

    void followsRedirectsWithinTheOriginOnly()
    {
        ScriptedServer elsewhere;
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &request, auto &responder) {
            if (request.target == "/other")
                return answerWith(responder, "{\"id\":1,\"result\":{}}");
            responder->send(307, {{"Location", "/other"}}, "");
        });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.body(), QByteArray("{\"id\":1,\"result\":{}}"));
        QCOMPARE(QByteArray::fromStdString(server.requests().back().body), call);
        QCOMPARE(headerOf(server.requests().back(), "Authorization"),
                 std::string("Bearer token-1"));

        server.onRequest([&](auto &, auto &responder) {
            responder->send(307, {{"Location", elsewhere.url()}}, "");
        });
        RawClient second(fixture.relay->port());
        second.post(call);
        QTRY_VERIFY(second.isClosed());
        QVERIFY(second.body().contains("\"code\":1000"));
        QCOMPARE(elsewhere.count(), 0);
    }

    void aLostSessionIsBegunAgain()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        std::atomic<int> sessions = 0;
        server.onRequest([&](auto &request, auto &responder) {
            if (request.body.find("\"initialize\"") != std::string::npos) {
                http::Headers headers = json();
                headers.add("Mcp-Session-Id", "s" + std::to_string(++sessions));
                return responder->send(200, headers, "{\"id\":0,\"result\":{}}");
            }
            if (headerOf(request, "Mcp-Session-Id") != "s" + std::to_string(sessions.load()))
                return responder->send(404, json(), "{\"lost\":1}");
            if (request.body.find("\"id\"") == std::string::npos)
                return responder->send(202, {}, {});
            answerWith(responder, "{\"id\":1,\"result\":{}}");
        });
        RawClient first(fixture.relay->port());
        first.post("{\"id\":0,\"method\":\"initialize\",\"params\":{\"x\":9007199254740993}}");
        QTRY_VERIFY(first.isClosed());
        QVERIFY(first.head().contains("Mcp-Session-Id: s1"));

        sessions = 7; // the server has been started again
        for (int i = 0; i < 2; ++i) {
            RawClient app(fixture.relay->port());
            app.post(call, "Mcp-Session-Id: s1\r\n");
            QTRY_VERIFY(app.isClosed());
            QCOMPARE(app.status(), 200);
            QCOMPARE(app.body(), QByteArray("{\"id\":1,\"result\":{}}"));
        }
        QCOMPARE(sessions.load(), 8); // once
        const auto again = server.requests().at(2);
        QVERIFY(again.body.find("\"params\":{\"x\":9007199254740993}") != std::string::npos);
        QCOMPARE(headerOf(again, "Mcp-Session-Id"), std::string("(none)"));
        QCOMPARE(headerOf(server.requests().at(3), "Mcp-Session-Id"), std::string("s8"));

        // Goodbye goes to the session the server knows; then it is nobody's any more.
        RawClient leaver(fixture.relay->port());
        leaver.request("DELETE", {}, "Mcp-Session-Id: s1\r\n");
        QTRY_VERIFY(leaver.isClosed());
        QCOMPARE(headerOf(server.requests().back(), "Mcp-Session-Id"), std::string("s8"));
        RawClient late(fixture.relay->port());
        late.post(call, "Mcp-Session-Id: s1\r\n");
        QTRY_VERIFY(late.isClosed());
        QCOMPARE(late.status(), 404);
        QCOMPARE(late.body(), QByteArray("{\"lost\":1}"));
    }

    void aModernUnknownMethodIsNoLostSession()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        const QByteArray unknown("{\"error\":{\"code\":-32601},\"id\":9007199254740993}");
        server.onRequest(
            [&](auto &, auto &responder) { responder->send(404, json(), unknown.toStdString()); });
        RawClient app(fixture.relay->port());
        app.post(call, "Mcp-Session-Id: s1\r\n");
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 404);
        QCOMPARE(app.body(), unknown);
        QCOMPARE(server.count(), 1);
    }

    void waitsForAServerThatStarts()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) { answerWith(responder, "{}"); });
        const std::uint16_t port = server.port();
        server.close();
        RawClient app(fixture.relay->port());
        app.post(call);
        QTest::qWait(150); // a try or two go by
        QVERIFY(!app.isClosed());
        server.open(port);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.body(), QByteArray("{}"));
        QCOMPARE(server.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpEndpoint)
#include "test_http_endpoint.moc"
