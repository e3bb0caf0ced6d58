#include "clients/json_text.h"

#include "clients/random_documents.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const JsonRules strict{{false, false, true}, false};
const JsonRules lenient{{true, true, true}, true};
const QByteArray entry = "{\"url\":\"http://h/\",\"headers\":{\"A\":\"b\"},\"args\":[1,2]}";

QByteArray detailOf(const Error &error)
{
    return QByteArray::fromStdString(error.detail);
}

nlohmann::json readByOther(const QByteArray &text)
{
    return nlohmann::json::parse(text.begin(), text.end(), nullptr, false, true);
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsIn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("empty file", "", "{\n  \"m\": {\n    \"n\": {\n      \"u\": 1\n    }\n  }\n}\n");
        row("blank file with BOM", "\xEF\xBB\xBF\r\n",
            "\xEF\xBB\xBF{\r\n  \"m\": {\r\n    \"n\": {\r\n      \"u\": 1\r\n    }\r\n  "
            "}\r\n}\r\n");
        row("empty object", "{}", "{\n  \"m\": {\n    \"n\": {\n      \"u\": 1\n    }\n  }\n}");
        row("tabs", "{\n\t\"a\": 1\n}\n",
            "{\n\t\"a\": 1,\n\t\"m\": {\n\t\t\"n\": {\n\t\t\t\"u\": 1\n\t\t}\n\t}\n}\n");
        row("windows line ends", "{\r\n    \"m\": {}\r\n}",
            "{\r\n    \"m\": {\r\n        \"n\": {\r\n            \"u\": 1\r\n        }\r\n    "
            "}\r\n}");
        row("minified", "{\"m\":{\"x\":{}}}", "{\"m\":{\"x\":{},\"n\":{\"u\":1}}}");
        row("minified and empty", "{\"m\":{}}", "{\"m\":{\"n\":{\"u\":1}}}");
        row("one line", "{ \"m\": { \"x\": {} } }", "{ \"m\": { \"x\": {}, \"n\": {\"u\": 1} } }");
        row("trailing comma", "{\n  \"m\": {\n    \"x\": {}, // mine\n  },\n}",
            "{\n  \"m\": {\n    \"x\": {}, // mine\n    \"n\": {\n      \"u\": 1\n    },\n  },\n}");
        row("comment behind the last", "{\n  \"m\": {\n    \"x\": {} // mine\n    // later\n  }\n}",
            "{\n  \"m\": {\n    \"x\": {}, // mine\n    \"n\": {\n      \"u\": 1\n    }\n"
            "    // later\n  }\n}");
        row("only a comment inside", "{\n  \"m\": {\n    // none yet\n  }\n}",
            "{\n  \"m\": {\n    // none yet\n    \"n\": {\n      \"u\": 1\n    }\n  }\n}");
        row("replaces", "{\n  \"m\": {\n    \"n\": {\"old\": 1}, // ours\n    \"x\": {}\n  }\n}",
            "{\n  \"m\": {\n    \"n\": {\n      \"u\": 1\n    }, // ours\n    \"x\": {}\n  }\n}");
        row("replaces the last of two", "{\"m\":{\"n\":1,\"n\":2}}",
            "{\"m\":{\"n\":1,\"n\":{\"u\":1}}}");
        row("fills the last of two", "{\"m\":{},\"m\":{}}", "{\"m\":{},\"m\":{\"n\":{\"u\":1}}}");
        row("says so already", "{\"m\": {\"n\" :{ \"u\" : 1 /* one */ } } }",
            "{\"m\": {\"n\" :{ \"u\" : 1 /* one */ } } }");
        row("escaped name", "{\"\\u006d\":{}}", "{\"\\u006d\":{\"n\":{\"u\":1}}}");
    }
    void putsIn()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edit = withJsonEntry(before, lenient, {u"m"_s}, u"n"_s, "{\"u\": 1}");
        QVERIFY2(edit, edit ? "" : detailOf(edit.error()).constData());
        QCOMPARE(edit->text, after);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, const char *text, const char *detail) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(detail);
        };
        row("empty", "", "line 1, column 1: expected a value");
        row("comment", "{\n  // x\n}", "line 2, column 3: expected a name in quotes or }");
        row("trailing comma", "{\"m\":{},\n}", "line 2, column 1: expected a name in quotes");
        row("cut off", "{\n  \"m\": {\n", "line 3, column 1: expected a name in quotes or }");
        row("two documents", "{}\n{}", "line 2, column 1: expected the end of the text");
        row("an array", "[1]", "line 1, column 1: expected {");
        row("no object on the way", "{\n  \"m\": [] }",
            "line 2, column 8: expected an object as \"m\"");
        row("not UTF-8", "{\"m\":{\"\xE4\":1}}", "line 1, column 8: expected UTF-8");
        row("UTF-16", "\xFF\xFE{", "line 1, column 1: expected UTF-8");
        row("overlong", "{\"\xC0\xAF\":1}", "line 1, column 3: expected UTF-8");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, detail);
        const auto put = withJsonEntry(text, strict, {u"m"_s}, u"n"_s, entry);
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::FileNotParsable);
        QCOMPARE(detailOf(put.error()), detail);
        const auto taken = withoutJsonEntry(text, strict, {u"m"_s}, u"n"_s);
        QVERIFY(!taken);
        QCOMPARE(detailOf(taken.error()), detail);
    }

    void refusesByteOrderMark()
    {
        const JsonRules rules{{true, false, false}, true};
        QVERIFY(!withJsonEntry("\xEF\xBB\xBF{}", rules, {u"m"_s}, u"n"_s, entry));
        QVERIFY(!withJsonEntry("\xEF\xBB\xBF", rules, {u"m"_s}, u"n"_s, entry));
    }

    void takesOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("first", "{\n  \"m\": {\n    \"n\": {},\n    \"x\": 1\n  }\n}",
            "{\n  \"m\": {\n    \"x\": 1\n  }\n}");
        row("middle on one line", "{\"m\": {\"a\": 1, \"n\": {}, \"x\": 1}}",
            "{\"m\": {\"a\": 1, \"x\": 1}}");
        row("between others in its line", "{\"m\": {\n \"n\": {}, \"x\": 1}}",
            "{\"m\": {\n \"x\": 1}}");
        row("keeps comments", "{\"m\": {\n  // above\n  \"n\": {}, // behind\n  \"x\": 1 } }",
            "{\"m\": {\n  // above\n   // behind\n  \"x\": 1 } }");
        row("not into a comment", "{\"m\": {\n  \"a\": 1, // one\n  \"n\": {} }}",
            "{\"m\": {\n  \"a\": 1 // one\n   }}");
        row("all of that name", "{\"m\": {\"n\": 1, \"a\": 1, \"n\": {}}}", "{\"m\": {\"a\": 1}}");
        row("the only one", "{\n  \"m\": {\n    \"n\": {}\n  }\n}", "{\n  \"m\": {}\n}");
    }
    void takesOut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto text = withoutJsonEntry(before, lenient, {u"m"_s}, u"n"_s);
        QVERIFY2(text, text ? "" : detailOf(text.error()).constData());
        QCOMPARE(*text, after);
    }

    void saysWhenThereIsNothingToTakeOut()
    {
        for (const char *text : {"{}", "{\"m\":{\"x\":1}}", ""}) {
            const auto taken = withoutJsonEntry(text, lenient, {u"m"_s}, u"n"_s);
            QVERIFY(!taken);
            QCOMPARE(taken.error().code, ErrorCode::EntryMissing);
        }
    }

    // What others hang on our scaffold stays, and so does the scaffold.
    void leavesAScaffoldInUse()
    {
        const auto edit = withJsonEntry("{ }", lenient, {u"a"_s, u"m"_s}, u"n"_s, "{}");
        QVERIFY(edit);
        QCOMPARE(edit->scaffold, (Scaffold{2, " "}));
        const auto both = withJsonEntry(edit->text, lenient, {u"a"_s, u"m"_s}, u"other"_s, "{}");
        QVERIFY(both);
        const auto rest =
            withoutJsonEntry(both->text, lenient, {u"a"_s, u"m"_s}, u"n"_s, edit->scaffold);
        QVERIFY(rest);
        QCOMPARE(*rest, "{\n  \"a\": {\n    \"m\": {\n      \"other\": {}\n    }\n  }\n}");
        const auto nothing =
            withoutJsonEntry(*rest, lenient, {u"a"_s, u"m"_s}, u"other"_s, edit->scaffold);
        QVERIFY(nothing);
        QCOMPARE(*nothing, "{ }");
    }

    void leavesACommentInTheScaffold()
    {
        const Scaffold scaffold{1, {}};
        const auto rest = withoutJsonEntry("{\"m\": {\n  // mine\n  \"n\": {}\n}}", lenient,
                                           {u"m"_s}, u"n"_s, scaffold);
        QVERIFY(rest);
        QCOMPARE(*rest, "{\"m\": {\n  // mine\n}}");
    }

    void knowsEqualEntries()
    {
        QCOMPARE(canonicalJson("{\"b\": 1, // x\n \"a\": [ ], }"), "{\"a\":[],\"b\":1}");
        QCOMPARE(canonicalJson("[1]"), QByteArray());
        QCOMPARE(canonicalJson("{"), QByteArray());
    }

    // The first law of style.md by another parser; test_laws has the second, and more documents.
    void saysTheOldContentPlusTheEntry()
    {
        int withOracle = 0;
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            const auto random = randomJson(seed);
            if (random.rules.trailingCommas || random.oddNames) // what the other one does not read
                continue;
            ++withOracle;
            const QByteArray say = "seed " + QByteArray::number(seed) + ": " + random.text;
            const auto edit = withEntry(random.text, random.rules, random.at, u"ours"_s, entry);
            QVERIFY2(edit, edit ? "" : QByteArray(say + detailOf(edit.error())).constData());
            auto expected = readByOther(random.text);
            QVERIFY2(!expected.is_discarded(), say.constData());
            auto *object = &expected;
            for (const QString &step : random.at)
                object = &(*object)[step.toStdString()];
            (*object)["ours"] = readByOther(entry);
            QVERIFY2(readByOther(edit->text) == expected, say.constData());
        }
        QVERIFY(withOracle > 300);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "test_json_text.moc"
