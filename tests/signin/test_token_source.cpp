#include "signin/token_source.h"

#include "signin/renewal.h"
#include "signin/signed_in.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace std::chrono_literals;

class TestTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenToRenew_data();
    void knowsWhenToRenew();
    void givesTheTokenOfTheSignIn();
    void renewsBeforeTheEnd();
    void renewsOnceForEverybody();
    void storesBeforeItGives();
    void sendsNastyTokensExactly();
    void keepsTheOldRefreshToken();
    void renewsWhatTheServerRefuses();
    void asksAgainWhenTheAnswerIsLost();
    void signsOutWhenRefused();
    void believesTheStoreFirst();
    void forgetsTheClient();
    void keepsTokensInTrouble();
    void usesUpTheOldTokenInTrouble();
    void survivesAFullKeychain();
    void followsBothClocks();
    void leavesRefreshingToOneProcess();
    void showsItsSecret();
    void worksWithoutRefreshTokens();
    void revokes_data();
    void revokes();
    void revokesLaterIfAsked();
    void forgetsAsMuchAsAsked_data();
    void forgetsAsMuchAsAsked();
    void takesANewSignIn();
    void keepsAccessKeys();
    void asksNothingOfOpenServers();
};

void TestTokenSource::knowsWhenToRenew_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("fresh");
    QTest::newRow("hour, young") << 3600 << 0 << true;
    QTest::newRow("hour, 121 s left") << 3600 << 3479 << true;
    QTest::newRow("hour, 120 s left") << 3600 << 3480 << false;
    QTest::newRow("minute, young") << 60 << 44 << true;
    QTest::newRow("minute, last quarter") << 60 << 45 << false;
    QTest::newRow("ended") << 60 << 61 << false;
    QTest::newRow("no life at all") << 0 << 0 << false;
}

