#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

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

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
