// The five entries of Celigo's own troubleshooting page, each provoked, recognised by itself, and
// answered with one sentence and one action; and the region, which its page does not mention.

#include "setup/setup.h"

#include "base/advice.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "platform/network.h"
#include "signin/given_credentials.h"
#include "signin/token_source.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"
#include "support/words.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using Oddities = FakeProvider::Oddities;

namespace {

// Lists the tools at the server itself, as the relay would.
class LiveTester : public EntryTester
{
public:
    LiveTester(Platform &platform, TokenSource &tokens, const FakeProvider &provider)
        : m_platform(platform)
        , m_tokens(tokens)
        , m_provider(provider)
    {
    }

    QFuture<Result<Answer>> listTools(const QString &connection, const QString &,
                                      const Secret &) override
    {
        Connection asked;
        asked.id = connection;
        asked.url = m_provider.url();
        const auto token = waitFor(m_tokens.freshToken(connection));
        return checkAccessKey(m_platform, asked, token ? *token : Secret())
            .then([](const Result<AcceptedKey> &checked) -> Result<Answer> {
                return checked ? Result<Answer>(Answer{}) : checked.error();
            });
    }

private:
    Platform &m_platform;
    TokenSource &m_tokens;
    const FakeProvider &m_provider;
};

// Maria's account is in Europe; both regions are on this computer.
struct House {
    House()
    {
        fake.desktop.onOpen = [this](const QUrl &url) {
            browser.open(url.toString(QUrl::FullyEncoded));
        };
        const auto real = readServerPresets();
        ServerPreset eu = *findPreset(*real, u"celigo-eu"_s);
        eu.url = europe.url();
        eu.hosts.append(u"127.0.0.1"_s);
        ServerPreset us = *findPreset(*real, u"celigo-us"_s);
        us.url = america.url();
        us.hosts.append(u"127.0.0.1"_s);
        setup = std::make_unique<Setup>(
            Setup::Parts{fake.platform, store, tokens, receipts, tester, {}, {us, eu}, {}});
    }

    // What was let go in its own signal still uses the platform.
    ~House()
    {
        setup.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    bool goTo(Progress SetupView::*what, Progress value)
    {
        return waitUntil([&] { return setup->view().*what == value; });
    }

    bool signIn()
    {
        setup->usePreset(u"celigo-eu"_s);
        if (!goTo(&SetupView::address, Progress::Done))
            return false;
        setup->signIn();
        return goTo(&SetupView::signIn, Progress::Done);
    }

    QString id() const { return setup->view().connection.id; }

    // The server refuses what the app sent; what the relay then gets.
    ErrorCode refused()
    {
        const auto token = waitFor(tokens.freshToken(id()));
        if (!token)
            return token.error().code;
        const auto other = waitFor(tokens.tokenInsteadOf(id(), *token));
        if (!other)
            return other.error().code;
        const auto last = waitFor(tokens.tokenInsteadOf(id(), *other));
        return last ? ErrorCode::Unexpected : last.error().code;
    }

    QString messageFor(ErrorCode code) const
    {
        const auto message = setup->adminMessage({code, {}});
        return message ? message->text : QString();
    }

    FakePlatform fake;
    FakeProvider europe;
    FakeProvider america;
    FakeBrowser browser{*fake.platform.network};
    ConnectionStore store{fake.platform.places.ourConfig};
    TokenSource tokens{fake.platform, store};
    Receipts receipts{fake.platform.places.ourData};
    LiveTester tester{fake.platform, tokens, europe};
    std::unique_ptr<Setup> setup;
};

// One sentence that says what is, one that says what to do, and one button.
QString actionFor(const Error &error)
{
    const Advice advice = adviceFor(error, "Celigo");
    for (const std::string &sentence : {advice.happened, advice.next}) {
        const QString text = QString::fromStdString(sentence);
        if (const QStringList problems = problemsWith(text); !problems.isEmpty())
            return text + u": "_s + problems.join(u", "_s);
    }
    return QString::fromStdString(advice.button);
}

} // namespace

class TestCeligo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorizationErrorAfterSignIn();
    void browserDoesNotOpen();
    void ssoLoop();
    void tokenExpired();
    void unexpectedIdentityProvider();
    void wrongRegionByKey();
    void wrongRegionBySignIn();
    void wrongRegionByAddress();
};

