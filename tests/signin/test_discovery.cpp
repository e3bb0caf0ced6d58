#include "signin/discovery.h"

#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using Oddities = FakeProvider::Oddities;
using Change = std::function<void(Oddities &)>;

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheServer();
    void findsAnOpenServer();
    void speaksTheNewestRevision();
    void takesTheRevisionOffered();
    void noticesALateChallengeOfAModernServer();
    void endsItsSession();
    void noticesALateChallenge();
    void prefersTheChallengedScope();
    void obeysChoices();
    void toleratesOneSlash();
    void helpsItselfWithoutHeader();
    void fallsBackToOldServers();
    void skipsPages();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void believesWhatAPersonTrusts();
    void refusesPrivateAddressesForPublicServers();
    void checksAccessKeys();
    void tellsWhenAKeyEnds_data();
    void tellsWhenAKeyEnds();
    void findsTheRegionOfAKey();
    void stopsWithItsContext();
};

static Connection connectionTo(const QString &url)
{
    Connection connection;
    connection.id = u"test"_s;
    connection.url = url;
    return connection;
}

void TestDiscovery::findsTheServer()
{
    FakePlatform fake;
    FakeProvider provider;
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QVERIFY(found->needsSignIn);
    QCOMPARE(found->server.issuer, provider.origin());
    QCOMPARE(found->resource, provider.url());
    QCOMPARE(found->scope, u"mcp:read mcp:write offline_access"_s);
    QCOMPARE(provider.count("/.well-known/oauth-protected-resource"), 0); // no probing of the root
    const auto hello = provider.seen("/mcp").first();
    QCOMPARE(hello.headers.value("accept"), "application/json, text/event-stream");
    QVERIFY(hello.headers.contains("mcp-protocol-version"));
    QVERIFY(!hello.headers.contains("authorization"));
}

void TestDiscovery::findsAnOpenServer()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) { odd.isOpen = true; });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found && !found->needsSignIn);
}

static QStringList methodsSeenBy(const FakeProvider &provider)
{
    QStringList methods;
    for (const auto &seen : provider.seen("/mcp"))
        methods.append(seen.json().value(u"method"_s).toString());
    return methods;
}

void TestDiscovery::speaksTheNewestRevision()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) {
        odd.isOpen = true;
        odd.modernVersion = "2026-07-28";
    });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found && !found->needsSignIn);
    QCOMPARE(methodsSeenBy(provider), QStringList({u"server/discover"_s, u"tools/list"_s}));
    for (const auto &seen : provider.seen("/mcp")) {
        const QJsonObject message = seen.json();
        const QJsonObject about = message.value(u"params"_s)[u"_meta"_s].toObject();
        QCOMPARE(seen.headers.value("mcp-method"), message.value(u"method"_s).toString().toUtf8());
        QCOMPARE(about.value(u"io.modelcontextprotocol/protocolVersion"_s), u"2026-07-28"_s);
        QVERIFY(about.contains("io.modelcontextprotocol/clientCapabilities"_L1));
        QVERIFY(about.contains("io.modelcontextprotocol/clientInfo"_L1));
    }
}

void TestDiscovery::takesTheRevisionOffered()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) {
        odd.isOpen = true;
        odd.modernVersion = "2027-03-01";
    });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found && !found->needsSignIn);
    QCOMPARE(methodsSeenBy(provider),
             QStringList({u"server/discover"_s, u"server/discover"_s, u"tools/list"_s}));
}

void TestDiscovery::noticesALateChallengeOfAModernServer()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) {
        odd.asksOnlyForTools = true;
        odd.modernVersion = "2026-07-28";
    });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found && found->needsSignIn);
}

void TestDiscovery::endsItsSession()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) { odd.isOpen = true; });
    QVERIFY(waitFor(discover(fake.platform, connectionTo(provider.url()))));
    QTRY_COMPARE(provider.seen("/mcp").last().method, "DELETE");
    QCOMPARE(provider.seen("/mcp").last().headers.value("mcp-session-id"), "session-1");
}

void TestDiscovery::noticesALateChallenge()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) { odd.asksOnlyForTools = true; });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found && found->needsSignIn);
}

void TestDiscovery::prefersTheChallengedScope()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) {
        odd.challengedScope = "mcp:basic";
        odd.moreMetadata = {{u"scopes_supported"_s, QJsonValue()}};
    });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QCOMPARE(found->scope, u"mcp:basic"_s);
}

void TestDiscovery::obeysChoices()
{
    FakePlatform fake;
    FakeProvider provider;
    Connection connection = connectionTo(provider.url());
    connection.choices.resource = u"omit"_s;
    connection.choices.scope = u"only this"_s;
    auto found = waitFor(discover(fake.platform, connection));
    QVERIFY(found);
    QCOMPARE(found->resource, QString());
    QCOMPARE(found->scope, u"only this"_s);
    connection.choices.resource = u"urn:mine"_s;
    found = waitFor(discover(fake.platform, connection));
    QVERIFY(found);
    QCOMPARE(found->resource, u"urn:mine"_s);
}

