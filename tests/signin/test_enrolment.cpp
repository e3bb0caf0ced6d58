// Which client id a sign-in uses, and what becomes of it.

#include "signin/attempt.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAGivenClientFromOthers();
    void registersAtEachServer();
    void registersOnceThoughDenied();
    void waitsWhenToldTo();
    void registersOnce();
    void movesWhenItsPortIsTaken();
    void registersAgainWhenForgotten();
    void fallsBackToLocalhost();
    void registersWithLess();
    void usesAGivenClient();
    void usesTheMetadataDocument();
    void registersAgainOnRequest();
    void showsItsSecretInTheBody();
};

// A client id and its secret never reach another authorization server than the one they are of.
void TestEnrolment::keepsAGivenClientFromOthers()
{
    Attempt attempt;
    QVERIFY(attempt.run());
    attempt.connection.choices.clientId = u"client-1"_s;
    attempt.connection.facts.reset();
    const auto first = attempt.run();
    QVERIFY(first && *first);
    QCOMPARE((*first)->choices.clientIssuer, attempt.provider.origin());
    attempt.connection = **first;

    const FakeProvider other;
    attempt.provider.change([&](Oddities &odd) { odd.issuerListed = other.origin().toUtf8(); });
    QCOMPARE(attempt.error(), ErrorCode::ClientIdOfAnother);
    for (const FakeProvider::Seen &seen : other.seen({}))
        QVERIFY(!seen.query.contains("client-1") && !seen.body.contains("client-1"));
    QCOMPARE(other.count("/register"), 0);
}

// Nor does one that we registered: the new server gets a registration of its own.
void TestEnrolment::registersAtEachServer()
{
    Attempt attempt;
    const auto first = attempt.run();
    QVERIFY(first && *first);
    attempt.connection = **first;
    const FakeProvider other;
    attempt.provider.change([&](Oddities &odd) { odd.issuerListed = other.origin().toUtf8(); });
    const auto moved = attempt.run();
    QVERIFY(moved && *moved);
    QCOMPARE((*moved)->facts->issuer, other.origin());
    QCOMPARE(other.count("/register"), 1);
    QCOMPARE(attempt.provider.count("/register"), 1);

    // Back again: what is known there still counts.
    attempt.connection = **moved;
    attempt.provider.change([](Oddities &odd) { odd.issuerListed.clear(); });
    const auto back = attempt.run();
    QVERIFY(back && *back);
    QCOMPARE((*back)->facts->clientId, (*first)->facts->clientId);
    QCOMPARE(attempt.provider.count("/register"), 1);
}

// What a denied sign-in has registered is used by the next one.
void TestEnrolment::registersOnceThoughDenied()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) {
        odd.authorizationError = "access_denied";
        odd.authorizationErrorTimes = 1;
    });
    QCOMPARE(attempt.error(), ErrorCode::ConsentDenied);
    const auto again = attempt.run();
    QVERIFY(again && *again);
    QCOMPARE(attempt.provider.count("/register"), 1);
}

void TestEnrolment::waitsWhenToldTo()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.busyRegistrations = 1; });
    attempt.begin();
    QTRY_COMPARE(attempt.provider.count("/register"), 1);
    QTRY_VERIFY(attempt.fake.clock.isWaitedFor(std::chrono::seconds(3)));
    attempt.fake.clock.advance(std::chrono::seconds(3));
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.provider.count("/register"), 2);
}

void TestEnrolment::registersOnce()
{
    Attempt attempt;
    const auto first = attempt.run();
    const auto second = attempt.run();
    QVERIFY(first && *first && second && *second);
    QCOMPARE(attempt.provider.count("/register"), 1);
    QCOMPARE((*second)->facts->redirectUri, (*first)->facts->redirectUri);
    QVERIFY(attempt.provider.seen("/authorize").at(0).form().value("state")
            != attempt.provider.seen("/authorize").at(1).form().value("state"));
}

void TestEnrolment::movesWhenItsPortIsTaken()
{
    Attempt attempt;
    const auto first = attempt.run();
    QVERIFY(first && *first);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost,
                         static_cast<quint16>(QUrl((*first)->facts->redirectUri).port())));
    const auto second = attempt.run();
    QVERIFY(second && *second);
    QCOMPARE(attempt.provider.count("/register"), 2);
    QVERIFY((*second)->facts->redirectUri != (*first)->facts->redirectUri);

    attempt.connection.choices.redirectPort = other.serverPort();
    QCOMPARE(attempt.error(), ErrorCode::PortTaken);
}

