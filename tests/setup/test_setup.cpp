// The journey as the wizard drives it, against a provider that can be told to be odd.

#include "setup/setup.h"

#include "clients/catalogue.h"
#include "clients/receipts.h"
#include "clients/restart.h"
#include "connections/connection_store.h"
#include "platform/files.h"
#include "platform/network.h"
#include "signin/token_source.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QFileInfo>
#include <QTest>

#include <map>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plainSettings = "{ \"mcpServers\": { \"weather\": { \"command\": \"w\" } } }\n";

class FakeTester : public EntryTester
{
public:
    QFuture<Result<Answer>> listTools(const QString &, const QString &client,
                                      const Secret &key) override
    {
        asked.append(client);
        keys.append(key);
        return QtFuture::makeReadyFuture<Result<Answer>>(answer(client));
    }

    Result<Answer> answer(const QString &client) const
    {
        const auto known = answers.find(client);
        return known == answers.end() ? Result<Answer>(Answer{3, {}}) : known->second;
    }

    QStringList asked;
    QList<Secret> keys;
    std::map<QString, Result<Answer>> answers;
};

struct House {
    FakePlatform fake;
    FakeProvider provider;
    FakeBrowser browser{*fake.platform.network};
    ConnectionStore store{fake.platform.places.ourConfig};
    TokenSource tokens{fake.platform, store};
    Receipts receipts{fake.platform.places.ourData};
    FakeTester tester;
    QString claudeFile = fake.platform.places.config % u"/Claude/claude_desktop_config.json"_s;
    QString cursorFile = fake.platform.places.home % u"/.cursor/mcp.json"_s;
    std::unique_ptr<Setup> setup;

    House()
    {
        fake.desktop.onOpen = [this](const QUrl &url) {
            browser.open(url.toString(QUrl::FullyEncoded));
        };
        setup = std::make_unique<Setup>(Setup::Parts{fake.platform,
                                                     store,
                                                     tokens,
                                                     receipts,
                                                     tester,
                                                     readCatalogue(Os::Linux).value_or({}),
                                                     {},
                                                     {},
                                                     readDiscontinued(Os::Linux).value_or({})});
    }

    // What was let go in its own signal still uses the platform.
    ~House()
    {
        setup.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // A program that is there, by that name.
    void startClaude()
    {
        const QString program = fake.folder.filePath(u"claude-desktop"_s);
        QVERIFY(writeFile(program, "x"));
        fake.processes.processes = {{4711, program}};
        setup->lookForApps();
    }

    bool goTo(Progress SetupView::*what, Progress value)
    {
        return waitUntil([&] { return setup->view().*what == value; });
    }

    bool signedIn()
    {
        setup->useAddress(provider.url(), u"Orders"_s);
        if (!goTo(&SetupView::address, Progress::Done))
            return false;
        setup->signIn();
        return goTo(&SetupView::signIn, Progress::Done);
    }

    const AppView &app(const QString &id) const
    {
        const auto &apps = setup->view().apps;
        return *std::find_if(apps.begin(), apps.end(),
                             [&](const AppView &a) { return a.detected.client.id == id; });
    }
};

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnAddressAndTakesTheNext()
    {
        House house;
        house.setup->useAddress(u"not a url"_s);
        QCOMPARE(house.setup->view().address, Progress::Failed);
        QCOMPARE(house.setup->view().addressError->code, ErrorCode::AddressNotUrl);
        house.setup->useAddress(house.provider.url());
        QVERIFY(house.goTo(&SetupView::address, Progress::Done));
        QVERIFY(!house.setup->view().addressError);
        QVERIFY(house.store.connections().isEmpty()); // nothing is kept before the sign-in
    }

    void letsAppsOnlyReadWhereTheServerSaysWhatReads()
    {
        House house;
        QVERIFY(writeFile(house.cursorFile, plainSettings));
        house.tester.answers.insert_or_assign(QString(), EntryTester::Answer{3, {}, 2});
        QVERIFY(house.signedIn());
        QCOMPARE(house.setup->view().readingTools, -1);
        house.setup->countTools();
        QVERIFY(waitUntil([&] { return house.setup->view().readingTools == 2; }));
        house.setup->countTools(); // known
        QCOMPARE(house.tester.asked.size(), 1);

        QVERIFY(!house.setup->view().onlyReads);
        house.setup->chooseApps({u"cursor"_s});
        house.setup->onlyRead(true);
        house.setup->apply();
        QVERIFY(house.goTo(&SetupView::setUp, Progress::Done));
        QCOMPARE(house.store.connections().first().readOnlyClients, QStringList{u"cursor"_s});
        house.setup->undoApply();
        QCOMPARE(house.store.connections().first().readOnlyClients, QStringList());
        house.setup->onlyRead(false);
        house.setup->apply();
        QVERIFY(house.goTo(&SetupView::setUp, Progress::Done));
        QCOMPARE(house.store.connections().first().readOnlyClients, QStringList());
    }