void TestCeligo::authorizationErrorAfterSignIn()
{
    House house;
    house.europe.change([](Oddities &odd) {
        odd.forbidsTokens = true;
        odd.moreInAnswer = {{u"account"_s, u"maria@acme.com"_s}};
    });
    QVERIFY(house.signIn());
    house.setup->test();
    QVERIFY(house.goTo(&SetupView::test, Progress::Failed));
    const Error error = *house.setup->view().testError;
    QCOMPARE(error.code, ErrorCode::AccessDenied);
    QCOMPARE(actionFor(error), u"Ask my admin"_s);
    const QString message = house.messageFor(error.code);
    for (const QString &said : {house.europe.url(), u"maria@acme.com"_s, u"Invite user"_s})
        QVERIFY2(message.contains(said), qPrintable(message));
}

void TestCeligo::browserDoesNotOpen()
{
    House house;
    house.fake.desktop.error = Error{ErrorCode::BrowserNotOpened, {}};
    house.setup->usePreset(u"celigo-eu"_s);
    QVERIFY(house.goTo(&SetupView::address, Progress::Done));
    house.setup->signIn();
    QVERIFY(waitUntil([&house] { return house.setup->view().signInNotice.has_value(); }));
    QCOMPARE(house.setup->view().signInNotice->code, ErrorCode::BrowserNotOpened);
    QCOMPARE(actionFor(*house.setup->view().signInNotice), u"Copy link"_s);
    // The link that is copied leads on.
    QVERIFY(house.setup->view().signInLink.isValid());
    house.browser.open(house.setup->view().signInLink.toString(QUrl::FullyEncoded));
    QVERIFY(house.goTo(&SetupView::signIn, Progress::Done));
    QVERIFY(!house.setup->view().signInNotice);
}

void TestCeligo::ssoLoop()
{
    House house;
    QVERIFY(house.signIn());
    // The first time, signing in again may well help.
    QCOMPARE(house.refused(), ErrorCode::SignInNeeded);
    QCOMPARE(house.tokens.state(house.id()), TokenState::SignInNeeded);
    QVERIFY(house.signIn());
    QCOMPARE(house.fake.desktop.opened.size(), 2);
    // The second time it is a loop.
    QCOMPARE(house.refused(), ErrorCode::TokenNotAccepted);
    QCOMPARE(house.refused(), ErrorCode::TokenNotAccepted); // and nobody is asked any more
    QCOMPARE(actionFor({ErrorCode::TokenNotAccepted, {}}), u"Ask my admin"_s);
    QVERIFY(house.messageFor(ErrorCode::TokenNotAccepted).contains("audience"_L1));
    // A token that has held for a while is renewed again.
    QVERIFY(house.signIn());
    const auto first = waitFor(house.tokens.freshToken(house.id()));
    const auto second = waitFor(house.tokens.tokenInsteadOf(house.id(), *first));
    house.fake.clock.advance(std::chrono::minutes(5));
    QVERIFY(second && waitFor(house.tokens.tokenInsteadOf(house.id(), *second)));
    // So is a sign-in no loop that has held.
    QVERIFY(house.signIn());
    house.fake.clock.advance(std::chrono::minutes(10));
    QCOMPARE(house.refused(), ErrorCode::SignInNeeded);
}

void TestCeligo::tokenExpired()
{
    House house;
    QVERIFY(house.signIn());
    house.europe.change(
        [](Oddities &odd) { odd.tokenMode = FakeProvider::TokenMode::InvalidGrant; });
    house.fake.clock.advance(std::chrono::hours(2));
    const auto token = waitFor(house.tokens.freshToken(house.id()));
    QVERIFY(!token);
    QCOMPARE(token.error().code, ErrorCode::SignInNeeded);
    QCOMPARE(house.tokens.state(house.id()), TokenState::SignInNeeded);
    QCOMPARE(actionFor(token.error()), u"Sign in"_s);
    // The action does it, and no setting is lost.
    house.europe.change([](Oddities &odd) { odd.tokenMode = FakeProvider::TokenMode::Good; });
    const QString before = house.id();
    QVERIFY(house.signIn());
    QCOMPARE(house.id(), before);
    QVERIFY(waitFor(house.tokens.freshToken(house.id())));
}