void TestDiscovery::toleratesOneSlash()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([&provider](Oddities &odd) {
        odd.issuerListed = provider.origin().toUtf8() + '/';
        odd.resource = provider.origin().toUtf8(); // the root, without a slash
    });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QCOMPARE(found->server.issuer, provider.origin());
    QCOMPARE(found->resource, provider.origin());
}

void TestDiscovery::helpsItselfWithoutHeader()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) { odd.namesMetadata = false; });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QCOMPARE(found->resource, provider.url());
}

void TestDiscovery::fallsBackToOldServers()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) {
        odd.hasResourceMetadata = false;
        odd.namesMetadata = false;
    });
    auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QCOMPARE(found->server.tokenEndpoint, QString(provider.origin() + "/token"_L1));
    QVERIFY(!found->server.guessed);
    QCOMPARE(found->resource, provider.url());

    provider.change([](Oddities &odd) { odd.metadataStatus = 404; });
    found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QVERIFY(found->server.guessed);
    QCOMPARE(found->server.authorizationEndpoint, QString(provider.origin() + "/authorize"_L1));
}

// A web app that answers 200 with its page wherever one asks.
void TestDiscovery::skipsPages()
{
    FakePlatform fake;
    FakeProvider provider;
    provider.change([](Oddities &odd) {
        odd.answersEverything = true;
        odd.hasResourceMetadata = false;
    });
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QVERIFY(found->server.guessed);
}

void TestDiscovery::namesWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    auto row = [](const char *name, const Change &change, ErrorCode code) {
        QTest::newRow(name) << change << code;
    };
    row(
        "web page", [](Oddities &odd) { odd.mcpStatus = 200; }, ErrorCode::NotAnMcpServer);
    row(
        "nothing there", [](Oddities &odd) { odd.mcpStatus = 404; }, ErrorCode::NotAnMcpServer);
    row(
        "moved", [](Oddities &odd) { odd.mcpStatus = 302; }, ErrorCode::NotAnMcpServer);
    row(
        "trouble", [](Oddities &odd) { odd.mcpStatus = 503; }, ErrorCode::ServerUnavailable);
    row(
        "too many", [](Oddities &odd) { odd.mcpStatus = 429; }, ErrorCode::ServerUnavailable);
    row(
        "forbidden",
        [](Oddities &odd) {
            odd.mcpStatus = 403;
            odd.hasResourceMetadata = false;
            odd.metadataStatus = 404;
        },
        ErrorCode::AccessDenied);
    row(
        "another resource", [](Oddities &odd) { odd.resource = "https://other.example/mcp"; },
        ErrorCode::MetadataMismatch);
    row(
        "another issuer", [](Oddities &odd) { odd.issuer = "https://other.example"; },
        ErrorCode::MetadataMismatch);
    row(
        "issuer over http", [](Oddities &odd) { odd.issuerListed = "http://as.example"; },
        ErrorCode::AddressNotSecure);
    row(
        "token endpoint over http",
        [](Oddities &odd) {
            odd.moreMetadata = {{u"token_endpoint"_s, u"http://as.example/token"_s}};
        },
        ErrorCode::AddressNotSecure);
    row(
        "authorization endpoint a script",
        [](Oddities &odd) {
            odd.moreMetadata = {{u"authorization_endpoint"_s, u"javascript:alert(1)"_s}};
        },
        ErrorCode::MetadataMismatch);
    row(
        "no PKCE",
        [](Oddities &odd) { odd.lessMetadata = {u"code_challenge_methods_supported"_s}; },
        ErrorCode::PkceNotSupported);
    row(
        "metadata in trouble", [](Oddities &odd) { odd.metadataStatus = 500; },
        ErrorCode::ServerUnavailable);
    row(
        "no server metadata", [](Oddities &odd) { odd.metadataStatus = 404; },
        ErrorCode::SignInNotOffered);
}

void TestDiscovery::namesWhatIsWrong()
{
    QFETCH(const Change, change);
    FakePlatform fake;
    FakeProvider provider;
    provider.change(change);
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(!found);
    QTEST(found.error().code, "code");
    QCOMPARE(provider.count("/authorize"), 0);
}

// What a person has named beforehand, and nothing else that is odd, is let through.
void TestDiscovery::believesWhatAPersonTrusts()
{
    FakePlatform fake;
    FakeProvider provider;
    Connection connection = connectionTo(provider.url());
    const auto codeNow = [&] {
        const auto found = waitFor(discover(fake.platform, connection));
        return found ? found->server.issuer
                     : QString::fromLatin1(nameOf(found.error().code).data());
    };

    provider.change([](Oddities &odd) { odd.issuer = "https://other.example"; });
    connection.choices.trustedIssuer = u"https://others.example"_s;
    QCOMPARE(codeNow(), u"metadataMismatch"_s);
    connection.choices.trustedIssuer = u"https://other.example"_s;
    QCOMPARE(codeNow(), u"https://other.example"_s);

    provider.change([](Oddities &odd) {
        odd.issuer.clear();
        odd.lessMetadata = {u"code_challenge_methods_supported"_s};
    });
    QCOMPARE(codeNow(), u"pkceNotSupported"_s);
    connection.choices.withoutPkcePromise = true;
    QCOMPARE(codeNow(), provider.origin());
    // A list without S256 is more than a promise left out.
    provider.change([](Oddities &odd) {
        odd.lessMetadata.clear();
        odd.moreMetadata = {{u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s}}};
    });
    QCOMPARE(codeNow(), u"pkceNotSupported"_s);

    provider.change([](Oddities &odd) {
        odd.moreMetadata = {};
        odd.resource = "https://workers.example/mcp";
    });
    QCOMPARE(codeNow(), u"metadataMismatch"_s);
    connection.choices.resource = u"https://workers.example/mcp"_s;
    QCOMPARE(codeNow(), provider.origin());
}

