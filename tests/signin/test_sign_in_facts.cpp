#include "signin/sign_in_facts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace std::chrono_literals;

static const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

class TestSignInFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatARefreshNeeds();
    void remembersTheLifeOfThisIssuer();
    void knowsWhenToWarn_data();
    void knowsWhenToWarn();
};

static Discovery discovery()
{
    Discovery found;
    found.server.issuer = u"https://as.example:8443"_s;
    found.server.tokenEndpoint = u"https://as.example:8443/token"_s;
    found.resource = u"https://mcp.example"_s;
    found.scope = u"read write"_s;
    return found;
}

static TokenAnswer tokens()
{
    TokenAnswer answer;
    answer.accessToken = Secret("a");
    answer.refreshToken = Secret("r");
    answer.life = 3600s;
    return answer;
}

void TestSignInFacts::keepsWhatARefreshNeeds()
{
    Registration registration;
    registration.clientId = u"c"_s;
    registration.authentication = u"client_secret_post"_s;
    TokenAnswer answer = tokens();
    answer.scope = u"read"_s;
    answer.refreshLife = 1209600s;
    const SignInFacts facts = factsFrom(discovery(), registration, answer, now, {});
    QCOMPARE(facts.issuer, u"https://as.example:8443"_s);
    QCOMPARE(facts.clientId, u"c"_s);
    QCOMPARE(facts.clientAuthentication, u"client_secret_post"_s);
    QCOMPARE(facts.scope, u"read"_s);
    QCOMPARE(facts.askedScope, u"read write"_s);
    QVERIFY(facts.wantedScope.isEmpty());
    QCOMPARE(facts.refreshTokenEnds, now.addDays(14));
    QVERIFY(facts.publicAddressesOnly);
    QCOMPARE(addressRuleOf(facts), http::AddressRule::PublicOnly);
    Discovery inside = discovery();
    inside.addresses = http::AddressRule::Any;
    QCOMPARE(addressRuleOf(factsFrom(inside, registration, answer, now, {})),
             http::AddressRule::Any);

    const StoredTokens stored = storedTokensFrom(answer, now);
    QCOMPARE(stored.ends, now.addSecs(3600));
    QCOMPARE(stored.refreshGiven, now);
    answer.refreshToken = {};
    QVERIFY(!storedTokensFrom(answer, now).refreshGiven.isValid());
    QVERIFY(!factsFrom(discovery(), registration, answer, now, {}).refreshTokenEnds.isValid());
}

void TestSignInFacts::remembersTheLifeOfThisIssuer()
{
    SignInFacts before;
    before.issuer = u"https://as.example:8443"_s;
    before.refreshTokenLife = 24h * 14;
    QCOMPARE(factsFrom(discovery(), {}, tokens(), now, before).refreshTokenEnds, now.addDays(14));
    // What was learned outweighs what the vendor says in general.
    QCOMPARE(factsFrom(discovery(), {}, tokens(), now, before, 24h * 30).refreshTokenEnds,
             now.addDays(14));
    before.refreshTokenLife = {};
    QCOMPARE(factsFrom(discovery(), {}, tokens(), now, before, 24h * 30).refreshTokenEnds,
             now.addDays(30));
    before.refreshTokenLife = 24h * 14;
    before.issuer = u"https://as.example"_s; // another port is another server
    QVERIFY(!factsFrom(discovery(), {}, tokens(), now, before).refreshTokenEnds.isValid());
}

void TestSignInFacts::knowsWhenToWarn_data()
{
    QTest::addColumn<int>("lifeHours");
    QTest::addColumn<int>("leftHours");
    QTest::addColumn<bool>("soon");
    QTest::newRow("two weeks, fresh") << 336 << 336 << false;
    QTest::newRow("two weeks, four days left") << 336 << 96 << false;
    QTest::newRow("two weeks, three days left") << 336 << 72 << true;
    QTest::newRow("two weeks, over") << 336 << -1 << true;
    QTest::newRow("two days, a day left") << 48 << 24 << false;
    QTest::newRow("two days, half a day left") << 48 << 12 << true;
    QTest::newRow("half an hour") << 0 << 0 << false; // renewed by use, not by warnings
}

void TestSignInFacts::knowsWhenToWarn()
{
    QFETCH(const int, lifeHours);
    QFETCH(const int, leftHours);
    SignInFacts facts;
    QVERIFY(!isEndingSoon(facts, now));
    facts.refreshTokenLife = std::chrono::hours(lifeHours);
    facts.refreshTokenEnds = now.addSecs(3600LL * leftHours);
    QTEST(isEndingSoon(facts, now), "soon");
}

QTEST_GUILESS_MAIN(TestSignInFacts)
#include "test_sign_in_facts.moc"
