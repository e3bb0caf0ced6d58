// Leaving without a trace, and without losing what is needed to try again.

#include "setup/leaving.h"

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "platform/autostart.h"
#include "platform/files.h"
#include "platform/secret_layers.h"
#include "setup/app_wiring.h"
#include "signin/token_source.h"
#include "support/fake_platform.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oddSettings =
    "{ // mine\r\n\t\"mcpServers\": {\"weather\" : {\"command\":\"w\"},},\r\n}";

struct HouseToLeave {
    FakePlatform fake;
    ConnectionStore store{fake.platform.places.ourConfig};
    Receipts receipts{fake.platform.places.ourData};
    TokenSource tokens{fake.platform, store};
    QList<Client> catalogue = readCatalogue(Os::Linux).value_or({});
    std::optional<Result<Farewell>> outcome;

    HouseToLeave() { addConnection(u"celigo"_s); }

    void addConnection(const QString &id)
    {
        Connection connection;
        connection.id = id;
        connection.name = id;
        connection.url = u"https://api.integrator.io/mcp"_s;
        connection.access = Access::Open;
        (void)store.add(connection);
    }

    QString fileOf(const QString &client) const
    {
        return pathOf(findClient(catalogue, client).value_or({}).files.first(),
                      fake.platform.places);
    }

    Result<void> setUp(const QString &client, const QString &connection = u"celigo"_s)
    {
        return AppWiring(fake.platform, store, receipts)
            .connect(findClient(catalogue, client).value_or({}), *store.find(connection));
    }

    void leave(Leaving::RunningApps running = Leaving::RunningApps::Leave)
    {
        outcome.reset();
        auto *leaving =
            new Leaving({fake.platform, store, tokens, receipts, catalogue}, running, &tokens);
        QObject::connect(leaving, &Leaving::finished, leaving,
                         [this](const Result<Farewell> &done) { outcome = done; });
        leaving->start();
    }

