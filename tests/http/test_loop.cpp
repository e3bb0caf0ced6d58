#include "http/loop.h"

#include <QTest>

#include <atomic>
#include <vector>

using namespace patchbay::http;

class TestLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderOnItsThread()
    {
        Loop loop;
        std::vector<int> order;
        bool onLoop = false;
        loop.post([&] { order.push_back(1); });
        loop.post([&] { order.push_back(2); });
        loop.runAndWait([&] {
            order.push_back(3);
            onLoop = loop.isOnLoop();
        });
        QCOMPARE(order, (std::vector<int>{1, 2, 3}));
        QVERIFY(onLoop);
        QVERIFY(!loop.isOnLoop());
    }

    void waitsBeforeItRuns()
    {
        Loop loop;
        const auto began = std::chrono::steady_clock::now();
        std::atomic<bool> ran = false;
        loop.postAfter(std::chrono::milliseconds(20), [&ran] { ran = true; });
        QTRY_VERIFY(ran.load());
        QVERIFY(std::chrono::steady_clock::now() - began >= std::chrono::milliseconds(20));
        loop.postAfter(std::chrono::hours(1), [] {}); // keeps nobody waiting
    }

    void finishesWhatWasPostedBeforeItEnds()
    {
        std::atomic<int> ran = 0;
        {
            Loop loop;
            for (int i = 0; i < 1000; ++i)
                loop.post([&ran] { ++ran; });
        }
        QCOMPARE(ran.load(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestLoop)
#include "test_loop.moc"