void TestTokenSource::knowsWhenToRenew()
{
    QFETCH(const int, life);
    QFETCH(const int, age);
    const QDateTime issued(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const StoredTokens tokens{
        Secret("a"), {}, issued.addSecs(life), std::chrono::seconds(life), {}};
    QTEST(isFresh(tokens, issued.addSecs(age)), "fresh");
    QVERIFY(isFresh({Secret("a"), {}, {}, {}, {}}, issued)); // nobody knows the end
    QVERIFY(!isFresh({{}, Secret("r"), {}, {}, {}}, issued));
}

// Neither a sign-in nor a restart costs a refresh.
void TestTokenSource::givesTheTokenOfTheSignIn()
{
    SignedIn person;
    QCOMPARE(person.state(), TokenState::Unknown);
    QVERIFY(person.isGood(person.token()));
    QCOMPARE(person.state(), TokenState::Ready);
    QCOMPARE(person.source->accessTokenEnds(u"test"_s), person.fake.clock.now().addSecs(3600));
    person.source = std::make_unique<TokenSource>(person.fake.platform, person.store);
    QVERIFY(person.isGood(person.token()));
    QCOMPARE(person.refreshes(), 0);
    QCOMPARE(waitFor(person.source->freshToken(u"other"_s)).error().code,
             ErrorCode::ConnectionUnknown);
}

void TestTokenSource::renewsBeforeTheEnd()
{
    SignedIn person;
    const Result<Secret> first = person.token();
    person.fake.clock.advance(3479s);
    QVERIFY(person.token()->equals(first->reveal()));
    const QSignalSpy refreshed(person.source.get(), &TokenSource::refreshed);
    person.fake.clock.advance(2s);
    const Result<Secret> second = person.token();
    QVERIFY(person.isGood(second));
    QVERIFY(!second->equals(first->reveal()));
    QCOMPARE(refreshed.size(), 1);
    const auto form = person.provider.seen("/token").last().form();
    QCOMPARE(form.value("resource"), person.provider.url().toUtf8());
    QVERIFY(!form.contains("client_secret") && !form.contains("redirect_uri"));
}

void TestTokenSource::renewsOnceForEverybody()
{
    SignedIn person;
    person.fake.clock.advance(2h);
    QList<QFuture<Result<Secret>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(person.source->freshToken(u"test"_s));
    const Result<Secret> first = waitFor(futures.first());
    QVERIFY(person.isGood(first));
    for (const auto &future : futures)
        QVERIFY(waitFor(future)->equals(first->reveal()));
    QCOMPARE(person.refreshes(), 1);
}

void TestTokenSource::storesBeforeItGives()
{
    SignedIn person;
    person.fake.clock.advance(2h);
    std::optional<bool> wasStored;
    person.source->freshToken(u"test"_s).then(
        person.source.get(), [&](const Result<Secret> &token) {
            wasStored = token && person.stored()->accessToken.equals(token->reveal());
        });
    QTRY_VERIFY(wasStored);
    QVERIFY(*wasStored);
}

void TestTokenSource::sendsNastyTokensExactly()
{
    SignedIn person([](Oddities &odd) { odd.refreshToken = "r+t/%2F&x=y z"; });
    person.fake.clock.advance(2h);
    QVERIFY(person.isGood(person.token()));
    person.fake.clock.advance(2h);
    QVERIFY(person.isGood(person.token()));
    QCOMPARE(person.refreshes(), 2);
}

void TestTokenSource::keepsTheOldRefreshToken()
{
    SignedIn person([](Oddities &odd) { odd.rotates = false; });
    const Secret refreshToken = person.stored()->refreshToken;
    for (int i = 0; i < 2; ++i) {
        person.fake.clock.advance(2h);
        QVERIFY(person.isGood(person.token()));
        QVERIFY(person.stored()->refreshToken.equals(refreshToken.reveal()));
    }
}

void TestTokenSource::renewsWhatTheServerRefuses()
{
    SignedIn person;
    const Result<Secret> first = person.token();
    person.provider.endAccessTokens();
    const auto one = person.source->tokenInsteadOf(u"test"_s, *first);
    const auto two = person.source->tokenInsteadOf(u"test"_s, *first);
    QVERIFY(person.isGood(waitFor(one)));
    QVERIFY(person.isGood(waitFor(two)));
    QVERIFY(person.isGood(person.insteadOf(*first))); // late, has a newer one already
    QCOMPARE(person.refreshes(), 1);
}

void TestTokenSource::asksAgainWhenTheAnswerIsLost()
{
    SignedIn person;
    person.provider.change([](Oddities &odd) {
        odd.tokenMode = TokenMode::LoseAnswer;
        odd.tokenModeTimes = 1;
    });
    person.fake.clock.advance(2h);
    QVERIFY(person.isGood(person.token()));
    const auto seen = person.provider.seen("/token");
    QCOMPARE(person.refreshes(), 2);
    QCOMPARE(seen.at(seen.size() - 1).form().value("refresh_token"),
             seen.at(seen.size() - 2).form().value("refresh_token"));
}

void TestTokenSource::signsOutWhenRefused()
{
    SignedIn person;
    person.provider.change([](Oddities &odd) { odd.tokenMode = TokenMode::InvalidGrant; });
    person.fake.clock.advance(2h);
    QCOMPARE(person.token().error().code, ErrorCode::SignInNeeded);
    QCOMPARE(person.state(), TokenState::SignInNeeded);
    QVERIFY(!person.stored());
    QCOMPARE(person.token().error().code, ErrorCode::SignInNeeded);
    QCOMPARE(person.refreshes(), 1);
    // The registration stays: the next sign-in needs no other.
    QVERIFY(
        person.fake.secrets.secrets.contains(registrationKey(u"test"_s, person.provider.origin())));
}

void TestTokenSource::believesTheStoreFirst()
{
    SignedIn person;
    const Result<Secret> old = person.token();
    // Another process of ours renews, and this one only knows the old token.
    SignedIn &other = person;
    TokenSource elsewhere(other.fake.platform, other.store);
    const auto renewed = waitFor(elsewhere.tokenInsteadOf(u"test"_s, *old));
    QVERIFY(person.isGood(renewed));
    const Result<Secret> mine = person.insteadOf(*old);
    QVERIFY(mine && mine->equals(renewed->reveal()));
    QCOMPARE(person.refreshes(), 1);
}

void TestTokenSource::forgetsTheClient()
{
    SignedIn person;
    person.provider.forgetClients();
    person.fake.clock.advance(2h);
    QCOMPARE(person.token().error().code, ErrorCode::SignInNeeded);
    QVERIFY(person.fake.secrets.secrets.isEmpty());
}

void TestTokenSource::keepsTokensInTrouble()
{
    SignedIn person;
    QVERIFY(person.token());
    person.provider.change([](Oddities &odd) { odd.tokenMode = TokenMode::ServerError; });
    person.fake.clock.advance(2h);
    QCOMPARE(person.token().error().code, ErrorCode::ServerUnavailable);
    QCOMPARE(person.token().error().code, ErrorCode::ServerUnavailable);
    QCOMPARE(person.refreshes(), 1); // the second time it knows better than to ask
    QVERIFY(person.stored());
    QCOMPARE(person.state(), TokenState::Ready);
    person.provider.change([](Oddities &odd) { odd.tokenMode = TokenMode::Good; });
    person.fake.clock.advance(2s);
    QVERIFY(person.isGood(person.token()));
}

void TestTokenSource::usesUpTheOldTokenInTrouble()
{
    SignedIn person;
    const Result<Secret> first = person.token();
    person.provider.change([](Oddities &odd) { odd.tokenMode = TokenMode::ServerError; });
    person.fake.clock.advance(3500s);
    QVERIFY(person.token()->equals(first->reveal())); // good for another 100 s
    QVERIFY(person.token()->equals(first->reveal()));
    QCOMPARE(person.refreshes(), 1);
    QCOMPARE(person.insteadOf(*first).error().code, ErrorCode::ServerUnavailable);
}

void TestTokenSource::survivesAFullKeychain()
{
    SignedIn person;
    QVERIFY(person.token());
    person.fake.clock.advance(2h);
    person.fake.secrets.writeError = Error{ErrorCode::KeychainLocked, {}};
    QCOMPARE(person.token().error().code, ErrorCode::KeychainLocked);
    QCOMPARE(person.state(), TokenState::KeychainTrouble);
    QCOMPARE(person.refreshes(), 1);
    // What was renewed is not lost, though the old refresh token is used up.
    person.fake.secrets.writeError.reset();
    const Result<Secret> token = person.token();
    QVERIFY(person.isGood(token));
    QVERIFY(person.stored()->accessToken.equals(token->reveal()));
    QCOMPARE(person.refreshes(), 1);
    QCOMPARE(person.state(), TokenState::Ready);
}

void TestTokenSource::followsBothClocks()
{
    SignedIn person;
    QVERIFY(person.token());
    // Set back by a day while two hours pass: the other clock knows.
    person.fake.clock.advance(2h);
    person.fake.clock.setNow(person.fake.clock.now().addDays(-1));
    QVERIFY(person.isGood(person.token()));
    QCOMPARE(person.refreshes(), 1);
    // A sleep that only the wall clock has noticed.
    person.fake.clock.setNow(person.fake.clock.now().addDays(1));
    QVERIFY(person.isGood(person.token()));
    QCOMPARE(person.refreshes(), 2);
}

void TestTokenSource::leavesRefreshingToOneProcess()
{
    SignedIn person;
    QVERIFY(person.token());
    person.fake.clock.advance(2h);
    QVERIFY(QDir().mkpath(person.fake.platform.places.ourState));
    QLockFile lock(person.fake.platform.places.ourState + "/refresh-test.lock"_L1);
    QVERIFY(lock.tryLock());
    const auto future = person.source->freshToken(u"test"_s);
    person.fake.clock.advance(1s);
    QVERIFY(!future.isFinished());
    // The other process has renewed meanwhile.
    StoredTokens renewed = *person.stored();
    renewed.accessToken = Secret("from elsewhere");
    renewed.ends = person.fake.clock.now().addSecs(3600);
    person.keep(renewed);
    lock.unlock();
    person.fake.clock.advance(1s);
    QVERIFY(waitFor(future)->equals("from elsewhere"));
    QCOMPARE(person.refreshes(), 0);
}

void TestTokenSource::showsItsSecret()
{
    for (const char *method : {"client_secret_basic", "client_secret_post"}) {
        SignedIn person([method](Oddities &odd) {
            odd.clientSecret = "s+e%c&r=t";
            odd.clientAuthentication = method;
        });
        person.fake.clock.advance(2h);
        QVERIFY(person.isGood(person.token()));
        QVERIFY(waitFor(person.source->signOut(u"test"_s)).value());
    }
}

void TestTokenSource::worksWithoutRefreshTokens()
{
    SignedIn person([](Oddities &odd) { odd.givesRefreshToken = false; });
    const Result<Secret> token = person.token();
    QVERIFY(person.isGood(token));
    QCOMPARE(person.insteadOf(*token).error().code, ErrorCode::SignInNeeded);
    QCOMPARE(person.state(), TokenState::SignInNeeded);
}

void TestTokenSource::revokes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("confirmed") << 200 << true;
    QTest::newRow("trouble") << 500 << false;
}

