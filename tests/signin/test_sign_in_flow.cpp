#include "signin/attempt.h"

using namespace Qt::StringLiterals;
using namespace patchbay;
using Change = std::function<void(Oddities &)>;

class TestSignInFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void needsNoSignInWhereNobodyAsks();
    void survivesOddAnswers_data();
    void survivesOddAnswers();
    void sendsNastyValuesExactly_data();
    void sendsNastyValuesExactly();
    void keepsTheEndpointsQuery();
    void namesFailures_data();
    void namesFailures();
    void goesBackToTheBrowserOnce_data();
    void goesBackToTheBrowserOnce();
    void startsOverForALateCode();
    void letsThePersonChooseTheAccount();
    void asksForWhatTheServerWants();
    void asksWithoutScopeIfItMust();
    void ignoresTheWrongState();
    void takesAPastedAddress();
    void waitsOnIfNoBrowserOpens();
    void givesUpInTheEnd();
    void cancels();
    void letsGoOfAFormerIssuersTokens();
    void storesNothingHalf();
    void tellsNobody();
};

void TestSignInFlow::signsIn()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) {
        odd.moreInAnswer = {{u"account"_s, u"maria@acme.com"_s}, {u"scope"_s, u"mcp:read"_s}};
    });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.steps,
             QList({Step::Discovering, Step::Registering, Step::WaitingForBrowser,
                    Step::FetchingTokens, Step::Storing, Step::Done}));

    const Connection &connection = **outcome;
    QCOMPARE(connection.access, Access::SignIn);
    QCOMPARE(connection.account, u"maria@acme.com"_s);
    QVERIFY(connection.facts);
    QCOMPARE(connection.facts->issuer, attempt.provider.origin());
    QCOMPARE(connection.facts->resource, attempt.provider.url());
    QCOMPARE(connection.facts->scope, u"mcp:read"_s);
    QCOMPARE(connection.facts->clientAuthentication, u"none"_s);
    QVERIFY(connection.facts->redirectUri.startsWith("http://127.0.0.1:"_L1));

    const auto tokens = attempt.tokens();
    QVERIFY(tokens);
    QVERIFY(attempt.provider.accepts(QByteArray::fromStdString(tokens->accessToken.reveal())));
    QVERIFY(!tokens->refreshToken.isEmpty());
    QCOMPARE(tokens->ends, attempt.fake.clock.now().addSecs(3600));

    const auto asked = attempt.provider.seen("/authorize").first().form();
    QCOMPARE(asked.value("resource"), attempt.provider.url().toUtf8());
    QCOMPARE(asked.value("scope"), "mcp:read mcp:write offline_access");
    QCOMPARE(asked.value("prompt"), "consent");
    QVERIFY(asked.value("state").size() >= 43);
    const auto exchanged = attempt.provider.seen("/token").first();
    QCOMPARE(exchanged.form().value("resource"), attempt.provider.url().toUtf8());
    QCOMPARE(exchanged.headers.value("accept"), "application/json");
    QVERIFY(!exchanged.form().contains("client_secret"));
    QTRY_COMPARE(attempt.browser.pages.size(), 1);
    QCOMPARE(attempt.browser.pages.first().status, 200);
}

void TestSignInFlow::needsNoSignInWhereNobodyAsks()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.isOpen = true; });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->access, Access::Open);
    QVERIFY(attempt.fake.desktop.opened.isEmpty());
    QVERIFY(attempt.fake.secrets.secrets.isEmpty());
}

void TestSignInFlow::survivesOddAnswers_data()
{
    QTest::addColumn<Change>("change");
    auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("no content type", [](Oddities &odd) { odd.tokenMode = TokenMode::WithoutContentType; });
    row("text/plain", [](Oddities &odd) { odd.tokenMode = TokenMode::PlainText; });
    row("form", [](Oddities &odd) { odd.tokenMode = TokenMode::Form; });
    row("no expires_in", [](Oddities &odd) { odd.expiresIn.clear(); });
    row("expires_in a string", [](Oddities &odd) { odd.expiresIn = "\"60\""; });
    row("no refresh token", [](Oddities &odd) { odd.givesRefreshToken = false; });
    row("no iss promised and none sent", [](Oddities &odd) {
        odd.iss = "-";
        odd.lessMetadata = {u"authorization_response_iss_parameter_supported"_s};
    });
    row("old server", [](Oddities &odd) { odd.hasResourceMetadata = false; });
    row("old server without metadata", [](Oddities &odd) {
        odd.hasResourceMetadata = false;
        odd.namesMetadata = false;
        odd.metadataStatus = 404;
        odd.iss = "-";
    });
}

