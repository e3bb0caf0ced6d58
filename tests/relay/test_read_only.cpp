#include "relay/message.h"
#include "relay/read_only.h"
#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

// Blanks and order as no serialiser would write them, to see that they stay.
const QByteArray readingTool("{ \"name\":\"look\",\"annotations\":{\"readOnlyHint\":true} }");
const QByteArray changingTool("{\"name\":\"drop\",\"annotations\":{\"readOnlyHint\":false}}");
const QByteArray silentTool("{\"name\":\"silent\",\"inputSchema\":{}}");

QByteArray listed(const QByteArray &id, const QByteArrayList &tools, const QByteArray &more = {})
{
    return "{\"jsonrpc\":\"2.0\", \"id\":" + id + ",\"result\":{\"tools\":[" + tools.join(',') + "]"
        + more + "}}";
}
QByteArray listedInFull(const QByteArray &id)
{
    return listed(id, {readingTool, changingTool, silentTool}, ",\"nextCursor\":\"2\"");
}
QByteArray listedToReader(const QByteArray &id)
{
    return listed(id, {readingTool}, ",\"nextCursor\":\"2\"");
}

// Of either era, by `meta`.
QByteArray request(const QByteArray &id, const QByteArray &method, const QByteArray &params = {},
                   const QByteArray &meta = {})
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{"
        + params + (params.isEmpty() || meta.isEmpty() ? "" : ",") + meta + "}}";
}
QByteArray call(const QByteArray &id, const QByteArray &tool, const QByteArray &meta = {})
{
    return request(id, "tools/call", "\"name\":\"" + tool + "\",\"arguments\":{}", meta);
}
const QByteArray
    modernMeta("\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}");

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

// Lists the three tools, as JSON or as events; whatever else is asked is done.
class ToolServer : public ScriptedServer
{
public:
    enum class Shape { Json, Events };
    explicit ToolServer(Shape shape = Shape::Json)
    {
        onRequest([shape](const http::ServerRequest &request,
                          const std::shared_ptr<http::Responder> &responder) {
            const QByteArray body = QByteArray::fromStdString(request.body);
            if (request.method != "POST")
                return responder->send(405, {}, {});
            if (!body.contains("\"id\""))
                return responder->send(202, {}, {});
            const Message message = readMessage(request.body);
            const QByteArray id(message.id.data(), static_cast<qsizetype>(message.id.size()));
            const QByteArray answer = message.method == "tools/list"
                ? listedInFull(id)
                : "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}";
            if (shape == Shape::Json)
                return responder->send(200, json(), answer.toStdString());
            responder->beginStream(200, events());
            responder->write("id: 1\ndata: \n\n:\n\nevent: message\nid: 2\ndata: "
                                 + answer.toStdString() + "\n\n",
                             [] {});
            responder->endStream();
        });
    }
    int calls() const
    {
        int found = 0;
        for (const auto &each : requests())
            found += each.body.find("tools/call") != std::string::npos ? 1 : 0;
        return found;
    }
};

// Cursor may only read.
void makeReader(const ScriptedServer &server, RelayFixture &fixture, bool isReader = true)
{
    Route route = fixture.route(server.url());
    route.keys.front().readOnly = isReader;
    fixture.relay->setRoutes({route});
    fixture.settle();
}

QByteArray askOverHttp(const RelayFixture &fixture, const QByteArray &body)
{
    RawClient app(fixture.relay->port());
    app.post(body);
    if (!QTest::qWaitFor([&] { return app.isClosed(); }, 20000))
        return "no answer";
    return app.body();
}

} // namespace