void TestCeligo::unexpectedIdentityProvider()
{
    // Another one than at the last sign-in.
    House house;
    QVERIFY(house.signIn());
    Connection connection = *house.store.find(house.id());
    connection.facts->issuer = u"https://sso.acme.example"_s;
    QVERIFY(house.store.update(connection));
    house.tokens.reload(connection.id);
    house.fake.desktop.onOpen = {};
    house.setup->usePreset(u"celigo-eu"_s);
    QVERIFY(house.goTo(&SetupView::address, Progress::Done));
    house.setup->signIn();
    QVERIFY(waitUntil([&house] { return house.setup->view().signInNotice.has_value(); }));
    const Error notice = *house.setup->view().signInNotice;
    QCOMPARE(notice.code, ErrorCode::OtherIdentityProvider);
    QCOMPARE(QString::fromStdString(notice.detail),
             QString(house.europe.origin() + " instead of https://sso.acme.example"_L1));
    QCOMPARE(actionFor(notice), u"Ask my admin"_s);
    QVERIFY(house.messageFor(notice.code).contains("on purpose"_L1));
    house.setup->cancelSignIn();
}

void TestCeligo::wrongRegionByKey()
{
    House house;
    house.europe.change([](Oddities &odd) { odd.accessKey = "key-of-europe"; });
    house.setup->usePreset(u"celigo-us"_s);
    QVERIFY(house.goTo(&SetupView::address, Progress::Done));
    house.setup->useAccessKey(Secret("key-of-europe"));
    QVERIFY(house.goTo(&SetupView::signIn, Progress::Failed));
    const SetupView &view = house.setup->view();
    QCOMPARE(view.signInError->code, ErrorCode::WrongRegion);
    QCOMPARE(view.otherRegions, QStringList{u"celigo-eu"_s});
    QCOMPARE(actionFor(*view.signInError), u"Choose the region"_s);
    // Known nowhere: then it may be any of them, or wrong.
    house.setup->useAccessKey(Secret("wrong"));
    QVERIFY(house.goTo(&SetupView::signIn, Progress::Failed));
    QCOMPARE(view.signInError->code, ErrorCode::AccessKeyRefused);
    QCOMPARE(view.otherRegions, QStringList{u"celigo-eu"_s});
    // The offer leads on.
    house.setup->usePreset(u"celigo-eu"_s);
    QVERIFY(house.goTo(&SetupView::address, Progress::Done));
    house.setup->useAccessKey(Secret("key-of-europe"));
    QVERIFY(house.goTo(&SetupView::signIn, Progress::Done));
    QVERIFY(view.otherRegions.isEmpty());
}

void TestCeligo::wrongRegionBySignIn()
{
    House house;
    house.america.change([](Oddities &odd) { odd.iss = "https://eu.integrator.io"; });
    house.setup->usePreset(u"celigo-us"_s);
    QVERIFY(house.goTo(&SetupView::address, Progress::Done));
    house.setup->signIn();
    QVERIFY(house.goTo(&SetupView::signIn, Progress::Failed));
    QCOMPARE(house.setup->view().signInError->code, ErrorCode::WrongRegion);
    QCOMPARE(house.setup->view().otherRegions, QStringList{u"celigo-eu"_s});
    QVERIFY(house.store.connections().isEmpty());
}

void TestCeligo::wrongRegionByAddress()
{
    House house;
    house.america.change([](Oddities &odd) { odd.mcpStatus = 404; });
    house.setup->usePreset(u"celigo-us"_s);
    QVERIFY(house.goTo(&SetupView::address, Progress::Failed));
    QCOMPARE(house.setup->view().addressError->code, ErrorCode::NotAnMcpServer);
    QCOMPARE(house.setup->view().otherRegions, QStringList{u"celigo-eu"_s});
}

QTEST_GUILESS_MAIN(TestCeligo)
#include "test_celigo.moc"
