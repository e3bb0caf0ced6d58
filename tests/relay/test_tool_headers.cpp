#include "relay/tool_headers.h"

#include "relay/message.h"

#include <QTest>

using namespace patchbay::relay;

namespace {

std::string listWith(const QByteArray &properties)
{
    const QByteArray text = "{\"id\":1,\"result\":{\"ttlMs\":1,\"tools\":[{\"name\":\"plain\"}, "
                            "{\"name\":\"t\",\"inputSchema\":{\"type\":\"object\","
        + properties + "}}],\"z\":9007199254740993}}";
    return text.toStdString();
}

const QByteArray good("\"properties\":{"
                      "\"region\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"},"
                      "\"x-mcp-header\":{\"type\":\"string\"},"
                      "\"in\":{\"type\":\"object\",\"properties\":{"
                      "\"count\":{\"type\":\"integer\",\"x-mcp-header\":\"Count\"},"
                      "\"dry\":{\"type\":\"boolean\",\"x-mcp-header\":\"Dry\"}}}}");

} // namespace

class TestToolHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsArguments()
    {
        ToolHeaders tools;
        const std::string text = listWith(good);
        QCOMPARE(tools.learn(text, readMessage(text)), text);
        const auto headers = tools.headersFor(
            "t", "{\"region\":\"s\\u00fcd\",\"in\":{\"count\":42,\"dry\":true},\"other\":1}");
        QCOMPARE(headers.size(), std::size_t{3});
        QVERIFY(headers.value("Mcp-Param-Region") == "=?base64?c8O8ZA==?=");
        QVERIFY(headers.value("Mcp-Param-Count") == "42");
        QVERIFY(headers.value("Mcp-Param-Dry") == "true");
        const auto few = tools.headersFor("t", "{\"region\":null,\"in\":{}}");
        QCOMPARE(few.size(), std::size_t{0});
        QCOMPARE(tools.headersFor("t", "").size(), std::size_t{0});
        QCOMPARE(tools.headersFor("plain", "{\"region\":\"x\"}").size(), std::size_t{0});
        QCOMPARE(tools.headersFor("unknown", "{\"region\":\"x\"}").size(), std::size_t{0});
    }

    void dropsToolsThatAreNotValid_data()
    {
        QTest::addColumn<QByteArray>("properties");
        const auto row = [](const char *name, const QByteArray &property) {
            QTest::newRow(name) << QByteArray("\"properties\":{\"a\":{" + property + "}}");
        };
        row("empty", "\"type\":\"string\",\"x-mcp-header\":\"\"");
        row("no token", "\"type\":\"string\",\"x-mcp-header\":\"a b\"");
        row("number", "\"type\":\"number\",\"x-mcp-header\":\"A\"");
        row("no type", "\"x-mcp-header\":\"A\"");
        row("in an array",
            "\"type\":\"array\",\"items\":{\"type\":\"string\","
            "\"x-mcp-header\":\"A\"}");
        QTest::newRow("twice") << QByteArray(
            "\"properties\":{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A\"},"
            "\"b\":{\"type\":\"string\",\"x-mcp-header\":\"a\"}}");
        QTest::newRow("in an alternative") << QByteArray(
            "\"anyOf\":[{\"properties\":{\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A\"}}}]");
    }
    void dropsToolsThatAreNotValid()
    {
        QFETCH(QByteArray, properties);
        ToolHeaders tools;
        const std::string text = listWith(properties);
        QCOMPARE(tools.learn(text, readMessage(text)),
                 std::string("{\"id\":1,\"result\":{\"ttlMs\":1,\"tools\":[{\"name\":\"plain\"}],"
                             "\"z\":9007199254740993}}"));
        QCOMPARE(tools.headersFor("t", "{\"a\":\"x\"}").size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestToolHeaders)
#include "test_tool_headers.moc"