void TestSignInFlow::survivesOddAnswers()
{
    QFETCH(const Change, change);
    Attempt attempt;
    attempt.provider.change(change);
    const auto outcome = attempt.run();
    QVERIFY(outcome);
    QVERIFY2(*outcome, *outcome ? "" : outcome->error().detail.c_str());
    const auto tokens = attempt.tokens();
    QVERIFY(tokens
            && attempt.provider.accepts(QByteArray::fromStdString(tokens->accessToken.reveal())));
}

void TestSignInFlow::sendsNastyValuesExactly_data()
{
    QTest::addColumn<Change>("change");
    const QByteArray nasty = "s+e%c&r=t/%2F x";
    QTest::newRow("code") << Change(
        [nasty](Oddities &odd) { odd.code = "4/0AbC+d%2F= &" + nasty; });
    QTest::newRow("secret in the body") << Change([nasty](Oddities &odd) {
        odd.clientSecret = nasty;
        odd.clientAuthentication = "client_secret_post";
    });
    QTest::newRow("secret in the header") << Change([nasty](Oddities &odd) {
        odd.clientSecret = nasty;
        odd.clientAuthentication = "client_secret_basic";
    });
    QTest::newRow("secret of a public client")
        << Change([nasty](Oddities &odd) { odd.clientSecret = nasty; });
    QTest::newRow("resource") << Change([](Oddities &odd) { odd.resource = "ORIGIN"; });
}

void TestSignInFlow::sendsNastyValuesExactly()
{
    QFETCH(const Change, change);
    Attempt attempt;
    attempt.provider.change(change);
    attempt.provider.change([&attempt](Oddities &odd) {
        if (odd.resource == "ORIGIN") {
            odd.resource = attempt.provider.url().toUtf8() + "?a=b+c&d=%2F";
        }
    });
    const auto outcome = attempt.run();
    QVERIFY(outcome);
    QVERIFY2(*outcome, *outcome ? "" : outcome->error().detail.c_str());
}

void TestSignInFlow::keepsTheEndpointsQuery()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.endpointQuery = "?tenant=a%2Fb&x=1+2"; });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    const auto asked = attempt.provider.seen("/authorize").first().form();
    QCOMPARE(asked.value("tenant"), "a/b");
    QCOMPARE(asked.value("x"), "1 2");
}

void TestSignInFlow::namesFailures_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("tokenRequests");
    auto row = [](const char *name, ErrorCode code, int tokenRequests, const Change &change) {
        QTest::newRow(name) << change << code << tokenRequests;
    };
    row("denied", ErrorCode::ConsentDenied, 0,
        [](Oddities &odd) { odd.authorizationError = "access_denied"; });
    row("authorization error", ErrorCode::AuthorizationRefused, 0,
        [](Oddities &odd) { odd.authorizationError = "invalid_request"; });
    row("resource not known", ErrorCode::ResourceRefused, 0,
        [](Oddities &odd) { odd.authorizationError = "invalid_target"; });
    row("wrong iss", ErrorCode::ResponseNotOurs, 0,
        [](Oddities &odd) { odd.iss = "https://evil.example"; });
    row("missing iss", ErrorCode::ResponseNotOurs, 0, [](Oddities &odd) { odd.iss = "-"; });
    row("missing iss on error", ErrorCode::ResponseNotOurs, 0, [](Oddities &odd) {
        odd.iss = "-";
        odd.authorizationError = "access_denied";
    });
    // Twice: the second is a new pass through the browser.
    row("invalid_grant", ErrorCode::TokenRefused, 2,
        [](Oddities &odd) { odd.tokenMode = TokenMode::InvalidGrant; });
    row("error inside 200", ErrorCode::TokenRefused, 1,
        [](Oddities &odd) { odd.tokenMode = TokenMode::ErrorInside200; });
    row("page", ErrorCode::TokenAnswerUnreadable, 1,
        [](Oddities &odd) { odd.tokenMode = TokenMode::Page; });
    row("500", ErrorCode::ServerUnavailable, 1,
        [](Oddities &odd) { odd.tokenMode = TokenMode::ServerError; });
    row("redirect", ErrorCode::TokenRefused, 1,
        [](Oddities &odd) { odd.tokenMode = TokenMode::Redirect; });
    row("lost answer", ErrorCode::ConnectionLost, 1,
        [](Oddities &odd) { odd.tokenMode = TokenMode::LoseAnswer; });
    // Twice: the second is a new sign-in with a new registration, not the same code again.
    row("401 Basic", ErrorCode::ClientForgotten, 2,
        [](Oddities &odd) { odd.tokenMode = TokenMode::Unauthorized; });
    row("registration closed", ErrorCode::RegistrationRefused, 0,
        [](Oddities &odd) { odd.registrationStatus = 403; });
    row("no registration", ErrorCode::RegistrationNotOffered, 0,
        [](Oddities &odd) { odd.lessMetadata = {u"registration_endpoint"_s}; });
    row("guessed wrongly", ErrorCode::SignInNotOffered, 0, [](Oddities &odd) {
        odd.hasResourceMetadata = false;
        odd.metadataStatus = 404;
        odd.registrationStatus = 404;
    });
}

