// What is left when applying is killed in the middle, or the disk does not take it.

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QString wireApp = QStringLiteral(WIRE_APP);
const QByteArray before =
    "{\n  \"mcpServers\": {\n    \"mine\": {\n      \"command\": \"a\"\n    }\n"
    "  },\n  \"history\": [1, 2, 3]\n}";

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"patchbay.*=false"_s); }

    void leavesOldOrNewWhenKilled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u".claude.json"_s);
        const QString data = folder.filePath(u"ours"_s);
        QVERIFY(writeFile(path, before));
        const auto catalogue = readCatalogue(Os::Linux);
        QVERIFY(catalogue);
        const auto client = findClient(*catalogue, u"claude-code"_s);
        QVERIFY(client);

        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int withEntry = 0;
        constexpr int rounds = 200;
        for (int round = 0; round < rounds; ++round) {
            QProcess process;
            process.start(wireApp, {u"forever"_s, folder.path(), data, client->id});
            // It prints a dot with each turn of its loop, which takes some milliseconds.
            const int turns = 1 + static_cast<int>(random.bounded(4));
            while (process.bytesAvailable() < turns)
                QVERIFY(process.waitForReadyRead());
            QVERIFY2(!process.waitForFinished(static_cast<int>(random.bounded(10))),
                     process.readAllStandardOutput().constData());
            process.kill();
            QVERIFY(process.waitForFinished());
            (void)QDir().rmdir(path + u".lock"_s); // or wait ten seconds

            const auto text = contentOfFile(path);
            Receipts receipts(data);
            QVERIFY2(receipts.load(), qPrintable(u"seed %1"_s.arg(seed)));
            const auto left =
                QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
            QCOMPARE(left, QStringList{u".claude.json"_s});
            const auto entry = jsonEntry(text, {}, {u"mcpServers"_s}, u"celigo"_s);
            QVERIFY2(entry, text.constData());
            if (*entry) {
                ++withEntry;
                QVERIFY(receipts.isOurs(path, **entry));
                const auto without = withoutJsonEntry(text, {}, {u"mcpServers"_s}, u"celigo"_s);
                QVERIFY(without);
                QCOMPARE(*without, before);
            } else {
                QCOMPARE(text, before);
            }
            if (round % 4 == 3) {
                const auto all = receipts.all();
                for (const Receipt &receipt : all)
                    QVERIFY(undo(receipt, *client, receipts));
                QCOMPARE(contentOfFile(path), before);
            }
        }
        QVERIFY(withEntry > 0);
    }

    void changesNothingOnASmallDisk_data()
    {
        QTest::addColumn<QString>("disk");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("full") << u"full"_s << QByteArray("diskFull");
        QTest::newRow("read-only") << u"read-only"_s << QByteArray("fileNotWritable");
    }
    void changesNothingOnASmallDisk()
    {
        QFETCH(QString, disk);
        QFETCH(QByteArray, error);
        const QTemporaryDir folder;
        QProcess process;
        process.start(QStringLiteral(PATCHBAY_SOURCE_DIR "/tests/clients/small_disk.sh"),
                      {wireApp, disk, folder.path()});
        QVERIFY(process.waitForFinished());
        if (process.exitCode() == 77)
            QSKIP("no disk of our own can be mounted here");
        QCOMPARE(process.readAllStandardOutput(),
                 QByteArray(error
                            + "\n./home/.codeium/windsurf/mcp_config.json {\"mcpServers\": "
                              "{\"mine\": {\"command\": \"a\"}}}\n"
                              "./home/.config/devin/mcp_config.json {} // mine\n"));
    }
};

QTEST_GUILESS_MAIN(TestInterrupted)
#include "test_interrupted.moc"
