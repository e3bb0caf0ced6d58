#include "platform/instance_lock.h"

#include "platform/files.h"
#include "platform/start_anew.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestInstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void foldersAreApart();
    void goesWithItsProcess();
    void childrenDoNotKeepIt();
    void isLeftToWhatWeBecome();
    void saysWhenTheFolderCannotBeMade();
};

void TestInstanceLock::oneAtATime()
{
    const QTemporaryDir folder;
    const QString run = folder.filePath(u"a/run"_s);
    auto first = InstanceLock::take(run);
    QVERIFY(first);
    QVERIFY(!(QFile::permissions(run) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    const auto second = InstanceLock::take(run);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::RelayAlreadyRunning);
    QCOMPARE(second.error().detail,
             "process " + std::to_string(QCoreApplication::applicationPid()));
    first.value().reset();
    QVERIFY(InstanceLock::take(run));
}

void TestInstanceLock::foldersAreApart()
{
    const QTemporaryDir folder;
    const auto one = InstanceLock::take(folder.filePath(u"one"_s));
    const auto two = InstanceLock::take(folder.filePath(u"two"_s));
    QVERIFY(one && two);
}

void TestInstanceLock::goesWithItsProcess()
{
    const QTemporaryDir folder;
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path()});
    QTRY_VERIFY(holder.canReadLine());
    QCOMPARE(holder.readLine().trimmed(), QByteArray("held"));
    const auto meanwhile = InstanceLock::take(folder.path());
    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().detail, "process " + std::to_string(holder.processId()));
    holder.kill();
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
    QVERIFY(InstanceLock::take(folder.path()));
}

void TestInstanceLock::childrenDoNotKeepIt()
{
    const QTemporaryDir folder;
    auto lock = InstanceLock::take(folder.path());
    QVERIFY(lock);
    QProcess child;
    child.start(u"sleep"_s, {u"30"_s});
    QTRY_COMPARE(child.state(), QProcess::Running);
    lock.value().reset();
    QVERIFY(InstanceLock::take(folder.path()));
    child.kill();
    QTRY_COMPARE(child.state(), QProcess::NotRunning);
}

void TestInstanceLock::isLeftToWhatWeBecome()
{
    const QTemporaryDir folder;
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--become"_s, folder.path()});
    QTRY_VERIFY(holder.canReadLine());
    QCOMPARE(holder.readLine().trimmed(), QByteArray("held"));
    const auto meanwhile = InstanceLock::take(folder.path());
    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().detail, "process " + std::to_string(holder.processId()));
    holder.kill();
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
    QVERIFY(InstanceLock::take(folder.path()));
}

// Takes the lock, and becomes a program that holds it, without a moment in which it is free.
static int become(const QString &folder)
{
    auto lock = InstanceLock::take(folder);
    if (!lock)
        return 1;
    lock.value()->leaveToSuccessor();
    lock.value().reset();
    const int other =
        ::open(QFile::encodeName(folder + u"/owner.lock"_s).constData(), O_RDWR | O_CLOEXEC);
    if (::flock(other, LOCK_EX | LOCK_NB) == 0)
        std::puts("free");
    std::fflush(stdout);
    return startAnew(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder});
}

void TestInstanceLock::saysWhenTheFolderCannotBeMade()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    const auto lock = InstanceLock::take(folder.filePath(u"file/run"_s));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::FileNotWritable);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--hold"_s) {
        const auto lock = InstanceLock::take(app.arguments().value(2));
        std::puts(lock ? "held" : "taken");
        std::fflush(stdout);
        return app.exec();
    }
    if (app.arguments().value(1) == u"--become"_s)
        return become(app.arguments().value(2));
    TestInstanceLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_instance_lock.moc"
