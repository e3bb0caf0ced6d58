#include "signin/token_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestTokenClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesEverything();
    void showsWhoItIs_data();
    void showsWhoItIs();
    void repeatsNoSecret();
};

void TestTokenClient::escapesEverything()
{
    QCOMPARE(formBody({{u"a"_s, u"r+t/%2F&x=y z"_s}, {u"b"_s, u"\u00fc"_s}}),
             "a=r%2Bt%2F%252F%26x%3Dy%20z&b=%C3%BC");
}

void TestTokenClient::showsWhoItIs_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << u"none"_s << "client_id=i%3Ad&x=1"_ba
                          << ""_ba;
    QTest::newRow("post") << u"client_secret_post"_s
                          << "client_id=i%3Ad&client_secret=s%2Be%25c%26r%3Dt&x=1"_ba
                          << ""_ba;
    // RFC 6749 §2.3.1: both are form-encoded before base64.
    QTest::newRow("basic") << u"client_secret_basic"_s << "x=1"_ba
                           << QByteArray("Basic "
                                         + QByteArray("i%3Ad:s%2Be%25c%26r%3Dt").toBase64());
}

void TestTokenClient::showsWhoItIs()
{
    QFETCH(const QString, method);
    const ClientCredentials credentials{u"i:d"_s, Secret("s+e%c&r=t"), method};
    const http::Request request = tokenRequest(u"https://as.example/token"_s, {{u"x"_s, u"1"_s}},
                                               credentials, http::AddressRule::PublicOnly);
    QTEST(QByteArray::fromStdString(request.body), "body");
    const auto header = request.headers.value("Authorization").value_or("");
    QTEST(QByteArray(header.data(), static_cast<qsizetype>(header.size())), "header");
    QCOMPARE(request.headers.value("Accept"), "application/json");
    QCOMPARE(request.addresses, http::AddressRule::PublicOnly);
}

void TestTokenClient::repeatsNoSecret()
{
    const Error error{ErrorCode::TokenRefused, "code 4/0A of verifier vvvv is bad, client id"};
    const QJsonObject sent{{u"code"_s, u"4/0A"_s},
                           {u"code_verifier"_s, u"vvvv"_s},
                           {u"client_id"_s, u"id"_s},
                           {u"refresh_token"_s, QString()}};
    QCOMPARE(withoutSecrets(error, sent).detail,
             "code [removed] of verifier [removed] is bad, client id");
}

QTEST_GUILESS_MAIN(TestTokenClient)
#include "test_token_client.moc"
