#include "http/sleep_watch.h"

#include <QTest>

using namespace patchbay::http;
using namespace std::chrono_literals;

class TestSleepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappens()
    {
        pass(0s, 0s);
        pass(100s, 100s);
        pass(1s, 5s); // the clock was set
        pass(1s, -100s); // and back
        QCOMPARE(watch.longestIdle(now, 118), 118L);
    }

    void sleeps()
    {
        pass(0s, 0s);
        pass(1s, 3600s);
        QCOMPARE(watch.longestIdle(now, 118), 0L);
        // What is opened from now on is used again; what is older is not.
        pass(10s, 10s);
        QCOMPARE(watch.longestIdle(now, 118), 9L);
        QCOMPARE(watch.longestIdle(now, 5), 5L); // never longer than usual
        pass(1000s, 1000s);
        QCOMPARE(watch.longestIdle(now, 118), 118L);
        pass(0s, 10s); // and again
        QCOMPARE(watch.longestIdle(now, 118), 0L);
    }

    void networkChanges()
    {
        pass(0s, 0s);
        watch.networkChanged(now);
        pass(1s, 1s);
        QCOMPARE(watch.longestIdle(now, 118), 0L);
        pass(5s, 5s);
        QCOMPARE(watch.longestIdle(now, 118), 5L);
    }

private Q_SLOTS:
    void init()
    {
        watch = {};
        now = SleepWatch::Steady(1000s);
        wall = SleepWatch::Wall(1'000'000s);
    }

private:
    void pass(std::chrono::seconds steady, std::chrono::seconds other)
    {
        now += steady;
        wall += other;
        watch.look(now, wall);
    }

    SleepWatch watch;
    SleepWatch::Steady now;
    SleepWatch::Wall wall;
};

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "test_sleep_watch.moc"