    void keepInKeychain(const QString &key)
    {
        fake.secrets.secrets.insert(key, Secret("hush"));
        (void)writeFile(keychainIndexIn(fake.platform.places.ourData),
                        "{\"keys\": [\"" + key.toUtf8() + "\"]}");
    }
};

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"patchbay.*=false"_s); }

    void saysBeforehandWhatItWouldDo()
    {
        HouseToLeave house;
        QVERIFY(house.setUp(u"claude-desktop"_s));
        QVERIFY(house.setUp(u"cursor"_s));
        house.fake.processes.processes = {{4711, u"/usr/bin/claude-desktop"_s}};
        const LeavingPlan plan = leavingPlan(
            {house.fake.platform, house.store, house.tokens, house.receipts, house.catalogue});
        QCOMPARE(plan.apps.size(), 2);
        QCOMPARE(plan.mustQuit.size(), 1);
        QVERIFY(plan.mustQuit.first().contains(u"Claude"_s));
        QCOMPARE(plan.servers, QStringList{u"celigo"_s});
        QVERIFY(!plan.startsWithComputer);
        QCOMPARE(house.store.connections().size(), 1); // nothing has happened
    }

    void givesAllBackAndForgets()
    {
        HouseToLeave house;
        house.addConnection(u"second"_s);
        QVERIFY(writeFile(house.fileOf(u"vscode"_s), oddSettings));
        QVERIFY(house.setUp(u"vscode"_s));
        QVERIFY(house.setUp(u"vscode"_s, u"second"_s));
        QVERIFY(house.setUp(u"cursor"_s)); // makes its file
        house.keepInKeychain(u"long-gone/issuer/tokens"_s);
        house.fake.secrets.secrets.insert(u"probe"_s, Secret("probe"));
        QVERIFY(
            setAutostart(house.fake.platform.places, Autostart::On, u"/usr/bin/patchbay"_s, {}));
        QVERIFY(*readFile(house.fileOf(u"vscode"_s)) != oddSettings);

        house.leave();
        QTRY_VERIFY(house.outcome);
        QVERIFY(*house.outcome);
        const Farewell &farewell = **house.outcome;
        QVERIFY(farewell.complete);
        QCOMPARE(farewell.apps.size(), 3);
        QCOMPARE(farewell.servers.size(), 2);
        QVERIFY(farewell.startedWithComputer);
        QCOMPARE(*readFile(house.fileOf(u"vscode"_s)), oddSettings);
        QVERIFY(!QFileInfo::exists(house.fileOf(u"cursor"_s)));
        QVERIFY(house.store.connections().isEmpty());
        QVERIFY(house.receipts.all().isEmpty());
        QVERIFY(house.fake.secrets.secrets.isEmpty());
        QCOMPARE(autostart(house.fake.platform.places), Autostart::Off);
    }

    void doesNothingWhileAnAppMustQuit()
    {
        HouseToLeave house;
        QVERIFY(house.setUp(u"claude-desktop"_s));
        QVERIFY(house.setUp(u"cursor"_s));
        const auto before = *readFile(house.fileOf(u"cursor"_s));
        house.fake.processes.processes = {{4711, u"/usr/bin/claude-desktop"_s}};
        house.leave();
        QTRY_VERIFY(house.outcome);
        QVERIFY(!*house.outcome);
        QCOMPARE(house.outcome->error().code, ErrorCode::ClientMustQuit);
        QVERIFY(house.outcome->error().detail.find("Claude") != std::string::npos);
        QCOMPARE(*readFile(house.fileOf(u"cursor"_s)), before);
        QCOMPARE(house.store.connections().size(), 1);
    }

    void quitsThatAppIfTold()
    {
        HouseToLeave house;
        QVERIFY(house.setUp(u"claude-desktop"_s));
        house.fake.processes.processes = {{4711, u"/usr/bin/claude-desktop"_s}};
        house.leave(Leaving::RunningApps::Restart);
        for (int i = 0; i < 100 && !house.outcome; ++i) {
            house.fake.clock.advance(std::chrono::milliseconds(500));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(house.outcome);
        QVERIFY(*house.outcome);
        QVERIFY((*house.outcome)->complete);
        QCOMPARE(house.fake.processes.askedToQuit, QList<qint64>{4711});
        QVERIFY(!QFileInfo::exists(house.fileOf(u"claude-desktop"_s)));
    }

    // It stays as it is until somebody has repaired the file.
    void keepsWhatIsNeededToTryAgain()
    {
        HouseToLeave house;
        QVERIFY(writeFile(house.fileOf(u"vscode"_s), oddSettings));
        QVERIFY(house.setUp(u"vscode"_s));
        const QByteArray written = *readFile(house.fileOf(u"vscode"_s));
        QVERIFY(
            setAutostart(house.fake.platform.places, Autostart::On, u"/usr/bin/patchbay"_s, {}));
        QVERIFY(writeFile(house.fileOf(u"vscode"_s), "{ half of it " + written.left(60)));
        house.leave();
        QTRY_VERIFY(house.outcome);
        QVERIFY(*house.outcome);
        QVERIFY(!(*house.outcome)->complete);
        QVERIFY((*house.outcome)->apps.first().error);
        QCOMPARE(house.store.connections().size(), 1);
        QCOMPARE(house.receipts.all().size(), 1);
        QCOMPARE(autostart(house.fake.platform.places), Autostart::On);

        QVERIFY(writeFile(house.fileOf(u"vscode"_s), written));
        house.leave();
        QTRY_VERIFY(house.outcome);
        QVERIFY((*house.outcome)->complete);
        QCOMPARE(*readFile(house.fileOf(u"vscode"_s)), oddSettings);
    }

    void tellsOfAKeychainThatRefuses()
    {
        HouseToLeave house;
        house.keepInKeychain(u"celigo/issuer/tokens"_s);
        house.fake.secrets.readError = Error{ErrorCode::KeychainLocked, {}};
        house.fake.secrets.writeError = Error{ErrorCode::KeychainLocked, {}};
        house.leave();
        QTRY_VERIFY(house.outcome);
        QVERIFY(*house.outcome);
        QVERIFY(!(*house.outcome)->complete);
        QVERIFY(house.fake.secrets.secrets.contains(u"celigo/issuer/tokens"_s));
    }

    // Several run side by side with a folder each; only one of them starts with the computer.
    void leavesTheStartOfAnotherAlone()
    {
        HouseToLeave house;
        house.fake.platform.places.dataDir = house.fake.folder.path();
        QVERIFY(
            setAutostart(house.fake.platform.places, Autostart::On, u"/usr/bin/patchbay"_s, {}));
        house.leave();
        QTRY_VERIFY(house.outcome);
        QVERIFY((*house.outcome)->complete);
        QCOMPARE(autostart(house.fake.platform.places), Autostart::On);
    }

    void removesOurFoldersAndNothingElse()
    {
        FakePlatform fake;
        Places places = fake.platform.places;
        places.dataDir = fake.folder.path();
        for (const QString &folder :
             {places.ourConfig, places.ourData, places.ourState, places.ourRuntime})
            QVERIFY(writeFile(folder + u"/deep/file"_s, "x"));
        QVERIFY(writeFile(places.dataDir + u"/thesis.txt"_s, "mine"));
        QCOMPARE(removeOurFolders(places), QStringList());
        QCOMPARE(
            QDir(places.dataDir).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"thesis.txt"_s});
        QVERIFY(QFile::remove(places.dataDir + u"/thesis.txt"_s));
        QVERIFY(writeFile(places.ourData + u"/file"_s, "x"));
        QCOMPARE(removeOurFolders(places), QStringList());
        QVERIFY(!QFileInfo::exists(places.dataDir));

        places.dataDir.clear();
        places.ourConfig = places.config + u"/patchbay"_s;
        places.ourState = places.home + u"/.local/state/patchbay"_s;
        QVERIFY(writeFile(places.ourConfig + u"/file"_s, "x"));
        QVERIFY(writeFile(places.config + u"/other/file"_s, "mine"));
        QVERIFY(writeFile(places.ourState + u"/file"_s, "x"));
        QCOMPARE(removeOurFolders(places), QStringList());
        QVERIFY(!QFileInfo::exists(places.ourConfig));
        QVERIFY(!QFileInfo::exists(places.home + u"/.local"_s));
        QVERIFY(QFileInfo::exists(places.config + u"/other/file"_s));
    }
};

QTEST_GUILESS_MAIN(TestLeaving)
#include "test_leaving.moc"
