#include "signin/metadata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourceAddresses_data();
    void resourceAddresses();
    void serverAddresses_data();
    void serverAddresses();
    void issuers_data();
    void issuers();
    void resources_data();
    void resources();
    void canonical_data();
    void canonical();
    void endpoints_data();
    void endpoints();
    void readsResource();
    void readsServer();
    void takesNothingElse_data();
    void takesNothingElse();
};

void TestMetadata::resourceAddresses_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("urls");
    const QString root = u"https://h.example/.well-known/oauth-protected-resource"_s;
    QTest::newRow("path") << u"https://h.example/a/mcp"_s
                          << QStringList{QString(root + "/a/mcp"_L1), root};
    QTest::newRow("slash") << u"https://h.example/mcp/"_s
                           << QStringList{QString(root + "/mcp"_L1), root};
    QTest::newRow("query") << u"https://h.example/mcp?t=1"_s
                           << QStringList{QString(root + "/mcp?t=1"_L1), root};
    QTest::newRow("root") << u"https://h.example"_s << QStringList{root};
    QTest::newRow("root slash") << u"https://h.example/"_s << QStringList{root};
    QTest::newRow("port")
        << u"http://127.0.0.1:8080/mcp"_s
        << QStringList{u"http://127.0.0.1:8080/.well-known/oauth-protected-resource/mcp"_s,
                       u"http://127.0.0.1:8080/.well-known/oauth-protected-resource"_s};
}

void TestMetadata::resourceAddresses()
{
    QFETCH(const QString, server);
    QTEST(protectedResourceUrls(server), "urls");
}

void TestMetadata::serverAddresses_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("urls");
    const QString oauth = u"https://as.example/.well-known/oauth-authorization-server"_s;
    const QString openId = u"https://as.example/.well-known/openid-configuration"_s;
    QTest::newRow("root") << u"https://as.example"_s << QStringList{oauth, openId};
    QTest::newRow("root slash") << u"https://as.example/"_s << QStringList{oauth, openId};
    QTest::newRow("tenant") << u"https://as.example/t1"_s
                            << QStringList{
                                   QString(oauth + "/t1"_L1), QString(openId + "/t1"_L1),
                                   u"https://as.example/t1/.well-known/openid-configuration"_s};
    QTest::newRow("not a url") << u"as.example"_s << QStringList{};
}

void TestMetadata::serverAddresses()
{
    QFETCH(const QString, issuer);
    QTEST(authorizationServerUrls(issuer), "urls");
}

void TestMetadata::issuers_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"https://a"_s << u"https://a"_s << true;
    QTest::newRow("Google") << u"https://a/"_s << u"https://a"_s << true;
    QTest::newRow("Auth0") << u"https://a"_s << u"https://a/"_s << true;
    QTest::newRow("two slashes") << u"https://a"_s << u"https://a//"_s << false;
    QTest::newRow("case") << u"https://a"_s << u"https://A"_s << false;
    QTest::newRow("tenant") << u"https://a/t"_s << u"https://a"_s << false;
    QTest::newRow("port") << u"https://a"_s << u"https://a:443"_s << false;
}

void TestMetadata::issuers()
{
    QFETCH(const QString, named);
    QFETCH(const QString, found);
    QTEST(isSameIssuer(named, found), "same");
}

void TestMetadata::resources_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("covers");
    const auto server = u"https://h.example/a/mcp"_s;
    QTest::newRow("same") << server << server << true;
    QTest::newRow("parent") << u"https://h.example/a"_s << server << true;
    QTest::newRow("parent slash") << u"https://h.example/a/"_s << server << true;
    QTest::newRow("origin") << u"https://h.example"_s << server << true;
    QTest::newRow("host case") << u"https://H.EXAMPLE/a/mcp"_s << server << true;
    QTest::newRow("default port") << u"https://h.example:443/a"_s << server << true;
    QTest::newRow("half a segment") << u"https://h.example/a/m"_s << server << false;
    QTest::newRow("deeper") << u"https://h.example/a/mcp/x"_s << server << false;
    QTest::newRow("sibling") << u"https://h.example/b"_s << server << false;
    QTest::newRow("other host") << u"https://h.example.org/a"_s << server << false;
    QTest::newRow("other scheme") << u"http://h.example/a"_s << server << false;
    QTest::newRow("other port") << u"https://h.example:8443/a"_s << server << false;
    QTest::newRow("urn") << u"urn:mcp"_s << server << false;
}

