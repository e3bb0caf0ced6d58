#include "base/json_scan.h"

#include <QTest>

using namespace patchbay;

namespace {

// The tokens' texts joined by blanks, or the error's detail.
QByteArray scan(const QByteArray &text, JsonAllow allow = {}, int maxDepth = 512)
{
    JsonScanner scanner({text.constData(), static_cast<std::size_t>(text.size())}, allow, maxDepth);
    QByteArray seen;
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return QByteArray::fromStdString("! " + token.error().detail);
        if (token->kind == JsonToken::Kind::End)
            return seen.trimmed();
        seen += QByteArray::fromStdString(std::string(scanner.textOf(*token))) + ' ';
    }
}

} // namespace

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tokens");
        QTest::newRow("scalar") << QByteArray(" 12.5e-3 ") << QByteArray("12.5e-3");
        QTest::newRow("object") << QByteArray("{\"a\" : [1,true,null],\"b\":\"x\\\"y\"}")
                                << QByteArray("{ \"a\" [ 1 , true , null ] , \"b\" \"x\\\"y\" }");
        QTest::newRow("empty") << QByteArray("[{},[]]") << QByteArray("[ { } , [ ] ]");
        QTest::newRow("nothing") << QByteArray("")
                                 << QByteArray("! line 1, column 1: expected a value");
        QTest::newRow("leading zero")
            << QByteArray("01") << QByteArray("! line 1, column 2: expected the end of the text");
        QTest::newRow("comma at the end")
            << QByteArray("[1,]") << QByteArray("! line 1, column 4: expected a value");
        QTest::newRow("comment") << QByteArray("[1] // x")
                                 << QByteArray("! line 1, column 5: expected the end of the text");
        QTest::newRow("position") << QByteArray("{\r\n \"\xC3\xA4\": x}")
                                  << QByteArray("! line 2, column 7: expected a value");
        QTest::newRow("raw control")
            << QByteArray("\"a\nb\"")
            << QByteArray("! line 1, column 3: expected an escape for this control character");
        QTest::newRow("two values")
            << QByteArray("1 2") << QByteArray("! line 1, column 3: expected the end of the text");
        QTest::newRow("open") << QByteArray("{\"a\":1")
                              << QByteArray("! line 1, column 7: expected , or }");
    }
    void tokens()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, tokens);
        QCOMPARE(scan(text), tokens);
    }

    void allowances()
    {
        const JsonAllow all{true, true, true};
        QCOMPARE(scan("\xEF\xBB\xBF[1, /* two */ 2, // three\n ]", all), QByteArray("[ 1 , 2 , ]"));
        QCOMPARE(scan("{\"a\":1,}", all), QByteArray("{ \"a\" 1 , }"));
        QCOMPARE(scan("[1 /* x", all),
                 QByteArray("! line 1, column 4: expected the end of this comment"));
        QVERIFY(scan("\xEF\xBB\xBF[]").startsWith('!'));
    }

    void depth()
    {
        QCOMPARE(scan("[[[]]]", {}, 3), QByteArray("[ [ [ ] ] ]"));
        QCOMPARE(scan("[[[[]]]]", {}, 3), QByteArray("! line 1, column 4: expected less nesting"));
    }

    void skipsValues()
    {
        JsonScanner scanner("{\"a\":{\"b\":[1,{}]},\"c\":2}");
        QVERIFY(scanner.next()); // {
        QVERIFY(scanner.next()); // "a"
        const auto value = scanner.next();
        QCOMPARE(*scanner.skipValue(*value), std::size_t(17));
        QCOMPARE(scanner.next()->kind, JsonToken::Kind::Comma);
        QCOMPARE(scanner.textOf(*scanner.next()), std::string_view("\"c\""));
    }

    // Long strings are read in blocks: what is special may stand anywhere in one, and at its edges.
    void longStrings()
    {
        const std::string special[] = {"\\\"", "\\u00e4", "\xC3\xA4\xF0\x9F\x98\x80",
                                       "\x7F", "\x80",    "\xFF"};
        for (std::size_t size = 0; size < 100; ++size) {
            for (std::size_t at = 0; at <= size; ++at) {
                for (const std::string &each : special) {
                    std::string text(size, 'x');
                    text = '"' + text.insert(at, each) + '"';
                    JsonScanner scanner(text);
                    const auto token = scanner.next();
                    QVERIFY(token);
                    QCOMPARE(scanner.textOf(*token), std::string_view(text));
                    QCOMPARE(scanner.next()->kind, JsonToken::Kind::End);
                }
            }
        }
    }

    void longStringsEndWhereTheyEnd()
    {
        for (std::size_t at = 0; at < 100; ++at) {
            const std::string plain(at, ' ');
            const auto column = QByteArray::number(static_cast<int>(at) + 2);
            const auto failed = [&](const std::string &end) {
                const std::string text = '"' + plain + end;
                return scan(QByteArray::fromStdString(text));
            };
            QCOMPARE(failed("\" 1"),
                     "! line 1, column " + QByteArray::number(static_cast<int>(at) + 4)
                         + ": expected the end of the text");
            QCOMPARE(failed(""), "! line 1, column " + column + ": expected the closing quote");
            QCOMPARE(failed("\x1F" + std::string(50, 'x') + '"'),
                     "! line 1, column " + column
                         + ": expected an escape for this control character");
            QCOMPARE(failed("\\x" + std::string(50, 'x') + '"'),
                     "! line 1, column " + column + ": expected a known escape");
            QCOMPARE(failed("\\"), "! line 1, column " + column + ": expected a known escape");
            // What stands behind the text is none of its affair.
            const std::string more = '"' + plain + "\"";
            JsonScanner cut(std::string_view(more).substr(0, more.size() - 1));
            QVERIFY(!cut.next());
        }
    }

    void strings()
    {
        QCOMPARE(*decodeJsonString("\"a\\n\\u00e4\\ud83d\\ude00\\/\""),
                 std::string("a\n\xC3\xA4\xF0\x9F\x98\x80/"));
        QVERIFY(!decodeJsonString("\"\\ud83d\""));
        QCOMPARE(encodeJsonString("a\"\\\n\x01\xC3\xA4"),
                 std::string("\"a\\\"\\\\\\n\\u0001\xC3\xA4\""));
    }
};

QTEST_GUILESS_MAIN(TestJsonScan)
#include "test_json_scan.moc"
