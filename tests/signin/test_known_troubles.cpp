// What real authorization servers have been seen to do, row by row: provoked on loopback, with the
// error a person gets, the button below it, and what is kept.
//
// Longer than most sources: it is two tables. Rows that other tests provoke are listed with the
// test's name, and those that nothing on loopback can provoke with the reason.

#include "base/advice.h"
#include "connections/connection_store.h"
#include "platform/files.h"
#include "signin/renewal.h"
#include "signin/sign_in_flow.h"
#include "signin/stored_sign_in.h"
#include "signin/token_source.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using Oddities = FakeProvider::Oddities;
using TokenMode = FakeProvider::TokenMode;
using Change = std::function<void(Oddities &)>;

namespace {

enum class When {
    SigningIn, // for the first time
    SigningInAgain, // with a sign-in that is still good
    Renewing, // because the access token is over
};

enum class Kept { Nothing, WhatWas, SomethingNew };

constexpr ErrorCode none = ErrorCode::Cancelled; // it works all the same

// A person who is signed in, or is about to be.
struct Person {
    Person()
        : browser(*fake.platform.network)
    {
        connection.id = u"test"_s;
        connection.url = provider.url();
        fake.desktop.onOpen = [this](const QUrl &url) {
            browser.open(QString::fromLatin1(url.toEncoded()));
        };
    }

    ErrorCode signIn()
    {
        browser.pages.clear();
        SignInFlow flow(fake.platform);
        std::optional<Result<Connection>> result;
        QObject::connect(&flow, &SignInFlow::finished, &flow,
                         [&result](const Result<Connection> &found) { result = found; });
        flow.start(connection);
        // A page of the server's own, and nobody comes back: the person gives up some time.
        const auto isStuck = [this] {
            return !browser.pages.isEmpty() && browser.pages.last().status == 400
                && !browser.visited.last().contains("/callback"_L1);
        };
        waitUntil([&] { return result || isStuck(); });
        if (!result)
            fake.clock.advance(SignInFlow::browserLimit);
        return take(result);
    }

    ErrorCode renew()
    {
        const auto used = tokens();
        Renewal renewal(fake.platform, connection, used ? used->accessToken : Secret(), {});
        std::optional<Result<Renewal::Outcome>> result;
        QObject::connect(&renewal, &Renewal::finished, &renewal,
                         [&result](const Result<Renewal::Outcome> &found) { result = found; });
        renewal.start();
        waitUntil([&result] { return result.has_value(); });
        if (!result)
            return ErrorCode::Unexpected;
        detail = *result ? std::string() : result->error().detail;
        return *result ? none : result->error().code;
    }

    std::optional<StoredTokens> tokens() const
    {
        for (auto at = fake.secrets.secrets.begin(); at != fake.secrets.secrets.end(); ++at) {
            if (at.key().endsWith("/tokens"_L1))
                return tokensFrom(*at);
        }
        return std::nullopt;
    }

    std::string accessToken() const
    {
        const auto found = tokens();
        return found ? found->accessToken.reveal() : std::string();
    }

    QByteArray asked(const char *path, const char *parameter) const
    {
        const auto seen = provider.seen(path);
        return seen.isEmpty() ? "no request"_ba : seen.last().form().value(parameter, "-");
    }

    FakePlatform fake;
    FakeProvider provider;
    FakeBrowser browser;
    Connection connection;
    std::string detail;

private:
    ErrorCode take(const std::optional<Result<Connection>> &result)
    {
        if (!result)
            return ErrorCode::Unexpected;
        detail = *result ? std::string() : result->error().detail;
        if (*result)
            connection = **result;
        return *result ? none : result->error().code;
    }
};

using More = std::function<void(const Person &)>;

// What a person reads may not change unnoticed either.
QString buttonFor(ErrorCode code)
{
    return code == none ? QString() : QString::fromStdString(adviceFor({code, {}}).button);
}

} // namespace

Q_DECLARE_METATYPE(When)
Q_DECLARE_METATYPE(Kept)

class TestKnownTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provoked_data();
    void provoked();
    void provokedElsewhere_data();
    void provokedElsewhere();
    void leavesNoRowOut();
};

