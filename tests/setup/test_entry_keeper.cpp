// Entries that come back by themselves, for those who have chosen that, and within limits.

#include "setup/entry_keeper.h"

#include "clients/catalogue.h"
#include "connections/connection_store.h"
#include "platform/files.h"
#include "setup/app_wiring.h"
#include "support/fake_platform.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray keptByAnApp = "{\"mcpServers\": {}}\n";
constexpr std::chrono::seconds aLook = EntryWatch::betweenLooks;

Connection celigo()
{
    Connection connection;
    connection.id = u"celigo"_s;
    connection.name = u"Celigo"_s;
    connection.url = u"https://api.example/mcp"_s;
    return connection;
}

} // namespace

class TestEntryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"patchbay.*=false"_s);
        m_catalogue = readCatalogue(Os::Linux).value_or({});
        QVERIFY(!m_catalogue.isEmpty());
    }

    void init()
    {
        m_fake = std::make_unique<FakePlatform>();
        m_store = std::make_unique<ConnectionStore>(m_fake->platform.places.ourConfig);
        m_receipts = std::make_unique<Receipts>(m_fake->platform.places.ourData);
        m_path = m_fake->platform.places.home % u"/.cursor/mcp.json"_s;
        QVERIFY(m_store->add(celigo()));
        QVERIFY(writeFile(m_path, keptByAnApp));
        AppWiring wiring(m_fake->platform, *m_store, *m_receipts);
        QVERIFY(wiring.putBack(*findClient(m_catalogue, u"cursor"_s), celigo()));
        m_watch = std::make_unique<EntryWatch>(m_fake->platform, *m_receipts, m_catalogue);
        m_keeper = std::make_unique<EntryKeeper>(
            EntryKeeper::Parts{m_fake->platform, *m_store, *m_receipts, *m_watch, m_catalogue});
        m_watch->start();
    }

    void cleanup()
    {
        m_keeper.reset();
        m_watch.reset();
    }

    void doesNothingUnlessChosen()
    {
        wipe();
        QVERIFY(!isThere());
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        m_fake->clock.advance(aLook);
        QVERIFY(isThere()); // what is gone already is meant as well
        QVERIFY(m_store->setPutBack(PutBack::WhenAsked));
        wipe();
        QVERIFY(!isThere());
    }

    void anAppThatFightsUsWins()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        for (int i = 0; i < EntryKeeper::mostInAnHour; ++i) {
            wipe();
            QVERIFY2(isThere(), qPrintable(QString::number(i)));
        }
        wipe();
        QVERIFY(!isThere());
        m_fake->clock.advance(std::chrono::minutes(30));
        QVERIFY(!isThere());
        QCOMPARE(m_watch->entries().first().state, EntryState::Missing); // and is told of
        // Later there is room again, for what happens then.
        m_fake->clock.advance(std::chrono::minutes(31));
        QVERIFY(!isThere());
        QVERIFY(AppWiring(m_fake->platform, *m_store, *m_receipts)
                    .putBack(*findClient(m_catalogue, u"cursor"_s), celigo()));
        m_watch->look();
        wipe();
        QVERIFY(isThere());
    }

    void leavesAnEntryThatCallsSomebodyElse()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        QByteArray text = *readFile(m_path);
        const QByteArray ours = text;
        text.replace("\"Authorization\": \"Bearer ", "\"Authorization\": \"Basic ");
        QVERIFY(text != ours);
        change(text);
        QVERIFY(!readFile(m_path)->contains("Basic")); // still calls us: put right
        text = *readFile(m_path);
        text.replace("127.0.0.1", "elsewhere.example");
        change(text);
        QCOMPARE(*readFile(m_path), text);
    }

    void leavesWhatCannotBeRead()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        change("{\"mcpServers\": {");
        QCOMPARE(*readFile(m_path), QByteArray("{\"mcpServers\": {"));
    }

    // Its app has most likely gone with it.
    void makesNoFolderAnew()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        QVERIFY(QDir(QFileInfo(m_path).absolutePath()).removeRecursively());
        m_fake->clock.advance(aLook);
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        change("{}");
        QVERIFY(isThere());
    }

    // An app that would overwrite it is waited for.
    void waitsUntilAnAppHasQuit()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        connectClaude();
        startClaude();
        change("{}", claudeFile());
        m_fake->clock.advance(std::chrono::minutes(5));
        QCOMPARE(*readFile(claudeFile()), QByteArray("{}"));
        m_fake->processes.processes.clear();
        m_fake->clock.advance(EntryKeeper::betweenLooks);
        QVERIFY(readFile(claudeFile())->contains("celigo"));
    }

    void takesOutWhatWasLeftInAnAppThatRan()
    {
        connectClaude();
        startClaude();
        AppWiring wiring(m_fake->platform, *m_store, *m_receipts);
        const auto refused =
            wiring.disconnect(*findClient(m_catalogue, u"claude-desktop"_s), u"celigo"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ClientMustQuit);
        QVERIFY(!m_store->connections().first().keys.isEmpty());
        QVERIFY(m_store->remove(u"celigo"_s));
        m_fake->clock.advance(std::chrono::minutes(5));
        QVERIFY(readFile(claudeFile())->contains("celigo"));
        m_fake->processes.processes.clear();
        m_fake->clock.advance(EntryKeeper::betweenLooks);
        QCOMPARE(*readFile(claudeFile()), QByteArray("{\"preferences\": {}}\n"));
        m_fake->clock.advance(std::chrono::minutes(5));
        QVERIFY(isThere()); // others than such apps are not its affair
    }

    // VS Code has moved it: it is not put back, and goes with the rest.
    void takesOutWhatHasMoved()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        const Client code = *findClient(m_catalogue, u"vscode"_s);
        const QString path = m_fake->platform.places.config % u"/Code/User/mcp.json"_s;
        const QString other = m_fake->platform.places.home % u"/.copilot/mcp-config.json"_s;
        QVERIFY(writeFile(path, "{\"servers\": {}}"));
        AppWiring wiring(m_fake->platform, *m_store, *m_receipts);
        QVERIFY(wiring.connect(code, celigo()));
        const auto entry = settingsEntry(*readFile(path), code.files.first().rules,
                                         code.files.first().at, u"celigo"_s);
        QVERIFY(writeFile(other, "{\"mcpServers\": {\"a\": {}, \"celigo\": " + **entry + "}}"));
        change("{\"servers\": {}}", path);
        QCOMPARE(*readFile(path), QByteArray("{\"servers\": {}}"));
        QVERIFY(wiring.disconnect(code, u"celigo"_s));
        QCOMPARE(*readFile(other), QByteArray("{\"mcpServers\": {\"a\": {}}}"));
        QVERIFY(!m_receipts->find(u"vscode"_s, u"celigo"_s, path));
    }

    void isKeptWithTheSettings()
    {
        QVERIFY(m_store->setPutBack(PutBack::ByItself));
        ConnectionStore again(m_fake->platform.places.ourConfig);
        QVERIFY(again.load());
        QCOMPARE(again.putBack(), PutBack::ByItself);
        QVERIFY(again.setPort(4711));
        QCOMPARE(again.putBack(), PutBack::ByItself);
        QVERIFY(again.setPutBack(PutBack::WhenAsked));
        QVERIFY(!readFile(m_fake->platform.places.ourConfig + "/connections.json"_L1)
                     ->contains("byItself"));
    }

private:
    QString claudeFile() const
    {
        return m_fake->platform.places.config % u"/Claude/claude_desktop_config.json"_s;
    }
    void connectClaude()
    {
        QVERIFY(writeFile(claudeFile(), "{\"preferences\": {}}\n"));
        AppWiring wiring(m_fake->platform, *m_store, *m_receipts);
        QVERIFY(wiring.connect(*findClient(m_catalogue, u"claude-desktop"_s), celigo()));
        m_watch->look();
    }
    void startClaude() { m_fake->processes.processes = {{4711, u"/opt/claude-desktop"_s}}; }

    void wipe() { change(keptByAnApp, m_path); }
    void change(const QByteArray &text) { change(text, m_path); }
    void change(const QByteArray &text, const QString &path)
    {
        QVERIFY(writeFile(path, text));
        m_fake->clock.advance(aLook);
    }

    bool isThere() const { return readFile(m_path).value_or({}).contains("\"celigo\""); }

    QList<Client> m_catalogue;
    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<Receipts> m_receipts;
    std::unique_ptr<EntryWatch> m_watch;
    std::unique_ptr<EntryKeeper> m_keeper;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestEntryKeeper)
#include "test_entry_keeper.moc"