    void keepsNothingOfASignInThatWasCancelled()
    {
        House house;
        house.fake.desktop.onOpen = {};
        house.setup->useAddress(house.provider.url());
        QVERIFY(house.goTo(&SetupView::address, Progress::Done));
        house.setup->signIn();
        QVERIFY(waitUntil([&] { return house.setup->view().signInLink.isValid(); }));
        QVERIFY(!house.setup->view().signInHost.isEmpty());
        house.setup->cancelSignIn();
        QVERIFY(waitUntil([&] { return house.setup->view().signIn == Progress::NotStarted; }));
        QCOMPARE(house.setup->view().signInError->code, ErrorCode::Cancelled);
        QVERIFY(house.store.connections().isEmpty());
    }

    void showsACodeWhereNoBrowserCanOpen()
    {
        House house;
        house.fake.desktop.isThereABrowser = false;
        house.provider.change([&](FakeProvider::Oddities &odd) {
            odd.moreMetadata = {{u"device_authorization_endpoint"_s,
                                 QString(house.provider.origin() % u"/device"_s)}};
        });
        house.setup->useAddress(house.provider.url());
        QVERIFY(house.goTo(&SetupView::address, Progress::Done));
        house.setup->signIn();
        QVERIFY(waitUntil([&] { return !house.setup->view().signInCode.isEmpty(); }));
        QVERIFY(house.setup->view().signInLink.isValid());
        house.fake.clock.advance(std::chrono::seconds(5));
        QVERIFY(house.goTo(&SetupView::signIn, Progress::Done));
        QVERIFY(house.setup->view().signInCode.isEmpty());
    }

    void takesAClientIdFromAnAdmin()
    {
        House house;
        QVERIFY(house.signedIn()); // makes client-1 known
        house.setup->useClientId(u" client-1 "_s, Secret());
        QVERIFY(house.goTo(&SetupView::signIn, Progress::Done));
        const Connection connection = house.store.connections().first();
        QCOMPARE(connection.choices.clientId, u"client-1"_s);
        QCOMPARE(connection.choices.clientIssuer, house.provider.origin());
        QCOMPARE(house.provider.count("/register"), 1);
    }

    void registersAgainWhereTheBrowserShowsAnError()
    {
        House house;
        QVERIFY(house.signedIn());
        house.provider.forgetClients();
        house.setup->signInAsSomebodyElse();
        QVERIFY(waitUntil([&] { return house.browser.pages.size() == 2; }));
        QVERIFY(!house.setup->view().signInTakesLong);
        house.fake.clock.advance(SignInFlow::browserPatience);
        QVERIFY(house.setup->view().signInTakesLong);
        house.setup->registerAgain();
        QVERIFY(!house.setup->view().signInTakesLong);
        QVERIFY(house.goTo(&SetupView::signIn, Progress::Done));
        QCOMPARE(house.provider.count("/register"), 2);
    }

    void sendsThoseToTheBrowserOfWhomMoreIsWanted()
    {
        House house;
        QVERIFY(house.signedIn());
        Connection connection = house.store.connections().first();
        connection.facts->wantedScope = u"mcp:admin"_s;
        QVERIFY(house.store.update(connection));
        QVERIFY(house.signedIn());
        QCOMPARE(house.fake.desktop.opened.size(), 2);
        QVERIFY(house.store.connections().first().facts->wantedScope.isEmpty());
    }

    void doesNotAskThoseWhoAreSignedInAlready()
    {
        House house;
        QVERIFY(house.signedIn());
        QCOMPARE(house.fake.desktop.opened.size(), 1);
        QVERIFY(house.signedIn());
        QCOMPARE(house.fake.desktop.opened.size(), 1);
        QCOMPARE(house.store.connections().size(), 1);
        QCOMPARE(house.store.connections().first().name, u"Orders"_s);
    }