namespace {

void addRow(const char *quote, When when, const Change &change, ErrorCode code, Kept kept,
            const QString &button = {}, const More &more = {})
{
    QTest::newRow(quote) << when << change << code << kept << button << more;
}

const auto enterClientId = u"Enter a client ID"_s;
const auto signInAgain = u"Sign in again"_s;
const auto askAdmin = u"Ask my admin"_s;
const auto tryAgain = u"Try again"_s;

// Errors, by where they come from (protocol facts, section 3.11).
void addErrors()
{
    const auto redirected = [](const char *error, int times = -1) {
        return [error, times](Oddities &odd) {
            odd.authorizationError = error;
            odd.authorizationErrorTimes = times;
        };
    };
    const auto token = [](TokenMode mode, int times = -1) {
        return [mode, times](Oddities &odd) {
            odd.tokenMode = mode;
            odd.tokenModeTimes = times;
        };
    };
    const auto tokenError = [](const char *error) {
        return [error](Oddities &odd) { odd.tokenError = error; };
    };
    using enum When;
    using enum Kept;

    addRow(
        "upstream: 401, token present -> one refresh", Renewing, [](Oddities &) {}, none,
        SomethingNew);
    addRow("upstream: 401, refresh failed -> sign-in needed", Renewing,
           token(TokenMode::InvalidGrant), ErrorCode::SignInNeeded, Nothing, u"Sign in"_s);
    addRow(
        "metadata: mismatch of the issuer", SigningInAgain,
        [](Oddities &odd) { odd.issuer = "https://other.example"; }, ErrorCode::MetadataMismatch,
        WhatWas, u"Check the address"_s,
        [](const Person &person) {
            QVERIFY(person.detail.find("https://other.example") != std::string::npos);
        });
    addRow(
        "metadata: mismatch of the resource", SigningInAgain,
        [](Oddities &odd) { odd.resource = "https://other.example/mcp"; },
        ErrorCode::MetadataMismatch, WhatWas, u"Check the address"_s);
    addRow(
        "metadata: no PKCE", SigningInAgain,
        [](Oddities &odd) { odd.lessMetadata = {u"code_challenge_methods_supported"_s}; },
        ErrorCode::PkceNotSupported, WhatWas, u"Use an access key"_s);
    addRow(
        "metadata: http", SigningInAgain,
        [](Oddities &odd) {
            odd.moreMetadata = {{u"token_endpoint"_s, u"http://other.example/token"_s}};
        },
        ErrorCode::AddressNotSecure, WhatWas, u"Paste again"_s);
    addRow("authorize: access_denied -> cancelled, old tokens kept", SigningInAgain,
           redirected("access_denied"), ErrorCode::ConsentDenied, WhatWas, signInAgain);
    addRow(
        "authorize: invalid_scope -> once without scope", SigningInAgain,
        [](Oddities &odd) { odd.refusesScopes = true; }, none, SomethingNew, {},
        [](const Person &person) { QCOMPARE(person.asked("/authorize", "scope"), "-"); });
    addRow("authorize: invalid_target -> once without resource", SigningInAgain,
           redirected("invalid_target", 1), none, SomethingNew, {}, [](const Person &person) {
               QCOMPARE(person.asked("/authorize", "resource"), "-");
               QCOMPARE(person.asked("/token", "resource"), "-");
               QVERIFY(person.connection.facts->resource.isEmpty());
           });
    addRow("authorize: invalid_target, also without", SigningInAgain, redirected("invalid_target"),
           ErrorCode::ResourceRefused, WhatWas, askAdmin);
    addRow("authorize: invalid_client redirected -> registers again, once", SigningInAgain,
           redirected("invalid_client", 1), none, SomethingNew, {},
           [](const Person &person) { QCOMPARE(person.provider.count("/register"), 2); });
    addRow("authorize: unauthorized_client, also anew", SigningInAgain,
           redirected("unauthorized_client"), ErrorCode::ClientForgotten, WhatWas, signInAgain,
           [](const Person &person) { QCOMPARE(person.provider.count("/register"), 2); });
    addRow(
        "authorize: nothing comes back", SigningInAgain,
        [](Oddities &odd) { odd.forgetsClients = true; }, ErrorCode::SignInTimedOut, WhatWas,
        signInAgain);
    addRow("authorize: login_required -> interactively", SigningInAgain,
           redirected("login_required", 1), none, SomethingNew, {},
           [](const Person &person) { QVERIFY(person.asked("/authorize", "prompt") != "-"); });
    addRow("authorize: interaction_required -> interactively", SigningInAgain,
           redirected("interaction_required", 1), none, SomethingNew);
    addRow("authorize: consent_required -> interactively", SigningInAgain,
           redirected("consent_required", 1), none, SomethingNew);
    addRow("authorize: temporarily_unavailable", SigningInAgain,
           redirected("temporarily_unavailable"), ErrorCode::ServerUnavailable, WhatWas, tryAgain);
    addRow("authorize: server_error", SigningInAgain, redirected("server_error"),
           ErrorCode::ServerUnavailable, WhatWas, tryAgain);
    addRow("token: 5xx -> refresh keeps tokens", Renewing, token(TokenMode::ServerError),
           ErrorCode::ServerUnavailable, WhatWas, tryAgain);
    addRow("token: temporarily_unavailable -> refresh keeps tokens", Renewing,
           tokenError("temporarily_unavailable"), ErrorCode::ServerUnavailable, WhatWas, tryAgain);
    addRow("token: invalid_grant (code) -> starts over once", SigningInAgain,
           token(TokenMode::InvalidGrant, 1), none, SomethingNew);
    addRow("token: invalid_grant (code), also then", SigningInAgain, token(TokenMode::InvalidGrant),
           ErrorCode::TokenRefused, WhatWas, signInAgain);
    addRow("token: invalid_grant (refresh) -> sign-in needed", Renewing,
           tokenError("invalid_grant"), ErrorCode::SignInNeeded, Nothing, u"Sign in"_s);
    addRow("token: invalid_client -> client and tokens dropped", Renewing,
           token(TokenMode::InvalidClient), ErrorCode::SignInNeeded, Nothing, u"Sign in"_s,
           [](const Person &person) {
               const auto &kept = person.fake.secrets.secrets;
               for (auto at = kept.begin(); at != kept.end(); ++at)
                   QVERIFY(!at.key().endsWith("/registration"_L1));
           });
    addRow("token: unauthorized_client -> client and tokens dropped", Renewing,
           tokenError("unauthorized_client"), ErrorCode::SignInNeeded, Nothing, u"Sign in"_s);
    addRow("token: invalid_target -> tokens kept", Renewing, tokenError("invalid_target"),
           ErrorCode::ResourceRefused, WhatWas, askAdmin);
    addRow("token: invalid_scope -> tokens kept", Renewing, tokenError("invalid_scope"),
           ErrorCode::TokenRefused, WhatWas, signInAgain);
    addRow("token: HTML", Renewing, token(TokenMode::Page), ErrorCode::TokenAnswerUnreadable,
           WhatWas, signInAgain);
    addRow("token: empty body", Renewing, token(TokenMode::Empty), ErrorCode::TokenAnswerUnreadable,
           WhatWas, signInAgain);
}

// Discovery, registration, redirect, scopes and tokens (protocol facts, section 5.2).
void addQuirks()
{
    using enum When;
    using enum Kept;
    const auto redirect = [](const Person &person) {
        return person.asked("/authorize", "redirect_uri");
    };

    addRow(
        "Q1 trailing slash of the issuer", SigningIn,
        [](Oddities &odd) { odd.addsSlashToIssuer = true; }, none, SomethingNew);
    addRow(
        "Q2 issuer on another host", SigningIn,
        [](Oddities &odd) { odd.issuer = "https://auth.example"; }, ErrorCode::MetadataMismatch,
        Nothing, u"Check the address"_s,
        [](const Person &person) {
            QVERIFY(person.detail.find("https://auth.example instead of") != std::string::npos);
        });
    addRow(
        "Q3 resource is the root, sent as it is", SigningIn,
        [](Oddities &odd) { odd.resource = "{origin}/"; }, none, SomethingNew, {},
        [](const Person &person) {
            QCOMPARE(person.asked("/authorize", "resource"),
                     person.provider.origin().toUtf8() + '/');
        });
    addRow(
        "Q4 resource metadata of a foreign domain", SigningIn,
        [](Oddities &odd) { odd.resource = "https://x.workers.example/mcp"; },
        ErrorCode::MetadataMismatch, Nothing, u"Check the address"_s);
    addRow(
        "Q5 well-known addresses answer 200 with a page", SigningIn,
        [](Oddities &odd) {
            odd.hasResourceMetadata = false;
            odd.answersEverything = true;
        },
        none, SomethingNew);
    addRow(
        "Q6 PKCE methods not listed", SigningIn,
        [](Oddities &odd) { odd.lessMetadata = {u"code_challenge_methods_supported"_s}; },
        ErrorCode::PkceNotSupported, Nothing, u"Use an access key"_s);
    addRow(
        "Q7 resource_metadata leads to 404", SigningIn,
        [](Oddities &odd) { odd.hasResourceMetadata = false; }, none, SomethingNew);
    addRow(
        "Q8 compressed discovery bodies", SigningIn, [](Oddities &) {}, none, SomethingNew, {},
        [](const Person &person) {
            const auto seen = person.provider.seen("/.well-known/oauth-authorization-server");
            QCOMPARE(seen.first().headers.value("accept-encoding"), "identity");
        });
    addRow(
        "Q10 metadata depends on the version header", SigningIn, [](Oddities &) {}, none,
        SomethingNew, {},
        [](const Person &person) {
            const auto seen = person.provider.seen("/.well-known/oauth-authorization-server");
            QVERIFY(!seen.first().headers.value("mcp-protocol-version").isEmpty());
        });
    addRow(
        "Q11 challenge for tools only", SigningIn,
        [](Oddities &odd) { odd.asksOnlyForTools = true; }, none, SomethingNew);

    addRow(
        "Q12 no registration endpoint", SigningIn,
        [](Oddities &odd) { odd.lessMetadata = {u"registration_endpoint"_s}; },
        ErrorCode::RegistrationNotOffered, Nothing, enterClientId);
    addRow(
        "Q13 registration wants a token", SigningIn,
        [](Oddities &odd) { odd.registrationStatus = 401; }, ErrorCode::RegistrationRefused,
        Nothing, enterClientId);
    addRow(
        "Q14 registration refused because of scope", SigningIn,
        [](Oddities &odd) { odd.refusesScope = true; }, none, SomethingNew, {},
        [](const Person &person) { QCOMPARE(person.provider.count("/register"), 2); });
    addRow(
        "Q15 scope must be registered", SigningIn, [](Oddities &) {}, none, SomethingNew, {},
        [](const Person &person) {
            const auto sent = person.provider.seen("/register").first().json();
            QCOMPARE(sent.value("scope"_L1).toString().toUtf8(),
                     person.asked("/authorize", "scope"));
        });
    addRow(
        "Q16 403 Forbidden in plain text", SigningIn,
        [](Oddities &odd) {
            odd.registrationStatus = 403;
            odd.registrationBody = "Forbidden";
        },
        ErrorCode::RegistrationRefused, Nothing, enterClientId,
        [](const Person &person) {
            QVERIFY(person.detail.find("Forbidden") != std::string::npos);
        });
    addRow(
        "Q17 a secret for a public client, then wanted", SigningIn,
        [](Oddities &odd) { odd.clientSecret = "given"; }, none, SomethingNew);
    addRow(
        "Q18 one registration for ever, with a stable name", SigningInAgain, [](Oddities &) {},
        none, SomethingNew, {},
        [](const Person &person) {
            QCOMPARE(person.provider.count("/register"), 1);
            const auto sent = person.provider.seen("/register").first().json();
            QCOMPARE(sent.value("client_name"_L1).toString(), u"Patchbay"_s);
        });
    addRow(
        "Q19 browser shows 'unknown client'", SigningInAgain,
        [](Oddities &odd) { odd.forgetsClients = true; }, ErrorCode::SignInTimedOut, WhatWas,
        signInAgain);

    addRow(
        "Q22 the redirect address keeps its port", SigningInAgain, [](Oddities &) {}, none,
        SomethingNew, {},
        [redirect](const Person &person) {
            const auto sent = person.provider.seen("/register").first().json();
            QCOMPARE(redirect(person),
                     sent.value("redirect_uris"_L1).toArray().first().toString().toUtf8());
        });
    addRow(
        "Q23 127.0.0.1 refused", SigningIn,
        [](Oddities &odd) { odd.refusesAddressLiterals = true; }, none, SomethingNew, {},
        [redirect](const Person &person) {
            QVERIFY(redirect(person).startsWith("http://localhost:"));
        });
    addRow(
        "Q24 localhost refused", SigningIn, [](Oddities &) {}, none, SomethingNew, {},
        [redirect](const Person &person) {
            QVERIFY(redirect(person).startsWith("http://127.0.0.1:"));
        });
    addRow(
        "Q27 callback closes during MFA", SigningIn, [](Oddities &) {}, none, SomethingNew, {},
        [](const Person &) { QVERIFY(SignInFlow::browserLimit >= std::chrono::minutes(10)); });
    addRow(
        "Q29 a sign-in again has its listener", SigningInAgain, [](Oddities &) {}, none,
        SomethingNew);

    addRow(
        "Q35 expires_in a string", Renewing, [](Oddities &odd) { odd.expiresIn = "\"3600\""; },
        none, SomethingNew, {},
        [](const Person &person) { QCOMPARE(person.tokens()->life, std::chrono::seconds(3600)); });
    addRow(
        "Q35 expires_in missing", Renewing, [](Oddities &odd) { odd.expiresIn.clear(); }, none,
        SomethingNew, {}, [](const Person &person) { QVERIFY(!person.tokens()->ends.isValid()); });
    addRow(
        "Q35 expires_in 0", Renewing, [](Oddities &odd) { odd.expiresIn = "0"; }, none,
        SomethingNew, {},
        [](const Person &person) { QVERIFY(!isFresh(*person.tokens(), person.fake.clock.now())); });
    addRow(
        "Q36 an error with status 200", Renewing,
        [](Oddities &odd) { odd.tokenMode = TokenMode::ErrorInside200; }, ErrorCode::TokenRefused,
        WhatWas, signInAgain);
    addRow(
        "Q38 a refresh without a new refresh token", Renewing,
        [](Oddities &odd) { odd.rotates = false; }, none, SomethingNew, {},
        [](const Person &person) { QVERIFY(!person.tokens()->refreshToken.isEmpty()); });
    addRow(
        "Q39 resource as the metadata has it, query and all", SigningIn,
        [](Oddities &odd) { odd.resource = "{origin}/mcp?a=b"; }, none, SomethingNew, {},
        [](const Person &person) {
            QCOMPARE(person.asked("/authorize", "resource"),
                     person.provider.url().toUtf8() + "?a=b");
        });
}

} // namespace