void TestEnrolment::registersAgainWhenForgotten()
{
    Attempt attempt;
    QVERIFY(attempt.run());
    attempt.provider.change([](Oddities &odd) {
        odd.tokenMode = TokenMode::InvalidClient;
        odd.tokenModeTimes = 1;
    });
    const auto again = attempt.run();
    QVERIFY(again && *again);
    QCOMPARE(attempt.provider.count("/register"), 2);
    QCOMPARE(attempt.steps.count(Step::Registering), 2);
}

void TestEnrolment::fallsBackToLocalhost()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.refusesAddressLiterals = true; });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QVERIFY((*outcome)->facts->redirectUri.startsWith("http://localhost:"_L1));
    const auto again = attempt.run();
    QVERIFY(again && *again);
    QCOMPARE(attempt.provider.count("/register"), 2); // refused, accepted
}

void TestEnrolment::registersWithLess()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) { odd.refusesScope = true; });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.provider.count("/register"), 2);
}

void TestEnrolment::usesAGivenClient()
{
    Attempt attempt;
    QVERIFY(attempt.run()); // makes client-1 known to the server
    attempt.connection.choices.clientId = u"client-1"_s;
    attempt.connection.facts.reset();
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->facts->clientId, u"client-1"_s);
    QCOMPARE(attempt.provider.count("/register"), 1);

    // What a person gave is not replaced behind their back.
    attempt.provider.change([](Oddities &odd) { odd.tokenMode = TokenMode::InvalidClient; });
    QCOMPARE(attempt.error(), ErrorCode::ClientIdRefused);
    QCOMPARE(attempt.provider.count("/register"), 1);
}

void TestEnrolment::usesTheMetadataDocument()
{
    Attempt attempt;
    attempt.connection.choices.clientMetadataUrl = u"https://apps.example/patchbay.json"_s;
    attempt.provider.change([](Oddities &odd) {
        odd.moreMetadata = {{u"client_id_metadata_document_supported"_s, true}};
    });
    attempt.begin();
    QTRY_COMPARE(attempt.provider.count("/authorize"), 1);
    QCOMPARE(attempt.provider.seen("/authorize").first().form().value("client_id"),
             "https://apps.example/patchbay.json");
    QCOMPARE(attempt.provider.count("/register"), 0);
}

// The browser shows an error page that leads nowhere; a person can have us register again.
void TestEnrolment::registersAgainOnRequest()
{
    Attempt attempt;
    QVERIFY(attempt.run());
    attempt.provider.forgetClients();
    attempt.begin();
    QSignalSpy takesLong(attempt.flow.get(), &SignInFlow::takesLong);
    QTRY_COMPARE(attempt.browser.pages.size(), 2);
    QCOMPARE(attempt.browser.pages.last().status, 400);
    QVERIFY(takesLong.isEmpty());
    attempt.fake.clock.advance(SignInFlow::browserPatience);
    QCOMPARE(takesLong.size(), 1);
    QVERIFY(attempt.flow->registerAgain());
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
    QVERIFY((*outcome)->facts->clientId != u"client-1"_s);
    QVERIFY(!attempt.flow->registerAgain());
}

void TestEnrolment::showsItsSecretInTheBody()
{
    Attempt attempt;
    attempt.provider.change([](Oddities &odd) {
        odd.refusesBasic = true;
        odd.clientSecret = "s+e%c&r=t";
        odd.moreMetadata = {{u"token_endpoint_auth_methods_supported"_s,
                             QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s}}};
    });
    const auto outcome = attempt.run();
    QVERIFY(outcome && *outcome);
    QCOMPARE(attempt.provider.count("/token"), 2);
    QCOMPARE(attempt.provider.count("/authorize"), 1);
    QCOMPARE((*outcome)->facts->clientAuthentication, u"client_secret_post"_s);
    QVERIFY(attempt.run());
    QCOMPARE(attempt.provider.count("/token"), 3); // learned
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "test_enrolment.moc"