    void writesWhatItShowedAndTakesItBack()
    {
        House house;
        QVERIFY(writeFile(house.cursorFile, plainSettings));
        QVERIFY(house.signedIn());
        house.setup->chooseApps({u"cursor"_s});
        const Plan shown = house.setup->view().plan;
        QCOMPARE(shown.changes.size(), 1);
        house.setup->apply();
        QCOMPARE(house.app(u"cursor"_s).setUp, Progress::Done);
        const QByteArray written = *readFile(house.cursorFile);
        // What was shown is what was written, but for the key.
        house.setup->test();
        QVERIFY(house.goTo(&SetupView::test, Progress::Done));
        QCOMPARE(house.tester.asked, (QStringList{QString(), u"cursor"_s}));
        const Secret key = house.tester.keys.last();
        QVERIFY(written.contains(QByteArray::fromStdString(key.reveal())));
        QVERIFY(!shown.changes.first().after.contains(QByteArray::fromStdString(key.reveal())));
        QCOMPARE(withoutSecrets(written, key), shown.changes.first().after);
        QCOMPARE(house.store.connections().first().keys.size(), 1);

        house.setup->undoApply();
        QCOMPARE(*readFile(house.cursorFile), plainSettings);
        QVERIFY(house.store.connections().first().keys.isEmpty());
    }

