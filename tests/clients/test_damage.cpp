// Files that are damaged, odd, in use or gone: connecting refuses with an error that names what is
// wrong, and whatever stood there stands there still. A full disk and a kill are in
// test_interrupted, the lock of the app and a failing second file in test_apply.

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "platform/files.h"
#include "support/as_nobody.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/stat.h>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fine = "{\n  \"mcpServers\": {\n    \"mine\": { \"command\": \"a\" }\n  }\n}\n";
const auto aDay = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate);

// Everything below a folder: what it is, its mode, where it leads, what is in it.
QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        struct stat status = {};
        (void)::lstat(QFile::encodeName(path).constData(), &status);
        QByteArray found = QByteArray::number(status.st_mode, 8) + ' ';
        if (S_ISLNK(status.st_mode))
            found += QFile::encodeName(QFile::symLinkTarget(path));
        QFile file(path);
        if (S_ISREG(status.st_mode) && file.open(QIODevice::ReadOnly))
            found += file.readAll();
        all.insert(path.mid(folder.size()), found);
    }
    return all;
}

using Damage = std::function<bool(const QString &path)>; // false: it cannot be made here

bool noFile(const QString &path)
{
    return QFile::remove(path);
}

Damage content(const QByteArray &text)
{
    return [text](const QString &path) { return bool(writeFile(path, text)); };
}

bool aFolder(const QString &path)
{
    (void)QFile::remove(path);
    return QDir().mkpath(path + "/inside"_L1);
}

bool aPipe(const QString &path)
{
    (void)QFile::remove(path);
    return makeFolder(QFileInfo(path).absolutePath())
        && ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
}

bool aLoop(const QString &path)
{
    (void)QFile::remove(path);
    return makeFolder(QFileInfo(path).absolutePath()) && QFile::link(path + ".b"_L1, path)
        && QFile::link(path, path + ".b"_L1);
}

bool aFileAbove(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return QDir(folder).removeRecursively() && bool(writeFile(folder, "not a folder"));
}

bool noFolder(const QString &path)
{
    return QDir(QFileInfo(path).absolutePath()).removeRecursively();
}

// Of one mebibyte more than we read; holes cost nothing.
bool tooLarge(const QString &path)
{
    QFile file(path);
    return makeFolder(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly)
        && file.resize(65LL * 1024 * 1024);
}

// A literal with NULs in it.
template <std::size_t n>
QByteArray whole(const char (&text)[n])
{
    return {text, n - 1};
}

