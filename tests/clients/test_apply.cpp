#include "clients/apply.h"

#include "clients/catalogue.h"
#include "platform/file_lock.h"
#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <memory>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray commented =
    "{\n\t// mine\n\t\"servers\": {\n\t\t\"a\": { \"url\": \"x\" },\n\t},\n}\n";
const auto aTime = QDateTime::fromString(u"2026-11-24T10:00:00Z"_s, Qt::ISODate);

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"patchbay.*=false"_s);
        const auto catalogue = readCatalogue(Os::Linux);
        QVERIFY(catalogue);
        m_catalogue = *catalogue;
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = {};
        m_places.home = m_folder->path();
        m_places.config = m_folder->filePath(u".config"_s);
        m_receipts = std::make_unique<Receipts>(m_folder->filePath(u"ours"_s));
        useClient(u"vscode"_s);
    }

    void keepsAReceiptWithoutTheKey()
    {
        QVERIFY(writeFile(m_path, commented));
        QVERIFY(add(u"celigo"_s, "first-key"));
        QVERIFY(contentOfFile(m_path).contains("first-key"));

        Receipts again(m_receipts->folder());
        QVERIFY(again.load());
        QCOMPARE(again.all().size(), 1);
        const Receipt receipt = again.all().first();
        QCOMPARE(receipt.client, u"vscode"_s);
        QCOMPARE(receipt.path, m_path);
        QCOMPARE(receipt.when, aTime);
        QCOMPARE(contentOfFile(receipt.backup), commented);
        QCOMPARE(entryState(receipt, m_client), EntryState::Present);
        const QDir ours(m_receipts->folder());
        QVERIFY(!contentOfFile(ours.filePath(u"receipts.json"_s)).contains("first-key"));
        QCOMPARE(QFile::permissions(receipt.backup) & (QFile::ReadGroup | QFile::ReadOther), 0);

        QVERIFY(undo(receipt, m_client, again));
        QCOMPARE(contentOfFile(m_path), commented);
        QVERIFY(again.all().isEmpty());
        QVERIFY(QDir(ours.filePath(u"backups"_s)).isEmpty());
        const auto twice = undo(receipt, m_client, again);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::NothingToUndo);
    }

    void removesWhatItMade()
    {
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(QFile::exists(m_path));
        QVERIFY(undoAll());
        QVERIFY(!QFileInfo::exists(m_places.config));
    }

    void keepsAMadeFileThatOthersUseByNow()
    {
        QVERIFY(add(u"celigo"_s, "k"));
        auto text = contentOfFile(m_path);
        text.replace("{\n  \"servers\"", "{\n  \"theirs\": 1,\n  \"servers\"");
        QVERIFY(writeFile(m_path, text));
        QVERIFY(undoAll());
        QCOMPARE(contentOfFile(m_path), "{\n  \"theirs\": 1\n}\n");
    }

    void takesOnlyOurEntryFromAChangedFile()
    {
        QVERIFY(writeFile(m_path, commented));
        QVERIFY(add(u"celigo"_s, "k"));
        auto text = contentOfFile(m_path);
        text.replace("// mine", "// mine, changed");
        QVERIFY(writeFile(m_path, text));
        QVERIFY(undoAll());
        QCOMPARE(contentOfFile(m_path),
                 QByteArray(commented).replace("// mine", "// mine, changed"));
    }

    // Two connections in one file, one of them renewed, undone in either order.
    void endsWhereItBegan_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QStringList>("steps"); // +name or -name
        for (const bool exists : {true, false}) {
            for (const char *steps : {"+a -a", "+a +a -a", "+a +b -a -b", "+a +b -b -a",
                                      "+a +b +a -a -b", "+a +b +a -b -a", "+a +b -a +a -b -a"}) {
                QTest::newRow(
                    qPrintable(QString::fromUtf8(steps) + (exists ? u" there"_s : u" new"_s)))
                    << exists << QString::fromUtf8(steps).split(u' ');
            }
        }
    }
    void endsWhereItBegan()
    {
        QFETCH(bool, exists);
        QFETCH(QStringList, steps);
        const QByteArray before = exists ? "{ /* nothing yet */ }" : "(none)";
        if (exists)
            QVERIFY(writeFile(m_path, before));
        int number = 0;
        for (const QString &step : steps) {
            const QString name = step.mid(1);
            if (step[0] == u'+') {
                const QByteArray key = "key" + QByteArray::number(++number);
                QVERIFY(add(name, key));
                QVERIFY(contentOfFile(m_path).contains(key));
            } else {
                const auto receipt = m_receipts->find(m_client.id, name, m_path);
                QVERIFY(receipt);
                QVERIFY(undo(*receipt, m_client, *m_receipts));
            }
        }
        QVERIFY(m_receipts->all().isEmpty());
        QCOMPARE(contentOfFile(m_path), before);
    }

    // The app has rewritten the file we made, and our entry is renewed after that.
    void removesWhatItMadeAlsoWhenRenewed()
    {
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(writeFile(m_path, contentOfFile(m_path).replace("  ", "\t")));
        QVERIFY(add(u"celigo"_s, "k2"));
        QCOMPARE(m_receipts->all().size(), 1);
        QVERIFY(undoAll());
        QVERIFY(!QFileInfo::exists(m_places.config));
    }

    void givesBackWhatItReplaced()
    {
        const QByteArray theirs = "{\"servers\": {\"celigo\": {\"command\": \"npx\"}}}";
        QVERIFY(writeFile(m_path, theirs));
        const auto plan = planFor(u"celigo"_s, "k", [](auto &, auto &) { return true; });
        QVERIFY(plan);
        QVERIFY(applyPlan(*plan, u"celigo"_s, *m_receipts, aTime));
        QVERIFY(writeFile(m_path, contentOfFile(m_path) + '\n')); // changed meanwhile
        QVERIFY(undoAll());
        QCOMPARE(contentOfFile(m_path), "{\"servers\": {\"celigo\": {\"command\": \"npx\"}}}\n");
    }

    void leavesAnEntryThatIsNoLongerOurs()
    {
        QVERIFY(add(u"celigo"_s, "k"));
        const QByteArray theirs = "{\"servers\": {\"celigo\": {\"command\": \"npx\"}}}";
        QVERIFY(writeFile(m_path, theirs));
        QCOMPARE(entryState(m_receipts->all().first(), m_client), EntryState::Changed);
        QVERIFY(undoAll());
        QCOMPARE(contentOfFile(m_path), theirs);
        QVERIFY(m_receipts->all().isEmpty());
    }

    // Apps add members of their own.
    void knowsItsEntryWithSomethingAdded()
    {
        QVERIFY(writeFile(m_path, "{}"));
        QVERIFY(add(u"celigo"_s, "k"));
        auto text = contentOfFile(m_path);
        text.replace("\"type\"", "\"disabled\": false, \"type\"");
        QVERIFY(writeFile(m_path, text));
        QCOMPARE(entryState(m_receipts->all().first(), m_client), EntryState::Present);
        QVERIFY(planFor(u"celigo"_s, "k2", ours()));
        QVERIFY(writeFile(m_path, text.replace("Bearer k", "Bearer other")));
        QCOMPARE(entryState(m_receipts->all().first(), m_client), EntryState::Changed);
        QVERIFY(undoAll());
        QCOMPARE(contentOfFile(m_path), "{}");
    }

    void saysHowTheEntryStands()
    {
        QVERIFY(writeFile(m_path, commented));
        QVERIFY(add(u"celigo"_s, "k"));
        const Receipt receipt = m_receipts->all().first();
        QVERIFY(writeFile(m_path, commented));
        QCOMPARE(entryState(receipt, m_client), EntryState::Missing);
        QVERIFY(writeFile(m_path, "{"));
        QCOMPARE(entryState(receipt, m_client), EntryState::FileUnreadable);
        const auto undone = undo(receipt, m_client, *m_receipts);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::FileNotParsable);
        QCOMPARE(contentOfFile(m_path), "{");
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(entryState(receipt, m_client), EntryState::Missing);
        QVERIFY(undoAll());
        QVERIFY(!QFile::exists(m_path));
    }

    void refusesAFileThatChangedMeanwhile()
    {
        QVERIFY(writeFile(m_path, commented));
        const auto plan = planFor(u"celigo"_s, "k", ours());
        QVERIFY(plan);
        QVERIFY(writeFile(m_path, "{}"));
        const auto applied = applyPlan(*plan, u"celigo"_s, *m_receipts, aTime);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::FileChangedMeanwhile);
        QCOMPARE(contentOfFile(m_path), "{}");
        QVERIFY(m_receipts->all().isEmpty());
    }

    // Of two files the second cannot be written: a folder stands in its place by then.
    void givesTheFirstBackIfTheSecondFails()
    {
        useClient(u"windsurf"_s);
        const QString second = m_folder->filePath(u".codeium/windsurf/mcp_config.json"_s);
        QVERIFY(writeFile(m_path, "{} // mine"));
        QVERIFY(writeFile(second, "{}"));
        auto plan = planFor(u"celigo"_s, "k", ours());
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), 2);
        plan->changes[1].lock = u"held/"_s;
        QVERIFY(QDir().mkdir(m_folder->filePath(u".codeium/windsurf/held"_s)));
        const auto applied = applyPlan(*plan, u"celigo"_s, *m_receipts, aTime);
        QVERIFY(!applied);
        QCOMPARE(contentOfFile(m_path), "{} // mine");
        QCOMPARE(contentOfFile(second), "{}");
        QVERIFY(m_receipts->all().isEmpty());
        QVERIFY(QDir(m_receipts->folder() + u"/backups"_s).isEmpty());
    }

    void carriesOutAPlanToRemove()
    {
        QVERIFY(add(u"celigo"_s, "k"));
        const Receipt receipt = m_receipts->all().first();
        const auto plan = planToRemove(m_client, m_places, u"celigo"_s, ours(), [&](auto &) {
            return Origin{receipt.existed, receipt.scaffold};
        });
        QVERIFY(plan);
        QVERIFY(applyPlan(*plan, u"celigo"_s, *m_receipts, aTime));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(m_receipts->all().isEmpty());
    }

    void followsLinksAndKeepsModes()
    {
        const QString target = m_folder->filePath(u"dotfiles/mcp.json"_s);
        QVERIFY(writeFile(target, commented));
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(target, mode));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(QFileInfo(m_path).isSymbolicLink());
        QVERIFY(contentOfFile(target).contains("celigo"));
        QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions(QFile::ReadGroup));
        QVERIFY(undoAll());
        QVERIFY(QFileInfo(m_path).isSymbolicLink());
        QCOMPARE(contentOfFile(target), commented);
    }

    void honoursTheLockOfTheApp()
    {
        useClient(u"claude-code"_s);
        QVERIFY(writeFile(m_path, "{}"));
        const QString lock = m_path + u".lock"_s;
        QVERIFY(QDir().mkdir(lock));
        const auto busy = add(u"celigo"_s, "k");
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, ErrorCode::FileChangedMeanwhile);
        QCOMPARE(contentOfFile(m_path), "{}");
        QVERIFY(m_receipts->all().isEmpty());

        QVERIFY(QDir().rmdir(lock));
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(!QFileInfo::exists(lock));
        QVERIFY(QDir().mkdir(lock));
        QVERIFY(!undo(m_receipts->all().first(), m_client, *m_receipts));
        QVERIFY(QDir().rmdir(lock));
        QVERIFY(undoAll());
        QCOMPARE(contentOfFile(m_path), "{}");
    }

    void leavesAFileAloneWhoseLockItsAppHolds()
    {
        useClient(u"copilot-cli"_s);
        QVERIFY(writeFile(m_path, "{\"mcpServers\": {}}"));
        const QString lock = QFileInfo(m_path).absolutePath() % u"/.mcp-writer.lock"_s;
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(!QFileInfo::exists(lock)); // Copilot has never written: we make none for it
        QVERIFY(undoAll());

        QVERIFY(writeFile(lock, {}));
        auto held = FileLock::take(lock);
        QVERIFY(held);
        const auto busy = add(u"celigo"_s, "k");
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, ErrorCode::FileChangedMeanwhile);
        QCOMPARE(contentOfFile(m_path), "{\"mcpServers\": {}}");
        held = Error{};
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(FileLock::take(lock)); // nobody holds it any more
        QVERIFY(QFileInfo::exists(lock));
        QVERIFY(undoAll());
    }

    // As its app would: proper-lockfile takes a lock of ten seconds' age for abandoned.
    void takesOverAnAbandonedLock()
    {
        useClient(u"claude-code"_s);
        QVERIFY(writeFile(m_path, "{}"));
        const std::filesystem::path lock = m_path.toStdString() + ".lock";
        QVERIFY(std::filesystem::create_directory(lock));
        std::filesystem::last_write_time(
            lock, std::filesystem::file_time_type::clock::now() - std::chrono::seconds(30));
        QVERIFY(add(u"celigo"_s, "k"));
        QVERIFY(!std::filesystem::exists(lock));
    }

    void doesNotTakeForeignReceipts()
    {
        const QString path = m_receipts->folder() + u"/receipts.json"_s;
        QVERIFY(writeFile(path, "{\"version\": 2}"));
        auto loaded = m_receipts->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::SettingsFromNewerVersion);
        QVERIFY(writeFile(path, "{\"version\""));
        loaded = m_receipts->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::SettingsNotReadable);
    }

