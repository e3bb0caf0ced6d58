#include "relay/upstream.h"
#include "relay_fixture.h"
#include "support/packed.h"

#include <QScopeGuard>
#include <QTcpServer>

#include <atomic>

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray call("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\","
                      "\"params\":{\"name\":\"pay\"}}");

// Answers each request with bytes that the test writes, right or wrong, and closes.
class RawServer
{
public:
    explicit RawServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request =
                    socket->property("seen").toByteArray() + socket->readAll();
                socket->setProperty("seen", request);
                if (!request.endsWith(call))
                    return;
                ++m_calls;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    std::string url() const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/mcp";
    }
    int calls() const { return m_calls; }

private:
    QTcpServer m_server;
    QByteArray m_answer;
    int m_calls = 0;
};

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallEndsOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("arrives"); // what the server said, else an error of ours
        const QByteArray events("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray json("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n");
        const QByteArray end("0\r\n\r\n");
        const QByteArray good("{\"id\":7,\"result\":{\"paid\":1}}");
        const auto row = [](const char *name, const QByteArray &answer, bool arrives) {
            QTest::newRow(name) << answer << arrives;
        };
        row("LF", events + chunked("data: " + good + "\n\n") + end, true);
        row("CRLF", events + chunked("data: " + good + "\r\n\r\n") + end, true);
        row("CR", events + chunked("data: " + good + "\r\r") + end, true);
        row("BOM",
            events
                + chunked("\xEF\xBB\xBF"
                          "data: "
                          + good + "\n\n")
                + end,
            true);
        row("two lines",
            events + chunked("data: {\"id\":7,\ndata: \"result\":{\"paid\":1}}\n\n") + end, true);
        row("byte by byte",
            events + chunked("data: {\"id\":7,") + chunked("\"result\":{\"paid\"")
                + chunked(":1}}\n") + chunked("\n") + end,
            true);
        row("answered, then cut", events + chunked("data: " + good + "\n\n"), true);

        row("cut in a head", "HTTP/1.1 200 OK\r\nContent-Ty", false);
        row("cut after the head", events, false);
        row("cut in an event", events + chunked("data: {\"id\":7,\"result\":{\"paid\""), false);
        row("cut in a character", events + chunked("data: {\"id\":7,\"result\":\"paid\xC3"), false);
        row("cut in a chunk", events + "50\r\ndata: {\"id\":7,\"result\":{\"paid\"", false);
        row("cut in a size", events + "5", false);
        row("ended without an answer", events + chunked(": nothing\n\n") + end, false);
        row("ended in an event", events + chunked("data: {\"id\":7,\"result\":{\"paid\"") + end,
            false);
        row("cut JSON", json + "Content-Length: 90\r\n\r\n{\"id\":7,\"result\":{\"paid\"", false);
        row("no HTTP", "220 mail.example.com ESMTP\r\n", false);
        row("bad size", events + "zz\r\ndata: x\r\n", false);
        row("sign-in page of a network",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 14\r\n\r\n<html>paid "
            "1<>",
            false);
        row("nothing", "", false);
    }
    void everyCallEndsOnce()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, arrives);
        ScriptedServer unused;
        RelayFixture fixture(unused);
        const RawServer server(answer);
        fixture.setRoutes(server.url());

        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 200);
        QVERIFY2(app.received().contains("\"error\"") != arrives, app.received().constData());

        SocketClient other(fixture.socketPath());
        other.hello();
        other.line(call);
        QTRY_COMPARE(other.count(), 1);
        QVERIFY2(other.lines().at(0).contains("\"error\"") != arrives,
                 other.lines().at(0).constData());
        QVERIFY(other.lines().at(0).contains("\"id\":7"));
        QCOMPARE(server.calls(), 2); // each once
    }

    // A server that compresses in spite of our wish: undone, or told in a sentence.
    void compressedAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("outcome");
        const QByteArray good = R"({"jsonrpc":"2.0","id":7,"result":{"paid":1}})";
        const QByteArray event = "data: " + good + "\n\n";
        const auto head = [](const char *type, const char *coding) -> QByteArray {
            return "HTTP/1.1 200 OK\r\nContent-Type: " + QByteArray(type)
                + "\r\nContent-Encoding: " + coding + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        };
        const char *events = "text/event-stream";
        const char *json = "application/json";
        const auto row = [](const char *name, const QByteArray &answer, const char *outcome) {
            QTest::newRow(name) << answer << QByteArray(outcome);
        };
        const QByteArray end = "0\r\n\r\n";
        row("gzip", head(json, "gzip") + chunked(gzipOf(good)) + end, R"("paid":1)");
        row("deflate", head(json, "deflate") + chunked(zlibOf(good)) + end, R"("paid":1)");
        row("raw deflate", head(json, "deflate") + chunked(rawDeflateOf(good)) + end,
            R"("paid":1)");
        row("events", head(events, "gzip") + chunked(gzipOf(event)) + end, R"("paid":1)");
        row("events in pieces",
            head(events, "gzip") + chunked(gzipOf(event).left(20)) + chunked(gzipOf(event).mid(20))
                + end,
            R"("paid":1)");
        row("events, cut", head(events, "gzip") + chunked(gzipOf(event).left(20)) + end,
            "connectionLost");
        row("cut", head(json, "gzip") + chunked(gzipOf(good).left(30)) + end, "connectionLost");
        row("not what it says", head(json, "gzip") + chunked(good) + end, "serverAnswerUnreadable");
        row("unknown", head(json, "br") + chunked("\x0B\x02\x80") + end, "serverAnswerUnreadable");
        row("unknown events", head(events, "zstd") + chunked("\x28\xB5\x2F\xFD") + end,
            "serverAnswerUnreadable");
        row("unknown page of a failure",
            "HTTP/1.1 429 Slow Down\r\nContent-Encoding: br\r\nRetry-After: 30\r\n"
            "Content-Length: 3\r\n\r\n\x0B\x02\x80",
            "Try again in 30 seconds.");
    }
    void compressedAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, outcome);
        ScriptedServer unused;
        RelayFixture fixture(unused);
        const RawServer server(answer);
        fixture.setRoutes(server.url());
        RawClient app(fixture.relay->port());
        app.post(call);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 200);
        QVERIFY2(app.received().contains(outcome), app.received().constData());
        QVERIFY(!app.head().contains("Content-Encoding"));

        SocketClient other(fixture.socketPath());
        other.hello();
        other.line(call);
        QTRY_COMPARE(other.count(), 1);
        QVERIFY2(other.lines().at(0).contains(outcome), other.lines().at(0).constData());
        QCOMPARE(server.calls(), 2); // each once
    }

    // A little may unpack to much, which comes no faster than it is taken.
    void muchIsUnpackedAsItIsWanted()
    {
        const QByteArray body(2'000'000, 'x');
        ScriptedServer server;
        server.onRequest([&body](auto &, auto &responder) {
            responder->send(
                200, {{"Content-Type", "application/octet-stream"}, {"Content-Encoding", "gzip"}},
                gzipOf(body).toStdString());
        });
        RelayFixture fixture(server);
        http::Loop &loop = fixture.loop();
        std::size_t size = 0;
        bool isPaused = false;
        bool cameWhilePaused = false;
        std::atomic<bool> hasEnded = false;
        std::unique_ptr<Upstream> upstream;
        std::unique_ptr<Call> download;
        const auto tidyUp = qScopeGuard([&] {
            loop.runAndWait([&] {
                download.reset();
                upstream.reset();
            });
        });
        http::ExchangeEvents events;
        events.head = [](const http::ResponseHead &) {};
        events.body = [&](std::string_view piece) {
            size += piece.size();
            cameWhilePaused = std::exchange(isPaused, true) || cameWhilePaused;
            download->pause();
            loop.post([&] {
                isPaused = false;
                if (download)
                    download->resume();
            });
        };
        events.end = [&](const Result<void> &end) {
            cameWhilePaused = isPaused || cameWhilePaused;
            hasEnded = end.has_value();
        };
        loop.runAndWait([&] {
            upstream = std::make_unique<Upstream>(loop, fixture.client(), fixture.host);
            const auto route = std::make_shared<const Route>(fixture.route(server.url()));
            download = upstream->send({route, "GET", {}, {}}, std::move(events));
        });
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded, 30'000);
        QVERIFY(!cameWhilePaused);
        QCOMPARE(size, static_cast<std::size_t>(body.size()));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
