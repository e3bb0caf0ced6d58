#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray call("{\"id\":1,\"method\":\"tools/call\"}");

bool stillServes(const RelayFixture &fixture)
{
    RawClient app(fixture.relay->port());
    app.post(call);
    return QTest::qWaitFor([&] { return app.isClosed(); }) && app.status() == 200;
}

} // namespace

class TestAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray key("Authorization: Bearer cursor-key\r\n");
        const QByteArray host("Host: 127.0.0.1:PORT\r\n");
        const QByteArray good = host + key;
        const QByteArray end("Content-Length: 2\r\n\r\n{}");
        const auto row = [](const char *name, const QByteArray &request) {
            QTest::newRow(name) << request;
        };
        const auto post = [&](const QByteArray &target, const QByteArray &headers) -> QByteArray {
            return "POST " + target + " HTTP/1.1\r\n" + headers;
        };
        row("traversal", post("/celigo/../celigo/mcp", good + end));
        row("coded traversal", post("/celigo/%2e%2e/mcp", good + end));
        row("coded slash", post("/k%2Fcursor-key/celigo/mcp", host + end));
        row("two slashes", post("//celigo/mcp", good + end));
        row("absolute form", post("http://127.0.0.1:PORT/celigo/mcp", good + end));
        row("foreign absolute form", post("http://evil.example.com/celigo/mcp", good + end));
        row("host of another port", post("/celigo/mcp", "Host: 127.0.0.1:1\r\n" + key + end));
        row("host without a port", post("/celigo/mcp", "Host: 127.0.0.1\r\n" + key + end));
        row("origin null", post("/celigo/mcp", good + "Origin: null\r\n" + end));
        row("key of another connection", post("/k/cursor-key/other/mcp", host + end));
        row("CONNECT", "CONNECT evil.example.com:443 HTTP/1.1\r\nHost: evil.example.com\r\n\r\n");
        row("TRACE", "TRACE /celigo/mcp HTTP/1.1\r\n" + good + "\r\n");
        row("preflight",
            "OPTIONS /celigo/mcp HTTP/1.1\r\n" + host
                + "Origin: http://evil.example.com\r\nAccess-Control-Request-Method: POST\r\n\r\n");
        row("length and coding",
            post("/celigo/mcp",
                 good + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
        row("two lengths", post("/celigo/mcp", good + "Content-Length: 2\r\n" + end));
        row("two different lengths", post("/celigo/mcp", good + "Content-Length: 3\r\n" + end));
        row("negative length", post("/celigo/mcp", good + "Content-Length: -2\r\n\r\n{}"));
        row("unknown coding",
            post("/celigo/mcp", good + "Transfer-Encoding: gzip\r\n\r\n0\r\n\r\n"));
        row("folded line", post("/celigo/mcp", good + "X-A: b\r\n c\r\n" + end));
        row("bare LF",
            "POST /celigo/mcp HTTP/1.1\n" + QByteArray(good + end).replace("\r\n", "\n"));
        row("blank before the colon", post("/celigo/mcp", good + "X-A : b\r\n" + end));
        row("nothing in a name", post("/celigo/mcp", good + ": b\r\n" + end));
        row("zero byte", post("/celigo/mcp", good + QByteArray("X-A: b\0c\r\n", 10) + end));
        row("large head",
            post("/celigo/mcp", good + "X-A: " + QByteArray(80'000, 'a') + "\r\n" + end));
        row("many headers",
            post("/celigo/mcp", good + QByteArray("X-A: b\r\n").repeated(12'000) + end));
        row("large body", post("/celigo/mcp", good + "Content-Length: 99999999999\r\n\r\n"));
        row("HTTP/0.9", "GET /celigo/mcp\r\n\r\n");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15));
    }
    void areRefused()
    {
        QFETCH(QByteArray, request);
        ScriptedServer server;
        server.onRequest([](auto &, auto &responder) { responder->send(200, json(), "{}"); });
        RelayFixture fixture(server);
        request.replace("PORT", QByteArray::number(fixture.relay->port()));
        RawClient attacker(fixture.relay->port());
        attacker.send(request);
        QTRY_VERIFY(attacker.received().contains("\r\n\r\n") || attacker.isClosed());
        if (!attacker.received().isEmpty())
            QVERIFY2(attacker.status() >= 400, attacker.received().constData());
        QVERIFY(!attacker.received().contains("Access-Control"));
        QVERIFY(attacker.status() != 401); // an app would sign in with us
        QCOMPARE(server.count(), 0);
        QVERIFY(stillServes(fixture));
    }

    // 150 who send a head one byte at a time, and 150 who send nothing.
    void theSlowDoNotHoldUpTheOthers()
    {
        ScriptedServer server;
        server.onRequest([](auto &, auto &responder) { responder->send(200, json(), "{}"); });
        RelayFixture fixture(server);
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 300; ++i) {
            slow.push_back(std::make_unique<RawClient>(fixture.relay->port()));
            if (i % 2 == 0)
                slow.back()->send("POST /celigo/mcp HTTP/1.1\r\nHo");
        }
        QVERIFY(stillServes(fixture));
        for (const auto &each : slow)
            each->send("s");
        QVERIFY(stillServes(fixture));
        QCOMPARE(server.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "test_attacks.moc"
