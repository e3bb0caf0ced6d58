#include "clients/yaml_text.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray yamlEntryText =
    "{\"type\":\"x_y\",\"uri\":\"http://h/\",\"headers\":{\"A\":\"Bearer "
    "k\"},\"args\":[\"-q\",\"no\"],\"on\":true,\"env\":{}}";
const QByteArray lines = "  k:\n    type: x_y\n    uri: \"http://h/\"\n    headers:\n"
                         "      A: \"Bearer k\"\n    args: [\"-q\", \"no\"]\n    \"on\": true\n"
                         "    env: {}\n";
const QByteArray braces = "k: {type: x_y, uri: \"http://h/\", headers: {A: \"Bearer k\"}, "
                          "args: [\"-q\", \"no\"], \"on\": true, env: {}}";

} // namespace

class TestYamlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsIn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("empty file", "", "m:\n" + lines);
        row("blank file with BOM", "\xEF\xBB\xBF\n", "\xEF\xBB\xBFm:\n" + lines);
        row("comment only", "# none\n", "# none\nm:\n" + lines);
        row("mapping missing", "a: 1\n", "a: 1\nm:\n" + lines);
        row("no final line end", "a: 1", "a: 1\nm:\n" + lines);
        row("null", "m:\na: 1\n", "m:\n" + lines + "a: 1\n");
        row("written null", "m: ~ # x\n", "m: {" + braces + "} # x\n");
        row("empty braces", "m: {}\n", "m: {" + braces + "}\n");
        row("braces", "m: { a: 1 }\n", "m: {" + braces + ",  a: 1 }\n");
        row("ahead of others", "m: # mine\n  # one\n  a: 1\n",
            "m: # mine\n" + lines + "  # one\n  a: 1\n");
        row("windows line ends", "m:\r\n  a: 1\r\n",
            QByteArray("m:\n" + lines + "  a: 1\n").replace("\n", "\r\n"));
        row("own indentation", "m:\n   a: 1\n",
            "m:\n" + QByteArray(lines).replace("  ", "   ") + "   a: 1\n");
        row("in place", "m:\n  k:\n    old: 1\n\n    # ours\n  b: 2\n",
            "m:\n" + lines + "  b: 2\n");
        row("in place in braces", "m: {k: {old: \"}\"}, b: 2}\n", "m: {" + braces + ", b: 2}\n");
        row("behind text that looks like it", "t: |\n  m:\n    k: {}\n",
            "t: |\n  m:\n    k: {}\nm:\n" + lines);
        row("where text would grow", "t: |+\n  x\nm:\n  a: 1\n",
            "t: |+\n  x\nm:\n" + lines + "  a: 1\n");
        row("anchor on its own line", "m:\n  &a\n  b: 1\n", "m:\n  &a\n" + lines + "  b: 1\n");
    }
    void putsIn()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto edit = withYamlEntry(before, {u"m"_s}, u"k"_s, yamlEntryText);
        QVERIFY2(edit, edit ? "" : edit.error().detail.c_str());
        QCOMPARE(edit->text, after);
        const auto again = withYamlEntry(edit->text, {u"m"_s}, u"k"_s, yamlEntryText);
        QVERIFY(again);
        QCOMPARE(again->text, after);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, const char *text, const char *detail) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(detail);
        };
        row("open braces", "a: 1\nb: {\n", "line 3, column 1: expected YAML");
        row("not UTF-8", "a: \xE4\n", "line 1, column 4: expected UTF-8");
        row("a list", "m:\n- a\n", "line 2, column 1: expected a mapping as \"m\"");
        row("an alias", "a: &x {}\nm: *x\n", "line 2, column 4: expected a mapping as \"m\"");
        row("a list of all", "- a\n", "line 1, column 1: expected a mapping");
        row("two documents", "a: 1\n---\nb: 1\n", "line 4, column 1: expected one document only");
    }
    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, detail);
        const auto put = withYamlEntry(text, {u"m"_s}, u"k"_s, yamlEntryText);
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::FileNotParsable);
        QCOMPARE(QByteArray::fromStdString(put.error().detail), detail);
    }

    void readsTheEntryAsJson()
    {
        const auto entry = yamlEntry(
            "m:\n  k:\n    a: 'x'\n    b: 1.5\n    c: [true, ~, 7, \"7\", *z]\n", {u"m"_s}, u"k"_s);
        QVERIFY(!entry); // no such anchor
        const auto known =
            yamlEntry("z: &z 1\nm:\n  k:\n    a: 'x'\n    b: 1.5\n    c: [true, ~, 7, \"7\", *z]\n",
                      {u"m"_s}, u"k"_s);
        QVERIFY(known && *known);
        QCOMPARE(**known, "{\"a\":\"x\",\"b\":1.5,\"c\":[true,null,7,\"7\",\"*\"]}");
        for (const char *text : {"", "# x", "m:\n", "m:\n  x: 1\n", "k: 1\n"}) {
            const auto none = yamlEntry(text, {u"m"_s}, u"k"_s);
            QVERIFY(none && !*none);
        }
    }

    void takesOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("first", "m:\n  k:\n    a: 1\n  b: 1\n", "m:\n  b: 1\n");
        row("last, with its blank lines", "m:\n  b: 1\n  k:\n    a:\n    - 1\n\n    - 2\n\n# end\n",
            "m:\n  b: 1\n\n# end\n");
        row("in braces", "m: {k: {a: \"}\"}, b: 1}\n", "m: {b: 1}\n");
        row("last in braces", "m: {b: 1, k: {a: 1}}\n", "m: {b: 1}\n");
        row("braces below a name", "m:\n  k: {a: 1,\n    b: 1}\n  c: 1\n", "m:\n  c: 1\n");
        row("the only one", "m:\n  k:\n    a: 1\n", "m:\n");
    }
    void takesOut()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto text = withoutYamlEntry(before, {u"m"_s}, u"k"_s);
        QVERIFY2(text, text ? "" : text.error().detail.c_str());
        QCOMPARE(*text, after);
    }

    void leavesAScaffoldInUse()
    {
        const auto edit = withYamlEntry("a: 1", {u"m"_s}, u"k"_s, "{\"x\":1}");
        QVERIFY(edit);
        QCOMPARE(edit->scaffold, (Scaffold{1, "\n"}));
        const auto commented =
            withoutYamlEntry(edit->text + "  # mine\n", {u"m"_s}, u"k"_s, edit->scaffold);
        QVERIFY(commented);
        QCOMPARE(*commented, "a: 1\nm:\n  # mine\n");
        const auto both = withYamlEntry(edit->text, {u"m"_s}, u"o"_s, "{\"x\":1}");
        QVERIFY(both);
        const auto rest = withoutYamlEntry(both->text, {u"m"_s}, u"k"_s, edit->scaffold);
        QVERIFY(rest);
        QCOMPARE(*rest, "a: 1\nm:\n  o:\n    x: 1\n");
        const auto nothing = withoutYamlEntry(*rest, {u"m"_s}, u"o"_s, edit->scaffold);
        QVERIFY(nothing);
        QCOMPARE(*nothing, "a: 1");
    }

    void saysWhenThereIsNothingToTakeOut()
    {
        const auto taken = withoutYamlEntry("m:\n", {u"m"_s}, u"k"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::EntryMissing);
    }
};

QTEST_GUILESS_MAIN(TestYamlText)
#include "test_yaml_text.moc"