class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsLoseWhatMayChange()
    {
        ReadOnlyTools tools;
        const QByteArray all = listedInFull("1");
        QCOMPARE(QByteArray::fromStdString(tools.withoutOthers(view(all))), listedToReader("1"));
        const QByteArray fine = listed("2", {readingTool});
        QCOMPARE(QByteArray::fromStdString(tools.withoutOthers(view(fine))), fine);
        const QByteArray batch = "[ " + fine + ", " + all + " ]";
        QCOMPARE(QByteArray::fromStdString(tools.withoutOthers(view(batch))),
                 QByteArray("[" + fine + "," + listedToReader("1") + "]"));
        const QByteArray another("{\"id\":1,\"result\":{\"content\":[]}}");
        QCOMPARE(QByteArray::fromStdString(tools.withoutOthers(view(another))), another);
    }

    void callsAreRefusedUntilTheToolIsKnownToRead()
    {
        ReadOnlyTools tools;
        const auto codeFor = [&tools](const QByteArray &text) -> std::optional<ErrorCode> {
            const auto refusal = tools.refusalFor(view(text));
            return refusal ? std::optional(refusal->code) : std::nullopt;
        };
        QVERIFY(codeFor(call("1", "look")) == ErrorCode::ToolNotKnown);
        tools.withoutOthers(view(listedInFull("1")));
        QVERIFY(!codeFor(call("1", "look")));
        QVERIFY(codeFor(call("1", "drop")) == ErrorCode::ToolMayChange);
        QVERIFY(codeFor(call("1", "silent")) == ErrorCode::ToolMayChange);
        QVERIFY(codeFor(call("1", "Look")) == ErrorCode::ToolNotKnown);
        QVERIFY(codeFor("[" + call("1", "look") + "," + call("2", "drop") + "]")
                == ErrorCode::ToolMayChange);
        QVERIFY(!codeFor("[" + call("1", "look") + "," + request("2", "tools/list") + "]"));
        QVERIFY(!codeFor(request("1", "resources/read", "\"uri\":\"a://b\"")));
        // A later page, or a list that has changed.
        tools.withoutOthers(view(listed("2", {"{\"name\":\"look\"}"})));
        QVERIFY(codeFor(call("1", "look")) == ErrorCode::ToolMayChange);
    }

    void whatIsNotPlainIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("tools/call");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + call("1", "look");
        QTest::newRow("two methods")
            << QByteArray("{\"id\":1,\"method\":\"ping\",\"method\":\"tools/call\"}");
        QTest::newRow("an escaped key")
            << QByteArray("{\"id\":1,\"method\":\"ping\",\"m\\u0065thod\":\"tools/call\"}");
        QTest::newRow("capitals") << QByteArray(
            "{\"id\":1,\"method\":\"ping\",\"Method\":\"tools/call\"}");
        QTest::newRow("two parameters")
            << QByteArray("{\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"drop\"},"
                          "\"params\":{\"name\":\"look\"}}");
        QTest::newRow("two names")
            << request("1", "tools/call", "\"name\":\"drop\",\"name\":\"look\"");
        QTest::newRow("a name in capitals")
            << request("1", "tools/call", "\"NAME\":\"drop\",\"name\":\"look\"");
        QTest::newRow("one of a batch") << "[" + call("1", "look") + ",{\"METHOD\":\"x\"}]";
        QTest::newRow("a batch in a batch") << "[[" + call("1", "look") + "]]";
    }
    void whatIsNotPlainIsRefused()
    {
        QFETCH(QByteArray, text);
        ReadOnlyTools tools;
        tools.withoutOthers(view(listedInFull("1")));
        const auto refusal = tools.refusalFor(view(text));
        QVERIFY(refusal && refusal->code == ErrorCode::WrongUsage);
    }

    void anAppOnHttpSeesAndCallsWhatReads_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::newRow("legacy") << QByteArray();
        QTest::newRow("modern") << modernMeta;
    }
    void anAppOnHttpSeesAndCallsWhatReads()
    {
        QFETCH(QByteArray, meta);
        const ToolServer server;
        RelayFixture fixture(server);
        QCOMPARE(askOverHttp(fixture, request("1", "tools/list", {}, meta)), listedInFull("1"));
        makeReader(server, fixture);
        QVERIFY(askOverHttp(fixture, call("2", "lok", meta)).contains("not known yet"));
        QCOMPARE(askOverHttp(fixture, request("3", "tools/list", {}, meta)), listedToReader("3"));
        QVERIFY(askOverHttp(fixture, call("4", "look", meta)).contains("\"result\":{}"));
        const QByteArray refused = askOverHttp(fixture, call("\"five\"", "drop", meta));
        QVERIFY(
            refused.startsWith("{\"jsonrpc\":\"2.0\",\"id\":\"five\",\"error\":{\"code\":1000,"));
        QVERIFY(refused.contains("may only read from Celigo"));
        QCOMPARE(server.calls(), 1);
        makeReader(server, fixture, false);
        QVERIFY(askOverHttp(fixture, call("6", "drop", meta)).contains("\"result\":{}"));
    }

    // An app does not list the tools again because we were started again.
    void whatTheToolsDoIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<bool>("isHttp");
        QTest::newRow("HTTP, legacy") << QByteArray() << true;
        QTest::newRow("HTTP, modern") << modernMeta << true;
        QTest::newRow("stdio, legacy") << QByteArray() << false;
        QTest::newRow("stdio, modern") << modernMeta << false;
    }
    void whatTheToolsDoIsFoundOut()
    {
        QFETCH(QByteArray, meta);
        QFETCH(bool, isHttp);
        const ToolServer server;
        RelayFixture fixture(server);
        makeReader(server, fixture);
        SocketClient bridge(fixture.socketPath());
        bridge.hello();
        const auto ask = [&](const QByteArray &text) -> QByteArray {
            if (!isHttp) {
                const auto before = bridge.count();
                bridge.line(text);
                if (!QTest::qWaitFor([&] { return bridge.count() > before; }, 20000))
                    return "no answer";
                return bridge.lines().last();
            }
            RawClient app(fixture.relay->port());
            app.post(text,
                     meta.isEmpty() ? QByteArray("Mcp-Session-Id: s1\r\n")
                                    : QByteArray("Mcp-Method: tools/call\r\nMcp-Name: look\r\n"
                                                 "Mcp-Param-A: b\r\n"));
            if (!QTest::qWaitFor([&] { return app.isClosed(); }, 20000))
                return "no answer";
            return app.body();
        };
        QVERIFY(ask(call("4", "look", meta)).contains("\"id\":4,\"result\":{}"));
        QCOMPARE(server.count(), 3); // two pages, of which the second names itself as the next
        const http::ServerRequest list = server.requests().front();
        QVERIFY(list.body.find("\"tools/list\"") != std::string::npos);
        QCOMPARE(headerOf(list, "Mcp-Method"),
                 std::string(meta.isEmpty() ? "(none)" : "tools/list"));
        QCOMPARE(headerOf(list, "Mcp-Name"), std::string("(none)"));
        QCOMPARE(headerOf(list, "Mcp-Param-A"), std::string("(none)"));
        if (isHttp && meta.isEmpty())
            QCOMPARE(headerOf(list, "Mcp-Session-Id"), std::string("s1"));
        QCOMPARE(list.body.find("protocolVersion") != std::string::npos, !meta.isEmpty());
        QVERIFY(ask(call("5", "drop", meta)).contains("can change things"));
        QCOMPARE(server.count(), 3); // it is known now
        QVERIFY(ask(call("6", "other", meta)).contains("not known yet"));
        QCOMPARE(server.calls(), 1);
    }

    void aStreamThatIsOpenIsFilteredFromThenOn()
    {
        ScriptedServer server;
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        RelayFixture fixture(server);
        RawClient stream(fixture.relay->port());
        stream.request("GET", {});
        QTRY_VERIFY(stream.received().contains("text/event-stream"));
        const auto say = [&](std::size_t which, const QByteArray &text) {
            server.withOpen(which, [&](http::Responder &responder) {
                responder.write(text.toStdString(), [] {});
            });
        };
        makeReader(server, fixture);
        QTRY_VERIFY(stream.streamed().contains("tools/list_changed"));
        say(0, "id: e1\ndata: " + listedInFull("1") + "\n\n");
        QTRY_VERIFY(stream.streamed().contains(listedToReader("1")));
        makeReader(server, fixture, false);
        QTRY_COMPARE(stream.streamed().count("tools/list_changed"), 2);
        say(0, "id: e2\ndata: " + listedInFull("2") + "\n\n");
        QTRY_VERIFY(stream.streamed().contains(listedInFull("2")));

        // Chosen in the middle of an event: what was said of it is taken back, and asked for anew.
        const QByteArray third = "id: e3\ndata: " + listedInFull("3");
        say(0, third);
        QTRY_VERIFY(stream.streamed().contains(third));
        makeReader(server, fixture);
        QTRY_COMPARE(server.count(), 2);
        QCOMPARE(headerOf(server.requests().at(1), "Last-Event-ID"), std::string("e2"));
        QTRY_VERIFY(stream.streamed().contains("\nevent: truncated\n\n"));
        say(1, "id: e3\ndata: " + listedInFull("3") + "\n\n");
        QTRY_VERIFY(stream.streamed().contains(listedToReader("3")));
        QVERIFY(!stream.isClosed());
    }

    void eventsLoseThemAsWell()
    {
        const ToolServer server(ToolServer::Shape::Events);
        RelayFixture fixture(server);
        makeReader(server, fixture);
        const QByteArray answer = askOverHttp(fixture, request("1", "tools/list"));
        QVERIFY(answer.contains("id: 1\ndata: \n\n")); // what an app resumes by stays
        QVERIFY(answer.contains(
            QByteArray("id: 2\nevent: message\ndata: " + listedToReader("1") + "\n\n")));
        QVERIFY(!answer.contains("drop"));
        QVERIFY(askOverHttp(fixture, call("2", "look")).contains("\"result\":{}"));
    }

    void aBatchIsRefusedAsAWhole()
    {
        const ToolServer server;
        RelayFixture fixture(server);
        makeReader(server, fixture);
        const QByteArray answer =
            askOverHttp(fixture, "[" + request("1", "ping") + "," + call("2", "drop") + "]");
        QVERIFY(answer.startsWith("[{\"jsonrpc\":\"2.0\",\"id\":1,\"error\""));
        QVERIFY(answer.contains(",{\"jsonrpc\":\"2.0\",\"id\":2,\"error\""));
        QVERIFY(answer.endsWith("]"));
        QCOMPARE(server.calls(), 0);
        QCOMPARE(server.count(), 2); // the list was looked at

        RawClient app(fixture.relay->port());
        app.post("{\"method\":\"ping\",\"method\":\"tools/call\"}");
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 400);
        QCOMPARE(server.count(), 2);
    }

    void aLongListComesWhole()
    {
        ScriptedServer server;
        QByteArrayList many;
        for (int number = 0; number < 3000; ++number)
            many.append("{\"name\":\"tool" + QByteArray::number(number) + "\",\"description\":\""
                        + QByteArray(100, 'x') + "\"}");
        many.insert(1500, readingTool);
        server.onRequest([&](auto &, auto &responder) {
            responder->send(200, json(), listed("1", many).toStdString());
        });
        RelayFixture fixture(server);
        makeReader(server, fixture);
        QCOMPARE(askOverHttp(fixture, request("1", "tools/list")), listed("1", {readingTool}));
    }

    void anAppOnStdioSeesAndCallsWhatReads_data() { anAppOnHttpSeesAndCallsWhatReads_data(); }
    void anAppOnStdioSeesAndCallsWhatReads()
    {
        QFETCH(QByteArray, meta);
        const ToolServer server(meta.isEmpty() ? ToolServer::Shape::Json
                                               : ToolServer::Shape::Events);
        RelayFixture fixture(server);
        makeReader(server, fixture);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(call("1", "drop", meta));
        QTRY_COMPARE(app.count(), 1);
        QVERIFY(app.lines().at(0).contains("can change things"));
        app.line(request("2", "tools/list", {}, meta));
        QTRY_COMPARE(app.count(), 2);
        QCOMPARE(app.lines().at(1), listedToReader("2"));
        app.line("[" + call("3", "drop", meta) + "," + call("4", "look", meta) + "]");
        QTRY_COMPARE(app.count(), 4);
        QVERIFY(app.lines().at(2).contains("\"id\":3,\"error\""));
        QVERIFY(app.lines().at(3).contains("\"id\":4,\"result\""));
        QCOMPARE(server.calls(), 1);
    }

    // It is told that its tools are others now, so that it asks for them.
    void anAppOnStdioIsToldOfTheChoice()
    {
        const ToolServer server;
        RelayFixture fixture(server);
        SocketClient app(fixture.socketPath());
        app.hello();
        app.line(request("1", "initialize"));
        QTRY_COMPARE(app.count(), 1);
        makeReader(server, fixture);
        QTRY_COMPARE(app.count(), 2);
        QVERIFY(app.lines().at(1).contains("notifications/tools/list_changed"));
        app.line(call("2", "drop"));
        QTRY_COMPARE(app.count(), 3);
        QVERIFY(app.lines().at(2).contains("\"error\""));
        makeReader(server, fixture, false);
        QTRY_COMPARE(app.count(), 4);
        app.line(call("3", "drop"));
        QTRY_COMPARE(app.count(), 5);
        QVERIFY(app.lines().at(4).contains("\"result\""));
    }

    void anAppThatListensOverHttpAsWell()
    {
        ScriptedServer server;
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        RelayFixture fixture(server);
        RawClient stream(fixture.relay->port());
        stream.request("GET", {});
        QTRY_VERIFY(stream.received().contains("text/event-stream"));
        makeReader(server, fixture);
        QTRY_COMPARE(stream.received().count("tools/list_changed"), 1);
        makeReader(server, fixture);
        makeReader(server, fixture, false);
        QTRY_COMPARE(stream.received().count("tools/list_changed"), 2);
    }

    void whoDoesNotSayItsNameGetsTheStricter()
    {
        Route route;
        route.keys = {{"cursor", "", false}, {"vscode", "", false}};
        QVERIFY(!mayOnlyRead(route, ""));
        route.keys.back().readOnly = true;
        QVERIFY(!mayOnlyRead(route, "cursor"));
        QVERIFY(mayOnlyRead(route, "vscode"));
        QVERIFY(mayOnlyRead(route, ""));
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "test_read_only.moc"