void TestSignInFlow::namesFailures()
{
    QFETCH(const Change, change);
    QFETCH(const int, tokenRequests);
    Attempt attempt;
    attempt.provider.change(change);
    QTEST(attempt.error(), "code");
    QCOMPARE(attempt.provider.count("/token"), tokenRequests);
    QCOMPARE(attempt.provider.count("/elsewhere"), 0);
    QVERIFY(!attempt.tokens());
    QSet<QByteArray> codes;
    for (const auto &seen : attempt.provider.seen("/token"))
        codes.insert(seen.form().value("code"));
    QCOMPARE(codes.size(), tokenRequests); // no code was sent twice
}

void TestSignInFlow::goesBackToTheBrowserOnce_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("prompt");
    QTest::newRow("who are you") << "login_required"_ba
                                 << "login consent"_ba;
    QTest::newRow("a question") << "interaction_required"_ba
                                << "login consent"_ba;
    QTest::newRow("may we") << "consent_required"_ba
                            << "consent"_ba;
}

void TestSignInFlow::goesBackToTheBrowserOnce()
{
    QFETCH(const QByteArray, error);
    Attempt attempt;
    attempt.provider.change([&](Oddities &odd) {
        odd.authorizationError = error;
        odd.authorizationErrorTimes = 1;
    });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QTEST(attempt.provider.seen("/authorize").last().form().value("prompt"), "prompt");

    attempt.provider.change([](Oddities &odd) { odd.authorizationErrorTimes = -1; });
    QCOMPARE(attempt.error(), ErrorCode::AuthorizationRefused);
    QCOMPARE(attempt.provider.count("/authorize"), 4);
}

void TestSignInFlow::startsOverForALateCode()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) {
        odd.tokenMode = TokenMode::InvalidGrant;
        odd.tokenModeTimes = 1;
    });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.provider.count("/authorize"), 2);
}

void TestSignInFlow::letsThePersonChooseTheAccount()
{
    Attempt attempt;
    attempt.wishes.account = SignInFlow::Account::Choose;
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.provider.seen("/authorize").last().form().value("prompt"), "login consent");
}

void TestSignInFlow::asksForWhatTheServerWants()
{
    Attempt attempt;
    const auto first = attempt.run();
    QVERIFY(first && *first);
    QCOMPARE((*first)->facts->askedScope, u"mcp:read mcp:write offline_access"_s);
    attempt.connection = **first;
    attempt.connection.facts->wantedScope = u"mcp:admin mcp:read"_s;
    const auto second = attempt.run();
    QVERIFY(second && *second);
    QCOMPARE(attempt.provider.seen("/authorize").last().form().value("scope"),
             "mcp:read mcp:write offline_access mcp:admin");
    QCOMPARE((*second)->facts->askedScope, u"mcp:read mcp:write offline_access mcp:admin"_s);
    QVERIFY((*second)->facts->wantedScope.isEmpty());
    // And for no less the next time.
    attempt.connection = **second;
    const auto third = attempt.run();
    QVERIFY(third && *third);
    QCOMPARE((*third)->facts->askedScope, (*second)->facts->askedScope);
}

void TestSignInFlow::asksWithoutScopeIfItMust()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.refusesScopes = true; });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.provider.count("/authorize"), 2);
    QVERIFY(!attempt.provider.seen("/authorize").last().form().contains("scope"));
}

void TestSignInFlow::ignoresTheWrongState()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.mistakesState = true; });
    attempt.begin();
    QTRY_COMPARE(attempt.browser.pages.size(), 1);
    QCOMPARE(attempt.browser.pages.first().status, 400);
    QCOMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    attempt.provider.change([](Oddities &odd) { odd.mistakesState = false; });
    attempt.flow->openBrowserAgain();
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
}

void TestSignInFlow::takesAPastedAddress()
{
    Attempt attempt;
    attempt.browser.stopsBeforeLoopback = true;
    attempt.begin();
    QTRY_COMPARE(attempt.browser.visited.size(), 2);
    QVERIFY(!attempt.flow->takeRedirect(u"something else"_s));
    QVERIFY(attempt.flow->takeRedirect(attempt.browser.visited.last()));
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.flow->takeRedirect(attempt.browser.visited.last()).error().code,
             ErrorCode::WrongUsage);
}

