#include "platform/log.h"

#include "platform/files.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(testLog, "patchbay.test")

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLines();
    void redactsAndPassesWarningsOn();
    void isPrivate();
    void staysSmall();
    void goesOnWhereItWas();
    void tellsWhenItCannotWrite();
};

namespace {

QByteArray passedOn; // what the handler before ours was given

void remember(QtMsgType, const QMessageLogContext &, const QString &message)
{
    passedOn += message.toUtf8() + '\n';
}

QString textOf(const QString &path)
{
    const auto text = readFile(path);
    return text ? QString::fromUtf8(*text) : u"none"_s;
}

} // namespace

void TestLog::writesLines()
{
    const QTemporaryDir folder;
    {
        const Log log(folder.filePath(u"state"_s), u"patchbay"_s);
        qCInfo(testLog) << "refreshed" << 3;
        qCWarning(testLog, "two\nlines");
    }
    qCInfo(testLog) << "after its end";
    const QStringList lines = textOf(folder.filePath(u"state/patchbay.log"_s)).split(u'\n');
    QCOMPARE(lines.size(), 4);
    const QRegularExpression first(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info "
                                   "patchbay\\.test: refreshed 3$"_s);
    QVERIFY2(first.match(lines[0]).hasMatch(), qPrintable(lines[0]));
    QVERIFY(lines[1].endsWith(u"warning patchbay.test: two"_s));
    QCOMPARE(lines[2], u"    lines"_s);
}

void TestLog::redactsAndPassesWarningsOn()
{
    const QTemporaryDir folder;
    const QtMessageHandler before = qInstallMessageHandler(remember);
    passedOn.clear();
    {
        const Log log(folder.path(), u"patchbay"_s);
        qCInfo(testLog, "only for the file");
        qCWarning(testLog, "Authorization: Bearer s3cr3t");
    }
    qInstallMessageHandler(before);
    QCOMPARE(passedOn, QByteArray("Authorization: [removed]\n"));
    const QString text = textOf(folder.filePath(u"patchbay.log"_s));
    QVERIFY(text.contains(u"only for the file"_s));
    QVERIFY(text.contains(u"[removed]"_s) && !text.contains(u"s3cr3t"_s));
}

void TestLog::isPrivate()
{
    const QTemporaryDir folder;
    LogFile file(folder.path(), u"patchbay"_s, 1000);
    QVERIFY(file.append("line"_ba));
    QCOMPARE(QFile::permissions(folder.filePath(u"patchbay.log"_s))
                 & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestLog::staysSmall()
{
    const QTemporaryDir folder;
    LogFile file(folder.path(), u"patchbay"_s, 1000);
    for (int i = 0; i < 500; ++i)
        QVERIFY(file.append("line " + QByteArray::number(i)));
    const QString now = textOf(folder.filePath(u"patchbay.log"_s));
    const QString old = textOf(folder.filePath(u"patchbay.1.log"_s));
    QVERIFY(now.size() <= 1000 && old.size() <= 1000);
    QVERIFY(now.endsWith(u"line 499\n"_s));
    // Nothing is lost between the two.
    const int last = old.trimmed().section(u' ', -1).toInt();
    QCOMPARE(now.section(u'\n', 0, 0), u"line %1"_s.arg(last + 1));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestLog::goesOnWhereItWas()
{
    const QTemporaryDir folder;
    for (const auto &line : {"one"_ba, "two"_ba}) {
        LogFile file(folder.path(), u"patchbay"_s, 1000);
        QVERIFY(file.append(line));
    }
    QCOMPARE(textOf(folder.filePath(u"patchbay.log"_s)), u"one\ntwo\n"_s);
}

void TestLog::tellsWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    LogFile file(folder.filePath(u"file/state"_s), u"patchbay"_s, 1000);
    const auto written = file.append("line"_ba);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
