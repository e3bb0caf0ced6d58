#include "parts/line_diff.h"

#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

// One sign and the text per line, as the preview shows it.
QString drawn(const QList<DiffLine> &lines)
{
    QStringList out;
    for (const DiffLine &line : lines) {
        const QString sign = line.kind == DiffLine::Kind::Same ? u" "_s
            : line.kind == DiffLine::Kind::TakenOut            ? u"-"_s
                                                               : u"+"_s;
        out.append(sign + line.text);
    }
    return out.join(u'|');
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatGoesAndComes_data();
    void showsWhatGoesAndComes();
    void copesWithALongFile();
    void hidesKeys_data();
    void hidesKeys();
};

void TestLineDiff::showsWhatGoesAndComes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
    QTest::newRow("same") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << u" a| b"_s;
    QTest::newRow("new file") << QByteArray() << QByteArray("a\nb\n") << u"+a|+b"_s;
    QTest::newRow("put in") << QByteArray("a\nc\n") << QByteArray("a\nb\nc\n") << u" a|+b| c"_s;
    QTest::newRow("taken out") << QByteArray("a\nb\nc") << QByteArray("a\nc") << u" a|-b| c"_s;
    QTest::newRow("replaced") << QByteArray("a\nb\nc") << QByteArray("a\nx\nc") << u" a|-b|+x| c"_s;
    QTest::newRow("two places") << QByteArray("a\nb\nc\nd\ne") << QByteArray("a\nx\nc\ny\ne")
                                << u" a|-b|+x| c|-d|+y| e"_s;
    QTest::newRow("line ends do not count")
        << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nx\r\nb\r\n") << u" a|+x| b"_s;
    QTest::newRow("byte order mark")
        << QByteArray("\xef\xbb\xbf{}") << QByteArray("\xef\xbb\xbf{}") << u" {}"_s;
    QTest::newRow("repeated lines")
        << QByteArray("a\na\n") << QByteArray("a\na\na\n") << u" a| a|+a"_s;
}

void TestLineDiff::showsWhatGoesAndComes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(drawn(lineDiff(before, after)), "expected");
}

void TestLineDiff::copesWithALongFile()
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 20000; ++i) {
        before += "old " + QByteArray::number(i) + '\n';
        after += "new " + QByteArray::number(i) + '\n';
    }
    QCOMPARE(lineDiff(before, after).size(), 40000);
}

void TestLineDiff::hidesKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString key = u"abcDEF0123456789-_abcDEF0123456789-_abcDEF0"_s;
    QTest::newRow("bearer") << u"\"Authorization\": \"Bearer %1\""_s.arg(key)
                            << u"\"Authorization\": \"Bearer ••••••••\""_s;
    QTest::newRow("short bearer") << u"\"Bearer x.y\","_s << u"\"Bearer ••••••••\","_s;
    QTest::newRow("address with key") << u"http://127.0.0.1:47821/k/%1/celigo/mcp"_s.arg(key)
                                      << u"http://127.0.0.1:47821/k/••••••••/celigo/mcp"_s;
    QTest::newRow("somebody else's key")
        << u"\"API_KEY\": \"%1\""_s.arg(key) << u"\"API_KEY\": \"••••••••\""_s;
    QTest::newRow("plain") << u"\"command\": \"/usr/bin/patchbay-bridge\""_s
                           << u"\"command\": \"/usr/bin/patchbay-bridge\""_s;
}

void TestLineDiff::hidesKeys()
{
    QFETCH(QString, text);
    QTEST(withDots(text), "expected");
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "test_line_diff.moc"
