#include "relay/header_rules.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::relay;

namespace {

QByteArray textOf(const http::Headers &headers)
{
    QByteArray text;
    for (const http::Header &header : headers)
        text += QByteArrayView(header.name).toByteArray() + ": "
            + QByteArrayView(header.value).toByteArray() + "\n";
    return text;
}

} // namespace

class TestHeaderRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheAppsRightsGoesUp()
    {
        const http::Headers up = headersUp({{"Host", "127.0.0.1:1"},
                                            {"authorization", "Bearer key"},
                                            {"Cookie", "a=b"},
                                            {"Origin", "http://x"},
                                            {"Referer", "http://x/"},
                                            {"Connection", "keep-alive, X-Hop"},
                                            {"X-Hop", "1"},
                                            {"Keep-Alive", "5"},
                                            {"TE", "trailers"},
                                            {"Transfer-Encoding", "chunked"},
                                            {"Content-Length", "3"},
                                            {"Proxy-Authorization", "Basic x"},
                                            {"Sec-Fetch-Mode", "cors"},
                                            {"Accept-Encoding", "gzip, br"},
                                            {"Content-Type", "application/json"},
                                            {"Accept", "text/event-stream, application/json;q=0.9"},
                                            {"Mcp-Session-Id", "s"},
                                            {"Mcp-Param-Region", "eu"},
                                            {"MCP-Protocol-Version", "2099-01-01"},
                                            {"Last-Event-ID", "7"}},
                                           "POST");
        QCOMPARE(textOf(up),
                 QByteArray("Content-Type: application/json\n"
                            "Accept: text/event-stream, application/json;q=0.9\n"
                            "Mcp-Session-Id: s\nMcp-Param-Region: eu\n"
                            "MCP-Protocol-Version: 2099-01-01\nLast-Event-ID: 7\n"
                            "Accept-Encoding: identity\n"));
    }

    void acceptIsCompleted_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<QByteArray>("sent");
        const QByteArray both("application/json, text/event-stream");
        const auto row = [](const char *name, const char *method, const QByteArray &accept,
                            const QByteArray &sent) {
            QTest::newRow(name) << QByteArray(method) << accept << sent;
        };
        row("none", "POST", {}, both);
        row("one", "POST", "application/json", both);
        row("anything", "POST", "*/*", both);
        row("both", "POST", "Text/Event-Stream,application/json",
            "Text/Event-Stream,application/json");
        row("stream", "GET", "*/*", "text/event-stream");
        row("leaving", "DELETE", "*/*", "*/*");
    }
    void acceptIsCompleted()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, accept);
        http::Headers headers;
        if (!accept.isEmpty())
            headers.add("Accept", accept.toStdString());
        const http::Headers up = headersUp(headers, method.toStdString());
        QTEST(QByteArray::fromStdString(std::string(up.value("accept").value_or(""))), "sent");
    }

    void nothingOfTheServersRightsComesDown()
    {
        const http::Headers down = headersDown({{"Content-Type", "text/event-stream"},
                                                {"Set-Cookie", "a=b"},
                                                {"www-authenticate", "Bearer"},
                                                {"Access-Control-Allow-Origin", "*"},
                                                {"Strict-Transport-Security", "max-age=1"},
                                                {"Alt-Svc", "h3"},
                                                {"Connection", "close"},
                                                {"Transfer-Encoding", "chunked"},
                                                {"Content-Length", "3"},
                                                {"Retry-After", "3"},
                                                {"Mcp-Session-Id", "s"},
                                                {"Mcp-Unheard-Of", "1"}});
        QCOMPARE(textOf(down),
                 QByteArray("Content-Type: text/event-stream\nRetry-After: 3\n"
                            "Mcp-Session-Id: s\nMcp-Unheard-Of: 1\n"));
    }

    void mediaTypes()
    {
        QVERIFY(isMediaType("text/event-stream; charset=utf-8", "text/event-stream"));
        QVERIFY(isMediaType(" Text/Event-Stream ", "text/event-stream"));
        QVERIFY(!isMediaType("text/event-streams", "text/event-stream"));
        QVERIFY(!isMediaType("", "text/event-stream"));
    }
};

QTEST_APPLESS_MAIN(TestHeaderRules)
#include "test_header_rules.moc"
