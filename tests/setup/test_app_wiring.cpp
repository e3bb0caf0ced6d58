// How an app is wired beside what stands in its files already: names, earlier entries, direct mode.

#include "setup/app_wiring.h"

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "platform/files.h"
#include "support/fake_platform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray byHand = "{\"command\": \"npx\", \"args\": [\"mcp-remote\", "
                          "\"https://api.integrator.io/mcp\"]}";

struct WiredHouse {
    FakePlatform fake;
    ConnectionStore store{fake.platform.places.ourConfig};
    Receipts receipts{fake.platform.places.ourData};
    AppWiring wiring{fake.platform, store, receipts};
    QList<Client> catalogue = readCatalogue(Os::Linux).value_or({});
    Connection connection;
    QString file;
    Client client;

    explicit WiredHouse(const QString &id = u"cursor"_s)
    {
        connection.id = u"celigo"_s;
        connection.name = u"Celigo"_s;
        connection.url = u"https://api.integrator.io/mcp"_s;
        (void)store.add(connection);
        use(id);
    }

    void use(const QString &id)
    {
        client = findClient(catalogue, id).value_or({});
        file = pathOf(client.files.first(), fake.platform.places);
    }

    Result<void> connectWith(const WiringWishes &wishes = {})
    {
        const auto entry = wiring.prepare(client, connection, wishes);
        return entry ? wiring.carryOut(*entry) : Result<void>(entry.error());
    }

    QByteArray text() const { return readFile(file).value_or("(none)"); }

    QStringList names() const
    {
        return QJsonDocument::fromJson(text()).object().value("mcpServers"_L1).toObject().keys();
    }

    qsizetype keys() const { return store.find(connection.id)->keys.size(); }
};

WiringWishes replacingAll()
{
    return {.replaces = [](const EarlierEntry &) { return true; }};
}

} // namespace

