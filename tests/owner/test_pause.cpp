// That a pause ends in time, and is not ended by a restart.

#include "connections/connection_store.h"
#include "owner/pause.h"
#include "support/fake_platform.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;

class TestPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void endsInTime()
    {
        FakeClock clock;
        ConnectionStore store(m_folder->path());
        Pause pause(store, clock);
        QVERIFY(!pause.isOn());
        QVERIFY(pause.begin(std::chrono::minutes(60)));
        clock.advance(std::chrono::minutes(59));
        QVERIFY(pause.isOn());
        clock.advance(std::chrono::minutes(1));
        QVERIFY(!pause.isOn());
    }

    void endsWhenAsked()
    {
        FakeClock clock;
        ConnectionStore store(m_folder->path());
        Pause pause(store, clock);
        QVERIFY(pause.begin());
        QVERIFY(pause.end());
        QVERIFY(!pause.isOn());
    }

    void outlivesTheProgram()
    {
        FakeClock clock;
        {
            ConnectionStore store(m_folder->path());
            Pause pause(store, clock);
            QVERIFY(pause.begin());
        }
        ConnectionStore store(m_folder->path());
        Pause pause(store, clock);
        QVERIFY(store.load());
        QVERIFY(pause.isOn());
        clock.advance(Pause::usual);
        QVERIFY(!pause.isOn());
    }

    // The computer slept: the clock on the wall went on, the delay did not.
    void endsSoonAfterASleep()
    {
        FakeClock clock;
        ConnectionStore store(m_folder->path());
        Pause pause(store, clock);
        QVERIFY(pause.begin());
        clock.setNow(clock.now().addSecs(8 * 60 * 60));
        clock.advance(std::chrono::minutes(1));
        QVERIFY(!pause.isOn());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPause)
#include "test_pause.moc"
