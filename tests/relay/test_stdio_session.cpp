#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray initialize("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":"
                            "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}}}");
const QByteArray initialized("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

QByteArray toolsList(const QByteArray &id)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/list\"}";
}

// params are those of 2026-07-28.
QByteArray modern(const QByteArray &id, const QByteArray &method, const QByteArray &params)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{"
        + params + "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}";
}

// A legacy server: sessions s1, s2, …, JSON answers, no GET stream.
class LegacyServer : public ScriptedServer
{
public:
    LegacyServer()
    {
        onRequest([this](auto &request, auto &responder) { answer(request, responder); });
    }
    void answer(const http::ServerRequest &request,
                const std::shared_ptr<http::Responder> &responder)
    {
        const QByteArray body = QByteArray::fromStdString(request.body);
        if (request.method != "POST")
            return responder->send(request.method == "GET" ? 405 : 200, {}, {});
        if (body.contains("\"initialize\"")) {
            http::Headers headers = json();
            headers.add("Mcp-Session-Id", "s" + std::to_string(++m_sessions));
            return responder->send(200, headers,
                                   "{\"jsonrpc\":\"2.0\",\"id\":" + idOf(body)
                                       + ",\"result\":{\"protocolVersion\":\"2025-06-18\"}}");
        }
        if (headerOf(request, "Mcp-Session-Id") != "s" + std::to_string(m_sessions.load()))
            return responder->send(404, json(), "{\"error\":\"session\"}");
        if (!body.contains("\"id\""))
            return responder->send(202, {}, {});
        responder->send(200, json(),
                        "{\"jsonrpc\":\"2.0\",\"id\":" + idOf(body) + ",\"result\":{}}");
    }
    void loseSessions() { m_sessions += 10; }

private:
    static std::string idOf(const QByteArray &body)
    {
        const auto begin = body.indexOf("\"id\":") + 5;
        return body.mid(begin, body.indexOf(',', begin) - begin).toStdString();
    }
    std::atomic<int> m_sessions = 0;
};

} // namespace

class TestStdioSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLegacySessionFromBeginningToEnd()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        app.line(initialized);
        app.line(toolsList("9007199254740993") + "\r");
        app.line(toolsList("\"a\""));
        QTRY_COMPARE(app.count(), 3);
        QVERIFY(app.lines().at(0).contains("2025-06-18"));
        const QByteArrayList rest = app.lines().mid(1);
        QVERIFY(rest.contains("{\"jsonrpc\":\"2.0\",\"id\":9007199254740993,\"result\":{}}"));
        QVERIFY(rest.contains("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{}}"));

        app.close();
        QTRY_COMPARE(server.count(), 6); // initialize, initialized, GET, two lists, DELETE
        const auto requests = server.requests();
        QCOMPARE(headerOf(requests.at(0), "MCP-Protocol-Version"), std::string("(none)"));
        // Nothing overtakes notifications/initialized.
        QVERIFY(requests.at(1).body == initialized.toStdString());
        for (std::size_t i = 1; i < requests.size(); ++i) {
            QCOMPARE(headerOf(requests.at(i), "Mcp-Session-Id"), std::string("s1"));
            QCOMPARE(headerOf(requests.at(i), "MCP-Protocol-Version"), std::string("2025-06-18"));
            QCOMPARE(headerOf(requests.at(i), "Authorization"), std::string("Bearer token-1"));
        }
        QCOMPARE(requests.at(5).method, std::string("DELETE"));
    }

    void modernRequestsStandForThemselves()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &request, auto &responder) {
            if (request.body.find("server/discover") != std::string::npos)
                return responder->send(
                    400, json(), "{\"error\":{\"code\":-32022,\"message\":\"m\"},\"id\":null}");
            responder->send(200, json(), "{\n  \"id\": 2,\r\n  \"result\": {}\n}");
        });
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(modern("1", "server/discover", ""));
        QTRY_COMPARE(app.count(), 1);
        // An id of null would leave the app waiting.
        QCOMPARE(app.lines().at(0),
                 QByteArray("{\"error\":{\"code\":-32022,\"message\":\"m\"},\"id\":1}"));
        app.line(modern("2", "tools/call", "\"name\":\"s\xC3\xBCm\","));
        QTRY_COMPARE(app.count(), 2);
        QCOMPARE(app.lines().at(1), QByteArray("{   \"id\": 2,    \"result\": {} }"));

        const auto requests = server.requests();
        QCOMPARE(headerOf(requests.at(0), "Mcp-Method"), std::string("server/discover"));
        QCOMPARE(headerOf(requests.at(0), "Mcp-Name"), std::string("(none)"));
        QCOMPARE(headerOf(requests.at(1), "MCP-Protocol-Version"), std::string("2026-07-28"));
        QCOMPARE(headerOf(requests.at(1), "Mcp-Name"), std::string("=?base64?c8O8bQ==?="));
        QCOMPARE(headerOf(requests.at(1), "Mcp-Session-Id"), std::string("(none)"));
    }

    // The app knows the schemas from before we were started.
    void missingHeadersAreFoundOut()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &request, auto &responder) {
            if (request.body.find("tools/list") != std::string::npos) {
                const bool isFirst = request.body.find("cursor") == std::string::npos;
                return responder->send(
                    200, json(),
                    isFirst ? "{\"id\":\"patchbay-list-2\",\"result\":{\"tools\":[],"
                              "\"nextCursor\":\"c\"}}"
                            : "{\"id\":\"patchbay-list-3\",\"result\":{\"tools\":[{\"name\":"
                              "\"sum\",\"inputSchema\":{\"properties\":{\"region\":{\"type\":"
                              "\"string\",\"x-mcp-header\":\"Region\"}}}}]}}");
            }
            if (headerOf(request, "Mcp-Param-Region") != "eu")
                return responder->send(400, json(), "{\"error\":{\"code\":-32020},\"id\":null}");
            responder->send(200, json(), "{\"id\":1,\"result\":{}}");
        });
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(modern("1", "tools/call", "\"name\":\"sum\",\"arguments\":{\"region\":\"eu\"},"));
        QTRY_COMPARE(app.count(), 1);
        QCOMPARE(app.lines().at(0), QByteArray("{\"id\":1,\"result\":{}}"));
        QCOMPARE(server.count(), 4); // the call, two pages of tools, the call
        QCOMPARE(headerOf(server.requests().at(1), "MCP-Protocol-Version"),
                 std::string("2026-07-28"));
        // Once only.
        app.line(modern("2", "tools/call", "\"name\":\"sum\",\"arguments\":{\"region\":\"us\"},"));
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(1).contains("-32020"));
        QVERIFY(app.lines().at(1).contains("\"id\":2"));
        QCOMPARE(server.count(), 8);
    }

    void cancellingAModernRequestEndsIt()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(modern("1", "tools/call", "\"name\":\"slow\","));
        QTRY_COMPARE(server.count(), 1);
        app.line("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":"
                 "{\"requestId\":1}}");
        QTRY_COMPARE(server.gone(), 1);
        QCOMPARE(server.count(), 1);
        QCOMPARE(app.count(), 0);
    }

    void messagesOfTheServerComeDownAndAnswersGoUp()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        QTRY_COMPARE(app.count(), 1);
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        app.line(toolsList("1"));
        QTRY_COMPARE(server.count(), 2);
        server.withOpen(1, [](http::Responder &responder) {
            responder.write("event: ping\ndata: {}\n\nid: 1\ndata:\n\n"
                            "data: {\"id\":5,\ndata: \"method\":\"sampling/createMessage\"}\r\n\r\n"
                            "data: [{\"method\":\"a\"},{\"id\":1,\"result\":{}}]\n\n",
                            [] {});
            responder.endStream();
        });
        QTRY_COMPARE(app.count(), 4);
        QCOMPARE(app.lines().at(1),
                 QByteArray("{\"id\":5, \"method\":\"sampling/createMessage\"}"));
        QCOMPARE(app.lines().at(2), QByteArray("{\"method\":\"a\"}"));
        QCOMPARE(app.lines().at(3), QByteArray("{\"id\":1,\"result\":{}}"));
        server.onRequest([](auto &, auto &responder) { responder->send(202, {}, {}); });
        app.line("{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{}}");
        QTRY_COMPARE(server.count(), 3);
        QCOMPARE(headerOf(server.requests().at(2), "Mcp-Session-Id"), std::string("s1"));
    }

    void aLostSessionIsBegunAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("by the standard") << 404 << QByteArray("{}");
        QTest::newRow("as servers do it")
            << 400
            << QByteArray("{\"id\":null,\"error\":{\"code\":-32000,\"message\":"
                          "\"Bad Request: No valid session ID provided\"}}");
        QTest::newRow("as an answer")
            << 200
            << QByteArray("{\"id\":null,\"error\":{\"code\":-32602,\"message\":"
                          "\"Session expired\"}}");
        QTest::newRow("as a refusal") << 401 << QByteArray("{}");
    }
    void aLostSessionIsBegunAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        app.line(initialized);
        QTRY_COMPARE(server.count(), 3);
        server.onRequest([&](auto &request, auto &responder) {
            if (headerOf(request, "Mcp-Session-Id") == "s1")
                return responder->send(status, json(), body.toStdString());
            server.answer(request, responder);
        });
        app.line(toolsList("7"));
        app.line(toolsList("8"));
        QTRY_COMPARE(app.count(), 3);
        QVERIFY(app.lines().contains("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}"));
        QVERIFY(app.lines().contains("{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}"));
        int begun = 0;
        for (const auto &request : server.requests())
            begun += request.body.find("\"initialize\"") != std::string::npos ? 1 : 0;
        QCOMPARE(begun, 2);
    }

    void aLostSessionIsBegunAgainOnlyOnce()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        QTRY_COMPARE(app.count(), 1);
        server.onRequest([&](auto &request, auto &responder) {
            if (request.body.find("tools/list") != std::string::npos)
                return responder->send(404, json(), "{}");
            server.answer(request, responder);
        });
        app.line(toolsList("7"));
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(1).contains("\"id\":7,\"error\""));
    }

    void aSessionThatCannotBeBegunAgainIsTriedLater_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("as an answer") << 200;
        QTest::newRow("as a refusal") << 503;
    }
    void aSessionThatCannotBeBegunAgainIsTriedLater()
    {
        QFETCH(int, status);
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        QTRY_COMPARE(app.count(), 1);
        server.loseSessions();
        server.onRequest([&](auto &request, auto &responder) {
            if (request.body.find("\"initialize\"") == std::string::npos)
                return server.answer(request, responder);
            responder->send(status, json(),
                            R"({"id":null,"error":{"code":-32603,"message":"starting"}})");
        });
        app.line(toolsList("7"));
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(1).contains("\"id\":7,\"error\""));
        server.onRequest(
            [&](auto &request, auto &responder) { server.answer(request, responder); });
        app.line(toolsList("8"));
        QTRY_VERIFY(app.lines().contains("{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}"));
    }

    void aCutStreamIsResumedOrAnError()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        QTRY_COMPARE(app.count(), 1);
        server.onRequest([](auto &request, auto &responder) {
            responder->beginStream(200, events());
            if (request.method == "GET")
                responder->write("data: {\"id\":1,\"result\":{}}\n\n", [] {});
            else
                responder->write("id: e1\nretry: 120\ndata:\n\n", [] {});
            responder->endStream();
        });
        QElapsedTimer timer;
        timer.start();
        app.line(toolsList("1"));
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(timer.elapsed() >= 120);
        QCOMPARE(app.lines().at(1), QByteArray("{\"id\":1,\"result\":{}}"));
        QCOMPARE(headerOf(server.requests().at(2), "Last-Event-ID"), std::string("e1"));
        QCOMPARE(headerOf(server.requests().at(2), "Mcp-Session-Id"), std::string("s1"));

        server.onRequest([](auto &, auto &responder) {
            responder->beginStream(200, events());
            responder->write("data: {\"method\":\"x\"}\n\ndata: {\"id\":2,\"re", [] {});
        });
        app.line(toolsList("2"));
        QTRY_COMPARE(app.count(), 3);
        server.withOpen(3, [](http::Responder &responder) { responder.abort(); });
        QTRY_COMPARE(app.count(), 4);
        QVERIFY(app.lines().at(3).contains("\"id\":2,\"error\""));
        QVERIFY(app.lines().at(3).contains("\"code\":1000"));
    }

    void theNotificationStreamComesBack()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        server.onRequest([&](auto &request, auto &responder) {
            if (request.method != "GET")
                return server.answer(request, responder);
            responder->beginStream(200, events());
        });
        app.hello();
        app.line(initialize);
        app.line(initialized);
        QTRY_COMPARE(server.count(), 3);
        server.withOpen(2, [](http::Responder &responder) {
            responder.write("id: n1\ndata: {\"method\":\"one\"}\n\n", [] {});
            responder.endStream();
        });
        QTRY_COMPARE(server.count(), 4);
        QCOMPARE(headerOf(server.requests().at(3), "Last-Event-ID"), std::string("n1"));
        server.withOpen(3, [](http::Responder &responder) {
            responder.write("data: {\"method\":\"two\"}\n\n", [] {});
        });
        QTRY_COMPARE(app.count(), 3);
        QCOMPARE(app.lines().at(2), QByteArray("{\"method\":\"two\"}"));
    }

    void signedOutThenIn()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        fixture.host.setTokens({}, {});
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(initialize);
        QTRY_COMPARE(app.count(), 1);
        QVERIFY(app.lines().at(0).contains("\"protocolVersion\":\"2025-11-25\""));
        QVERIFY(app.lines().at(0).contains("\"listChanged\":true"));
        app.line(initialized);
        app.line(toolsList("1"));
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(1).contains("not signed in to Celigo"));
        QCOMPARE(server.count(), 0);

        fixture.host.setTokens("token-1", {});
        fixture.relay->signInChanged("celigo");
        QTRY_COMPARE(app.count(), 3);
        QVERIFY(app.lines().at(2).contains("notifications/tools/list_changed"));
        app.line(toolsList("2"));
        QTRY_COMPARE(app.count(), 4);
        QCOMPARE(app.lines().at(3), QByteArray("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}"));
    }

    void whatMayNotBeUsedSaysSo()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient stranger(fixture.socketPath());
        stranger.hello("nothing");
        stranger.line(initialize);
        QTRY_COMPARE(stranger.count(), 1);
        QVERIFY(stranger.lines().at(0).contains("\"error\":\"connectionUnknown\""));

        // Its right was withdrawn before this relay was started, or it never had one.
        SocketClient withdrawn(fixture.socketPath());
        withdrawn.hello("celigo", "windsurf");
        withdrawn.line(initialize);
        QTRY_COMPARE(withdrawn.count(), 1);
        QVERIFY(withdrawn.lines().at(0).contains("\"error\":\"keyNotAccepted\""));
        QCOMPARE(server.count(), 0);

        SocketClient app(fixture.socketPath());
        SocketClient other(fixture.socketPath());
        app.hello();
        other.hello("celigo", "vscode");
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        app.line(toolsList("1"));
        other.line(toolsList("1"));
        QTRY_COMPARE(server.count(), 2);
        Route route = fixture.route(server.url());
        route.keys.erase(route.keys.begin()); // cursor's
        fixture.relay->setRoutes({route});
        QTRY_COMPARE(app.count(), 1);
        QVERIFY(app.lines().at(0).contains("\"error\":\"keyNotAccepted\""));
        QTRY_COMPARE(server.gone(), 1);
        QCOMPARE(other.count(), 0);
        app.line(toolsList("2"));
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(1).contains("\"id\":2,\"error\""));
    }

    // An entry that is older than the naming of apps.
    void aBridgeThatNamesNobodyIsLetIn()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello("celigo", "");
        app.line(initialize);
        QTRY_COMPARE(app.count(), 1);
        QVERIFY(app.lines().at(0).contains("\"result\""));
    }

    void badAnswersBecomeSentences_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("forbidden")
            << 403 << QByteArray("text/html") << QByteArray("<html>") << QByteArray("accessDenied");
        QTest::newRow("gateway") << 502 << QByteArray("text/html") << QByteArray("<html>")
                                 << QByteArray("serverUnavailable");
        QTest::newRow("web page") << 200 << QByteArray("text/html") << QByteArray("<html>")
                                  << QByteArray("serverAnswerUnreadable");
        QTest::newRow("nothing") << 200 << QByteArray("application/json") << QByteArray()
                                 << QByteArray("serverAnswerUnreadable");
    }
    void badAnswersBecomeSentences()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([&](auto &, auto &responder) {
            responder->send(status, {{"Content-Type", type.toStdString()}}, body.toStdString());
        });
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(toolsList("1"));
        QTRY_COMPARE(app.count(), 1);
        QVERIFY(app.lines().at(0).contains("\"id\":1,\"error\""));
        QVERIFY(app.lines().at(0).contains(code));
    }

    void linesThatAreNoMessagesAreSaidToBeNone()
    {
        LegacyServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line("hello?");
        app.line("");
        app.line("[" + toolsList("1") + "]"); // no session: 404, which is no session lost
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(0).contains("-32700"));
        QVERIFY(app.lines().at(1).contains("\"id\":1,\"error\""));
    }
};

QTEST_GUILESS_MAIN(TestStdioSession)
#include "test_stdio_session.moc"
