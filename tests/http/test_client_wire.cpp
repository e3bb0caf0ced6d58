#include "http/client_wire.h"

#include <QTest>

using namespace patchbay::http;

namespace {

using State = ResponseReader::State;

// Fed in pieces of `size` bytes, what is left over in front of the next, as a connection does.
struct Fed {
    Fed(const QByteArray &answer, std::size_t size, std::string_view method = "GET")
        : reader(method)
    {
        std::string waiting;
        for (std::size_t at = 0; at < std::size_t(answer.size()); at += size) {
            waiting.append(answer.mid(qsizetype(at), qsizetype(size)).toStdString());
            for (std::size_t used = 1; used > 0;) {
                used = reader.feed(waiting);
                body += reader.piece();
                waiting.erase(0, used);
            }
        }
        left = waiting;
    }

    ResponseReader reader;
    std::string body;
    std::string left;
};

} // namespace

class TestClientWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHeads()
    {
        Request request;
        request.method = "POST";
        request.headers = {{"Content-Type", "a/b"},
                           {"host", "evil"},
                           {"Transfer-Encoding", "x"},
                           {"Connection", "upgrade"},
                           {"X-Empty", ""}};
        RequestForm form{"/x?y", "a.example", {}, {}, {}};
        QCOMPARE(requestHead(request, form),
                 std::string("POST /x?y HTTP/1.1\r\nHost: a.example\r\nContent-Type: a/b\r\n"
                             "X-Empty:\r\n\r\n"));
        form.userAgent = "me";
        form.proxyAuthorization = "Basic x";
        form.length = 0;
        request.headers = {};
        QCOMPARE(requestHead(request, form),
                 std::string("POST /x?y HTTP/1.1\r\nHost: a.example\r\n"
                             "Proxy-Authorization: Basic x\r\nUser-Agent: me\r\n"
                             "Content-Length: 0\r\n\r\n"));
        request.headers = {{"User-Agent", "the app"}};
        QVERIFY(requestHead(request, form).find("User-Agent: me") == std::string::npos);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status"); // 0: this is no HTTP
        QTest::addColumn<std::string>("body");
        QTest::addColumn<bool>("keepAlive");
        const auto row = [](const char *name, QByteArray answer, int status, std::string body = {},
                            bool keepAlive = true) {
            QTest::newRow(name) << std::move(answer) << status << std::move(body) << keepAlive;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 200, "abc");
        row("no reason", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", 200);
        row("not even a blank", "HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nx", 404, "x");
        row("last request", "HTTP/1.1 200 x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", 200,
            {}, false);
        row("HTTP/1.0", "HTTP/1.0 200 x\r\nContent-Length: 0\r\n\r\n", 200, {}, false);
        row("HTTP/1.0, kept",
            "HTTP/1.0 200 x\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n", 200);
        row("no content", "HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\n", 204);
        row("not modified", "HTTP/1.1 304 x\r\nContent-Length: 5\r\n\r\n", 304);
        row("chunks",
            "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n"
            "3;a=b\r\nabc\r\n0a\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
            200, "abc0123456789");
        row("no chunk", "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200);
        row("interim ones",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nLink: y\r\n\r\n"
            "HTTP/1.1 200 x\r\nContent-Length: 1\r\n\r\nx",
            200, "x");
        row("folded line", "HTTP/1.1 200 x\r\nA: b\r\n c\r\nContent-Length: 1\r\n\r\nx", 200, "x");
        row("another protocol", "HTTP/1.1 101 x\r\nUpgrade: y\r\n\r\n", 0);
        row("no HTTP", "220 mail.example ESMTP\r\n", 0);
        row("HTTP/2", "HTTP/2.0 200 x\r\n\r\n", 0);
        row("no status", "HTTP/1.1 abc x\r\n\r\n", 0);
        row("two lengths", "HTTP/1.1 200 x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx", 0);
        row("length and chunks",
            "HTTP/1.1 200 x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            0);
        row("no chunk size", "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nxyz", 0);
        row("chunk without end", "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabcdef",
            0, "a");
        row("endless head", "HTTP/1.1 200 x\r\nA: " + QByteArray(300 * 1024, 'x'), 0);
        row("many headers", "HTTP/1.1 200 x\r\n" + QByteArray("A: b\r\n").repeated(50 * 1024), 0);
    }
    void reads()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(std::string, body);
        QFETCH(bool, keepAlive);
        for (const std::size_t size : {std::size_t(1'000'000), std::size_t(1), std::size_t(7)}) {
            if (size < 7 && answer.size() > 10'000)
                continue;
            const Fed fed(answer, size);
            QCOMPARE(fed.reader.state() == State::Failed, status == 0);
            QCOMPARE(fed.body, body);
            if (status == 0)
                continue;
            QCOMPARE(fed.reader.state(), State::Done);
            QCOMPARE(const_cast<Fed &>(fed).reader.head().status, status);
            QCOMPARE(fed.reader.keepAlive(), keepAlive);
            QCOMPARE(fed.left, std::string());
        }
    }

    void leavesWhatFollows()
    {
        const Fed fed("HTTP/1.1 200 x\r\nContent-Length: 1\r\n\r\nxHTTP/1.1", 100);
        QCOMPARE(fed.reader.state(), State::Done);
        QCOMPARE(fed.left, std::string("HTTP/1.1"));
    }

    void knowsHead()
    {
        const Fed fed("HTTP/1.1 200 x\r\nContent-Length: 5\r\n\r\n", 100, "HEAD");
        QCOMPARE(fed.reader.state(), State::Done);
    }

    void endsWithTheConnection()
    {
        Fed open("HTTP/1.1 200 x\r\n\r\nabc", 100);
        QCOMPARE(open.reader.state(), State::Body);
        QVERIFY(!open.reader.knowsLength());
        open.reader.end();
        QCOMPARE(open.reader.state(), State::Done);
        QVERIFY(!open.reader.keepAlive());
        QCOMPARE(open.body, std::string("abc"));
        for (const char *cut :
             {"HTTP/1.1 200 x\r\nContent-Length: 4\r\n\r\nabc", "HTTP/1.1 200 x\r\nX",
              "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"}) {
            Fed fed(cut, 100);
            fed.reader.end();
            QVERIFY(fed.reader.state() != State::Done);
        }
    }
};

QTEST_GUILESS_MAIN(TestClientWire)
#include "test_client_wire.moc"
