#include "platform/files.h"

#include "support/as_nobody.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReads();
    void readErrors();
    void replacesInOneStep();
    void keepsOrTightensTheMode();
    void removes();
    void followsLinks();
    void loopOfLinksIsAnError();
    void makesWhatALinkPointsTo();
    void leavesAloneWhatIsReadOnly();
    void leavesAloneWhatIsNoFile();
    void saysWhenTheFolderIsReadOnly();
    void saysWhenTheDiskIsFull();
    void longNames();
    void killedAtAnyMoment();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr auto readWrite = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

} // namespace

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFiles::writesAndReads()
{
    const QString file = path(u"a/b/c.json"_s);
    const QByteArray content("a\0b\r\n\xff", 6);
    QVERIFY(writeFile(file, content));
    const auto read = readFile(file);
    QVERIFY(read);
    QCOMPARE(*read, content);
    QCOMPARE(QFile::permissions(file), readWrite);
    QCOMPARE(QFile::permissions(path(u"a"_s)),
             readWrite | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    QVERIFY(writeFile(file, {}));
    QCOMPARE(*readFile(file), QByteArray());
}

void TestFiles::readErrors()
{
    QCOMPARE(codeOf(readFile(path(u"none"_s))), ErrorCode::FileMissing);
    QCOMPARE(codeOf(readFile(path(u"none/none"_s))), ErrorCode::FileMissing);
    QCOMPARE(codeOf(readFile(m_folder->path())), ErrorCode::FileNotReadable);
    QVERIFY(writeFile(path(u"big"_s), QByteArray(11, 'x')));
    QCOMPARE(codeOf(readFile(path(u"big"_s), 10)), ErrorCode::FileTooLarge);
    QVERIFY(readFile(path(u"big"_s), 11));
    const auto missing = readFile(path(u"none"_s));
    QVERIFY(missing.error().detail.find("/none") != std::string::npos);
}

void TestFiles::replacesInOneStep()
{
    const QString file = path(u"file"_s);
    QVERIFY(writeFile(file, "old"));
    QFile open(file);
    QVERIFY(open.open(QIODevice::ReadOnly));
    QVERIFY(writeFile(file, "new"));
    // Who has it open still sees the whole old content: nothing was written into that file.
    QCOMPARE(open.readAll(), QByteArray("old"));
    QCOMPARE(*readFile(file), QByteArray("new"));
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(u"file"_s));
}

void TestFiles::keepsOrTightensTheMode()
{
    const QString file = path(u"file"_s);
    QVERIFY(writeFile(file, "old"));
    const auto shared = readWrite | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(file, shared));
    QVERIFY(writeFile(file, "new"));
    QCOMPARE(QFile::permissions(file), shared);
    QVERIFY(writeFile(file, "newer", FileAccess::Private));
    QCOMPARE(QFile::permissions(file), readWrite);
}