private:
    void useClient(const QString &id)
    {
        m_client = findClient(m_catalogue, id).value_or({});
        m_path = pathOf(m_client.files.first(), m_places);
    }

    IsOurs ours() const
    {
        return [this](const QString &path, const QByteArray &entry) {
            return m_receipts->isOurs(path, entry);
        };
    }

    Result<Plan> planFor(const QString &connection, const QByteArray &key, const IsOurs &isOurs)
    {
        EntryValues values;
        values.connection = connection;
        values.url = u"http://127.0.0.1:47821/"_s + connection + u"/mcp"_s;
        values.key = Secret(key.toStdString());
        values.bridge = u"/opt/patchbay-bridge"_s;
        return planToAdd(m_client, m_places, values, isOurs);
    }

    Result<void> add(const QString &connection, const QByteArray &key)
    {
        const auto plan = planFor(connection, key, ours());
        return plan ? applyPlan(*plan, connection, *m_receipts, aTime) : plan.error();
    }

    Result<void> undoAll()
    {
        const auto all = m_receipts->all();
        for (const Receipt &receipt : all) {
            if (auto undone = undo(receipt, m_client, *m_receipts); !undone)
                return undone;
        }
        return {};
    }

    QList<Client> m_catalogue;
    Client m_client;
    QString m_path; // of its first file
    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    std::unique_ptr<Receipts> m_receipts;
};

QTEST_GUILESS_MAIN(TestApply)
#include "test_apply.moc"