void TestDiscovery::refusesPrivateAddressesForPublicServers()
{
    // The rule that goes with everything a public server names; its work is tested in http.
    QCOMPARE(Discovery().addresses, http::AddressRule::PublicOnly);
    FakePlatform fake;
    FakeProvider provider;
    const auto found = waitFor(discover(fake.platform, connectionTo(provider.url())));
    QVERIFY(found);
    QCOMPARE(found->addresses, http::AddressRule::Any); // it stands on this computer itself
}

void TestDiscovery::checksAccessKeys()
{
    FakePlatform fake;
    FakeProvider provider;
    const Connection connection = connectionTo(provider.url());
    auto code = [&](const char *key) {
        const auto checked = waitFor(checkAccessKey(fake.platform, connection, Secret(key)));
        return checked ? ErrorCode::Cancelled : checked.error().code;
    };
    QCOMPARE(code("wrong"), ErrorCode::AccessKeyRefused);
    QCOMPARE(provider.seen("/mcp").last().headers.value("authorization"), "Bearer wrong");
    QCOMPARE(code("with\nline"), ErrorCode::AccessKeyRefused);
    QCOMPARE(provider.count("/mcp"), 1);
    provider.change([](Oddities &odd) { odd.mcpStatus = 403; });
    QCOMPARE(code("right"), ErrorCode::AccessDenied);
    provider.change([](Oddities &odd) {
        odd.mcpStatus = 0;
        odd.isOpen = true;
    });
    QCOMPARE(code("right"), ErrorCode::Cancelled); // fine
}

void TestDiscovery::tellsWhenAKeyEnds_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("ends");
    // {"exp": 1798761599}
    const QByteArray jwt = "e30." + QByteArray("{\"exp\":1798761599}").toBase64() + ".x";
    const auto newYear = u"2026-12-31T23:59:59Z"_s;
    QTest::newRow("not told") << "key"_ba
                              << ""_ba << QString();
    QTest::newRow("by the key") << jwt << ""_ba << newYear;
    QTest::newRow("by the server") << "key"_ba
                                   << "2026-12-31 23:59:59 UTC"_ba << newYear;
    QTest::newRow("as ISO") << "key"_ba
                            << "2027-01-01T00:59:59+01:00"_ba << newYear;
    QTest::newRow("as mail") << "key"_ba
                             << "Thu, 31 Dec 2026 23:59:59 +0000"_ba << newYear;
    QTest::newRow("nonsense") << "key"_ba
                              << "soon"_ba << QString();
}

void TestDiscovery::tellsWhenAKeyEnds()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, header);
    FakePlatform fake;
    FakeProvider provider;
    provider.change([&header](Oddities &odd) {
        odd.isOpen = true;
        odd.keyEnds = header;
    });
    const auto checked = waitFor(
        checkAccessKey(fake.platform, connectionTo(provider.url()), Secret(key.toStdString())));
    QVERIFY(checked);
    QTEST(checked->ends.toString(Qt::ISODate), "ends");
}

void TestDiscovery::findsTheRegionOfAKey()
{
    FakePlatform fake;
    FakeProvider here;
    FakeProvider there;
    there.change([](Oddities &odd) { odd.isOpen = true; });
    ServerPreset one;
    one.id = u"one"_s;
    one.url = here.url();
    ServerPreset other;
    other.id = u"other"_s;
    other.url = there.url();
    const auto found = [&fake](const QList<ServerPreset> &regions) {
        auto future = regionOfKey(fake.platform, regions, Secret("key"));
        return waitUntil([&future] { return future.isFinished(); }) ? future.result()
                                                                    : std::nullopt;
    };
    QCOMPARE(found({one, other})->id, u"other"_s);
    QVERIFY(!found({one}));
    QVERIFY(!found({}));
    // Known, but nobody has given access yet: still the right region.
    there.change([](Oddities &odd) { odd.mcpStatus = 403; });
    QCOMPARE(found({one, other})->id, u"other"_s);
}

void TestDiscovery::stopsWithItsContext()
{
    FakePlatform fake;
    FakeProvider provider;
    auto context = std::make_unique<QObject>();
    const auto future = discover(fake.platform, connectionTo(provider.url()), context.get());
    context.reset();
    QTRY_VERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
