// What every key of a policy does to who asks by command: one test for each, named after it.

#include "connections/policy_servers.h"
#include "demo/practice_browser.h"
#include "demo/practice_server.h"
#include "owner/asker.h"
#include "owner/commands.h"
#include "owner/mcp_session.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/network.h"
#include "platform/spoken_advice.h"
#include "relay/bridge_protocol.h"
#include "setup/update.h"
#include "support/fake_platform.h"
#include "support/wait.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

class NoDesktop : public Desktop
{
public:
    Result<void> openInBrowser(const QUrl &) override { return {}; }
    bool hasScreen() const override { return false; }
    bool prefersReducedMotion() const override { return true; }
    bool prefersHighContrast() const override { return false; }
};

// openssl's own little web server, with a certificate that no computer trusts by itself.
struct OwnAuthority {
    explicit OwnAuthority(const QString &folder)
        : certificate(folder + "/own.pem"_L1)
    {
        const QString key = folder + "/own.key"_L1;
        QProcess::execute(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                           u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                           u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                           u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, key, u"-out"_s,
                           certificate});
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s,
                      {u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                       certificate, u"-key"_s, key});
        QByteArray said;
        while (!said.contains("ACCEPT ") || !said.endsWith('\n')) {
            if (!process.waitForReadyRead(30'000))
                return;
            said += process.readAll();
        }
        port = said.mid(said.lastIndexOf(':') + 1).trimmed().toUShort();
    }
    ~OwnAuthority()
    {
        process.kill();
        process.waitForFinished();
    }
    OwnAuthority(const OwnAuthority &) = delete;
    OwnAuthority &operator=(const OwnAuthority &) = delete;

    QString certificate;
    QProcess process;
    quint16 port = 0;
};

} // namespace

class TestOwnerPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_clock = makeClock();
        m_browser = Browser::Allows;
        m_told.clear();
        // A server that is none of ours, although it is the practice server.
        m_network = makeNetwork({});
        demo::PracticeServer::Options options;
        options.port = 0;
        auto server = demo::PracticeServer::start(m_network->loop(), options);
        QVERIFY(server);
        m_server = *std::move(server);
        m_url = QString::fromStdString(m_server->url());
    }

    void cleanup()
    {
        m_commands.reset();
        m_owner.reset();
        m_server.reset();
        m_network.reset();
    }

    void everyKeyHasATest()
    {
        const QStringList keys = policyKeys();
        for (const QString &key : keys)
            QVERIFY2(metaObject()->indexOfMethod(qPrintable(QString(key + "()"_L1))) >= 0,
                     qPrintable(key));
    }

    void organisationName()
    {
        start({{u"organisationName"_s, u"Acme"_s}});
        const QJsonObject told = ask(u"status"_s);
        QVERIFY(told.value(u"text"_s).toString().contains(u"Managed by Acme"_s));
        QCOMPARE(policyIn(told).value(u"organisation"_s).toString(), u"Acme"_s);
        QCOMPARE(policyIn(told).value(u"state"_s).toString(), u"in force"_s);
    }

    void supportLink()
    {
        start({{u"supportLink"_s, u"https://help.example.com/"_s}});
        QVERIFY(ask(u"status"_s)
                    .value(u"text"_s)
                    .toString()
                    .contains(u"Help: https://help.example.com/"_s));
    }

    // By its name, as a preset.
    void offeredServers()
    {
        start({{u"offeredServers"_s, QJsonArray{QString(u"Orders = "_s + m_url)}}});
        QCOMPARE(m_owner->presets().first().name, u"Orders"_s);
        QVERIFY(m_owner->presets().size() > 1);
        const QJsonObject done =
            ask(u"setup"_s, {{u"preset"_s, u"orders"_s}, {u"clients"_s, u"droid"_s}});
        QCOMPARE(done.value(u"exit"_s).toInt(), 0);
        QCOMPARE(m_owner->store().connections().first().url, m_url);
    }

    void forcedServers()
    {
        start({{u"forcedServers"_s, QJsonArray{QString(u"Orders = "_s + m_url)}}});
        QCOMPARE(m_owner->store().connections().size(), 1); // nobody has asked for it
        const QString id = m_owner->store().connections().first().id;
        QCOMPARE(id, u"orders"_s);
        QCOMPARE(errorOf(ask(u"server remove"_s, {{u"id"_s, id}})), u"setByPolicy"_s);
        QCOMPARE(m_owner->store().connections().size(), 1);
        QCOMPARE(ask(u"sign-in"_s, {{u"id"_s, id}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"tools"_s, {{u"id"_s, id}}).value(u"exit"_s).toInt(), 0);
        // It is there once, also after the next start.
        stop();
        start({{u"forcedServers"_s, QJsonArray{QString(u"Orders = "_s + m_url)}}});
        QCOMPARE(m_owner->store().connections().size(), 1);
        // Leaving is everybody's right.
        QCOMPARE(ask(u"uninstall"_s, {{u"everything"_s, true}}).value(u"exit"_s).toInt(), 0);
    }

    void onlyTheseServers()
    {
        start({});
        QCOMPARE(ask(u"setup"_s, {{u"url"_s, m_url}, {u"clients"_s, u"cursor"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const QString id = m_owner->store().connections().first().id;
        stop();
        start({{u"onlyTheseServers"_s, true}, {u"offeredServers"_s, QJsonArray{u"celigo-eu"_s}}});
        QCOMPARE(m_owner->presets().size(), 1);
        QCOMPARE(errorOf(ask(u"server add"_s, {{u"url"_s, u"https://other.example.com/"_s}})),
                 u"setByPolicy"_s);
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"url"_s, m_url}})), u"setByPolicy"_s);
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"preset"_s, u"celigo-us"_s}})), u"presetUnknown"_s);
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"practice"_s, true}})), u"setByPolicy"_s);
        // What was connected before is closed, and says why.
        QCOMPARE(errorOf(ask(u"tools"_s, {{u"id"_s, id}})), u"setByPolicy"_s);
    }

    void allowedApps()
    {
        start({});
        QCOMPARE(ask(u"setup"_s, {{u"url"_s, m_url}, {u"clients"_s, u"cursor"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const QJsonObject made = ask(u"entry"_s, {{u"client"_s, u"Hermes"_s}});
        const QString url = made.value(u"result"_s).toObject().value(u"url"_s).toString();
        const QString key = made.value(u"result"_s).toObject().value(u"key"_s).toString();
        QVERIFY(canList(url, key));
        const quint16 port = m_owner->port();
        stop();
        m_port = port;
        start({{u"allowedApps"_s, QJsonArray{u"droid"_s}}});
        QCOMPARE(ask(u"sign-in"_s).value(u"exit"_s).toInt(), 0); // the keychain was in memory
        QVERIFY(!canList(url, key)); // by hand is not "droid"
        QCOMPARE(errorOf(ask(u"connect"_s, {{u"client"_s, u"amp"_s}})), u"setByPolicy"_s);
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"url"_s, m_url}, {u"clients"_s, u"amp"_s}})),
                 u"setByPolicy"_s);
        QCOMPARE(errorOf(ask(u"entry"_s, {{u"client"_s, u"Hermes"_s}})), u"setByPolicy"_s);
        QCOMPARE(ask(u"connect"_s, {{u"client"_s, u"droid"_s}}).value(u"exit"_s).toInt(), 0);
        // Taking out is never forbidden.
        QCOMPARE(ask(u"disconnect"_s, {{u"client"_s, u"cursor"_s}}).value(u"exit"_s).toInt(), 0);
        // The wizard shows the one that is allowed.
        const auto setup = m_owner->newSetup();
        setup->useConnection(m_owner->store().connections().first().id);
        QCOMPARE(setup->view().apps.size(), 1);
        QCOMPARE(setup->view().apps.first().detected.client.id, u"droid"_s);
        // Without the key, one made by hand comes in again.
        stop();
        start({{u"allowedApps"_s, QJsonArray{u"other"_s}}});
        QCOMPARE(ask(u"sign-in"_s).value(u"exit"_s).toInt(), 0);
        QVERIFY(canList(url, key));
    }

    void preselectedApps()
    {
        start({});
        QCOMPARE(ask(u"server add"_s, {{u"url"_s, m_url}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(chosenInWizard(), (QStringList{u"amp"_s, u"droid"_s}));
        stop();
        start({{u"preselectedApps"_s, QJsonArray{u"droid"_s}}});
        QCOMPARE(chosenInWizard(), QStringList{u"droid"_s});
    }

    void readOnlyMode()
    {
        start({});
        QCOMPARE(ask(u"setup"_s, {{u"url"_s, m_url}, {u"clients"_s, u"droid"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const auto readsOnly = [this] {
            const auto routes = routesFor(m_owner->store().connections(), m_owner->relay().ownKey(),
                                          m_owner->platform().policy);
            return std::all_of(routes.front().keys.begin(), routes.front().keys.end(),
                               [](const relay::RouteKey &key) { return key.readOnly; });
        };
        QVERIFY(!readsOnly());
        stop();
        start({{u"readOnlyMode"_s, true}});
        QVERIFY(readsOnly()); // every app's, and our own
        QCOMPARE(
            errorOf(ask(u"client read-only"_s, {{u"client"_s, u"droid"_s}, {u"mode"_s, u"off"_s}})),
            u"setByPolicy"_s);
        QVERIFY(ask(u"status"_s).value(u"text"_s).toString().contains(u"may only read"_s));
    }

    void directModeAllowed()
    {
        start({{u"directModeAllowed"_s, false}});
        QCOMPARE(ask(u"server add"_s, {{u"url"_s, m_url}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(errorOf(ask(u"connect"_s, {{u"client"_s, u"droid"_s}, {u"mode"_s, u"direct"_s}})),
                 u"setByPolicy"_s);
        QCOMPARE(ask(u"connect"_s, {{u"client"_s, u"droid"_s}}).value(u"exit"_s).toInt(), 0);
    }

    void putBackByItself()
    {
        const auto byItself = [this] {
            return ask(u"status"_s)
                .value(u"result"_s)
                .toObject()
                .value(u"putBackByItself"_s)
                .toBool();
        };
        start({{u"putBackByItself"_s, true}});
        QVERIFY(byItself());
        QCOMPARE(errorOf(ask(u"client repair"_s, {{u"byItself"_s, false}})), u"setByPolicy"_s);
        QVERIFY(byItself());
        stop();
        start({{u"putBackByItself"_s, false}});
        QCOMPARE(errorOf(ask(u"client repair"_s, {{u"byItself"_s, true}})), u"setByPolicy"_s);
        QVERIFY(!byItself());
    }

    void signInHint()
    {
        m_browser = Browser::DoesNothing;
        start({{u"signInHint"_s, u"{user}@example.com"_s}});
        QCOMPARE(ask(u"server add"_s, {{u"url"_s, m_url}}).value(u"exit"_s).toInt(), 0);
        Asker asker(socketPath(), *m_clock, {});
        QString link;
        connect(&asker, &Asker::line, this, [&link](const QJsonObject &line) {
            if (line.contains(u"link"_s))
                link = line.value(u"link"_s).toString();
        });
        asker.ask(
            {{u"command"_s, u"sign-in"_s}, {u"arguments"_s, QJsonObject{{u"onlyLink"_s, true}}}});
        QVERIFY(waitUntil([&link] { return !link.isEmpty(); }));
        QVERIFY2(link.contains(u"login_hint=maria%40example.com"_s)
                     || link.contains(u"login_hint=maria@example.com"_s),
                 qPrintable(link));
    }

    void hiddenScreens()
    {
        start({{u"hiddenScreens"_s,
                QJsonArray{u"welcome"_s, u"otherWays"_s, u"accessKey"_s, u"practice"_s}}});
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"practice"_s, true}})), u"setByPolicy"_s);
        QCOMPARE(ask(u"server add"_s, {{u"url"_s, m_url}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(errorOf(ask(u"entry"_s, {{u"client"_s, u"Hermes"_s}})), u"setByPolicy"_s);
        QCOMPARE(errorOf(ask(u"set-token"_s, {{u"token"_s, u"hush"_s}})), u"setByPolicy"_s);
    }

    void certificateAuthorities()
    {
        const OwnAuthority server(m_folder->path());
        QVERIFY(server.port != 0);
        const QJsonObject wish{{u"url"_s, u"https://localhost:%1/"_s.arg(server.port)}};
        start({});
        QCOMPARE(errorOf(ask(u"server add"_s, wish)), u"certificateNotTrusted"_s);
        stop();
        start({{u"certificateAuthorities"_s, server.certificate}});
        // It is reached by now, and is no server of tools.
        const QString error = errorOf(ask(u"server add"_s, wish));
        QVERIFY2(!error.isEmpty() && error != u"certificateNotTrusted"_s, qPrintable(error));
    }

    // That it is used is tested where it is made (platform/test_policy).
    void proxy()
    {
        start({{u"proxy"_s, u"http://127.0.0.1:9"_s}}); // nobody is there
        QCOMPARE(errorOf(ask(u"server add"_s, {{u"url"_s, u"https://orders.example.invalid/"_s}})),
                 u"connectionRefused"_s);
    }

    void noProxy()
    {
        start({{u"proxy"_s, u"http://127.0.0.1:9"_s},
               {u"noProxy"_s, QJsonArray{u".example.invalid"_s}}});
        const QString error =
            errorOf(ask(u"server add"_s, {{u"url"_s, u"https://orders.example.invalid/"_s}}));
        QVERIFY2(!error.isEmpty() && error != u"connectionRefused"_s, qPrintable(error));
    }

    void updates()
    {
        const UpdateFeed feed{u"https://updates.example.invalid/"_s, {}};
        start({{u"updates"_s, u"off"_s}});
        QCOMPARE(UpdateWatch(m_owner->platform(), feed).update().state, Update::State::Forbidden);
        stop();
        start({{u"updates"_s, u"tell"_s}});
        QCOMPARE(UpdateWatch(m_owner->platform(), feed).update().state, Update::State::NotLooked);
    }

    void auditToSystemLog()
    {
        const auto callTool = [this] {
            Q_EMIT m_owner->relay().activity({"orders", "droid", "tools/list", "",
                                              std::chrono::system_clock::now(),
                                              std::chrono::milliseconds(1), true});
            Q_EMIT m_owner->relay().activity({"orders", "droid", "tools/call", "roll_dice",
                                              std::chrono::system_clock::now(),
                                              std::chrono::milliseconds(7), true});
        };
        start({});
        callTool();
        QVERIFY(m_told.isEmpty());
        stop();
        start({{u"auditToSystemLog"_s, true}});
        callTool();
        QCOMPARE(m_told.size(), 1); // only what calls a tool
        const QJsonObject line = QJsonDocument::fromJson(m_told.first().toUtf8()).object();
        QCOMPARE(line.value(u"who"_s).toString(), u"maria"_s);
        QCOMPARE(line.value(u"client"_s).toString(), u"droid"_s);
        QCOMPARE(line.value(u"tool"_s).toString(), u"roll_dice"_s);
        QVERIFY(line.value(u"ok"_s).toBool());
        QVERIFY(line.contains(u"when"_s));
    }

    // Nothing is allowed by a policy that nobody can read, and the checks say so.
    void brokenPolicy()
    {
        start({});
        QCOMPARE(ask(u"setup"_s, {{u"url"_s, m_url}, {u"clients"_s, u"droid"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        stop();
        startWith(policyFrom({u"/etc/patchbay/policy.json"_s, {}, u"line 3: illegal value"_s}));
        QCOMPARE(ask(u"sign-in"_s).value(u"exit"_s).toInt(), 0); // the keychain was in memory
        QCOMPARE(errorOf(ask(u"tools"_s)), u"policyNotReadable"_s);
        QCOMPARE(errorOf(ask(u"setup"_s, {{u"url"_s, m_url}})), u"policyNotReadable"_s);
        QCOMPARE(errorOf(ask(u"connect"_s, {{u"client"_s, u"droid"_s}})), u"policyNotReadable"_s);
        const QJsonObject checked = ask(u"status"_s, {{u"check"_s, true}});
        QCOMPARE(checked.value(u"exit"_s).toInt(), 5);
        const QJsonObject failing =
            checked.value(u"result"_s).toObject().value(u"firstFailingCheck"_s).toObject();
        QCOMPARE(failing.value(u"code"_s).toString(), u"P1"_s);
        QCOMPARE(policyIn(checked).value(u"state"_s).toString(), u"broken"_s);
        QCOMPARE(ask(u"disconnect"_s, {{u"all"_s, true}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"uninstall"_s, {{u"everything"_s, true}}).value(u"exit"_s).toInt(), 0);
    }

    // The fields that programs of admins rely on.
    void statusHasItsFields()
    {
        start({});
        QJsonObject told = ask(u"status"_s, {{u"check"_s, true}});
        QCOMPARE(told.value(u"exit"_s).toInt(), 5); // nothing is connected
        QJsonObject result = told.value(u"result"_s).toObject();
        for (const auto &field :
             {u"installed"_s, u"running"_s, u"version"_s, u"signedIn"_s, u"apps"_s, u"appsReady"_s,
              u"lastGoodCall"_s, u"checked"_s, u"firstFailingCheck"_s, u"policy"_s})
            QVERIFY2(result.contains(field), qPrintable(field));
        QVERIFY(result.value(u"installed"_s).toBool());
        QVERIFY(result.value(u"running"_s).toBool());
        QVERIFY(!result.value(u"signedIn"_s).toBool());
        QCOMPARE(ask(u"server add"_s, {{u"url"_s, m_url}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"status"_s, {{u"check"_s, true}}).value(u"exit"_s).toInt(), 3);
        QCOMPARE(ask(u"status"_s).value(u"exit"_s).toInt(), 0); // nobody asked
        QCOMPARE(ask(u"sign-in"_s).value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"connect"_s, {{u"client"_s, u"droid"_s}}).value(u"exit"_s).toInt(), 0);
        Q_EMIT m_owner->relay().activity(
            {m_owner->store().connections().first().id.toStdString(), "droid", "tools/call",
             "roll_dice", std::chrono::system_clock::now(), std::chrono::milliseconds(7), true});
        result = ask(u"status"_s).value(u"result"_s).toObject();
        QVERIFY(result.value(u"signedIn"_s).toBool());
        QCOMPARE(result.value(u"apps"_s).toInt(), 1);
        QVERIFY(!result.value(u"lastGoodCall"_s).toString().isEmpty());
        QVERIFY(!result.value(u"checked"_s).toBool());
    }

private:
    enum class Browser { Allows, DoesNothing };

    QString dataDir() const { return m_folder->filePath(u"data"_s); }
    QString socketPath() const
    {
        return QString::fromStdString(bridgeSocketPath(dataDir().toStdString()));
    }

    void start(const QJsonObject &values)
    {
        startWith(values.isEmpty() ? Policy()
                                   : policyFrom({u"/etc/patchbay/policy.json"_s, values, {}}));
    }

    void startWith(const Policy &policy)
    {
        PlatformOptions options;
        options.dataDir = dataDir();
        options.secretStore = u"memory"_s;
        options.policy = policy;
        Platform platform = makePlatform(options);
        platform.places.home = m_folder->filePath(u"home"_s);
        platform.places.config = platform.places.home % u"/.config"_s;
        platform.places.account = u"maria"_s;
        platform.places.environment.clear();
        auto processes = std::make_unique<FakeProcesses>();
        processes->programs = {{u"amp"_s, u"/opt/amp"_s}, {u"droid"_s, u"/opt/droid"_s}};
        platform.processes = std::move(processes);
        platform.systemLog = [this](const QString &line) { m_told.append(line); };
        if (m_browser == Browser::Allows)
            platform.desktop = std::make_unique<demo::PracticeBrowser>(*platform.network);
        else
            platform.desktop = std::make_unique<NoDesktop>();
        auto owner = Owner::start(std::move(platform), {m_port, quint16(0), false});
        QVERIFY2(owner, owner ? "" : owner.error().detail.c_str());
        m_owner = *std::move(owner);
        m_commands = std::make_unique<Commands>(*m_owner, Commands::Screen::None);
    }

    void stop()
    {
        m_commands.reset();
        m_owner.reset();
    }

    // The outcome line.
    QJsonObject ask(const QString &command, const QJsonObject &arguments = {})
    {
        Asker asker(socketPath(), *m_clock, {});
        QJsonObject last;
        bool isOver = false;
        connect(&asker, &Asker::line, this, [&last](const QJsonObject &line) { last = line; });
        connect(&asker, &Asker::finished, this, [&isOver] { isOver = true; });
        asker.ask({{u"command"_s, command}, {u"arguments"_s, arguments}});
        return waitUntil([&isOver] { return isOver; }) ? last : QJsonObject();
    }

    bool canList(const QString &url, const QString &key)
    {
        const auto session =
            makeHttpSession(*m_owner->platform().network, url, Secret(key.toStdString()));
        const auto tools = listAllTools(session);
        return waitUntil([&tools] { return tools.isFinished(); }) && tools.result();
    }

    QStringList chosenInWizard()
    {
        const auto setup = m_owner->newSetup();
        setup->useConnection(m_owner->store().connections().first().id);
        QStringList chosen;
        for (const AppView &app : setup->view().apps) {
            if (app.chosen)
                chosen.append(app.detected.client.id);
        }
        chosen.sort();
        return chosen;
    }

    static QString errorOf(const QJsonObject &outcome)
    {
        return outcome.value(u"error"_s).toObject().value(u"code"_s).toString();
    }

    static QJsonObject policyIn(const QJsonObject &outcome)
    {
        return outcome.value(u"result"_s).toObject().value(u"policy"_s).toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<demo::PracticeServer> m_server;
    QString m_url;
    Browser m_browser = Browser::Allows;
    quint16 m_port = 0;
    QStringList m_told; // to the system's log
    std::unique_ptr<Owner> m_owner;
    std::unique_ptr<Commands> m_commands;
};

QTEST_GUILESS_MAIN(TestOwnerPolicy)
#include "test_policy.moc"
