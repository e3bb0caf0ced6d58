// What apps asked for: kept, bounded, and read again after a crash in the middle of a line.

#include "setup/activity.h"

#include "platform/clock.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

class StoppedClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC); }
    std::chrono::milliseconds sinceStart() const override { return {}; }
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> work) override
    {
        m_later.append({context, std::move(work)});
    }
    void letTimePass()
    {
        const auto later = std::exchange(m_later, {});
        for (const auto &[context, work] : later) {
            if (context)
                work();
        }
    }

private:
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_later;
};

ActivityEntry entry(int second, const QString &tool = u"list_flows"_s)
{
    ActivityEntry made;
    made.when = QDateTime({2026, 11, 24}, {11, 0, second % 60, 250}, Qt::UTC);
    made.connection = u"celigo"_s;
    made.client = u"cursor"_s;
    made.method = u"tools/call"_s;
    made.tool = tool;
    made.took = std::chrono::milliseconds(412);
    made.ok = true;
    return made;
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBack();
    void saysWhoAndTellsTheSystem();
    void whatIsNoLineIsLeftOut();
    void isThereAfterARestart();
    void goesOnAfterHalfALine();
    void tellsOnceForMany();
    void forgetsTheOldest();
    void keepsEachNameOnce();
    void goesOnWhereNothingCanBeWritten();

private:
    StoppedClock m_clock;
};

void TestActivity::linesComeBack()
{
    ActivityEntry other = entry(3);
    other.method = u"tools/list"_s;
    other.tool.clear();
    other.ok = false;
    for (const ActivityEntry &one : {entry(1), other}) {
        const auto back = parseActivityLine(activityLine(one));
        QVERIFY(back);
        QCOMPARE(*back, one);
    }
}

// Who it was stands in the file; what called a tool is told to the system as well, if it is to be.
void TestActivity::saysWhoAndTellsTheSystem()
{
    const QTemporaryDir folder;
    QStringList told;
    {
        ActivityLog log(folder.path(), m_clock,
                        {u"maria"_s, [&told](const QString &line) { told.append(line); }});
        log.add(entry(1));
        log.add(entry(2, {})); // no tool
    }
    QCOMPARE(told, QStringList{QString::fromUtf8(activityLine(entry(1), u"maria"_s))});
    QVERIFY(told.first().endsWith(u",\"who\":\"maria\"}"_s));
    QFile file(folder.filePath(u"activity.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\"who\":\"maria\""), 2);
    const ActivityLog again(folder.path(), m_clock);
    QCOMPARE(again.entries(), (QList{entry(1), entry(2, {})}));
}

void TestActivity::whatIsNoLineIsLeftOut()
{
    for (const char *line :
         {"", "{", "[]", "null", "{\"when\":\"yesterday\",\"connection\":\"c\",\"method\":\"m\"}",
          "{\"when\":\"2026-11-24T11:00:00.000Z\"}"})
        QVERIFY2(!parseActivityLine(line), line);
}

void TestActivity::isThereAfterARestart()
{
    const QTemporaryDir folder;
    {
        ActivityLog log(folder.path(), m_clock);
        log.add(entry(1));
        m_clock.letTimePass();
        log.add(entry(2)); // written when it ends
    }
    const ActivityLog again(folder.path(), m_clock);
    QCOMPARE(again.entries(), (QList{entry(1), entry(2)}));
}

void TestActivity::goesOnAfterHalfALine()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"activity.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(activityLine(entry(1)) + "\n{\"when\":\"2026-11-24T11:0\n");
    file.close();
    ActivityLog log(folder.path(), m_clock);
    QCOMPARE(log.entries(), QList{entry(1)});
    log.add(entry(2));
    m_clock.letTimePass();
    QCOMPARE(ActivityLog(folder.path(), m_clock).entries(), (QList{entry(1), entry(2)}));
}

void TestActivity::tellsOnceForMany()
{
    const QTemporaryDir folder;
    ActivityLog log(folder.path(), m_clock);
    QSignalSpy changed(&log, &ActivitySource::changed);
    for (int i = 0; i < 100; ++i)
        log.add(entry(i));
    QCOMPARE(changed.size(), 0);
    m_clock.letTimePass();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(log.entries().size(), 100);
}

void TestActivity::forgetsTheOldest()
{
    const QTemporaryDir folder;
    ActivityLog log(folder.path(), m_clock);
    for (int i = 0; i < ActivityLog::keptInMemory + 5; ++i)
        log.add(entry(i, QString::number(i)));
    QCOMPARE(log.entries().size(), ActivityLog::keptInMemory);
    QCOMPARE(log.entries().first().tool, u"5"_s);
    m_clock.letTimePass();
    const ActivityLog again(folder.path(), m_clock);
    QCOMPARE(again.entries(), log.entries());
}

// Ten thousand entries with strings of their own would take most of what the relay takes.
void TestActivity::keepsEachNameOnce()
{
    const QTemporaryDir folder;
    const QString name = u"list_flows"_s;
    ActivityLog log(folder.path(), m_clock);
    for (int i = 0; i < 2; ++i)
        log.add(entry(i, QString(name.constData(), name.size())));
    const ActivityEntry &first = log.entries().first();
    const ActivityEntry &last = log.entries().last();
    QCOMPARE(static_cast<const void *>(last.tool.constData()),
             static_cast<const void *>(first.tool.constData()));
    m_clock.letTimePass();
    const ActivityLog again(folder.path(), m_clock);
    QCOMPARE(static_cast<const void *>(again.entries().last().tool.constData()),
             static_cast<const void *>(again.entries().first().tool.constData()));
}

void TestActivity::goesOnWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not written"_s));
    ActivityLog log(folder.filePath(u"file/below"_s), m_clock);
    log.add(entry(1));
    m_clock.letTimePass();
    QCOMPARE(log.entries(), QList{entry(1)});
}

QTEST_GUILESS_MAIN(TestActivity)
#include "test_activity.moc"