void TestSignInFlow::waitsOnIfNoBrowserOpens()
{
    Attempt attempt;
    attempt.fake.desktop.error = Error{ErrorCode::BrowserNotOpened, {}};
    attempt.begin();
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    QCOMPARE(attempt.flow->signInHost(), u"127.0.0.1"_s);
    attempt.browser.open(QString::fromLatin1(attempt.flow->browserLink().toEncoded()));
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
}

void TestSignInFlow::givesUpInTheEnd()
{
    Attempt attempt;
    attempt.begin(SignInFlow::Browser::OnlyAnnounce);
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    QVERIFY(attempt.fake.desktop.opened.isEmpty());
    attempt.fake.clock.advance(SignInFlow::browserLimit - std::chrono::seconds(1));
    QVERIFY(!attempt.result);
    attempt.fake.clock.advance(std::chrono::seconds(1));
    QVERIFY(attempt.result && !*attempt.result);
    QCOMPARE(attempt.result->error().code, ErrorCode::SignInTimedOut);
}

void TestSignInFlow::cancels()
{
    Attempt attempt;
    attempt.begin(SignInFlow::Browser::OnlyAnnounce);
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    const QString link = QString::fromLatin1(attempt.flow->browserLink().toEncoded());
    attempt.flow->cancel();
    QVERIFY(attempt.result && !*attempt.result);
    QCOMPARE(attempt.result->error().code, ErrorCode::Cancelled);
    // As the event loop does next: what listened for the browser's way back is gone then.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    attempt.browser.open(link); // somebody finishes in the browser all the same
    QTRY_COMPARE(attempt.browser.pages.size(), 1);
    QCOMPARE(attempt.browser.pages.first().status, 0);
    QVERIFY(!attempt.tokens());

    // Early, and by deletion.
    attempt.begin();
    attempt.flow.reset();
    attempt.begin();
    attempt.flow->cancel();
    QCOMPARE(attempt.result->error().code, ErrorCode::Cancelled);
}

void TestSignInFlow::letsGoOfAFormerIssuersTokens()
{
    Attempt attempt;
    attempt.connection.facts = SignInFacts();
    attempt.connection.facts->issuer = u"https://former.example"_s;
    const QString former = tokensKey(u"test"_s, u"https://former.example"_s);
    attempt.fake.secrets.secrets.insert(former, Secret("former tokens"));
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QVERIFY(attempt.tokens());
    QVERIFY(!attempt.fake.secrets.secrets.contains(former));
}

void TestSignInFlow::storesNothingHalf()
{
    Attempt attempt;
    // Before the browser: nobody types a password in vain.
    attempt.fake.secrets.writeError = Error{ErrorCode::KeychainLocked, {}};
    QCOMPARE(attempt.error(), ErrorCode::KeychainLocked);
    QVERIFY(attempt.fake.desktop.opened.isEmpty());
    attempt.fake.secrets.writeError.reset();

    // At the very end.
    const auto follow = attempt.fake.desktop.onOpen;
    attempt.fake.desktop.onOpen = [&attempt, follow](const QUrl &url) {
        attempt.fake.secrets.writeError = Error{ErrorCode::KeychainRefused, {}};
        follow(url);
    };
    QCOMPARE(attempt.error(), ErrorCode::KeychainRefused);
    QVERIFY(!attempt.tokens());

    attempt.fake.secrets.readError = Error{ErrorCode::KeychainUnavailable, {}};
    QCOMPARE(attempt.error(), ErrorCode::KeychainUnavailable);
}

static QByteArrayList logged;
static void takeLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text.toUtf8());
}

// No code, token, verifier, state or secret in the log or in an error, whatever goes wrong.
void TestSignInFlow::tellsNobody()
{
    logged.clear();
    const auto before = qInstallMessageHandler(takeLog);
    QByteArrayList told;
    QList<QByteArray> secrets;
    for (const TokenMode mode :
         {TokenMode::Good, TokenMode::InvalidGrant, TokenMode::ErrorInside200, TokenMode::Page,
          TokenMode::ServerError, TokenMode::Redirect, TokenMode::InvalidClient}) {
        Attempt attempt;
        attempt.provider.change([mode](Oddities &odd) {
            odd.tokenMode = mode;
            odd.code = "1234"; // short ones as well
            odd.clientSecret = "hush+hush";
        });
        if (const auto outcome = attempt.run(); outcome && !*outcome)
            told.append(QByteArray::fromStdString(outcome->error().detail));
        secrets += attempt.provider.secrets();
    }
    qInstallMessageHandler(before);
    QVERIFY(logged.size() >= 7);
    QVERIFY(secrets.size() > 20);
    for (const QByteArray &line : logged + told) {
        for (const QByteArray &secret : secrets)
            QVERIFY2(!line.contains(secret), line.constData());
    }
}

QTEST_GUILESS_MAIN(TestSignInFlow)
#include "test_sign_in_flow.moc"
