#include "relay/message.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::relay;

namespace {

QByteArray kindOf(const Message &message)
{
    switch (message.kind) {
    case Message::Kind::Request:
        return "request";
    case Message::Kind::Notification:
        return "notification";
    case Message::Kind::Response:
        return "response";
    case Message::Kind::Batch:
        return "batch";
    case Message::Kind::Unreadable:
        return "unreadable";
    }
    return {};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](const char *name, const char *text, const char *kind, const char *id) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(kind) << QByteArray(id);
        };
        row("request", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}", "request", "7");
        row("id last", "{\"method\":\"x\",\"params\":{\"id\":1},\"id\":\"a\\\"b\"}", "request",
            "\"a\\\"b\"");
        row("beyond 2^53", "{\"id\":9007199254740993,\"method\":\"x\"}", "request",
            "9007199254740993");
        row("notification", "{\"method\":\"notifications/initialized\"}", "notification", "");
        row("null id", "{\"id\":null,\"method\":\"x\"}", "notification", "null");
        row("result", "{\"id\":1,\"result\":{}}", "response", "1");
        row("error", "{\"id\":null,\"error\":{\"code\":-32000}}", "response", "null");
        row("batch", "[{\"id\":1,\"method\":\"x\"}]", "batch", "");
        row("neither", "{\"id\":1}", "unreadable", "");
        row("cut", "{\"id\":1,\"method\":\"x\"", "unreadable", "");
        row("two", "{\"id\":1,\"method\":\"x\"} {}", "unreadable", "");
    }
    void kinds()
    {
        QFETCH(QByteArray, text);
        const std::string json = text.toStdString();
        const Message message = readMessage(json);
        QTEST(kindOf(message), "kind");
        if (message.kind != Message::Kind::Unreadable)
            QTEST(bytes(message.id), "id");
    }

    void readsWhatTheHeadersNeed()
    {
        const std::string call =
            "{\"id\":1,\"method\":\"tools\\/call\",\"params\":{\"_meta\":{\"progressToken\":3,"
            "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"},\"name\":\"s\\u00fcm\","
            "\"arguments\":{\"uri\":\"no\",\"a\":[1,2]}}}";
        const Message message = readMessage(call);
        QCOMPARE(message.method, std::string("tools/call"));
        QCOMPARE(message.name, std::string("s\xC3\xBCm"));
        QCOMPARE(message.modernVersion, std::string("2026-07-28"));
        QVERIFY(message.isModern());
        QCOMPARE(bytes(message.arguments), QByteArray("{\"uri\":\"no\",\"a\":[1,2]}"));
        const std::string read =
            "{\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\"file:x\"}}";
        QCOMPARE(readMessage(read).name, std::string("file:x"));
        QVERIFY(!readMessage(read).isModern());
        const std::string cancel =
            "{\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"7\"}}";
        QCOMPARE(bytes(readMessage(cancel).cancelled), QByteArray("\"7\""));
    }

    void readsAnswers()
    {
        const std::string init = "{\"id\":1,\"result\":{\"protocolVersion\":\"2025-11-25\"}}";
        QCOMPARE(readMessage(init).resultVersion, std::string("2025-11-25"));
        QVERIFY(!readMessage(init).failed);
        QVERIFY(readMessage("{\"id\":1,\"result\":{\"isError\":true,\"content\":[]}}").failed);
        const std::string error = "{\"id\":1,\"error\":{\"code\":-32000,\"message\":\"no "
                                  "session\",\"data\":{\"code\":5}}}";
        QVERIFY(readMessage(error).failed);
        QCOMPARE(bytes(readMessage(error).errorCode), QByteArray("-32000"));
        QVERIFY(mayHaveFailed(error));
        QVERIFY(mayHaveFailed("{\"id\":1,\"result\":{\"isError\":true,\"content\":[]}}"));
        QVERIFY(mayHaveFailed("{\"id\":1,\"\\u0065rro\\u0072\":{\"code\":1}}")); // the same name
        QVERIFY(mayHaveFailed("{\"id\":1,\"result\":\"" + std::string(100'000, 'y') + "\"}"));
        QVERIFY(!mayHaveFailed("{\"id\":1,\"result\":{\"content\":[]}}"));
        QCOMPARE(readMessage(error).errorMessage, std::string("no session"));
    }

    void comparesIds()
    {
        QVERIFY(sameId("1", "1"));
        QVERIFY(!sameId("1", "\"1\""));
        QVERIFY(sameId("\"\\u0061/\"", "\"a\\/\""));
        QVERIFY(!sameId("\"a\"", "\"b\""));
        QCOMPARE(idKey("\"\\u0061\""), std::string("\"a\""));
    }

    void splitsBatches()
    {
        const std::string text = " [ {\"id\":1,\"method\":\"a, b\"} , {\"id\":2} ] ";
        const auto parts = splitBatch(text);
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(bytes(parts.at(0)), QByteArray("{\"id\":1,\"method\":\"a, b\"}"));
        QCOMPARE(bytes(parts.at(1)), QByteArray("{\"id\":2}"));
        QVERIFY(splitBatch("{}").empty());
        QVERIFY(splitBatch("[1,").empty());
    }

    void oneLineOfMany()
    {
        QCOMPARE(oneLine("{\r\n\"a\":\n1}\n"), std::string("{  \"a\": 1} "));
        QCOMPARE(oneLine("\n\n\r"), std::string("   "));
        QCOMPARE(oneLine("{\"a\":\"\\n\"}"), std::string("{\"a\":\"\\n\"}"));
        QCOMPARE(oneLine(""), std::string());
    }

    void replacesIds()
    {
        QCOMPARE(withId("{\"error\":{\"id\":1},\"id\":null,\"x\": 2}", "7"),
                 std::string("{\"error\":{\"id\":1},\"id\":7,\"x\": 2}"));
        QCOMPARE(withId("{\"error\":{}}", "\"a\""), std::string("{\"id\":\"a\",\"error\":{}}"));
        QCOMPARE(withId("{}", "1"), std::string("{\"id\":1}"));
        QCOMPARE(oneLine("{\r\n \"a\":1\n}"), std::string("{   \"a\":1 }"));
    }

    void saysWhatAPersonCanRead()
    {
        const std::string answer =
            errorAnswer("9007199254740993", {ErrorCode::SignInNeeded, "secret detail"}, "Celigo");
        const Message message = readMessage(answer);
        QCOMPARE(kindOf(message), QByteArray("response"));
        QCOMPARE(bytes(message.id), QByteArray("9007199254740993"));
        QCOMPARE(bytes(message.errorCode), QByteArray("1001"));
        QVERIFY(message.errorMessage.find("Celigo") != std::string::npos);
        QVERIFY(answer.find("secret detail") == std::string::npos);
        QVERIFY(answer.find("\"error\":\"signInNeeded\"") != std::string::npos);
        const std::string nobody = errorAnswer({}, {ErrorCode::Offline, {}}, {});
        QCOMPARE(bytes(readMessage(nobody).id), QByteArray("null"));
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "test_message.moc"