void TestKnownTroubles::provoked_data()
{
    QTest::addColumn<When>("when");
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<QString>("button");
    QTest::addColumn<More>("more");
    addErrors();
    addQuirks();
}

void TestKnownTroubles::provoked()
{
    QFETCH(const When, when);
    QFETCH(const Change, change);
    QFETCH(const ErrorCode, code);
    QFETCH(const Kept, kept);
    QFETCH(const More, more);
    Person person;
    if (when != When::SigningIn)
        QCOMPARE(person.signIn(), none);
    const std::string before = person.accessToken();
    person.provider.change(change);
    const ErrorCode came = when == When::Renewing ? person.renew() : person.signIn();
    QVERIFY2(came == code, (std::string(nameOf(came)) + ' ' + person.detail).c_str());
    QTEST(buttonFor(came), "button");
    const std::string after = person.accessToken();
    switch (kept) {
    case Kept::Nothing:
        QVERIFY(after.empty());
        break;
    case Kept::WhatWas:
        QVERIFY(!after.empty() && after == before);
        break;
    case Kept::SomethingNew:
        QVERIFY(!after.empty() && after != before);
        break;
    }
    if (more)
        more(person);
}

namespace {

// Row, and the test that provokes it.
struct Elsewhere {
    const char *row;
    const char *file;
    const char *function;
};
constexpr Elsewhere elsewhere[]{
    {"upstream: 401, no token -> an error with status 200", "relay/test_http_endpoint",
     "signedOut"},
    {"upstream: 401 is never passed on", "relay/test_http_endpoint", "neverPassesARefusalOn"},
    {"upstream: 403 insufficient_scope -> step-up", "signin/test_step_ups",
     "givesUpAfterThreeSignIns"},
    {"upstream: 403 other, 400, 429/503 -> passed through", "relay/test_http_endpoint",
     "passesOtherAnswersAsTheyAre"},
    {"authorize: nothing comes back -> a way out is shown", "signin/test_sign_in_flow",
     "goesBackToTheBrowserOnce"},
    {"Q5 401 or 403 from a CDN", "signin/test_discovery", "skipsPages"},
    {"Q9 metadata at the appended path only", "signin/test_provider_samples", "signsInAndStaysSo"},
    {"Q20 client metadata document refused", "signin/test_enrolment",
     "registersAgainWhenForgotten"},
    {"Q21 confidential client only", "signin/test_provider_samples", "signsInAndStaysSo"},
    {"Q25 localhost means ::1", "signin/test_redirect_listener", "listensOnBoth"},
    {"Q26 an allow-list of redirect addresses", "signin/test_provider_samples",
     "signsInAndStaysSo"},
    {"Q28 a second callback", "signin/test_redirect_listener", "changesNothingTheSecondTime"},
    {"Q30 bound before the browser opens", "signin/test_redirect_listener",
     "saysWhenThePortIsTaken"},
    {"Q31 resource beside scope (Entra)", "signin/test_provider_samples", "isNeeded"},
    {"Q32 audience (Auth0)", "signin/test_provider_samples", "isNeeded"},
    {"Q33 access_type (Google)", "signin/test_provider_samples", "isNeeded"},
    {"Q34 scope on refresh (Entra)", "signin/test_provider_samples", "signsInAndStaysSo"},
    {"Q37 parallel refresh", "signin/test_token_source", "renewsOnceForEverybody"},
    {"Q40 no GET stream", "relay/test_stdio_session", "theNotificationStreamComesBack"},
    {"Q41 session lost", "relay/test_stdio_session", "aLostSessionIsBegunAgain"},
    {"Q42 a forward that fails", "relay/test_http_streams", "aLostAnswerIsAnError"},
    {"Q43 sign-in takes longer than the app waits", "relay/test_stdio_session", "signedOutThenIn"},
    {"Q44 the app starts its own sign-in", "relay/test_http_endpoint", "neverPassesARefusalOn"},
    {"Q45 streams cut after a while", "relay/test_stdio_session", "aCutStreamIsResumedOrAnError"},
    {"Q46 the first event comes late", "relay/test_http_streams", "eventsPassAsTheyCome"},
    {"Q47 406 for half an Accept", "relay/test_header_rules", "acceptIsCompleted"},
    {"Q48 /mcp and /mcp/", "relay/test_http_endpoint", "followsRedirectsWithinTheOriginOnly"},
};

} // namespace

void TestKnownTroubles::provokedElsewhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("function");
    for (const Elsewhere &each : elsewhere)
        QTest::newRow(each.row) << QString::fromLatin1(each.file) << QByteArray(each.function);
}

void TestKnownTroubles::provokedElsewhere()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, function);
    const auto text = readFile(QStringLiteral(PATCHBAY_SOURCE_DIR "/tests/") + file + u".cpp"_s);
    QVERIFY2(text, qPrintable(file));
    const QByteArray defined = function + "()\n"; // a declaration would go on with ";"
    QVERIFY2(text->contains(defined), function.constData());
}

// Q1 to Q48, each in one of the lists.
void TestKnownTroubles::leavesNoRowOut()
{
    const auto text =
        readFile(QStringLiteral(PATCHBAY_SOURCE_DIR "/tests/signin/test_known_troubles.cpp"));
    QVERIFY(text);
    for (int number = 1; number <= 48; ++number) {
        const QByteArray row = "\"Q" + QByteArray::number(number) + ' ';
        QVERIFY2(text->contains(row), row.constData());
    }
}

QTEST_GUILESS_MAIN(TestKnownTroubles)
#include "test_known_troubles.moc"