    void explainsAppsThatHaveEnded()
    {
        House house;
        QVERIFY(makeFolder(house.fake.platform.places.home % u"/.continue"_s));
        house.setup->lookForApps();
        const QList<DetectedClient> ended = house.setup->view().ended;
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().client.id, u"continue"_s);
        QVERIFY(!ended.first().client.discontinued.isEmpty());
    }

    void replacesWhatWasSetUpByHandAsChosen()
    {
        House house;
        const QByteArray byHand = "{ \"mcpServers\": { \"by-hand\": { \"url\": \""
            + house.provider.url().toUtf8() + "\" } } }\n";
        QVERIFY(writeFile(house.cursorFile, byHand));
        QVERIFY(house.signedIn());
        house.setup->chooseApps({u"cursor"_s});
        QCOMPARE(house.app(u"cursor"_s).earlier.size(), 1);
        QVERIFY(house.app(u"cursor"_s).earlier.first().replace);
        QVERIFY(!house.setup->view().plan.changes.first().after.contains("by-hand"));
        house.setup->replaceEarlier(u"cursor"_s, u"by-hand"_s, false);
        QVERIFY(!house.app(u"cursor"_s).earlier.first().replace);
        QVERIFY(house.setup->view().plan.changes.first().after.contains("by-hand"));
        house.setup->replaceEarlier(u"cursor"_s, u"by-hand"_s, true);
        house.setup->apply();
        QVERIFY(!readFile(house.cursorFile)->contains("by-hand"));
        house.setup->undoApply();
        QCOMPARE(*readFile(house.cursorFile), byHand);
    }

    void oneAppThatCannotBeSetUpDoesNotStopTheOthers()
    {
        House house;
        QVERIFY(writeFile(house.cursorFile, "{ broken"));
        QVERIFY(house.signedIn());
        house.setup->chooseApps({u"cursor"_s, u"claude-code"_s});
        QCOMPARE(house.setup->view().planErrors.size(), 1);
        QCOMPARE(house.setup->view().planErrors.first().code, ErrorCode::FileNotParsable);
        house.setup->apply();
        QCOMPARE(house.setup->view().setUp, Progress::Failed);
        QCOMPARE(house.app(u"cursor"_s).setUp, Progress::Failed);
        QCOMPARE(house.app(u"claude-code"_s).setUp, Progress::Done);
        QCOMPARE(*readFile(house.cursorFile), QByteArray("{ broken"));
        const QList<ClientKey> keys = house.store.connections().first().keys;
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first().client, u"claude-code"_s);
    }

    void writesAnAppThatWritesFromMemoryWhileItIsQuit_data()
    {
        QTest::addColumn<bool>("byOurButton");
        QTest::newRow("by our button") << true;
        QTest::newRow("by the person") << false;
    }
    void writesAnAppThatWritesFromMemoryWhileItIsQuit()
    {
        QFETCH(bool, byOurButton);
        House house;
        QVERIFY(house.signedIn());
        house.startClaude();
        house.setup->chooseApps({u"claude-desktop"_s});
        house.setup->apply();
        QCOMPARE(house.setup->view().setUp, Progress::Done);
        QVERIFY(house.app(u"claude-desktop"_s).waitsForQuit);
        QCOMPARE(house.app(u"claude-desktop"_s).setUp, Progress::NotStarted);
        QVERIFY(!QFileInfo::exists(house.claudeFile));
        QVERIFY(house.store.connections().first().keys.isEmpty());
        house.fake.clock.advance(std::chrono::seconds(5));
        QVERIFY(!QFileInfo::exists(house.claudeFile)); // it still runs
        if (byOurButton)
            house.setup->restartApp(u"claude-desktop"_s);
        else
            house.fake.processes.processes.clear();
        house.fake.clock.advance(std::chrono::seconds(2));
        QVERIFY(!house.app(u"claude-desktop"_s).waitsForQuit);
        QVERIFY(!house.app(u"claude-desktop"_s).mustRestart);
        QCOMPARE(house.app(u"claude-desktop"_s).setUp, Progress::Done);
        QCOMPARE(house.fake.processes.started.size(), byOurButton ? 1 : 0);
        QVERIFY(readFile(house.claudeFile).value_or({}).contains("orders"));
        QCOMPARE(house.store.connections().first().keys.size(), 1);
    }

    // Wished beforehand. One that fails keeps the others open: the person looks at it first.
    void restartsWhatMustQuitWhereThePersonWishesIt()
    {
        House house;
        QVERIFY(writeFile(house.cursorFile, "{ broken"));
        QVERIFY(house.signedIn());
        house.startClaude();
        house.setup->chooseApps({u"claude-desktop"_s, u"cursor"_s});
        house.setup->apply(OpenApps::Restart);
        QCOMPARE(house.setup->view().setUp, Progress::Failed);
        QCOMPARE(house.app(u"claude-desktop"_s).restart, Progress::NotStarted);
        house.setup->chooseApps({u"claude-desktop"_s});
        house.setup->apply(OpenApps::Restart);
        QCOMPARE(house.setup->view().setUp, Progress::Done);
        QCOMPARE(house.app(u"claude-desktop"_s).restart, Progress::Running);
        house.fake.clock.advance(std::chrono::seconds(2));
        QCOMPARE(house.app(u"claude-desktop"_s).restart, Progress::Done);
        QCOMPARE(house.app(u"claude-desktop"_s).setUp, Progress::Done);
        QCOMPARE(house.fake.processes.started.size(), 1);
        QVERIFY(readFile(house.claudeFile).value_or({}).contains("orders"));
    }

    void tellsOfAnAppThatDropsOurEntryNonetheless()
    {
        House house;
        QVERIFY(house.signedIn());
        house.startClaude();
        house.setup->chooseApps({u"claude-desktop"_s});
        house.setup->apply();
        house.setup->restartApp(u"claude-desktop"_s);
        house.fake.clock.advance(std::chrono::seconds(1));
        QVERIFY(!house.app(u"claude-desktop"_s).error);
        QVERIFY(writeFile(house.claudeFile, "{}"));
        house.fake.clock.advance(std::chrono::seconds(28));
        QVERIFY(!house.app(u"claude-desktop"_s).error);
        house.fake.clock.advance(std::chrono::seconds(2));
        QCOMPARE(house.app(u"claude-desktop"_s).error->code, ErrorCode::EntryDropped);
    }

    void writesNothingUnderAnAppThatStays()
    {
        House house;
        QVERIFY(house.signedIn());
        house.startClaude();
        house.fake.processes.quitsWhenAsked = false;
        house.setup->chooseApps({u"claude-desktop"_s});
        house.setup->apply();
        house.setup->restartApp(u"claude-desktop"_s);
        house.fake.clock.advance(RestartFlow::quitLimit + std::chrono::seconds(2));
        QCOMPARE(house.app(u"claude-desktop"_s).error->code, ErrorCode::RestartRefused);
        QVERIFY(house.app(u"claude-desktop"_s).waitsForQuit); // as soon as it is quit, still
        QVERIFY(!QFileInfo::exists(house.claudeFile));
        house.fake.processes.processes.clear();
        house.fake.clock.advance(std::chrono::seconds(2));
        QVERIFY(QFileInfo::exists(house.claudeFile));
    }

    void asksTheAppItselfAndTakesBackWhatItRefuses()
    {
        House house;
        const QByteArray before = "{\"mcpServers\": {}}\n";
        const QString file = house.fake.platform.places.home % u"/.claude.json"_s;
        QVERIFY(writeFile(file, before));
        house.fake.processes.programs.insert(u"claude"_s, u"/opt/claude"_s);
        QVERIFY(house.signedIn());
        house.setup->lookForApps();
        house.setup->chooseApps({u"claude-code"_s});
        const QString name = house.setup->view().connection.id;
        house.fake.processes.output = ProgramOutput{0, name.toUtf8() + ": x - Connected\n", {}};
        house.setup->apply();
        QCOMPARE(house.setup->view().setUp, Progress::Running);
        QCOMPARE(house.app(u"claude-code"_s).setUp, Progress::Running);
        house.setup->chooseApps({u"claude-code"_s}); // plans again with another key
        QVERIFY(house.goTo(&SetupView::setUp, Progress::Done));
        QCOMPARE(house.app(u"claude-code"_s).asked->answer, Asked::Answer::Connected);
        QVERIFY(readFile(file)->contains(name.toUtf8()));
        house.setup->test(); // with the key that was written
        QVERIFY(house.goTo(&SetupView::test, Progress::Done));
        QVERIFY(
            readFile(file)->contains(QByteArray::fromStdString(house.tester.keys.last().reveal())));
        house.setup->undoApply();

        house.setup->chooseApps({u"claude-code"_s});
        house.fake.processes.onRun = [name](const RunsIn &where) {
            const auto text = readFile(where.folder % u"/.claude.json"_s);
            return text && text->contains(name.toUtf8())
                ? ProgramOutput{1, {}, "Configuration error: token '/'\n"}
                : ProgramOutput{0, "No MCP servers\n", {}};
        };
        house.setup->apply();
        QVERIFY(house.goTo(&SetupView::setUp, Progress::Failed));
        QCOMPARE(house.app(u"claude-code"_s).setUp, Progress::Failed);
        QCOMPARE(*house.app(u"claude-code"_s).error,
                 (Error{ErrorCode::ClientRefusedEntry, "Configuration error: token '/'"}));
        QCOMPARE(*readFile(file), before);
        QVERIFY(house.store.connections().first().keys.isEmpty());

        // An answer that comes when it has been undone changes nothing.
        house.setup->apply();
        house.setup->undoApply();
        QCOMPARE(house.setup->view().setUp, Progress::NotStarted);
        QCoreApplication::processEvents();
        QCOMPARE(house.setup->view().setUp, Progress::NotStarted);
        QCOMPARE(*readFile(file), before);
    }

    void tellsWhichEntryDoesNotWork()
    {
        House house;
        QVERIFY(writeFile(house.cursorFile, plainSettings));
        QVERIFY(house.signedIn());
        house.setup->chooseApps({u"cursor"_s, u"claude-code"_s});
        house.setup->apply();
        house.tester.answers.emplace(u"cursor"_s, Error{ErrorCode::KeyNotAccepted, {}});
        house.setup->test();
        QVERIFY(house.goTo(&SetupView::test, Progress::Failed));
        QVERIFY(!house.setup->view().testError); // the server itself is fine
        QCOMPARE(house.app(u"cursor"_s).test, Progress::Failed);
        QCOMPARE(house.app(u"claude-code"_s).test, Progress::Done);
    }

    void aServerThatFailsIsTheOneCause()
    {
        House house;
        QVERIFY(house.signedIn());
        house.setup->chooseApps({u"claude-code"_s});
        house.setup->apply();
        house.tester.answers.emplace(QString(), Error{ErrorCode::ServerUnavailable, {}});
        house.setup->test();
        QVERIFY(house.goTo(&SetupView::test, Progress::Failed));
        QCOMPARE(house.setup->view().testError->code, ErrorCode::ServerUnavailable);
        QCOMPARE(house.tester.asked, QStringList{QString()}); // the apps are not asked
    }

    void aRefusedKeychainLeavesTheConnectionAsItWas()
    {
        House house;
        house.provider.change([](FakeProvider::Oddities &odd) { odd.isOpen = true; });
        house.setup->useAddress(house.provider.url());
        QVERIFY(house.goTo(&SetupView::signIn, Progress::Done));
        QCOMPARE(house.store.connections().first().access, Access::Open);
        house.fake.secrets.writeError = Error{ErrorCode::KeychainUnavailable, {}};
        house.setup->useAccessKey(Secret(std::string("key")));
        QVERIFY(house.goTo(&SetupView::signIn, Progress::Failed));
        QCOMPARE(house.setup->view().signInError->code, ErrorCode::KeychainUnavailable);
        QCOMPARE(house.store.connections().first().access, Access::Open);
    }
};

QTEST_GUILESS_MAIN(TestSetup)
#include "test_setup.moc"