class TestAppWiring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"patchbay.*=false"_s); }

    void leavesEarlierEntriesUnlessTold()
    {
        WiredHouse house;
        const QByteArray before = "{\"mcpServers\": {\"by-hand\": " + byHand + "}}";
        QVERIFY(writeFile(house.file, before));
        const auto entry = house.wiring.prepare(house.client, house.connection, {});
        QVERIFY(entry);
        QCOMPARE(entry->plan.earlier.size(), 1);
        QVERIFY(entry->plan.changes.first().replaced.isEmpty());
        QVERIFY(house.wiring.carryOut(*entry));
        QCOMPARE(house.names(), (QStringList{u"by-hand"_s, u"celigo"_s}));
    }

    void replacesThemAndGivesThemBack()
    {
        WiredHouse house;
        const QByteArray before = "{\n  \"mcpServers\": {\n    \"by-hand\": " + byHand
            + ",\n    \"other\": {\"url\": \"https://x.example.com/mcp\"}\n  }\n}\n";
        QVERIFY(writeFile(house.file, before));
        QVERIFY(house.connectWith(replacingAll()));
        QCOMPARE(house.names(), (QStringList{u"celigo"_s, u"other"_s}));
        // Again, as a repair or a new key does.
        QVERIFY(house.connectWith());
        QCOMPARE(house.receipts.all().size(), 1);
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.text(), before);
        QCOMPARE(house.keys(), 0);
    }

    void givesThemBackToAFileThatHasChanged()
    {
        WiredHouse house;
        QVERIFY(writeFile(house.file, "{\"mcpServers\": {\"by-hand\": " + byHand + "}}"));
        QVERIFY(house.connectWith(replacingAll()));
        QVERIFY(writeFile(house.file,
                          QByteArray(house.text()).replace("{\"mcpS", "{\"a\": 1, \"mcpS")));
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        const auto now = QJsonDocument::fromJson(house.text()).object();
        QCOMPARE(now.value("a"_L1).toInt(), 1);
        QCOMPARE(now.value("mcpServers"_L1).toObject().value("by-hand"_L1).toObject(),
                 QJsonDocument::fromJson(byHand).object());
        QCOMPARE(house.names(), QStringList{u"by-hand"_s});
    }

    // The app writes its own settings from memory: ours goes, theirs comes back.
    void replacesAgainWhatHasComeBack()
    {
        WiredHouse house;
        const QByteArray before = "{\"mcpServers\": {\"by-hand\": " + byHand + "}}";
        QVERIFY(writeFile(house.file, before));
        QVERIFY(house.connectWith(replacingAll()));
        QVERIFY(writeFile(house.file, before));
        QVERIFY(house.wiring.putBack(house.client, house.connection));
        QCOMPARE(house.names(), QStringList{u"celigo"_s});
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.text(), before);
    }

    void givesThemBackWhenOursHasGone()
    {
        WiredHouse house;
        QVERIFY(writeFile(house.file, "{\"mcpServers\": {\"by-hand\": " + byHand + "}}"));
        QVERIFY(house.connectWith(replacingAll()));
        QVERIFY(writeFile(house.file, "{\"mcpServers\": {}}"));
        QVERIFY(house.connectWith()); // "put it back", which writes a new receipt
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.names(), QStringList{u"by-hand"_s});

        QVERIFY(house.connectWith(replacingAll()));
        QVERIFY(writeFile(house.file, "{\"mcpServers\": {}}"));
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.names(), QStringList{u"by-hand"_s});
    }

    void takesOverAnEntryOfItsOwnName()
    {
        WiredHouse house;
        const QByteArray before = "{\"mcpServers\": {\"celigo\": " + byHand + "}}";
        QVERIFY(writeFile(house.file, before));
        QVERIFY(house.connectWith(replacingAll()));
        QCOMPARE(house.names(), QStringList{u"celigo"_s});
        QVERIFY(house.text().contains("127.0.0.1"));
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.text(), before);
    }

    void takesAnotherNameBesideSomebodyElses()
    {
        WiredHouse house;
        const QByteArray before = "{\"mcpServers\": {\"celigo\": {\"url\": \"https://x/mcp\"}}}";
        QVERIFY(writeFile(house.file, before));
        QVERIFY(house.connectWith(replacingAll())); // it is another server's
        QCOMPARE(house.names(), (QStringList{u"celigo"_s, u"celigo-2"_s}));
        QCOMPARE(house.receipts.all().first().name, u"celigo-2"_s);
        QCOMPARE(entryState(house.receipts.all().first(), house.client), EntryState::Present);
        // It stays so, also when the other has gone.
        QVERIFY(
            writeFile(house.file, QByteArray(house.text()).replace("\"celigo\"", "\"somebody\"")));
        QVERIFY(house.connectWith());
        QCOMPARE(house.names(), (QStringList{u"celigo-2"_s, u"somebody"_s}));
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.names(), QStringList{u"somebody"_s});
    }

    void keepsAwayFromReservedNames()
    {
        WiredHouse house(u"claude-code"_s);
        QVERIFY(house.client.reservedNames.contains(u"workspace"_s));
        house.connection.id = u"workspace"_s;
        QVERIFY(house.store.add(house.connection));
        QVERIFY(house.connectWith());
        QCOMPARE(house.names(), QStringList{u"workspace-2"_s});
        house.use(u"cursor"_s); // which does not mind
        QVERIFY(house.connectWith());
        QCOMPARE(house.names(), QStringList{u"workspace"_s});
    }

    // Claude Code takes a project's entry rather than the person's.
    void looksAtWhatWouldWin()
    {
        WiredHouse house(u"claude-code"_s);
        const QByteArray before = "{\"projects\": {\"/w\": {\"mcpServers\": {\"celigo\": "
                                  "{\"type\": \"http\", \"url\": \"https://x/mcp\"}}}}}";
        QVERIFY(writeFile(house.file, before));
        QVERIFY(house.connectWith());
        QCOMPARE(house.names(), QStringList{u"celigo-2"_s});
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.text(), before);

        const QByteArray sameServer =
            "{\"projects\": {\"/w\": {\"mcpServers\": {\"celigo\": " + byHand + "}}}}";
        QVERIFY(writeFile(house.file, sameServer));
        QVERIFY(house.connectWith(replacingAll()));
        QCOMPARE(house.names(), QStringList{u"celigo"_s});
        QVERIFY(!house.text().contains("npx"));
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.text(), sameServer);
    }

    // opencode reads opencode.json as well.
    void looksIntoTheFileBeside()
    {
        WiredHouse house(u"opencode"_s);
        const QString beside = house.file.section(u'/', 0, -2) + u"/opencode.json"_s;
        const QByteArray other =
            "{\"mcp\": {\"celigo\": {\"type\": \"local\", \"command\": [\"npx\", "
            "\"mcp-remote\", \"https://api.integrator.io/mcp\"]}}}";
        QVERIFY(writeFile(beside, other));
        const auto entry = house.wiring.prepare(house.client, house.connection, replacingAll());
        QVERIFY(entry);
        QCOMPARE(entry->plan.earlier.size(), 1);
        QCOMPARE(entry->plan.earlier.first().path, beside);
        QVERIFY(!entry->plan.earlier.first().replaceable);
        QCOMPARE(entry->plan.changes.size(), 1);
        QCOMPARE(entry->plan.changes.first().name, u"celigo-2"_s);
        QVERIFY(house.wiring.carryOut(*entry));
        QCOMPARE(readFile(beside).value_or({}), other);
    }

    void letsAnAppSignInItself()
    {
        WiredHouse house(u"claude-code"_s);
        QVERIFY(house.connectWith()); // through the relay at first
        QCOMPARE(house.keys(), 1);
        QVERIFY(house.connectWith({.mode = EntryMode::Direct}));
        QCOMPARE(house.keys(), 0);
        const auto direct = house.text();
        QVERIFY(direct.contains("https://api.integrator.io/mcp") && !direct.contains("Bearer"));
        QVERIFY(house.receipts.all().first().direct);
        // It stays so until told otherwise.
        QVERIFY(house.wiring.putBack(house.client, house.connection));
        QCOMPARE(house.text(), direct);
        QVERIFY(house.connectWith({.mode = EntryMode::Relay}));
        QVERIFY(house.text().contains("127.0.0.1"));
        QCOMPARE(house.keys(), 1);
        QVERIFY(house.wiring.disconnect(house.client, u"celigo"_s));
        QCOMPARE(house.text(), QByteArray("(none)"));

        house.use(u"claude-desktop"_s);
        const auto refused = house.connectWith({.mode = EntryMode::Direct});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DirectNotOffered);
    }

    void showsNoSecretOfOthers()
    {
        WiredHouse house;
        QVERIFY(
            writeFile(house.file,
                      "{\"mcpServers\": {\"a\": {\"command\": \"a\", \"env\": {\"API_KEY\": "
                      "\"hush-hush\"}}, \"celigo\": {\"url\": \"https://api.integrator.io/mcp\", "
                      "\"headers\": {\"Authorization\": \"Bearer hush-again\"}}}}"));
        const auto entry = house.wiring.prepare(house.client, house.connection, replacingAll());
        QVERIFY(entry);
        const Plan shown = planForShowing(*entry);
        for (const QByteArray &text :
             {shown.changes.first().before, shown.changes.first().after,
              shown.changes.first().entryBefore, shown.changes.first().entryAfter}) {
            QVERIFY2(!text.contains("hush"), text.constData());
            QVERIFY(!text.contains(QByteArray::fromStdString(entry->key.reveal())));
        }
        QVERIFY(shown.changes.first().after.contains("API_KEY"));
        QVERIFY(entry->plan.changes.first().after.contains("hush-hush")); // what is written
    }
};

QTEST_GUILESS_MAIN(TestAppWiring)
#include "test_app_wiring.moc"
