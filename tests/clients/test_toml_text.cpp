#include "clients/toml_text.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tomlEntryText =
    "{\"url\":\"http://h/\",\"http_headers\":{\"Authorization\":\"Bearer k\"},\"args\":[1,\"b\"]}";
const QByteArray block = "[m.n]\nurl = \"http://h/\"\n"
                         "http_headers = { Authorization = \"Bearer k\" }\nargs = [1, \"b\"]\n";

} // namespace

class TestTomlText : public QObject
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
        row("empty file", "", block);
        row("BOM only", "\xEF\xBB\xBF", "\xEF\xBB\xBF" + block);
        row("behind others", "a = 1 # one\n", "a = 1 # one\n\n" + block);
        row("behind a blank line", "a = 1\n\n", "a = 1\n\n" + block);
        row("no final line end", "a = 1", "a = 1\n\n" + block);
        row("windows line ends", "[m.x]\r\na = 1\r\n",
            QByteArray("[m.x]\na = 1\n\n" + block).replace("\n", "\r\n"));
        row("in place", "[m.n] # ours\nurl = \"old\"\n# a word\n\n[m.n.env]\nX = \"1\"\n\n[z]\n",
            block + "# a word\n\n\n[z]\n");
    }
    void putsIn()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto edit = withTomlEntry(before, {u"m"_s}, u"n"_s, tomlEntryText);
        QVERIFY2(edit, edit ? "" : edit.error().detail.c_str());
        QCOMPARE(edit->text, after);
        const auto again = withTomlEntry(edit->text, {u"m"_s}, u"n"_s, tomlEntryText);
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
        row("cut off", "a = 1\nb = \"x", "line 2, column 7: expected TOML");
        row("twice", "a = 1\na = 2\n", "line 2, column 5: expected TOML");
        row("not UTF-8", "a = \"\xE4\"\n", "line 1, column 6: expected UTF-8");
        row("no table on the way", "x = 1\nm = 2\n", "line 2, column 5: expected a table as \"m\"");
        row("a list of tables", "[[m]]\nname = \"n\"\n",
            "line 1, column 1: expected a table as \"m\"");
        row("in braces", "m = {}\n", "line 1, column 5: expected \"m\" not in braces");
    }
    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, detail);
        const auto put = withTomlEntry(text, {u"m"_s}, u"n"_s, tomlEntryText);
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::FileNotParsable);
        QCOMPARE(QByteArray::fromStdString(put.error().detail), detail);
    }

    // What stands behind the keys would slip into our table.
    void doesNotReplaceDottedKeys()
    {
        const auto put =
            withTomlEntry("[m]\nn.url = \"old\"\nz = 2\n", {u"m"_s}, u"n"_s, tomlEntryText);
        QVERIFY(!put);
    }

    void readsTheEntryAsJson()
    {
        const auto entry =
            tomlEntry("[m.n]\na = 'x\"'\nb = 1.5\n[m.n.c]\nd = [true]\n", {u"m"_s}, u"n"_s);
        QVERIFY(entry && *entry);
        QCOMPARE(**entry, "{\"a\":\"x\\\"\",\"b\":1.5,\"c\":{\"d\":[true]}}");
        for (const char *text : {"", "[m.x]\na = 1\n", "n = 1\n"}) {
            const auto none = tomlEntry(text, {u"m"_s}, u"n"_s);
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
        row("with its tables", "a = 1\n[m.n]\nb = 1\n[m.n.c]\nd = 1\n[z]\n", "a = 1\n[z]\n");
        row("keeps comments", "# above\n[m.n] # own\nb = 1\n# below\n[z]\n",
            "# above\n# below\n[z]\n");
        row("keeps the table it was in", "[m]\nn = { a = 1 }\nz = 1\n", "[m]\nz = 1\n");
        row("many lines", "[m.n]\nb = [\n  1, # one\n]\nc = '''\n[z]\n'''\n[y]\n", "[y]\n");
        row("not the last line end", "[y]\n[m.n]\nb = 1", "[y]\n");
    }
    void takesOut()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto text = withoutTomlEntry(before, {u"m"_s}, u"n"_s);
        QVERIFY2(text, text ? "" : text.error().detail.c_str());
        QCOMPARE(*text, after);
    }

    void saysWhenThereIsNothingToTakeOut()
    {
        const auto taken = withoutTomlEntry("[m.x]\n", {u"m"_s}, u"n"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::EntryMissing);
    }
};

QTEST_GUILESS_MAIN(TestTomlText)
#include "test_toml_text.moc"
