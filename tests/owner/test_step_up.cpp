// A tool that needs more than was allowed, all the way from the app's call to the next sign-in.

#include "owner/asker.h"
#include "owner/commands.h"
#include "platform/clock.h"
#include "relay/bridge_protocol.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using Oddities = FakeProvider::Oddities;

class TestStepUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_clock = makeClock();
    }

    void cleanup()
    {
        m_commands.reset();
        m_browser.reset();
        m_owner.reset();
    }

    void asksForMoreAndGoesOn()
    {
        start(Asking::ByItself);
        QCOMPARE(ask(u"call"_s, {{u"tool"_s, u"write"_s}}).value(u"exit"_s).toInt(), 0);
        m_provider->change([](Oddities &odd) { odd.scopeForCalls = "mcp:admin"; });
        const QJsonObject refused = ask(u"call"_s, {{u"tool"_s, u"write"_s}});
        QCOMPARE(codeIn(refused), u"morePermissionNeeded"_s);
        // The browser opens by itself here (autoSignIn); then the new token is used at once, though
        // the old one would still be good for an hour.
        QTRY_COMPARE(m_desktop->opened.size(), 2);
        QTRY_VERIFY(m_owner->signInUnderWay(u"acme"_s) == nullptr);
        QCOMPARE(ask(u"call"_s, {{u"tool"_s, u"write"_s}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(m_provider->seen("/authorize").last().form().value("scope"),
                 "mcp:read mcp:write offline_access mcp:admin");
    }

    // A server that refuses whatever was granted: after three sign-ins nobody is asked any more.
    void givesUp()
    {
        start(Asking::ByItself);
        m_provider->change([](Oddities &odd) { odd.scopeForCalls = "mcp read"; }); // can never be
        for (int signIns = 2; signIns <= 3; ++signIns) {
            ask(u"call"_s, {{u"tool"_s, u"write"_s}});
            QTRY_COMPARE(m_desktop->opened.size(), signIns);
            QTRY_VERIFY(m_owner->signInUnderWay(u"acme"_s) == nullptr);
        }
        const QJsonObject refused = ask(u"call"_s, {{u"tool"_s, u"write"_s}});
        QCOMPARE(codeIn(refused), u"accessDenied"_s);
        QVERIFY(m_owner->signInUnderWay(u"acme"_s) == nullptr);
        QCOMPARE(m_desktop->opened.size(), 3);
    }

    void resetsWithoutLosingSettings()
    {
        start(Asking::OnRequest);
        const Connection before = *m_owner->store().find(u"acme"_s);
        QVERIFY(before.facts);
        QCOMPARE(ask(u"server reset"_s).value(u"exit"_s).toInt(), 0);
        const Connection after = *m_owner->store().find(u"acme"_s);
        QVERIFY(!after.facts);
        QCOMPARE(after.url, before.url);
        QCOMPARE(after.choices.redirectHost, before.choices.redirectHost);
        QCOMPARE(m_provider->count("/register"), 1);
        QCOMPARE(ask(u"sign-in"_s).value(u"exit"_s).toInt(), 0);
        QCOMPARE(m_provider->count("/register"), 2);
    }

    void changesHowOneSignsIn()
    {
        start(Asking::OnRequest);
        QCOMPARE(ask(u"server set"_s,
                     {{u"clientId"_s, u"client-1"_s},
                      {u"clientSecret"_s, u"hush"_s},
                      {u"redirectHost"_s, u"localhost"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        const Connection connection = *m_owner->store().find(u"acme"_s);
        QCOMPARE(connection.choices.clientId, u"client-1"_s);
        QVERIFY(connection.choices.clientIssuer.isEmpty());
        QVERIFY(connection.facts); // nobody is signed out by it
        // The server knows client-1 as one without a secret, and says so.
        const QJsonObject outcome = ask(u"sign-in"_s);
        QCOMPARE(codeIn(outcome), u"clientIdRefused"_s);
        QVERIFY(m_provider->seen("/authorize")
                    .last()
                    .form()
                    .value("redirect_uri")
                    .startsWith("http://localhost:"));
    }

    // Two people's accounts at one server know nothing of each other.
    void keepsAccountsApart()
    {
        start(Asking::OnRequest);
        QCOMPARE(ask(u"server add"_s, {{u"url"_s, m_provider->url()}, {u"id"_s, u"other"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 0);
        m_provider->change([](Oddities &odd) {
            odd.moreInAnswer = {{u"account"_s, u"li@acme.example"_s}};
        });
        QCOMPARE(ask(u"sign-in"_s, {{u"id"_s, u"other"_s}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(m_owner->store().find(u"other"_s)->account, u"li@acme.example"_s);
        QVERIFY(m_owner->store().find(u"acme"_s)->account.isEmpty());
        QCOMPARE(ask(u"sign-out"_s, {{u"id"_s, u"acme"_s}}).value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"tools"_s, {{u"id"_s, u"acme"_s}}).value(u"exit"_s).toInt(), 3);
        QCOMPARE(ask(u"tools"_s, {{u"id"_s, u"other"_s}}).value(u"exit"_s).toInt(), 0);
    }

    void letsAnotherAccountIn()
    {
        start(Asking::OnRequest);
        QCOMPARE(ask(u"sign-in"_s, {{u"switchAccount"_s, true}}).value(u"exit"_s).toInt(), 0);
        QVERIFY(m_provider->seen("/authorize").last().form().value("prompt").contains("login"));
    }

    // A server that does not say which of its tools only read: an app would be left with none.
    void offersReadOnlyModeOnlyWhereItMakesSense()
    {
        start(Asking::OnRequest);
        m_provider->change([](Oddities &odd) { odd.tools = {u"read"_s, u"write"_s}; });
        QCOMPARE(ask(u"entry"_s, {{u"client"_s, u"Hermes"_s}}).value(u"exit"_s).toInt(), 0);
        const QJsonObject refused =
            ask(u"client read-only"_s, {{u"client"_s, u"hermes"_s}, {u"mode"_s, u"on"_s}});
        QCOMPARE(codeIn(refused), u"noReadOnlyTools"_s);
        QVERIFY(m_owner->store().find(u"acme"_s)->readOnlyClients.isEmpty());
    }

    void takesTheAnswerOfAnotherComputer()
    {
        start(Asking::OnRequest);
        m_browser->stopsBeforeLoopback = true;
        Asker waiting(socketPath(), *m_clock, {});
        QSignalSpy lines(&waiting, &Asker::line);
        QSignalSpy finished(&waiting, &Asker::finished);
        waiting.ask({{u"command"_s, u"sign-in"_s}, {u"arguments"_s, QJsonObject()}});
        QTRY_COMPARE(m_browser->visited.size(), 4);
        QCOMPARE(ask(u"sign-in"_s, {{u"answer"_s, u"https://elsewhere.example/"_s}})
                     .value(u"exit"_s)
                     .toInt(),
                 2);
        QCOMPARE(
            ask(u"sign-in"_s, {{u"answer"_s, m_browser->visited.last()}}).value(u"exit"_s).toInt(),
            0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(lines.last().first().toJsonObject().value(u"exit"_s).toInt(), 0);
        QCOMPARE(ask(u"sign-in"_s, {{u"registerAgain"_s, true}}).value(u"exit"_s).toInt(), 2);
    }

private:
    enum class Asking { ByItself, OnRequest }; // whether the browser opens when a server asks

    void start(Asking asking)
    {
        PlatformOptions options;
        options.dataDir = m_folder->path();
        options.secretStore = u"memory"_s;
        Platform platform = makePlatform(options);
        platform.places.home = m_folder->filePath(u"home"_s);
        m_browser = std::make_unique<FakeBrowser>(*platform.network);
        auto desktop = std::make_unique<FakeDesktop>();
        desktop->onOpen = [this](const QUrl &url) {
            m_browser->open(QString::fromLatin1(url.toEncoded()));
        };
        m_desktop = desktop.get();
        platform.desktop = std::move(desktop);
        auto owner =
            Owner::start(std::move(platform), {quint16(0), quint16(0), asking == Asking::ByItself});
        QVERIFY2(owner, owner ? "" : owner.error().detail.c_str());
        m_owner = *std::move(owner);
        m_commands = std::make_unique<Commands>(*m_owner, Commands::Screen::None);
        ask(u"server add"_s, {{u"url"_s, m_provider->url()}, {u"id"_s, u"acme"_s}});
        QCOMPARE(ask(u"sign-in"_s).value(u"exit"_s).toInt(), 0);
    }

    QString socketPath() const
    {
        return QString::fromStdString(bridgeSocketPath(m_folder->path().toStdString()));
    }

    static QString codeIn(const QJsonObject &outcome)
    {
        return outcome.value(u"error"_s).toObject().value(u"code"_s).toString();
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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<FakeBrowser> m_browser;
    FakeDesktop *m_desktop = nullptr; // the owner's
    std::unique_ptr<Owner> m_owner;
    std::unique_ptr<Commands> m_commands;
};

QTEST_GUILESS_MAIN(TestStepUp)
#include "test_step_up.moc"
