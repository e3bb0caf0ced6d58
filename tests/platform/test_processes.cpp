#include "platform/processes.h"

#include "platform/clock.h"
#include "platform/files.h"
#include "platform/places.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsOurOwn();
    void leavesOutWhatHasEnded();
    void findsPrograms();
    void tellsWhoListens();
    void startsDetached();
    void handsNothingOn();
    void asksToQuit();
    void neverAsksGroups();
    void runsToTheEnd();
    void runsIntoTheLimit();
    void tellsWhatCannotBeStarted();
    void leavesNothingRunning();
    void runsElsewhere();
    void endsWhatWasStartedToo();
    void clockRunsWorkOnce();

private:
    std::unique_ptr<Processes> m_processes;
};

namespace {

template <typename T>
T waitFor(QFuture<T> future)
{
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 5000);
    return finished && future.resultCount() == 1 ? future.result()
                                                 : T(Error{ErrorCode::Unexpected, "no answer"});
}

} // namespace

void TestProcesses::initTestCase()
{
    Places places;
    places.programFolders = {u"/nowhere"_s, u"/usr/bin"_s, u"/bin"_s};
    m_processes = makeProcesses(places);
}

void TestProcesses::listsOurOwn()
{
    bool found = false;
    for (const RunningProgram &program : m_processes->running()) {
        if (program.pid == QCoreApplication::applicationPid()) {
            found = true;
            QCOMPARE(program.program, QCoreApplication::applicationFilePath());
        }
        QVERIFY(program.pid > 0 && !program.program.isEmpty());
    }
    QVERIFY(found);
}

// Its parent, who may never ask for it, is not Patchbay's affair.
void TestProcesses::leavesOutWhatHasEnded()
{
    pid_t pid = 0;
    char name[] = "true";
    char *arguments[] = {name, nullptr};
    QCOMPARE(::posix_spawn(&pid, "/bin/true", nullptr, nullptr, arguments, nullptr), 0);
    siginfo_t ended = {};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(pid), &ended, WEXITED | WNOWAIT), 0);
    for (const RunningProgram &program : m_processes->running())
        QVERIFY(program.pid != pid);
    QCOMPARE(::waitpid(pid, nullptr, 0), pid);
}

void TestProcesses::tellsWhoListens()
{
    if (QSysInfo::kernelType() != u"linux"_s)
        QSKIP("only Linux tells");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    const auto processes = makeProcesses(Places{});
    const auto holder = processes->listensOn(server.serverPort());
    QVERIFY(holder);
    QCOMPARE(holder->pid, QCoreApplication::applicationPid());
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!processes->listensOn(port));
}

void TestProcesses::findsPrograms()
{
    const auto shell = m_processes->find(u"sh"_s);
    QVERIFY(shell);
    QVERIFY(shell->endsWith(u"bin/sh"_s));
    QVERIFY(!m_processes->find(u"no-such-program-here"_s));
}

void TestProcesses::startsDetached()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"done"_s);
    QVERIFY(m_processes->startDetached(u"/bin/sh"_s, {u"-c"_s, u": > \"$0\""_s, file}));
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(!m_processes->startDetached(folder.filePath(u"none"_s), {}));
}

// As Boost.Asio opens its sockets: an app that we have started must not keep our port.
void TestProcesses::handsNothingOn()
{
    if (!QFileInfo::exists(u"/proc/self/fd"_s))
        QSKIP("what is open is looked up in /proc");
    int ends[2] = {};
    QVERIFY(::pipe(ends) == 0);
    const QString pipe = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(ends[0])).section(u'/', -1);
    QVERIFY(pipe.startsWith(u"pipe:"_s));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"open"_s);
    const QStringList look{u"-c"_s, u"ls -l /proc/$$/fd > \"$0.new\"; mv \"$0.new\" \"$0\""_s,
                           file};
    QVERIFY(m_processes->startDetached(u"/bin/sh"_s, look));
    QTRY_VERIFY(QFile::exists(file));
    const QString open = QString::fromUtf8(readFile(file).value_or({}));
    QVERIFY(open.contains(u"/dev/null"_s));
    QVERIFY2(!open.contains(pipe), qPrintable(open));
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestProcesses::asksToQuit()
{
    QProcess child;
    child.start(u"sleep"_s, {u"60"_s});
    QTRY_COMPARE(child.state(), QProcess::Running);
    const qint64 pid = child.processId();
    QVERIFY(m_processes->askToQuit(pid));
    QTRY_COMPARE(child.state(), QProcess::NotRunning);
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), SIGTERM);
    QVERIFY(m_processes->askToQuit(pid)); // it has gone, as was wished
}

