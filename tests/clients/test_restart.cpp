#include "clients/restart.h"

#include "clients/fake_processes.h"
#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"

#include <QPointer>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

// A clock that stands still until it is moved.
class HandClock : public Clock
{
public:
    QDateTime now() const override { return {}; }
    std::chrono::milliseconds sinceStart() const override { return m_time; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> work) override
    {
        m_waiting.push_back({m_time + delay, context, std::move(work)});
    }

    void move(std::chrono::milliseconds by)
    {
        for (const auto end = m_time + by; m_time < end; m_time += std::chrono::milliseconds(100)) {
            auto waiting = std::exchange(m_waiting, {});
            for (auto &one : waiting) {
                if (one.due > m_time)
                    m_waiting.push_back(std::move(one));
                else if (one.context)
                    one.work();
            }
        }
    }

private:
    struct Waiting {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> work;
    };
    std::chrono::milliseconds m_time{};
    std::vector<Waiting> m_waiting;
};

} // namespace

class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_outcomes.clear();
        m_whileQuit = {};
        auto clock = std::make_unique<HandClock>();
        m_clock = clock.get();
        auto processes = std::make_unique<FakeProcesses>();
        m_processes = processes.get();
        m_platform = std::make_unique<Platform>();
        m_platform->clock = std::move(clock);
        m_platform->processes = std::move(processes);
        m_client = {};
        m_client.id = u"editor"_s;
        m_client.processes = QStringList{u"editor"_s, u"/Editor.app/Contents/MacOS/"_s};
        m_client.detect = {{DetectionRule::Shows::Installed, u"editor"_s, {}}};
    }

    void tellsItsOwnProcesses()
    {
        const QList<RunningProgram> running{
            {9, u"/opt/x/Editor"_s},
            {3, u"C:\\Programs\\editor.exe"_s},
            {4, u"/usr/bin/editor-helper"_s},
            {5, u"/Applications/Editor.app/Contents/MacOS/Electron"_s},
            {6, u"/Applications/Other.app/Contents/MacOS/Electron"_s}};
        QList<qint64> own;
        for (const RunningProgram &program : runningProcesses(m_client, running))
            own += program.pid;
        QCOMPARE(own, (QList<qint64>{3, 5, 9}));
    }

    void asksTheFirstAndStartsItAgain()
    {
        const QString program = QCoreApplication::applicationFilePath(); // is there
        m_client.processes = QStringList(program);
        m_processes->programs = {{12, program}, {10, program}};
        start();
        QCOMPARE(m_processes->asked, QList<qint64>{10});
        QVERIFY(m_outcomes.isEmpty());
        m_clock->move(std::chrono::seconds(1));
        QCOMPARE(m_outcomes, QStringList{u"fine"_s});
        QCOMPARE(m_processes->started, QStringList(program));
        m_clock->move(RestartFlow::quitLimit * 2);
        QCOMPARE(m_outcomes.size(), 1);
    }

    void givesUpOnAnAppThatStays()
    {
        m_processes->stubborn = true;
        m_processes->programs = {{10, u"/opt/editor"_s}, {11, u"/opt/editor"_s}};
        start();
        m_clock->move(RestartFlow::quitLimit / 2 - std::chrono::seconds(1));
        QCOMPARE(m_processes->asked, QList<qint64>{10});
        m_clock->move(std::chrono::seconds(2));
        QCOMPARE(m_processes->asked, (QList<qint64>{10, 11}));
        QVERIFY(m_outcomes.isEmpty());
        m_clock->move(RestartFlow::quitLimit / 2);
        QCOMPARE(m_outcomes, QStringList{u"restartRefused"_s});
        QVERIFY(m_processes->started.isEmpty());
    }

    void startsOneThatDoesNotRun()
    {
        m_processes->installed = {{u"editor"_s, u"/usr/bin/editor"_s}};
        m_platform->places.home = u"/"_s;
        m_client.start.clear();
        start();
        QCOMPARE(m_outcomes.size(), 1);
    }

    void saysWhenThereIsNothingToStart()
    {
        start();
        QCOMPARE(m_outcomes, QStringList{u"clientNotInstalled"_s});
    }

    // What an AppImage ran from is gone with it.
    void looksForItIfItsFileIsGone()
    {
        m_processes->programs = {{10, u"/tmp/.mount_gone/editor"_s}};
        m_processes->installed = {{u"editor"_s, QCoreApplication::applicationFilePath()}};
        start();
        m_clock->move(std::chrono::seconds(1));
        QCOMPARE(m_processes->started, QStringList(QCoreApplication::applicationFilePath()));
    }

    void startsAWindowsPackageByItsName()
    {
        m_client.processes = QStringList(u"/WindowsApps/Editor_"_s);
        m_client.start = QStringList{u"explorer.exe"_s, u"shell:AppsFolder\\Editor!App"_s};
        m_processes->programs = {{10, u"/c/WindowsApps/Editor_1/editor.exe"_s}};
        start();
        m_clock->move(std::chrono::seconds(1));
        QCOMPARE(m_processes->started, m_client.start);
    }

    void doesWhatIsToBeDoneWhileItIsQuit_data()
    {
        QTest::addColumn<bool>("goesWell");
        QTest::newRow("done") << true;
        QTest::newRow("not to be done") << false;
    }
    void doesWhatIsToBeDoneWhileItIsQuit()
    {
        QFETCH(bool, goesWell);
        const QString program = QCoreApplication::applicationFilePath();
        m_client.processes = QStringList(program);
        m_processes->programs = {{10, program}};
        m_whileQuit = [&]() -> Result<void> {
            m_outcomes += QString(m_processes->programs.isEmpty() && m_processes->started.isEmpty()
                                      ? u"between"_s
                                      : u"too early or too late"_s);
            return goesWell ? Result<void>() : Error{ErrorCode::DiskFull, {}};
        };
        start();
        QVERIFY(m_outcomes.isEmpty());
        m_clock->move(std::chrono::seconds(1));
        QCOMPARE(m_outcomes, (QStringList{u"between"_s, goesWell ? u"fine"_s : u"diskFull"_s}));
        QCOMPARE(m_processes->started, QStringList(program)); // whatever came of it
    }

    void doesNotStartWhatDidNotRun()
    {
        m_processes->installed = {{u"editor"_s, QCoreApplication::applicationFilePath()}};
        m_whileQuit = [&]() -> Result<void> {
            m_outcomes += u"done"_s;
            return {};
        };
        start();
        QCOMPARE(m_outcomes, (QStringList{u"done"_s, u"fine"_s}));
        QVERIFY(m_processes->started.isEmpty());
    }

    // Nothing is written under an app that stays.
    void doesNothingUnderAnAppThatStays()
    {
        m_processes->stubborn = true;
        m_processes->programs = {{10, u"/opt/editor"_s}};
        m_whileQuit = [&]() -> Result<void> {
            m_outcomes += u"done"_s;
            return {};
        };
        start();
        m_clock->move(RestartFlow::quitLimit * 2);
        QCOMPARE(m_outcomes, QStringList{u"restartRefused"_s});
    }

    void endsQuietlyWhenDeleted()
    {
        m_processes->stubborn = true;
        m_processes->programs = {{10, u"/opt/editor"_s}};
        start();
        m_flow.reset();
        m_clock->move(RestartFlow::quitLimit * 2);
        QVERIFY(m_outcomes.isEmpty());
    }

private:
    void start()
    {
        m_flow = std::make_unique<RestartFlow>(m_client, *m_platform);
        connect(m_flow.get(), &RestartFlow::finished, this, [this](const Result<void> &outcome) {
            const auto name = outcome ? std::string_view("fine") : nameOf(outcome.error().code);
            m_outcomes += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        });
        if (m_whileQuit)
            m_flow->setWhileQuit(m_whileQuit);
        m_flow->start();
    }

    Client m_client;
    std::unique_ptr<Platform> m_platform;
    HandClock *m_clock = nullptr;
    FakeProcesses *m_processes = nullptr;
    std::unique_ptr<RestartFlow> m_flow;
    std::function<Result<void>()> m_whileQuit;
    QStringList m_outcomes;
};

QTEST_GUILESS_MAIN(TestRestart)
#include "test_restart.moc"