void TestMetadata::resources()
{
    QFETCH(const QString, resource);
    QFETCH(const QString, server);
    QTEST(resourceCovers(resource, server), "covers");
}

void TestMetadata::canonical_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("resource");
    QTest::newRow("as it is") << u"https://h.example/Mcp"_s << u"https://h.example/Mcp"_s;
    QTest::newRow("host") << u"HTTPS://H.Example:443/Mcp/"_s << u"https://h.example/Mcp"_s;
    QTest::newRow("root") << u"https://h.example/"_s << u"https://h.example"_s;
    QTest::newRow("query") << u"https://h.example/m?t=%2F"_s << u"https://h.example/m?t=%2F"_s;
}

void TestMetadata::canonical()
{
    QFETCH(const QString, server);
    QTEST(canonicalResource(server), "resource");
}

void TestMetadata::endpoints_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("good");
    const auto away = u"https://h.example/mcp"_s;
    const auto here = u"http://127.0.0.1:1/mcp"_s;
    QTest::newRow("https") << u"https://as.example/token"_s << away << true;
    QTest::newRow("http") << u"http://as.example/token"_s << away << false;
    QTest::newRow("http loopback of a remote server") << u"http://127.0.0.1/t"_s << away << false;
    QTest::newRow("loopback both") << u"http://localhost:9/token"_s << here << true;
    QTest::newRow("http away of a local server") << u"http://as.example/t"_s << here << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << away << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << here << false;
}

void TestMetadata::endpoints()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, server);
    QTEST(checkEndpoint(endpoint, server).has_value(), "good");
}

void TestMetadata::readsResource()
{
    const auto document = parseObject("{\"resource\":\"https:\\/\\/h.example\\/a%2Fb\","
                                      "\"authorization_servers\":[\"https://a\",\"\",7],"
                                      "\"scopes_supported\":[\"x\",\"y\"],\"extra\":{}}");
    QVERIFY(document);
    const auto found = protectedResourceFrom(*document);
    QVERIFY(found);
    QCOMPARE(found->resource, u"https://h.example/a%2Fb"_s);
    QCOMPARE(found->authorizationServers, QStringList{u"https://a"_s});
    QCOMPARE(found->scopes, QStringList({u"x"_s, u"y"_s}));
}

void TestMetadata::readsServer()
{
    const auto document =
        parseObject("{\"issuer\":\"https://a/\",\"authorization_endpoint\":\"https://a/auth\","
                    "\"token_endpoint\":\"https://a/token\",\"revocation_endpoint\":null,"
                    "\"authorization_response_iss_parameter_supported\":true}");
    QVERIFY(document);
    const auto found = authorizationServerFrom(*document);
    QVERIFY(found);
    QCOMPARE(found->issuer, u"https://a/"_s);
    QVERIFY(found->tokenAuthentication.isEmpty());
    QVERIFY(found->promisesIssuer);
    QVERIFY(!found->takesClientMetadataUrl);
    QVERIFY(found->codeChallengeMethods.isEmpty());
    QCOMPARE(found->revocationEndpoint, QString());
}

void TestMetadata::takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << "<!doctype html><title>App</title>"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("string") << "\"x\""_ba;
    QTest::newRow("other object") << "{\"message\":\"not found\"}"_ba;
    QTest::newRow("wrong types") << "{\"issuer\":1,\"authorization_endpoint\":[],\"resource\":{},"
                                    "\"token_endpoint\":true,\"authorization_servers\":\"x\"}"_ba;
    QTest::newRow("no authorization server")
        << "{\"resource\":\"https://h\",\"authorization_servers\":[]}"_ba;
}

void TestMetadata::takesNothingElse()
{
    QFETCH(const QByteArray, body);
    const QJsonObject document = parseObject(body).value_or(QJsonObject());
    QVERIFY(!protectedResourceFrom(document));
    QVERIFY(!authorizationServerFrom(document));
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "test_metadata.moc"