void TestTokenSource::revokes()
{
    QFETCH(const int, status);
    SignedIn person([status](Oddities &odd) { odd.revocationStatus = status; });
    QVERIFY(person.token());
    const Secret refreshToken = person.stored()->refreshToken;
    const auto confirmed = waitFor(person.source->signOut(u"test"_s));
    QVERIFY(confirmed);
    QTEST(*confirmed, "confirmed");
    const auto form = person.provider.seen("/revoke").first().form();
    QCOMPARE(form.value("token").toStdString(), refreshToken.reveal());
    QCOMPARE(form.value("token_type_hint"), "refresh_token");
    const auto other = person.provider.seen("/revoke").last().form();
    QCOMPARE(other.value("token_type_hint"), "access_token");
    QVERIFY(!person.stored());
    QCOMPARE(person.state(), TokenState::SignInNeeded);
    QCOMPARE(person.token().error().code, ErrorCode::SignInNeeded);
}

void TestTokenSource::revokesLaterIfAsked()
{
    SignedIn person([](Oddities &odd) { odd.busyRevocations = 1; });
    QVERIFY(person.token());
    const auto signedOut = person.source->signOut(u"test"_s);
    QTRY_VERIFY(person.fake.clock.isWaitedFor(2s));
    person.fake.clock.advance(2s);
    QVERIFY(waitFor(signedOut).value());
    QCOMPARE(person.provider.count("/revoke"), 3);
}

