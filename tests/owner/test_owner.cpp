// The owner as its guests see it: over its real socket, with the practice server.

#include "demo/practice_browser.h"
#include "owner/asker.h"
#include "owner/commands.h"
#include "owner/mcp_session.h"
#include "owner/setup_run.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/network.h"
#include "relay/bridge_protocol.h"
#include "support/fake_platform.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray cursorSettings = "{ \"mcpServers\": { \"weather\": { \"command\": \"w\" } } }\n";

class QuietDesktop : public Desktop
{
public:
    Result<void> openInBrowser(const QUrl &) override { return {}; }
    bool hasScreen() const override { return false; }
    bool prefersReducedMotion() const override { return true; }
    bool prefersHighContrast() const override { return false; }
};

} // namespace

class TestOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(writeFile(cursorFile(), cursorSettings));
        m_clock = makeClock();
    }

    void cleanup()
    {
        m_commands.reset();
        m_owner.reset();
    }

    void answersAndRefuses()
    {
        start(Browser::Allows);
        QCOMPARE(ask(u"status"_s).value(u"exit"_s).toInt(), 0);
        QCOMPARE(errorOf(ask(u"fly"_s)), u"wrongUsage"_s);
        QCOMPARE(errorOf(ask(u"server show"_s, {{u"id"_s, u"nobody"_s}})), u"connectionUnknown"_s);
        QCOMPARE(errorOf(ask(u"server add"_s, {{u"url"_s, u"not a url"_s}})), u"addressNotUrl"_s);
        QCOMPARE(errorOf(ask(u"connect"_s, {{u"client"_s, u"cursor"_s}})), u"connectionUnknown"_s);
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"nothing"_s}})),
                 u"clientUnknown"_s);
    }

    // What apps asked for, and when they did, is known after a restart.
    void remembersWhoCame()
    {
        start(Browser::Allows);
        QCOMPARE(ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"cursor"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        QVERIFY(m_owner->activity().entries().isEmpty()); // our own test is not the app's
        const QString id = m_owner->store().connections().first().id;
        Q_EMIT m_owner->relay().activity({id.toStdString(), "vscode", "tools/call", "roll_dice",
                                          std::chrono::system_clock::now(),
                                          std::chrono::milliseconds(7), true});
        Q_EMIT m_owner->relay().activity({id.toStdString(), "vscode", "tools/call", "add",
                                          std::chrono::system_clock::now(),
                                          std::chrono::milliseconds(7), false});
        QCOMPARE(m_owner->activity().entries().size(), 2);
        QCOMPARE(m_owner->activity().entries().first().tool, u"roll_dice"_s);
        // What the relay tells waits for more, save for who asks.
        m_owner->relay().happened({id.toStdString(), "vscode", "tools/call", "add",
                                   std::chrono::system_clock::now(), std::chrono::milliseconds(7),
                                   true});
        QCOMPARE(m_owner->activity().entries().size(), 2);
        m_owner->relay().tellNow();
        QCOMPARE(m_owner->activity().entries().size(), 3);
        const QDateTime came = m_owner->status().lastSeen(id, u"vscode"_s);
        QVERIFY(came.isValid());
        m_commands.reset();
        m_owner.reset();
        start(Browser::Allows);
        QCOMPARE(m_owner->activity().entries().size(), 3);
        QVERIFY(qAbs(m_owner->status().lastSeen(id, u"vscode"_s).msecsTo(came)) < 60'000);
        QVERIFY(m_owner->status().lastSeen(id, u"vscode"_s).isValid());
    }

    // Where it was before, or elsewhere because another person on this computer has its port.
    void findsThePracticeServerAgain_data()
    {
        QTest::addColumn<bool>("moves");
        QTest::newRow("where it was") << false;
        QTest::newRow("elsewhere") << true;
    }

    void findsThePracticeServerAgain()
    {
        QFETCH(const bool, moves);
        start(Browser::Allows);
        QCOMPARE(ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"cursor"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const Connection before = m_owner->store().connections().constFirst();
        const auto port = static_cast<quint16>(QUrl(before.url).port());
        m_commands.reset();
        m_owner.reset();
        QTcpServer other;
        if (moves)
            QVERIFY(other.listen(QHostAddress::LocalHost, port));
        start(Browser::Allows, moves ? quint16(0) : port);
        QCOMPARE(m_owner->store().connections().constFirst().url != before.url, moves);
        const QJsonObject arguments{{u"id"_s, before.id}};
        QCOMPARE(ask(u"sign-in"_s, arguments).value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"tools"_s, arguments).value(u"exit"_s).toInt(), 0);
    }

    void goesAllTheWayAndBack()
    {
        start(Browser::Allows);
        const QJsonObject setup =
            ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"cursor,claude-desktop"_s}});
        QCOMPARE(setup.value(u"exit"_s).toInt(), 0);
        const QJsonObject result = setup.value(u"result"_s).toObject();
        QVERIFY(result.value(u"tools"_s).toInt() > 0);
        for (const QJsonValue &app : result.value(u"apps"_s).toArray())
            QVERIFY(app.toObject().value(u"toolsListed"_s).toBool());
        QVERIFY(*readFile(cursorFile()) != cursorSettings);

        const QJsonObject arguments{{u"id"_s, result.value(u"id"_s)}};
        QCOMPARE(ask(u"tools"_s, arguments).value(u"exit"_s).toInt(), 0);
        QCOMPARE(errorOf(ask(u"set-token"_s,
                             {{u"id"_s, result.value(u"id"_s)}, {u"token"_s, u"wrong"_s}})),
                 u"accessKeyRefused"_s);
        QCOMPARE(m_owner->store().connections().first().access, Access::SignIn);
        // Cursor's key works until it is withdrawn, and its file is given back byte for byte.
        QCOMPARE(ask(u"disconnect"_s, {{u"id"_s, result.value(u"id"_s)}, {u"all"_s, true}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        QCOMPARE(*readFile(cursorFile()), cursorSettings);
        QVERIFY(m_owner->store().connections().first().keys.isEmpty());

        QCOMPARE(ask(u"sign-out"_s, arguments).value(u"exit"_s).toInt(), 0);
        const QJsonObject signedOut = ask(u"tools"_s, arguments);
        QCOMPARE(errorOf(signedOut), u"signInNeeded"_s);
        QCOMPARE(signedOut.value(u"exit"_s).toInt(), 3);
        QCOMPARE(ask(u"server remove"_s, arguments).value(u"exit"_s).toInt(), 0);
        QVERIFY(m_owner->store().connections().isEmpty());
    }

    void letsAnAppOnlyRead()
    {
        start(Browser::Allows);
        QCOMPARE(ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"cursor"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const auto choose = [this](const QString &client, const QString &mode) {
            return ask(u"client read-only"_s, {{u"client"_s, client}, {u"mode"_s, mode}});
        };
        const auto chosen = [this] {
            return m_owner->store().connections().first().readOnlyClients;
        };
        const QJsonObject on = choose(u"cursor"_s, u"on"_s);
        QCOMPARE(on.value(u"exit"_s).toInt(), 0);
        QVERIFY(on.value(u"result"_s).toObject().value(u"readOnlyTools"_s).toInt() > 0);
        QCOMPARE(chosen(), QStringList{u"cursor"_s});
        QCOMPARE(choose(u"cursor"_s, u"perhaps"_s).value(u"exit"_s).toInt(), 2);
        QCOMPARE(errorOf(choose(u"claude-desktop"_s, u"on"_s)), u"entryMissing"_s);
        // Setting it up again gives it another key, and no more rights.
        ask(u"connect"_s, {{u"client"_s, u"cursor"_s}});
        QCOMPARE(chosen(), QStringList{u"cursor"_s});
        QCOMPARE(choose(u"cursor"_s, u"off"_s).value(u"exit"_s).toInt(), 0);
        QVERIFY(chosen().isEmpty());
    }

    void letsAnAppInThatNobodyKnowsAndOutAgain()
    {
        start(Browser::Allows);
        const QJsonObject setup =
            ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"cursor"_s}});
        QCOMPARE(setup.value(u"exit"_s).toInt(), 0);
        const QString id = setup.value(u"result"_s).toObject().value(u"id"_s).toString();
        const QJsonObject made =
            ask(u"entry"_s, {{u"client"_s, u"Hermes"_s}, {u"format"_s, u"toml"_s}});
        const QJsonObject entry = made.value(u"result"_s).toObject();
        QCOMPARE(made.value(u"text"_s), entry.value(u"texts"_s).toObject().value(u"toml"_s));
        QCOMPARE(entry.value(u"client"_s).toString(), u"hermes"_s);
        const QString key = entry.value(u"key"_s).toString();
        QVERIFY(made.value(u"text"_s).toString().contains(key));
        QVERIFY(ask(u"entry"_s).value(u"text"_s).toString().contains(u"JSON"_s));

        // It comes in, and stands in the list of apps by its name.
        const QString url = entry.value(u"url"_s).toString();
        QVERIFY(canList(url, key));
        QTRY_VERIFY(m_owner->status().lastSeen(id, u"hermes"_s).isValid());
        QVERIFY(ask(u"status"_s).value(u"text"_s).toString().contains(u"Hermes: set up by hand"_s));
        QVERIFY(ask(u"client list"_s).value(u"text"_s).toString().contains(u"hermes  Hermes"_s));

        QCOMPARE(ask(u"disconnect"_s, {{u"client"_s, u"Hermes"_s}}).value(u"exit"_s).toInt(), 0);
        QVERIFY(!canList(url, key));
        QCOMPARE(errorOf(ask(u"disconnect"_s, {{u"client"_s, u"Hermes"_s}})), u"clientUnknown"_s);
        // The other one goes with all.
        QCOMPARE(m_owner->store().connections().first().keys.size(), 2);
        QCOMPARE(ask(u"disconnect"_s, {{u"all"_s, true}}).value(u"exit"_s).toInt(), 0);
        QVERIFY(m_owner->store().connections().first().keys.isEmpty());
    }

    void letsAnAppAddTheServerItself()
    {
        start(Browser::Allows);
        QCOMPARE(ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"claude-desktop"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const QJsonObject shown = ask(
            u"connect"_s, {{u"client"_s, u"cursor"_s}, {u"byLink"_s, true}, {u"dryRun"_s, true}});
        QVERIFY(shown.value(u"text"_s).toString().startsWith(u"cursor://"_s));
        QCOMPARE(m_owner->store().connections().first().keys.size(), 1);
        // Here is no desktop that opens it, so nobody is let in.
        QCOMPARE(errorOf(ask(u"connect"_s, {{u"client"_s, u"cursor"_s}, {u"byLink"_s, true}})),
                 u"appNotOpened"_s);
        QCOMPARE(m_owner->store().connections().first().keys.size(), 1);
        QCOMPARE(*readFile(cursorFile()), cursorSettings);
        QCOMPARE(errorOf(ask(u"connect"_s, {{u"client"_s, u"zed"_s}, {u"byLink"_s, true}})),
                 u"wrongUsage"_s);
    }

    void showsWhatWouldChangeWithoutTheKey()
    {
        start(Browser::Allows);
        QCOMPARE(ask(u"setup"_s, {{u"practice"_s, true}, {u"clients"_s, u"claude-desktop"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const QJsonObject shown =
            ask(u"connect"_s, {{u"client"_s, u"cursor"_s}, {u"dryRun"_s, true}});
        const QString after = shown.value(u"result"_s)
                                  .toObject()
                                  .value(u"changes"_s)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value(u"after"_s)
                                  .toString();
        QVERIFY(after.contains(u"Bearer •"_s));
        QCOMPARE(*readFile(cursorFile()), cursorSettings);
    }

    void stopsTheSignInOfAGuestThatLeft()
    {
        start(Browser::DoesNothing);
        auto asker =
            std::make_unique<Asker>(socketPath(), *m_clock, std::function<Result<void>()>());
        QSignalSpy lines(asker.get(), &Asker::line);
        asker->ask(
            {{u"command"_s, u"setup"_s}, {u"arguments"_s, QJsonObject{{u"practice"_s, true}}}});
        const auto linkCame = [&lines] {
            return std::any_of(lines.begin(), lines.end(), [](const QList<QVariant> &line) {
                return line.first().toJsonObject().contains(u"link"_s);
            });
        };
        QTRY_VERIFY(linkCame());
        QCOMPARE(m_commands->findChildren<SetupRun *>().size(), 1);
        asker.reset();
        QTRY_COMPARE(m_commands->findChildren<SetupRun *>().size(), 0);
        QVERIFY(m_owner->store().connections().isEmpty());
    }

    void isOne()
    {
        start(Browser::Allows);
        const auto second = Owner::start(platform(Browser::Allows), options());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RelayAlreadyRunning);
    }

    void isNotThere()
    {
        Asker asker(socketPath(), *m_clock, {});
        QSignalSpy finished(&asker, &Asker::finished);
        asker.ask({{u"command"_s, u"status"_s}});
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.first().first().value<Result<void>>();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::RelayNotRunning);
    }

    void keepsItsPort()
    {
        start(Browser::Allows);
        const quint16 port = m_owner->port();
        QVERIFY(port != 0);
        cleanup();
        auto again = Owner::start(platform(Browser::Allows), {{}, quint16(0), false});
        QVERIFY(again);
        QCOMPARE((*again)->port(), port);
    }

private:
    enum class Browser { Allows, DoesNothing };

    QString cursorFile() const { return m_folder->filePath(u"home/.cursor/mcp.json"_s); }
    QString dataDir() const { return m_folder->filePath(u"data"_s); }
    QString socketPath() const
    {
        return QString::fromStdString(bridgeSocketPath(dataDir().toStdString()));
    }
    static Owner::Options options(quint16 practicePort = 0)
    {
        return {quint16(0), practicePort, false};
    }

    Platform platform(Browser browser) const
    {
        PlatformOptions options;
        options.dataDir = dataDir();
        options.secretStore = u"memory"_s;
        Platform platform = makePlatform(options);
        platform.places.home = m_folder->filePath(u"home"_s);
        platform.places.config = platform.places.home % u"/.config"_s;
        platform.places.environment.clear();
        // The apps that run while this is tested are nobody's affair.
        platform.processes = std::make_unique<FakeProcesses>();
        if (browser == Browser::Allows)
            platform.desktop = std::make_unique<demo::PracticeBrowser>(*platform.network);
        else
            platform.desktop = std::make_unique<QuietDesktop>();
        return platform;
    }

    void start(Browser browser, quint16 practicePort = 0)
    {
        auto owner = Owner::start(platform(browser), options(practicePort));
        QVERIFY2(owner, owner ? "" : owner.error().detail.c_str());
        m_owner = *std::move(owner);
        m_commands = std::make_unique<Commands>(*m_owner, Commands::Screen::None);
    }

    // The outcome line.
    QJsonObject ask(const QString &command, const QJsonObject &arguments = {})
    {
        Asker asker(socketPath(), *m_clock, {});
        QSignalSpy lines(&asker, &Asker::line);
        QSignalSpy finished(&asker, &Asker::finished);
        asker.ask({{u"command"_s, command}, {u"arguments"_s, arguments}});
        if (finished.isEmpty() && !finished.wait(10'000))
            return {};
        return lines.isEmpty() ? QJsonObject() : lines.last().first().toJsonObject();
    }

    // Whether an app with this key gets an answer.
    bool canList(const QString &url, const QString &key)
    {
        const auto session =
            makeHttpSession(*m_owner->platform().network, url, Secret(key.toStdString()));
        const auto tools = listAllTools(session);
        return QTest::qWaitFor([&tools] { return tools.isFinished(); }, 10'000) && tools.result();
    }

    static QString errorOf(const QJsonObject &outcome)
    {
        return outcome.value(u"error"_s).toObject().value(u"code"_s).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Owner> m_owner;
    std::unique_ptr<Commands> m_commands;
};

QTEST_GUILESS_MAIN(TestOwner)
#include "test_owner.moc"
