#include "http/wire.h"

#include <QTest>

using namespace patchbay::http;

namespace {

// What the reader makes of `bytes` given in pieces of `size`: each request as
// "METHOD target host body;", or "! status" at the first refusal, "..." for an incomplete one.
QByteArray read(const QByteArray &bytes, std::size_t size, RequestReader::Limits limits = {})
{
    RequestReader reader(limits);
    std::string waiting;
    QByteArray seen;
    const std::string all = bytes.toStdString();
    for (std::size_t at = 0; at < all.size(); at += size) {
        waiting += all.substr(at, size);
        for (;;) {
            const std::size_t used = reader.feed(waiting);
            waiting.erase(0, used);
            if (reader.state() == RequestReader::State::Failed)
                return seen + "! " + QByteArray::number(reader.refusal());
            if (reader.state() == RequestReader::State::Done) {
                const ServerRequest &request = reader.request();
                seen += QByteArray::fromStdString(
                    request.method + ' ' + request.target + ' '
                    + std::string(request.headers.value("host").value_or("-")) + ' ' + request.body
                    + ';');
                reader.next();
            } else if (used == 0) {
                break;
            }
        }
    }
    return seen + (reader.hasBegun() || !waiting.empty() ? "..." : "");
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("seen");
        const auto row = [](const char *name, QByteArray bytes, QByteArray seen) {
            QTest::newRow(name) << bytes << seen;
        };
        row("get", "GET /a?b HTTP/1.1\r\nHost: h\r\n\r\n", "GET /a?b h ;");
        row("blank lines before", "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", "GET / h ;");
        row("http 1.0", "GET / HTTP/1.0\r\nHost: h\r\n\r\n", "GET / h ;");
        row("length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc",
            "POST / h abc;");
        row("length 0", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", "POST / h ;");
        row("two",
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.1\r\nHost: "
            "i\r\n\r\n",
            "POST / h a;GET /2 i ;");
        const QByteArray chunked =
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
        row("chunks", chunked + "3\r\nabc\r\n1;x=\"y\"\r\nd\r\n0\r\n\r\n", "POST / h abcd;");
        row("no chunks", chunked + "0\r\n\r\n", "POST / h ;");
        row("trailers", chunked + "1\r\na\r\n0\r\nHost: evil\r\nX: y\r\n\r\n", "POST / h a;");
        row("chunks, then another",
            chunked + "1\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n",
            "POST / h a;GET / h ;");
        row("incomplete head", "GET / HTTP/1.1\r\nHost: h\r\n", "...");
        row("incomplete body", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nab", "...");
        row("incomplete chunk", chunked + "3\r\nab", "...");

        row("no host", "GET / HTTP/1.1\r\nX: y\r\n\r\n", "! 400");
        row("no host in 1.0", "GET / HTTP/1.0\r\n\r\n", "! 400");
        row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "! 400");
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "! 400");
        row("folded line", "GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n", "! 400");
        row("folded by a tab", "GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n\tb\r\n\r\n", "! 400");
        row("folded first line", "GET / HTTP/1.1\r\n X: a\r\nHost: h\r\n\r\n", "! 400");
        row("blank before colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n", "! 400");
        row("no colon", "GET / HTTP/1.1\r\nHost: h\r\nX\r\n\r\n", "! 400");
        row("no name", "GET / HTTP/1.1\r\nHost: h\r\n: a\r\n\r\n", "! 400");
        row("bare line feeds", "GET / HTTP/1.1\nHost: h\n\n", "! 400");
        row("bare return", "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n", "! 400");
        row("zero byte", QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: a") + '\0' + "b\r\n\r\n",
            "! 400");
        row("no version", "GET /\r\nHost: h\r\n\r\n", "! 400");
        row("version 9.9", "GET / HTTP/9.9\r\nHost: h\r\n\r\n", "! 400");
        row("version 1.2", "GET / HTTP/1.2\r\nHost: h\r\n\r\n", "! 400");
        row("lower case version", "GET / http/1.1\r\nHost: h\r\n\r\n", "! 400");
        row("two blanks", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", "! 400");
        row("TLS", "\x16\x03\x01\x02\x01\x01", "! 400");
        row("two lengths",
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "! 400");
        row("length -1", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n", "! 400");
        row("length +1", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\na", "! 400");
        row("length 0x1", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0x1\r\n\r\na", "! 400");
        row("length and chunks",
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: "
            "chunked\r\n\r\n0\r\n\r\n",
            "! 400");
        row("chunks and length",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: "
            "5\r\n\r\n0\r\n\r\n",
            "! 400");
        row("unknown coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n",
            "! 501");
        row("two codings", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
            "! 501");
        row("identity", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: identity\r\n\r\n",
            "! 501");
        row("chunks in 1.0", "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n",
            "! 400");
        row("chunk size", chunked + "x\r\n\r\n", "! 400");
        row("chunk size -1", chunked + "-1\r\nab\r\n", "! 400");
        row("chunk too long", chunked + "1\r\nabc\r\n0\r\n\r\n", "! 400");
        row("huge chunk", chunked + "ffffffffffffffff\r\nab", "! 413");
        row("overflowing chunk", chunked + "1ffffffffffffffff\r\nab", "! 400");
        row("expectation", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nExpect: x\r\n\r\n",
            "! 417");
    }
    void requests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, seen);
        for (std::size_t size = 1; size <= static_cast<std::size_t>(bytes.size()); ++size)
            QCOMPARE(read(bytes, size), seen);
    }

    void limits()
    {
        const RequestReader::Limits limits{100, 10};
        const QByteArray start = "POST / HTTP/1.1\r\nHost: h\r\n";
        QCOMPARE(read(start + "Content-Length: 10\r\n\r\n0123456789", 1000, limits),
                 QByteArray("POST / h 0123456789;"));
        QCOMPARE(read(start + "Content-Length: 11\r\n\r\n", 1000, limits), QByteArray("! 413"));
        for (std::size_t size : {1UL, 7UL, 1000UL}) {
            const QByteArray longLine(100, 'x');
            QCOMPARE(read(start + "X: " + longLine + "\r\n\r\n", size, limits),
                     QByteArray("! 431"));
            QCOMPARE(read(start + "X: " + longLine, size, limits), QByteArray("! 431"));
            QCOMPARE(read("GET /" + longLine, size, limits), QByteArray("! 431"));
            QByteArray manyLines = start;
            for (int i = 0; i < 20; ++i)
                manyLines += "X: y\r\n";
            QCOMPARE(read(manyLines, size, limits), QByteArray("! 431"));
            const QByteArray chunked = start + "Transfer-Encoding: chunked\r\n\r\n";
            QCOMPARE(read(chunked + "5\r\n01234\r\n6\r\n012345\r\n", size, limits),
                     QByteArray("! 413"));
            QCOMPARE(read(chunked + "1;x=" + longLine, size, limits), QByteArray("! 431"));
            QCOMPARE(read(chunked + "0\r\nX: " + longLine, size, limits), QByteArray("! 431"));
        }
    }

    void headsOfAnswers()
    {
        AnswerForm form;
        form.length = 5;
        const Headers headers{{"Content-Type", "text/plain"},
                              {"Content-Length", "99"},
                              {"transfer-encoding", "gzip"},
                              {"X-Split", "a\r\nSet-Cookie: b"},
                              {"Bad name", "c"},
                              {"X-Empty", ""}};
        QCOMPARE(answerHead(200, headers, form),
                 std::string("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-Empty:\r\n"
                             "Content-Length: 5\r\n\r\n"));
        QCOMPARE(answerHead(799, {}, {false, false, true, {}}),
                 std::string("HTTP/1.1 799 \r\nTransfer-Encoding: chunked\r\n"
                             "Connection: close\r\n\r\n"));
        QCOMPARE(answerHead(204, {}, {true, true, false, {}}),
                 std::string("HTTP/1.0 204 No Content\r\nConnection: keep-alive\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
