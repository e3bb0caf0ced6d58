// Signing in with a code on another device (RFC 8628).

#include "signin/attempt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithACode_data();
    void signsInWithACode();
    void namesWhatBecameOfACode_data();
    void namesWhatBecameOfACode();
    void asksLessOftenWhenTold();
    void takesALinkWhereThereIsNoCode();
    void registersAnewForACode();
};

static void offerCodes(Oddities &odd, const QString &origin)
{
    odd.moreMetadata = {{u"device_authorization_endpoint"_s, QString(origin + u"/device"_s)}};
}

void TestDeviceSignIn::signsInWithACode_data()
{
    QTest::addColumn<bool>("isThereABrowser");
    QTest::newRow("on request") << true;
    QTest::newRow("where no browser can open") << false;
}

void TestDeviceSignIn::signsInWithACode()
{
    QFETCH(const bool, isThereABrowser);
    Attempt attempt;
    attempt.fake.desktop.isThereABrowser = isThereABrowser;
    attempt.provider.change([&](Oddities &odd) {
        offerCodes(odd, attempt.provider.origin());
        odd.pendingPolls = 2;
    });
    if (isThereABrowser)
        attempt.wishes.browser = SignInFlow::Browser::OnAnotherDevice;
    attempt.begin();
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    QVERIFY(attempt.fake.desktop.opened.isEmpty());
    QCOMPARE(attempt.flow->deviceCode(), u"WDJB-MJHT"_s);
    QCOMPARE(attempt.flow->browserLink(),
             QUrl(attempt.provider.origin() + u"/enter?user_code=WDJB-MJHT"_s));
    QVERIFY(attempt.provider.seen("/register").first().body.contains("device_code"));
    for (int poll = 1; poll <= 3; ++poll) {
        QTRY_VERIFY(attempt.fake.clock.isWaitedFor(std::chrono::seconds(5)));
        attempt.fake.clock.advance(std::chrono::seconds(4));
        QCOMPARE(attempt.provider.count("/token"), poll - 1);
        attempt.fake.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(attempt.provider.count("/token"), poll);
    }
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
    QVERIFY(attempt.tokens());
    QVERIFY(attempt.flow->deviceCode().isEmpty());
}

void TestDeviceSignIn::namesWhatBecameOfACode_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("said no") << "access_denied"_ba << ErrorCode::ConsentDenied;
    QTest::newRow("too late") << "expired_token"_ba << ErrorCode::SignInTimedOut;
    QTest::newRow("odd") << "invalid_request"_ba << ErrorCode::TokenRefused;
}

void TestDeviceSignIn::namesWhatBecameOfACode()
{
    QFETCH(const QByteArray, error);
    Attempt attempt;
    attempt.provider.change([&](Oddities &odd) {
        offerCodes(odd, attempt.provider.origin());
        odd.pendingPolls = 1;
        odd.deviceError = error;
    });
    attempt.wishes.browser = SignInFlow::Browser::OnAnotherDevice;
    attempt.begin();
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    attempt.fake.clock.advance(std::chrono::seconds(5));
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && !*outcome);
    QTEST(outcome->error().code, "code");
}

void TestDeviceSignIn::asksLessOftenWhenTold()
{
    Attempt attempt;
    attempt.provider.change([&](Oddities &odd) {
        offerCodes(odd, attempt.provider.origin());
        odd.pendingPolls = 1;
        odd.deviceError = "slow_down";
    });
    attempt.wishes.browser = SignInFlow::Browser::OnAnotherDevice;
    attempt.begin();
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    attempt.fake.clock.advance(std::chrono::seconds(5));
    QTRY_VERIFY(attempt.fake.clock.isWaitedFor(std::chrono::seconds(10)));
    attempt.fake.clock.advance(std::chrono::seconds(9));
    QCOMPARE(attempt.provider.count("/token"), 1);
    attempt.fake.clock.advance(std::chrono::seconds(1));
    const auto outcome = attempt.outcome();
    QVERIFY(outcome && *outcome);
}

void TestDeviceSignIn::takesALinkWhereThereIsNoCode()
{
    for (const bool isOffered : {false, true}) {
        Attempt attempt;
        attempt.provider.change([&](Oddities &odd) {
            if (isOffered)
                offerCodes(odd, attempt.provider.origin());
            odd.deviceStatus = 400;
        });
        attempt.wishes.browser = SignInFlow::Browser::OnAnotherDevice;
        attempt.begin();
        QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
        QVERIFY(attempt.flow->deviceCode().isEmpty());
        QVERIFY(attempt.fake.desktop.opened.isEmpty());
        attempt.browser.open(QString::fromLatin1(attempt.flow->browserLink().toEncoded()));
        const auto outcome = attempt.outcome();
        QVERIFY(outcome && *outcome);
    }
}

void TestDeviceSignIn::registersAnewForACode()
{
    Attempt attempt;
    const auto inBrowser = attempt.run();
    QVERIFY(inBrowser && *inBrowser);
    attempt.provider.change([&](Oddities &odd) {
        offerCodes(odd, attempt.provider.origin());
        odd.deviceStatus = 400; // as for a registration without the grant
    });
    attempt.begin(SignInFlow::Browser::OnAnotherDevice);
    QTRY_COMPARE(attempt.flow->step(), Step::WaitingForBrowser);
    const auto registrations = attempt.provider.seen("/register");
    QCOMPARE(registrations.size(), 2);
    const QString code = u"urn:ietf:params:oauth:grant-type:device_code"_s;
    QVERIFY(!registrations.first().json().value(u"grant_types"_s).toArray().contains(code));
    QVERIFY(registrations.last().json().value(u"grant_types"_s).toArray().contains(code));
    QCOMPARE(attempt.provider.count("/device"), 2);
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "test_device_sign_in.moc"
