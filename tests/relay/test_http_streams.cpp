#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray call("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\","
                      "\"params\":{\"name\":\"slow\"}}");
const QByteArray modernCall(
    "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"slow\","
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}");

// An app that waits on a stream which the server has begun.
struct Streaming {
    explicit Streaming(const QByteArray &request = call)
        : fixture(server)
        , app(fixture.relay->port())
    {
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        app.post(request);
    }
    void write(const char *piece)
    {
        server.withOpen(0, [&](http::Responder &responder) { responder.write(piece, [] {}); });
    }
    void end()
    {
        server.withOpen(0, [](http::Responder &responder) { responder.endStream(); });
    }
    void cut()
    {
        server.withOpen(0, [](http::Responder &responder) { responder.abort(); });
    }

    ScriptedServer server;
    RelayFixture fixture;
    RawClient app;
};

} // namespace

class TestHttpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsPassAsTheyCome()
    {
        Streaming s;
        QTRY_VERIFY(s.app.received().contains("text/event-stream"));
        QVERIFY(s.app.head().contains("X-Accel-Buffering: no"));
        s.write("id: 1\ndata: {\"method\":\"notifications/pro");
        QTRY_VERIFY(s.app.received().contains("notifications/pro"));
        s.write("gress\"}\n\n: a comment\n\n");
        QTRY_VERIFY(s.app.received().contains(": a comment\n\n"));
        s.write("data: {\"id\":7,\"result\":{}}\n\n");
        s.end();
        QTRY_VERIFY(s.app.isClosed());
        QVERIFY(s.app.received().endsWith("0\r\n\r\n"));
        QVERIFY(!s.app.received().contains("\"code\":1000"));
    }

    // What is silent is cut by proxies and virus scanners on the way.
    void silentStreamsGetComments()
    {
        ScriptedServer server;
        RelayFixture fixture(server, std::chrono::milliseconds(60));
        server.onRequest([](auto &, auto &responder) { responder->beginStream(200, events()); });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.received().count(":\n\n") >= 2);
        // Never in the middle of an event, which it would break.
        server.withOpen(
            0, [](http::Responder &responder) { responder.write("data: {\"id\":7,", [] {}); });
        QTRY_VERIFY(app.received().contains("\"id\":7,"));
        const auto before = app.received().count(":\n\n");
        QTest::qWait(200);
        QCOMPARE(app.received().count(":\n\n"), before);
        server.withOpen(0, [](http::Responder &responder) {
            responder.write("\"result\":{}}\n\n", [] {});
            responder.endStream();
        });
        QTRY_VERIFY(app.isClosed());
        QVERIFY(!app.received().contains("\"code\":1000"));
        // Nor before the server has said that it streams.
        server.onRequest({});
        RawClient waiting(fixture.relay->port());
        waiting.post(call);
        QTRY_COMPARE(server.count(), 2);
        QTest::qWait(200);
        QVERIFY(waiting.received().isEmpty());
    }

    // Unless told, an app waits until its own time limit, a minute later.
    void aLostAnswerIsAnError_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QByteArray>("added");
        QTest::newRow("nothing came") << call << QByteArray() << QByteArray("\"id\":7,");
        QTest::newRow("no event id")
            << call << QByteArray("data: {\"method\":\"x\"}\n\n") << QByteArray("\"id\":7,");
        QTest::newRow("app can resume")
            << call << QByteArray("id: 5\ndata: {\"method\":\"x\"}\n\n") << QByteArray();
        QTest::newRow("modern apps do not resume")
            << modernCall << QByteArray("id: 5\ndata: {\"method\":\"x\"}\n\n")
            << QByteArray("\"id\":7,");
        QTest::newRow("answered") << call << QByteArray("data: {\"id\":7,\"result\":{}}\n\n")
                                  << QByteArray();
        QTest::newRow("in the midst")
            << call << QByteArray("data: {\"id\":7,\"res") << QByteArray("\nevent: truncated\n\n");
    }
    void aLostAnswerIsAnError()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, events);
        QFETCH(QByteArray, added);
        for (const bool cleanly : {true, false}) {
            Streaming s(request);
            QTRY_VERIFY(s.app.received().contains("text/event-stream"));
            if (!events.isEmpty())
                s.write(events.constData());
            QTRY_VERIFY(s.app.received().contains(events));
            cleanly ? s.end() : s.cut();
            QTRY_VERIFY(s.app.isClosed());
            QCOMPARE(s.app.received().contains("\"error\""), !added.isEmpty());
            QVERIFY(s.app.received().contains(added));
        }
    }

    void aCutBodyIsNeverACleanEnd()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) {
            responder->beginStream(200, json());
            responder->write("{\"id\":7,\"result\":{", [] {});
        });
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_COMPARE(server.count(), 1);
        server.withOpen(0, [](http::Responder &responder) { responder.abort(); });
        QTRY_VERIFY(app.isClosed());
        QVERIFY(app.body().contains("\"id\":7,\"error\""));

        // Too large to be held back: the app must see that something is missing.
        const std::string large(200'000, ' ');
        server.onRequest([&](auto &, auto &responder) {
            responder->beginStream(200, json());
            responder->write("{" + large, [] {});
        });
        RawClient second(fixture.relay->port());
        second.post(call);
        QTRY_VERIFY(second.received().size() > 150'000);
        server.withOpen(1, [](http::Responder &responder) { responder.abort(); });
        QTRY_VERIFY(second.isClosed());
        QVERIFY(!second.received().endsWith("0\r\n\r\n"));
    }

    void leavingCancelsUpstream()
    {
        Streaming s;
        QTRY_VERIFY(s.app.received().contains("text/event-stream"));
        QCOMPARE(s.server.gone(), 0);
        s.app.abort();
        QTRY_COMPARE(s.server.gone(), 1);
    }

    void leavingBeforeTheAnswerCancelsUpstream()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_COMPARE(server.count(), 1);
        app.abort();
        QTRY_COMPARE(server.gone(), 1);
    }

    void aWithdrawnKeyEndsItsStreamsOnly()
    {
        Streaming s;
        RawClient other(s.fixture.relay->port());
        other.send("GET /k/vscode-key/celigo/mcp HTTP/1.1\r\nHost: 127.0.0.1:"
                   + QByteArray::number(s.fixture.relay->port()) + "\r\n\r\n");
        QTRY_VERIFY(s.app.received().contains("text/event-stream"));
        QTRY_VERIFY(other.received().contains("text/event-stream"));
        Route route = s.fixture.route(s.server.url());
        route.keys.erase(route.keys.begin()); // cursor's
        s.fixture.relay->setRoutes({route});
        QTRY_VERIFY(s.app.isClosed());
        QTRY_COMPARE(s.server.gone(), 1);
        QVERIFY(!other.isClosed());

        RawClient again(s.fixture.relay->port());
        again.post(call);
        QTRY_VERIFY(again.isClosed());
        QCOMPARE(again.status(), 403);
    }

    void largeBodiesPass()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        const QByteArray text(3'000'000, 'x');
        const QByteArray large =
            "{\"id\":1,\"method\":\"tools/call\",\"params\":{\"a\":\"" + text + "\"}}";
        server.onRequest(
            [](auto &request, auto &responder) { responder->send(200, json(), request.body); });
        RawClient app(fixture.relay->port());
        app.post(large);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(QByteArray::fromStdString(server.requests().front().body), large);
        QVERIFY(app.received().size() > large.size());
    }

    void endingTheRelayEndsWhatIsUnderWay()
    {
        Streaming s;
        QTRY_VERIFY(s.app.received().contains("text/event-stream"));
        s.fixture.relay.reset();
        QTRY_VERIFY(s.app.isClosed());
        QTRY_COMPARE(s.server.gone(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "test_http_streams.moc"