void TestFiles::removes()
{
    QVERIFY(writeFile(path(u"file"_s), "x"));
    QVERIFY(removeFile(path(u"file"_s)));
    QVERIFY(!QFileInfo::exists(path(u"file"_s)));
    QVERIFY(removeFile(path(u"file"_s)));
    QVERIFY(removeFile(path(u"none/file"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(codeOf(removeFile(path(u"folder"_s))), ErrorCode::FileNotWritable);
}

void TestFiles::followsLinks()
{
    const QString target = path(u"dotfiles/settings.json"_s);
    const QString link = path(u"app/settings.json"_s);
    QVERIFY(writeFile(target, "old"));
    QVERIFY(makeFolder(path(u"app"_s)));
    QVERIFY(QFile::link(u"../dotfiles/settings.json"_s, path(u"app/second"_s)));
    QVERIFY(QFile::link(u"second"_s, link));
    QVERIFY(writeFile(link, "new"));
    QVERIFY(QFileInfo(link).isSymbolicLink());
    QVERIFY(QFileInfo(path(u"app/second"_s)).isSymbolicLink());
    QVERIFY(!QFileInfo(target).isSymbolicLink());
    QCOMPARE(*readFile(target), QByteArray("new"));
}

void TestFiles::loopOfLinksIsAnError()
{
    QVERIFY(QFile::link(u"b"_s, path(u"a"_s)));
    QVERIFY(QFile::link(u"a"_s, path(u"b"_s)));
    QCOMPARE(codeOf(writeFile(path(u"a"_s), "x")), ErrorCode::FileNotWritable);
    QCOMPARE(codeOf(readFile(path(u"a"_s))), ErrorCode::FileNotReadable);
    QVERIFY(QFileInfo(path(u"a"_s)).isSymbolicLink());
}

void TestFiles::makesWhatALinkPointsTo()
{
    QVERIFY(QFile::link(path(u"not/yet/there"_s), path(u"link"_s)));
    QCOMPARE(codeOf(readFile(path(u"link"_s))), ErrorCode::FileMissing);
    QVERIFY(writeFile(path(u"link"_s), "x"));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymbolicLink());
    QCOMPARE(*readFile(path(u"not/yet/there"_s)), QByteArray("x"));
    QVERIFY(removeFile(path(u"link"_s))); // the link itself
    QVERIFY(QFileInfo::exists(path(u"not/yet/there"_s)));
}

void TestFiles::leavesAloneWhatIsReadOnly()
{
    const QString file = path(u"managed.json"_s);
    QVERIFY(writeFile(file, "managed"));
    QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
    if (!AsNobody::canWork(m_folder->path()))
        QSKIP("the folder of the tests is not for others to enter");
    const AsNobody nobody;
    QCOMPARE(codeOf(writeFile(file, "ours")), ErrorCode::FileNotWritable);
    QCOMPARE(*readFile(file), QByteArray("managed"));
}

void TestFiles::leavesAloneWhatIsNoFile()
{
    QCOMPARE(codeOf(writeFile(m_folder->path(), "x")), ErrorCode::FileNotWritable);
    QCOMPARE(::mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
    QCOMPARE(codeOf(writeFile(path(u"pipe"_s), "x")), ErrorCode::FileNotWritable);
    // Reading from a pipe would wait for ever.
    QCOMPARE(codeOf(readFile(path(u"pipe"_s))), ErrorCode::FileNotReadable);
    QVERIFY(writeFile(path(u"file"_s), "x"));
    QCOMPARE(codeOf(writeFile(path(u"file/below"_s), "x")), ErrorCode::FileNotWritable);
    QVERIFY(!readFile(path(u"file/below"_s)));
}

void TestFiles::saysWhenTheFolderIsReadOnly()
{
    const QString file = path(u"folder/file"_s);
    QVERIFY(writeFile(file, "old"));
    QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
    if (!AsNobody::canWork(m_folder->path()))
        QSKIP("the folder of the tests is not for others to enter");
    QVERIFY(QFile::setPermissions(path(u"folder"_s), QFileDevice::Permissions(0x5555)));
    {
        const AsNobody nobody;
        QCOMPARE(codeOf(writeFile(file, "new")), ErrorCode::FileNotWritable);
        QCOMPARE(codeOf(writeFile(path(u"folder/new/file"_s), "x")), ErrorCode::FileNotWritable);
        QCOMPARE(codeOf(removeFile(file)), ErrorCode::FileNotWritable);
        QCOMPARE(*readFile(file), QByteArray("old"));
    }
    QVERIFY(QFile::setPermissions(path(u"folder"_s), QFileDevice::Permissions(0x7700)));
    const AsNobody nobody;
    // What we may not look at is not missing.
    QCOMPARE(codeOf(readFile(file)), ErrorCode::FileNotReadable);
}

void TestFiles::saysWhenTheDiskIsFull()
{
    const QString disk = path(u"disk"_s);
    QVERIFY(makeFolder(disk));
    QProcess mount;
    mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"none"_s, disk});
    QVERIFY(mount.waitForFinished() || mount.error() == QProcess::FailedToStart);
    if (mount.error() == QProcess::FailedToStart || mount.exitCode() != 0)
        QSKIP("a small disk can be mounted by root only");
    const auto unmount = qScopeGuard([&disk] { QProcess::execute(u"umount"_s, {disk}); });
    const QString file = disk + u"/settings.json"_s;
    QVERIFY(writeFile(file, "old"));
    const auto written = writeFile(file, QByteArray(100'000, 'x'));
    QCOMPARE(codeOf(written), ErrorCode::DiskFull);
    QVERIFY(written.error().detail.find("settings.json") != std::string::npos);
    QCOMPARE(*readFile(file), QByteArray("old"));
    // Nothing is left lying about, so what fits can be written.
    QCOMPARE(QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"settings.json"_s));
    QVERIFY(writeFile(file, QByteArray(30'000, 'y')));
}

void TestFiles::longNames()
{
    const QString file = path(QString(255, u'n'));
    QVERIFY(writeFile(file, "x"));
    QCOMPARE(*readFile(file), QByteArray("x"));
}

// A second process writes the file over and over and is killed: the content is always whole.
void TestFiles::killedAtAnyMoment()
{
    const QString file = path(u"file"_s);
    QVERIFY(writeFile(file, QByteArray(200'000, 'a')));
    for (int round = 0; round < 8; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
        QTRY_VERIFY(writer.canReadLine());
        QTest::qWait(round); // another moment each time
        writer.kill();
        QTRY_COMPARE(writer.state(), QProcess::NotRunning);
        const auto content = readFile(file);
        QVERIFY(content);
        QCOMPARE(content->size(), 200'000);
        QCOMPARE(content->count(content->front()), 200'000);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--write"_s) {
        for (char letter = 'a';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1)) {
            if (!writeFile(app.arguments().value(2), QByteArray(200'000, letter)))
                return 1;
            std::puts("written");
            std::fflush(stdout);
        }
    }
    TestFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_files.moc"
