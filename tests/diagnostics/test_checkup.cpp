#include "diagnostics/checkup.h"

#include "diagnostics/findings.h"
#include "platform/clock.h"

#include <QPointer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestCheckup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell();
    void leavesOutConsequences();
    void aNoteIsNoCause();
    void showsCausesFirst();
    void goesOnAfterSilence();
    void asksOneAfterTheOther();
    void manyThatAreNotAsked();
    void keepsTheLastFindings();
    void checksOnceMoreForWhoCameLate();
};

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

Check check(const QString &code, const Outcome &outcome = {}, const QStringList &dependsOn = {})
{
    Check made;
    made.id = made.code = code;
    made.fine = code + u" is fine."_s;
    made.dependsOn = dependsOn;
    made.run = [outcome] { return readyOutcome(outcome); };
    return made;
}

Trouble trouble(Verdict verdict = Verdict::Problem)
{
    Trouble made;
    made.title = u"It broke."_s;
    made.remedy = u"Mend it."_s;
    made.button = u"Mend"_s;
    made.action = Action::TryAgain;
    made.seen = u"crumbs"_s;
    made.verdict = verdict;
    return made;
}

QList<Finding> run(const QList<Check> &checks)
{
    StoppedClock clock;
    Checkup checkup(checks, clock);
    QSignalSpy finished(&checkup, &Checkup::finished);
    checkup.start();
    if (finished.isEmpty() && !finished.wait(5000))
        return {};
    return finished.size() == 1 ? finished[0][0].value<QList<Finding>>() : QList<Finding>();
}

QStringList summary(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << finding.check + u' ' + QString::number(static_cast<int>(finding.verdict))
                + (finding.cause.isEmpty() ? QString() : u" <- "_s + finding.cause);
    return lines;
}

} // namespace

void TestCheckup::allIsWell()
{
    const auto findings = run({check(u"N1"_s), check(u"S1"_s, {}, {u"N1"_s})});
    QCOMPARE(summary(findings), QStringList({u"N1 0"_s, u"S1 0"_s}));
    QCOMPARE(findings[0].title, u"N1 is fine."_s);
    QVERIFY(run({}).isEmpty());
}

void TestCheckup::leavesOutConsequences()
{
    const auto findings = run({check(u"N1"_s, trouble()), check(u"S1"_s, trouble(), {u"N1"_s}),
                               check(u"S3"_s, {}, {u"S1"_s}), check(u"S4"_s)});
    QCOMPARE(summary(findings),
             QStringList({u"N1 2"_s, u"S1 3 <- N1"_s, u"S3 3 <- N1"_s, u"S4 0"_s}));
    QCOMPARE(findings[0].title, u"It broke."_s);
    QCOMPARE(findings[0].remedy, u"Mend it."_s);
    QCOMPARE(findings[0].button, u"Mend"_s);
    QCOMPARE(findings[0].action, Action::TryAgain);
    QCOMPARE(findings[0].seen, u"crumbs"_s);
    QCOMPARE(findings[1].title, u"S1 is fine."_s);
}

void TestCheckup::aNoteIsNoCause()
{
    QCOMPARE(summary(run({check(u"N1"_s, trouble(Verdict::Note)), check(u"S1"_s, {}, {u"N1"_s})})),
             QStringList({u"N1 1"_s, u"S1 0"_s}));
}

void TestCheckup::showsCausesFirst()
{
    QCOMPARE(summary(run({check(u"R1"_s), check(u"C4"_s), check(u"A1"_s), check(u"S3"_s),
                          check(u"S1"_s), check(u"N1"_s)})),
             QStringList({u"N1 0"_s, u"S3 0"_s, u"S1 0"_s, u"A1 0"_s, u"C4 0"_s, u"R1 0"_s}));
}

void TestCheckup::goesOnAfterSilence()
{
    QPromise<Outcome> never;
    never.start();
    Check silent = check(u"S1"_s);
    silent.run = [&never] { return never.future(); };
    StoppedClock clock;
    Checkup checkup({silent, check(u"S3"_s, {}, {u"S1"_s}), check(u"S4"_s)}, clock);
    QSignalSpy finished(&checkup, &Checkup::finished);
    checkup.start();
    QVERIFY(!finished.wait(50));
    clock.letTimePass();
    QTRY_COMPARE(finished.size(), 1);
    const auto findings = finished[0][0].value<QList<Finding>>();
    QCOMPARE(summary(findings), QStringList({u"S1 2"_s, u"S3 3 <- S1"_s, u"S4 0"_s}));
    QVERIFY(findings[0].seen.contains(u"no answer"_s));
}

void TestCheckup::asksOneAfterTheOther()
{
    QStringList log;
    QPromise<Outcome> slow;
    slow.start();
    Check first = check(u"S1"_s);
    first.run = [&] {
        log << u"first"_s;
        return slow.future();
    };
    Check second = check(u"S3"_s);
    second.run = [&] {
        log << u"second"_s;
        return readyOutcome({});
    };
    StoppedClock clock;
    Checkup checkup({first, second}, clock);
    QSignalSpy found(&checkup, &Checkup::found);
    QSignalSpy finished(&checkup, &Checkup::finished);
    checkup.start();
    QVERIFY(!finished.wait(20));
    QCOMPARE(log, QStringList({u"first"_s}));
    slow.addResult(Outcome());
    slow.finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(log, QStringList({u"first"_s, u"second"_s}));
    QCOMPARE(found.size(), 2);
}

void TestCheckup::manyThatAreNotAsked()
{
    QList<Check> checks = {check(u"N1"_s, trouble())};
    for (int i = 0; i < 5000; ++i)
        checks << check(u"S%1"_s.arg(i), {}, {u"N1"_s});
    QCOMPARE(run(checks).size(), 5001);
}

void TestCheckup::keepsTheLastFindings()
{
    StoppedClock clock;
    Outcome outcome = trouble();
    LiveFindings findings([&outcome] { return QList{check(u"N1"_s, outcome)}; }, clock);
    QVERIFY(!findings.checkedAt().isValid());
    findings.check();
    QVERIFY(findings.isRunning());
    QVERIFY(findings.findings().isEmpty());
    QTRY_VERIFY(!findings.isRunning());
    QCOMPARE(summary(findings.findings()), QStringList{u"N1 2"_s});
    QCOMPARE(findings.checkedAt(), clock.now());
    outcome = {};
    findings.check();
    QCOMPARE(summary(findings.findings()), QStringList{u"N1 2"_s}); // until more is known
    QTRY_VERIFY(!findings.isRunning());
    QCOMPARE(summary(findings.findings()), QStringList{u"N1 0"_s});
}

// What they have changed, the one that runs may have passed already.
void TestCheckup::checksOnceMoreForWhoCameLate()
{
    StoppedClock clock;
    int times = 0;
    LiveFindings findings(
        [&times] {
            ++times;
            return QList{check(u"N1"_s)};
        },
        clock);
    findings.check();
    findings.check();
    findings.check();
    QTRY_VERIFY(!findings.isRunning());
    QCOMPARE(times, 2);
}

QTEST_GUILESS_MAIN(TestCheckup)
#include "test_checkup.moc"
