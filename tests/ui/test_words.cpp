// The small sentences: times, lists, what an app is said to be.

#include "parts/text.h"
#include "parts/when.h"
#include "windows/app_words.h"

#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void listsNames();
    void breaksLongNamesOnly();
    void doesNotPretendToKnowAnAppThatWasSetUpByHand();
};

void TestWords::saysHowLongAgo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("clock set back") << qint64(-500) << u"just now"_s;
    QTest::newRow("one minute") << qint64(60) << u"1 minute ago"_s;
    QTest::newRow("minutes") << qint64(179) << u"2 minutes ago"_s;
    QTest::newRow("hours") << qint64(3 * 3600) << u"3 hours ago"_s;
    QTest::newRow("the evening before") << qint64(14 * 3600) << u"yesterday"_s;
    QTest::newRow("days") << qint64(5 * 86400) << u"5 days ago"_s;
    QTest::newRow("weeks") << qint64(21 * 86400) << u"3 weeks ago"_s;
}

void TestWords::saysHowLongAgo()
{
    QFETCH(qint64, seconds);
    QTEST(ago(noon().addSecs(-seconds), noon()), "expected");
}

void TestWords::saysWhatIsLeft_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("over") << qint64(-5) << u"0 seconds"_s;
    QTest::newRow("one second") << qint64(1) << u"1 second"_s;
    QTest::newRow("minutes") << qint64(9 * 60 + 12) << u"9 minutes"_s;
    QTest::newRow("hours") << qint64(30 * 3600) << u"30 hours"_s;
    QTest::newRow("days") << qint64(11 * 86400 + 5) << u"11 days"_s;
}

void TestWords::saysWhatIsLeft()
{
    QFETCH(qint64, seconds);
    QTEST(timeLeft(noon().addSecs(seconds), noon()), "expected");
}

void TestWords::listsNames()
{
    QCOMPARE(listed({}), QString());
    QCOMPARE(listed({u"Claude"_s}), u"Claude"_s);
    QCOMPARE(listed({u"Claude"_s, u"Cursor"_s}), u"Claude and Cursor"_s);
    QCOMPARE(listed({u"Claude"_s, u"Cursor"_s, u"VS Code"_s}), u"Claude, Cursor and VS Code"_s);
}

void TestWords::breaksLongNamesOnly()
{
    QCOMPARE(breakable(u"you"_s), u"you"_s);
    const QString broken = breakable(u"maria.keller@acme.example"_s);
    QCOMPARE(broken.count(QChar(0x200B)), 3);
    QCOMPARE(QString(broken).remove(QChar(0x200B)), u"maria.keller@acme.example"_s);
}

void TestWords::doesNotPretendToKnowAnAppThatWasSetUpByHand()
{
    AppStatus app;
    app.name = u"Hermes"_s;
    app.byHand = true;
    app.entry = EntryState::Present;
    QCOMPARE(wordFor(app), u"Not used yet"_s); // not "Not open"
    QCOMPARE(evidenceFor(app, u"Celigo"_s, noon()),
             u"Set up by hand, has not asked for Celigo yet"_s);
    app.lastSeen = noon();
    app.health = Health::Ready;
    QCOMPARE(wordFor(app), u"Connected"_s);
    QCOMPARE(evidenceFor(app, u"Celigo"_s, noon()), u"Last request just now"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
