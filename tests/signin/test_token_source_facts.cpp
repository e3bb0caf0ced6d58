// What TokenSource learns of a sign-in and keeps with its connection.

#include "signin/signed_in.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace std::chrono_literals;

class TestTokenSourceFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsHowLongASignInLasts();
    void learnsNothingFromARevocation();
    void unlearnsWhatWasWrong();
    void renewsWhatWouldEndUnused();
    void refreshesAtPublicAddressesOnly();
    void asksForMorePermission();
    void asksInVainAtMostThreeTimes();
    void saysThatTokensAreReplaced();
};

static void endSignIns(Oddities &odd)
{
    odd.tokenMode = TokenMode::InvalidGrant;
    odd.tokenModeTimes = 1;
}

void TestTokenSourceFacts::learnsHowLongASignInLasts()
{
    SignedIn person;
    QVERIFY(person.token());
    QVERIFY(!person.facts().refreshTokenEnds.isValid());
    person.fake.clock.advance(24h * 14);
    person.provider.change(endSignIns);
    QCOMPARE(person.token().error().code, ErrorCode::SignInNeeded);
    QCOMPARE(person.facts().refreshTokenLife, 24h * 14);
}

void TestTokenSourceFacts::learnsNothingFromARevocation()
{
    SignedIn person;
    QVERIFY(person.token());
    person.fake.clock.advance(2h);
    person.provider.change(endSignIns);
    QCOMPARE(person.token().error().code, ErrorCode::SignInNeeded);
    QCOMPARE(person.facts().refreshTokenLife, 0s);
}

void TestTokenSourceFacts::unlearnsWhatWasWrong()
{
    SignedIn person;
    auto connection = person.store.find(SignedIn::id());
    connection->facts->refreshTokenLife = 24h;
    QVERIFY(person.store.update(*connection));
    person.fake.clock.advance(48h);
    QVERIFY(person.isGood(person.token()));
    QCOMPARE(person.facts().refreshTokenLife, 0s);
    QVERIFY(!person.facts().refreshTokenEnds.isValid());
}

// A known life that is nearly over, and nobody has asked for a token for days.
void TestTokenSourceFacts::renewsWhatWouldEndUnused()
{
    SignedIn person([](Oddities &odd) {
        odd.moreInAnswer = {{u"refresh_token_expires_in"_s, 14 * 24 * 3600}};
    });
    QVERIFY(person.token());
    const QDateTime begin = person.fake.clock.now();
    QCOMPARE(person.facts().refreshTokenEnds, begin.addDays(14));
    person.fake.clock.advance(24h * 10);
    QCOMPARE(person.refreshes(), 0);
    person.fake.clock.advance(25h);
    QTRY_COMPARE(person.refreshes(), 1);
    QTRY_COMPARE(person.facts().refreshTokenEnds, person.fake.clock.now().addDays(14));
    person.fake.clock.advance(24h);
    QCOMPARE(person.refreshes(), 1);
}

void TestTokenSourceFacts::refreshesAtPublicAddressesOnly()
{
    SignedIn person;
    auto connection = person.store.find(SignedIn::id());
    connection->facts->publicAddressesOnly = true; // and now it leads to this computer
    QVERIFY(person.store.update(*connection));
    person.fake.clock.advance(2h);
    QCOMPARE(person.token().error().code, ErrorCode::PrivateAddressRefused);
    QCOMPARE(person.refreshes(), 0);
    QVERIFY(person.stored());
    QVERIFY(!waitFor(person.source->signOut(SignedIn::id())).value());
    QCOMPARE(person.provider.count("/revoke"), 0);
    QVERIFY(!person.stored());
}

void TestTokenSourceFacts::asksForMorePermission()
{
    SignedIn person;
    const QSignalSpy needed(person.source.get(), &TokenSource::permissionNeeded);
    const Error error =
        person.source->permissionRefused(SignedIn::id(), u"tools/call write"_s, u"mcp:admin"_s);
    QCOMPARE(error.code, ErrorCode::MorePermissionNeeded);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(person.facts().wantedScope, u"mcp:admin"_s);
    // What works goes on working.
    QVERIFY(person.isGood(person.token()));
    // No scope is named: the next sign-in asks for what it can.
    QCOMPARE(person.source->permissionRefused(SignedIn::id(), u"other"_s, {}).code,
             ErrorCode::MorePermissionNeeded);
    QCOMPARE(person.facts().wantedScope, u"mcp:admin mcp:read mcp:write offline_access"_s);
    QCOMPARE(person.source->permissionRefused(u"unknown"_s, u"x"_s, u"y"_s).code,
             ErrorCode::AccessDenied);
}

void TestTokenSourceFacts::asksInVainAtMostThreeTimes()
{
    SignedIn person;
    const auto refused = [&] {
        return person.source->permissionRefused(SignedIn::id(), u"tools/call x"_s, u"no"_s).code;
    };
    const auto signInAgain = [&] {
        auto connection = person.store.find(SignedIn::id());
        connection->facts->askedScope += u" no"_s;
        connection->facts->wantedScope.clear();
        QVERIFY(person.store.update(*connection));
        person.source->reload(SignedIn::id());
    };
    QCOMPARE(refused(), ErrorCode::MorePermissionNeeded);
    person.source->reload(SignedIn::id()); // a sign-in that was cancelled does not count
    QCOMPARE(refused(), ErrorCode::MorePermissionNeeded);
    signInAgain();
    QCOMPARE(refused(), ErrorCode::MorePermissionNeeded);
    signInAgain();
    QCOMPARE(refused(), ErrorCode::AccessDenied);
    QVERIFY(person.facts().wantedScope.isEmpty()); // nobody is asked in vain
}

// Who remembers a token must hear that it is not the one of this sign-in.
void TestTokenSourceFacts::saysThatTokensAreReplaced()
{
    SignedIn person;
    QVERIFY(person.token());
    const QSignalSpy replaced(person.source.get(), &TokenSource::tokensReplaced);
    const QSignalSpy changed(person.source.get(), &TokenSource::stateChanged);
    person.source->reload(SignedIn::id());
    QVERIFY(person.token());
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestTokenSourceFacts)
#include "test_token_source_facts.moc"
