#include "signin/registration.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForLessEachTime();
    void choosesHowToShowItself_data();
    void choosesHowToShowItself();
    void takesWhatComesBack();
    void takesManagementFromItsServerOnly();
    void namesRefusals_data();
    void namesRefusals();
    void survivesTheKeychain();
};

static const auto redirect = u"http://127.0.0.1:4711/callback"_s;

static http::Response response(int status, const QByteArray &body)
{
    return {status, {}, body.toStdString()};
}

void TestRegistration::asksForLessEachTime()
{
    Discovery discovery;
    discovery.scope = u"mcp:read"_s;
    const QList<QJsonObject> requests = registrationRequests(discovery, redirect);
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests.at(0).value(u"scope"_s).toString(), u"mcp:read"_s);
    QCOMPARE(requests.at(0).value(u"application_type"_s).toString(), u"native"_s);
    QVERIFY(!requests.at(1).contains(u"scope"_s));
    QVERIFY(!requests.at(2).contains(u"grant_types"_s));
    for (const QJsonObject &request : requests) {
        QCOMPARE(request.value(u"redirect_uris"_s).toArray(), QJsonArray{redirect});
        QCOMPARE(request.value(u"client_name"_s).toString(), u"Patchbay"_s);
        const bool isBare = request == requests.last();
        QCOMPARE(request.value(u"token_endpoint_auth_method"_s).toString(),
                 isBare ? QString() : u"none"_s);
    }
    discovery.scope.clear();
    QCOMPARE(registrationRequests(discovery, redirect).size(), 3);
    const auto withGrant = registrationRequests(discovery, redirect, {u"urn:x"_s});
    QVERIFY(withGrant.first().value(u"grant_types"_s).toArray().contains(u"urn:x"_s));
}

void TestRegistration::choosesHowToShowItself_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("method");
    const QStringList both{u"client_secret_post"_s, u"client_secret_basic"_s, u"none"_s};
    const auto basic = u"client_secret_basic"_s;
    const auto post = u"client_secret_post"_s;
    QTest::newRow("no secret") << both << false << post << u"none"_s;
    QTest::newRow("as registered") << both << true << post << post;
    QTest::newRow("basic first") << both << true << QString() << basic;
    QTest::newRow("only post") << QStringList{post} << true << QString() << post;
    QTest::newRow("nothing told") << QStringList{} << true << QString() << basic;
    QTest::newRow("secret of a public client") << both << true << u"none"_s << basic;
    QTest::newRow("unknown method") << both << true << u"private_key_jwt"_s << basic;
}

void TestRegistration::choosesHowToShowItself()
{
    QFETCH(const QStringList, offered);
    QFETCH(const bool, hasSecret);
    QFETCH(const QString, registered);
    AuthorizationServer server;
    server.tokenAuthentication = offered;
    QTEST(authenticationFor(server, hasSecret, registered), "method");
}

void TestRegistration::takesWhatComesBack()
{
    const auto made = registrationFrom(response(200,
                                                "{\"client_id\":\"c\",\"client_secret\":\"s\","
                                                "\"client_secret_expires_at\":1800000000,"
                                                "\"redirect_uris\":[\"http://evil.example\"]}"),
                                       {}, redirect);
    QVERIFY(made);
    QCOMPARE(made->clientId, u"c"_s);
    QCOMPARE(made->clientSecret.reveal(), "s");
    QCOMPARE(made->authentication, u"client_secret_basic"_s);
    QCOMPARE(made->redirectUri, redirect);
    QCOMPARE(made->secretEnds.toSecsSinceEpoch(), 1800000000);
    const auto forEver = registrationFrom(
        response(201, "{\"client_id\":\"c\",\"client_secret_expires_at\":0}"), {}, redirect);
    QVERIFY(forEver && !forEver->secretEnds.isValid());
}

// The token for it is shown to nobody else.
void TestRegistration::takesManagementFromItsServerOnly()
{
    AuthorizationServer server;
    server.registrationEndpoint = u"https://as.example/register"_s;
    const auto managementOf = [&](const QByteArray &url) {
        const auto made =
            registrationFrom(response(201,
                                      "{\"client_id\":\"c\",\"registration_access_token\":\"m\","
                                      "\"registration_client_uri\":\""
                                          + url + "\"}"),
                             server, redirect);
        return made ? made->managementUrl : u"?"_s;
    };
    QCOMPARE(managementOf("https://as.example/register/c"), u"https://as.example/register/c"_s);
    QCOMPARE(managementOf("https://evil.example/register/c"), QString());
    QCOMPARE(managementOf("http://as.example/register/c"), QString());
}

void TestRegistration::namesRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("plain text") << 403 << "Forbidden"_ba << ErrorCode::RegistrationRefused
                                << "status 403 Forbidden"_ba;
    QTest::newRow("page") << 401 << "<html>"_ba << ErrorCode::RegistrationRefused
                          << "status 401 "_ba;
    QTest::newRow("reason") << 400
                            << "{\"error\":\"invalid_client_metadata\","
                               "\"error_description\":\"no\"}"_ba
                            << ErrorCode::RegistrationRefused
                            << "status 400 invalid_client_metadata: no"_ba;
    QTest::newRow("no id") << 201 << "{}"_ba << ErrorCode::RegistrationRefused << "status 201 "_ba;
    QTest::newRow("trouble") << 503 << ""_ba << ErrorCode::ServerUnavailable
                             << "registration: status 503"_ba;
}

void TestRegistration::namesRefusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto made = registrationFrom(response(status, body), {}, redirect);
    QVERIFY(!made);
    QTEST(made.error().code, "code");
    QTEST(QByteArray::fromStdString(made.error().detail), "detail");
}

void TestRegistration::survivesTheKeychain()
{
    Registration registration{u"c"_s,
                              Secret("s+\"\\"),
                              u"client_secret_post"_s,
                              redirect,
                              QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC),
                              u"https://as.example/c"_s,
                              Secret("m")};
    const auto read = registrationFrom(stored(registration));
    QVERIFY(read);
    QCOMPARE(read->clientSecret.reveal(), "s+\"\\");
    QCOMPARE(read->authentication, registration.authentication);
    QCOMPARE(read->redirectUri, redirect);
    QCOMPARE(read->secretEnds, registration.secretEnds);
    QCOMPARE(read->managementUrl, registration.managementUrl);
    QCOMPARE(read->managementToken.reveal(), "m");

    StoredTokens tokens{Secret("a"), Secret(""), {}, {}, {}};
    const auto again = tokensFrom(stored(tokens));
    QVERIFY(again && again->accessToken.equals("a") && again->refreshToken.isEmpty());
    QVERIFY(!again->ends.isValid());
    QVERIFY(!tokensFrom(Secret("rubbish")));
    QVERIFY(!registrationFrom(Secret("{}")));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "test_registration.moc"