void TestProcesses::neverAsksGroups()
{
    for (const qint64 pid : {qint64(0), qint64(-1), qint64(1)})
        QCOMPARE(m_processes->askToQuit(pid).error().code, ErrorCode::WrongUsage);
}

void TestProcesses::runsToTheEnd()
{
    const auto ran = waitFor(
        m_processes->run(u"/bin/sh"_s, {u"-c"_s, u"cat; echo out; echo err >&2; exit 3"_s}, 5s));
    QVERIFY(ran);
    QCOMPARE(ran->exitCode, 3);
    QCOMPARE(ran->out, QByteArray("out\n"));
    QCOMPARE(ran->err, QByteArray("err\n"));
}

void TestProcesses::runsIntoTheLimit()
{
    const auto ran = waitFor(m_processes->run(u"/bin/sleep"_s, {u"60"_s}, 50ms));
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::ConnectionTimedOut);
}

void TestProcesses::tellsWhatCannotBeStarted()
{
    const auto ran = waitFor(m_processes->run(u"/no/such/program"_s, {}, 5s));
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::FileMissing);
    const auto crashed = waitFor(m_processes->run(u"/bin/sh"_s, {u"-c"_s, u"kill -9 $$"_s}, 5s));
    QVERIFY(!crashed);
    QCOMPARE(crashed.error().code, ErrorCode::Unexpected);
}

void TestProcesses::leavesNothingRunning()
{
    QFuture<Result<ProgramOutput>> future;
    {
        const auto processes = makeProcesses(Places{});
        future = processes->run(u"/bin/sleep"_s, {u"60"_s}, 60s);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void TestProcesses::runsElsewhere()
{
    const QTemporaryDir folder;
    const RunsIn where{folder.path(), QMap<QString, QString>{{u"WORD"_s, u"ours"_s}}};
    const auto ran = waitFor(
        m_processes->run(u"/bin/sh"_s, {u"-c"_s, u"pwd -P; echo $WORD-$HOME-"_s}, 60s, where));
    QVERIFY(ran);
    QCOMPARE(QString::fromUtf8(ran->out),
             QFileInfo(folder.path()).canonicalFilePath() + "\nours--\n"_L1);
}

// npm's programs start others, which must not go on when nobody waits any more.
void TestProcesses::endsWhatWasStartedToo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pid"_s);
    auto processes = makeProcesses(Places{});
    const auto future = processes->run(
        u"/bin/sh"_s,
        {u"-c"_s, u"sleep 600 & echo $! > \"$0.new\"; mv \"$0.new\" \"$0\"; wait"_s, file}, 600s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const qint64 pid = written.readAll().trimmed().toLongLong();
    const auto runs = [&] {
        const auto running = m_processes->running();
        return std::any_of(running.begin(), running.end(),
                           [pid](const RunningProgram &one) { return one.pid == pid; });
    };
    QVERIFY(runs());
    processes.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!runs(), 60000);
}

void TestProcesses::clockRunsWorkOnce()
{
    const auto clock = makeClock();
    const auto before = clock->sinceStart();
    int ran = 0;
    auto context = std::make_unique<QObject>();
    auto gone = std::make_unique<QObject>();
    clock->after(20ms, gone.get(), [&ran] { ran += 100; });
    clock->after(20ms, context.get(), [&ran] { ++ran; });
    gone.reset();
    QTRY_COMPARE(ran, 1);
    QVERIFY(clock->sinceStart() - before >= 20ms);
    QCOMPARE(clock->now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock->now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "test_processes.moc"