void TestTokenSource::forgetsAsMuchAsAsked_data()
{
    QTest::addColumn<Forget>("forget");
    QTest::addColumn<bool>("registrationStays");
    QTest::addColumn<bool>("secretStays");
    QTest::newRow("sign-out") << Forget::SignIn << true << true;
    QTest::newRow("reset") << Forget::Registration << false << true;
    QTest::newRow("removal") << Forget::Everything << false << false;
}

// RFC 7592: where the server offers that, it forgets us as well.
void TestTokenSource::forgetsAsMuchAsAsked()
{
    QFETCH(const Forget, forget);
    QFETCH(const bool, registrationStays);
    SignedIn person([](Oddities &odd) { odd.managesRegistrations = true; });
    person.fake.secrets.secrets.insert(clientSecretKey(u"test"_s), Secret("given"));
    const QString registration = registrationKey(u"test"_s, person.provider.origin());
    QVERIFY(waitFor(person.source->signOut(u"test"_s, forget)));
    QVERIFY(!person.stored());
    QCOMPARE(person.fake.secrets.secrets.contains(registration), registrationStays);
    QCOMPARE(person.provider.count("/register/client-1"), registrationStays ? 0 : 1);
    QCOMPARE(person.provider.knowsClient("client-1"), registrationStays);
    QTEST(person.fake.secrets.secrets.contains(clientSecretKey(u"test"_s)), "secretStays");
}

void TestTokenSource::takesANewSignIn()
{
    SignedIn person;
    QVERIFY(person.token());
    StoredTokens other = *person.stored();
    other.accessToken = Secret("of the new sign-in");
    person.keep(other);
    const QSignalSpy changed(person.source.get(), &TokenSource::stateChanged);
    person.source->reload(u"test"_s);
    QVERIFY(person.token()->equals("of the new sign-in"));
    QCOMPARE(person.refreshes(), 0);
}

void TestTokenSource::keepsAccessKeys()
{
    SignedIn person;
    auto connection = person.store.find(u"test"_s);
    connection->access = Access::AccessKey;
    QVERIFY(person.store.update(*connection));
    QCOMPARE(person.token().error().code, ErrorCode::AccessKeyRefused);
    QVERIFY(waitFor(person.source->setAccessKey(u"test"_s, Secret("key"))));
    QVERIFY(person.token()->equals("key"));
    person.source = std::make_unique<TokenSource>(person.fake.platform, person.store);
    QVERIFY(person.token()->equals("key"));
    QCOMPARE(person.state(), TokenState::Ready);
    QCOMPARE(person.insteadOf(Secret("key")).error().code, ErrorCode::AccessKeyRefused);
    QCOMPARE(person.state(), TokenState::SignInNeeded);
    QVERIFY(waitFor(person.source->signOut(u"test"_s)));
    QVERIFY(!person.fake.secrets.secrets.contains(accessKeyKey(u"test"_s)));
}

void TestTokenSource::asksNothingOfOpenServers()
{
    SignedIn person;
    auto connection = person.store.find(u"test"_s);
    connection->access = Access::Open;
    QVERIFY(person.store.update(*connection));
    const Result<Secret> token = person.token();
    QVERIFY(token && token->isEmpty());
    QCOMPARE(person.state(), TokenState::NotNeeded);
}

QTEST_GUILESS_MAIN(TestTokenSource)
#include "test_token_source.moc"