QByteArray utf16(const QString &text, bool littleEndian)
{
    QByteArray bytes;
    for (const QChar sign : text) {
        const char low = static_cast<char>(sign.unicode() & 0xff);
        const char high = static_cast<char>(sign.unicode() >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"patchbay.*=false"_s); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = {};
        m_places.home = m_folder->filePath(u"home"_s);
        m_places.config = m_places.home + "/.config"_L1;
        QVERIFY(QDir().mkpath(m_places.home));
        m_receipts = std::make_unique<Receipts>(m_folder->filePath(u"ours"_s));
        useClient(u"cursor"_s);
    }

    void refusesToPlan_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const Damage &damage,
                            ErrorCode code = ErrorCode::FileNotParsable,
                            const char16_t *client = u"cursor") {
            QTest::newRow(name) << QString::fromUtf16(client) << damage << code;
        };
        const QString json = QString::fromUtf8(fine);
        row("broken", content("{ \"mcpServers\": { \"a\": }\n"));
        row("cut off", content(fine.left(20)));
        row("twice", content(fine + fine));
        row("UTF-16 with a mark", content("\xff\xfe" + utf16(json, true)));
        row("UTF-16", content(utf16(json, true)));
        row("UTF-16, big-endian", content("\xfe\xff" + utf16(json, false)));
        row("Latin-1", content("{\"name\": \"caf\xe9\", \"mcpServers\": {}}"));
        row("a NUL between", content(whole("{\"a\": 1,\0 \"mcpServers\": {}}")));
        row("a NUL in a text", content(whole("{\"a\": \"x\0y\", \"mcpServers\": {}}")));
        row("NULs only", content(QByteArray(4096, '\0'))); // a crash of the computer leaves these
        row("a NUL at the end", content(fine + QByteArray(1, '\0')));
        row("TOML, UTF-16", content("\xff\xfe" + utf16(u"a = 1\n"_s, true)),
            ErrorCode::FileNotParsable, u"codex");
        row("TOML, Latin-1", content("a = \"caf\xe9\"\n"), ErrorCode::FileNotParsable, u"codex");
        row("TOML, a NUL", content(whole("a = \"x\0y\"\n")), ErrorCode::FileNotParsable, u"codex");
        row("YAML, UTF-16", content("\xff\xfe" + utf16(u"a: 1\n"_s, true)),
            ErrorCode::FileNotParsable, u"goose");
        row("YAML, Latin-1", content("a: caf\xe9\n"), ErrorCode::FileNotParsable, u"goose");
        row("YAML, a NUL", content(whole("a: x\0y\n")), ErrorCode::FileNotParsable, u"goose");
        row("too large", tooLarge, ErrorCode::FileTooLarge);
        row("a folder", aFolder, ErrorCode::FileNotReadable);
        row("a pipe", aPipe, ErrorCode::FileNotReadable);
        row("a loop of links", aLoop, ErrorCode::FileNotReadable);
        row("a file in place of its folder", aFileAbove, ErrorCode::FileNotReadable);
    }
    void refusesToPlan()
    {
        QFETCH(QString, client);
        QFETCH(Damage, damage);
        QFETCH(ErrorCode, code);
        useClient(client);
        QVERIFY(damage(m_path));
        const auto before = everythingIn(m_places.home);
        const auto plan = planFor();
        QVERIFY(!plan);
        QCOMPARE(nameOf(plan.error().code), nameOf(code));
        QVERIFY2(plan.error().detail.find(m_path.toStdString()) != std::string::npos,
                 plan.error().detail.c_str());
        QCOMPARE(everythingIn(m_places.home), before);
    }

    // The file is fine when it is planned and something else when it is written.
    void refusesToApply_data()
    {
        QTest::addColumn<bool>("there");
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<ErrorCode>("code");
        const auto changed = ErrorCode::FileChangedMeanwhile;
        const auto row = [](const char *name, bool there, const Damage &damage, ErrorCode code) {
            QTest::newRow(name) << there << damage << code;
        };
        row("changed", true, content("{}"), changed);
        row("emptied", true, content({}), changed);
        row("made", false, content(fine), changed);
        row("gone", true, noFile, changed);
        row("gone with its folder", true, noFolder, changed);
        row("a folder", true, aFolder, ErrorCode::FileNotReadable);
        row("a folder where nothing was", false, aFolder, ErrorCode::FileNotReadable);
        row("a pipe", true, aPipe, ErrorCode::FileNotReadable);
        row("a loop of links", true, aLoop, ErrorCode::FileNotReadable);
        row("too large", true, tooLarge, ErrorCode::FileTooLarge);
        row("a file in place of its folder", true, aFileAbove, ErrorCode::FileNotReadable);
        row(
            "a link to another one", true,
            [](const QString &path) {
                return noFile(path) && writeFile(path + ".other"_L1, "{}")
                    && QFile::link(path + ".other"_L1, path);
            },
            changed);
    }
    void refusesToApply()
    {
        QFETCH(bool, there);
        QFETCH(Damage, damage);
        QFETCH(ErrorCode, code);
        if (there)
            QVERIFY(writeFile(m_path, fine));
        const auto plan = planFor();
        QVERIFY(plan);
        QVERIFY(damage(m_path));
        const auto before = everythingIn(m_places.home);
        const auto applied = applyPlan(*plan, u"celigo"_s, *m_receipts, aDay);
        QVERIFY(!applied);
        QCOMPARE(nameOf(applied.error().code), nameOf(code));
        QCOMPARE(everythingIn(m_places.home), before);
        QVERIFY(m_receipts->all().isEmpty());
        QVERIFY(QDir(m_receipts->folder() + "/backups"_L1).isEmpty());
    }

    // What cannot be given back now is kept for later.
    void refusesToUndo_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const Damage &damage, ErrorCode code) {
            QTest::newRow(name) << damage << code;
        };
        row("broken", content("{"), ErrorCode::FileNotParsable);
        row("UTF-16", content("\xff\xfe" + utf16(u"{}"_s, true)), ErrorCode::FileNotParsable);
        row("NULs only", content(QByteArray(100, '\0')), ErrorCode::FileNotParsable);
        row("a folder", aFolder, ErrorCode::FileNotReadable);
        row("a pipe", aPipe, ErrorCode::FileNotReadable);
        row("a loop of links", aLoop, ErrorCode::FileNotReadable);
        row("too large", tooLarge, ErrorCode::FileTooLarge);
    }
    void refusesToUndo()
    {
        QFETCH(Damage, damage);
        QFETCH(ErrorCode, code);
        QVERIFY(writeFile(m_path, fine));
        QVERIFY(add());
        const auto written = readFile(m_path);
        QVERIFY(damage(m_path));
        const auto before = everythingIn(m_folder->path());
        const auto undone = undoIt();
        QVERIFY(!undone);
        QCOMPARE(nameOf(undone.error().code), nameOf(code));
        QCOMPARE(everythingIn(m_folder->path()), before);

        QVERIFY(QFileInfo(m_path).isDir() ? QDir(m_path).removeRecursively() : noFile(m_path));
        QVERIFY(writeFile(m_path, *written));
        QVERIFY(undoIt());
        QCOMPARE(*readFile(m_path), fine);
        QVERIFY(m_receipts->all().isEmpty());
    }

    // With the rights of nobody, whom a mode binds.
    void leavesAloneWhatIsReadOnly_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("file") << 0444 << 0777 << ErrorCode::FileNotWritable;
        QTest::newRow("folder") << 0666 << 0555 << ErrorCode::FileNotWritable;
        QTest::newRow("both") << 0444 << 0555 << ErrorCode::FileNotWritable;
        QTest::newRow("not even readable") << 0000 << 0777 << ErrorCode::FileNotReadable;
        QTest::newRow("closed folder") << 0666 << 0000 << ErrorCode::FileNotReadable;
    }
    void leavesAloneWhatIsReadOnly()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QFETCH(ErrorCode, code);
        QVERIFY(writeFile(m_path, fine));
        QVERIFY(QDir().mkpath(m_receipts->folder()));
        for (const QString &folder : {m_folder->path(), m_receipts->folder(), m_places.home})
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
        if (!AsNobody::canWork(m_receipts->folder()))
            QSKIP("nobody cannot reach the folder for temporary files here");
        const QByteArray file = QFile::encodeName(m_path);
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        QCOMPARE(::chmod(file.constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(::chmod(folder.constData(), static_cast<mode_t>(folderMode)), 0);
        const auto before = everythingIn(m_places.home); // may be empty of what we cannot see
        Result<void> added;
        {
            const AsNobody nobody;
            added = add();
        }
        const auto after = everythingIn(m_places.home);
        QCOMPARE(::chmod(folder.constData(), 0777), 0);
        QCOMPARE(::chmod(file.constData(), 0666), 0);
        QVERIFY(!added);
        QCOMPARE(nameOf(added.error().code), nameOf(code));
        QCOMPARE(after, before);
        QCOMPARE(*readFile(m_path), fine);
        QVERIFY(m_receipts->all().isEmpty());

        // Undo is refused the same way, and works when it may.
        QVERIFY(add());
        const QByteArray written = *readFile(m_path);
        QCOMPARE(::chmod(file.constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(::chmod(folder.constData(), static_cast<mode_t>(folderMode)), 0);
        for (const QString &ours :
             {m_receipts->folder(), QString(m_receipts->folder() + "/backups"_L1)})
            QCOMPARE(::chmod(QFile::encodeName(ours).constData(), 0777), 0);
        Result<void> undone;
        {
            const AsNobody nobody;
            undone = undoIt();
        }
        QCOMPARE(::chmod(folder.constData(), 0777), 0);
        QCOMPARE(::chmod(file.constData(), 0666), 0);
        QVERIFY(!undone);
        QCOMPARE(nameOf(undone.error().code), nameOf(code));
        QCOMPARE(*readFile(m_path), written);
        QVERIFY(undoIt());
        QCOMPARE(*readFile(m_path), fine);
    }

    // What is odd but whole is served, and given back to the byte.
    void servesWhatIsWhole_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::newRow("20 MB") << content("{\"history\": \"" + QByteArray(20 * 1024 * 1024, 'x')
                                          + "\",\n \"mcpServers\": {}}");
        QTest::newRow("many entries") << Damage([](const QString &path) {
            QByteArray text = "{\"mcpServers\": {\n";
            for (int i = 0; i < 20'000; ++i)
                text += "\"s" + QByteArray::number(i) + "\": {\"command\": \"x\"},\n";
            return bool(writeFile(path, text + "\"last\": {}}}"));
        });
        QTest::newRow("a link") << Damage([](const QString &path) {
            return writeFile(path + ".real"_L1, fine) && QFile::link(path + ".real"_L1, path);
        });
        QTest::newRow("a link to a link elsewhere") << Damage([](const QString &path) {
            const QString other = QFileInfo(path).absolutePath() + "/../dotfiles/mcp.json"_L1;
            return makeFolder(QFileInfo(path).absolutePath()) && writeFile(other, fine)
                && QFile::link(other, path + ".l"_L1) && QFile::link(path + ".l"_L1, path);
        });
        QTest::newRow("a link to a folder") << Damage([](const QString &path) {
            const QString folder = QFileInfo(path).absolutePath();
            return writeFile(folder + ".real/mcp.json"_L1, fine)
                && QFile::link(folder + ".real"_L1, folder);
        });
        QTest::newRow("a link to nothing") << Damage([](const QString &path) {
            const QString other = QFileInfo(path).absolutePath() + "/../dotfiles/new/mcp.json"_L1;
            return makeFolder(QFileInfo(path).absolutePath()) && QFile::link(other, path);
        });
        QTest::newRow("no folder") << Damage([](const QString &) { return true; });
    }
    void servesWhatIsWhole()
    {
        QFETCH(Damage, damage);
        QVERIFY(damage(m_path));
        const auto before = everythingIn(m_places.home);
        QVERIFY(add());
        QVERIFY(readFile(m_path)->contains("celigo"));
        QVERIFY(undoIt());
        QVERIFY2(everythingIn(m_places.home) == before,
                 qPrintable(everythingIn(m_places.home).keys().join(u' ')));
        QVERIFY(m_receipts->all().isEmpty());
    }

    void undoesWhereNothingIsLeft()
    {
        QVERIFY(writeFile(m_path, fine));
        QVERIFY(add());
        QVERIFY(noFolder(m_path));
        QVERIFY(undoIt());
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(m_receipts->all().isEmpty());
    }

    // Without its backup a file cannot be given back as a whole, but our entry can be taken out.
    void takesTheEntryOutIfTheBackupIsLost()
    {
        QVERIFY(writeFile(m_path, fine));
        QVERIFY(add());
        QVERIFY(noFile(m_receipts->all().first().backup));
        QVERIFY(undoIt());
        QCOMPARE(*readFile(m_path), fine);
    }

private:
    void useClient(const QString &id)
    {
        m_client = findClient(readCatalogue(Os::Linux).value_or({}), id).value_or({});
        m_path = pathOf(m_client.files.first(), m_places);
    }

    Result<Plan> planFor() const
    {
        EntryValues values;
        values.connection = u"celigo"_s;
        values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
        values.key = Secret(std::string("damage-key"));
        return planToAdd(m_client, m_places, values,
                         [this](const QString &path, const QByteArray &entry) {
                             return m_receipts->isOurs(path, entry);
                         });
    }

    Result<void> add()
    {
        const auto plan = planFor();
        return plan ? applyPlan(*plan, u"celigo"_s, *m_receipts, aDay) : plan.error();
    }

    Result<void> undoIt() { return undo(m_receipts->all().constFirst(), m_client, *m_receipts); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    Client m_client;
    QString m_path;
    std::unique_ptr<Receipts> m_receipts;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
