#include "signin/authorization.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using Kind = RedirectAnswer::Kind;

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheChallenge();
    void neverRepeatsItself();
    void choosesTheScope_data();
    void choosesTheScope();
    void asksForWhatIsNeeded();
    void readsTheRedirect_data();
    void readsTheRedirect();
    void keepsTheCodeExact();
    void believesNoErrorWithoutState();
};

static AuthorizationRequest request(bool issuerPromised = false)
{
    AuthorizationRequest request;
    request.issuer = u"https://as.example"_s;
    request.issuerPromised = issuerPromised;
    request.clientId = u"id"_s;
    request.redirectUri = u"http://127.0.0.1:1/callback"_s;
    request.state = u"abc"_s;
    request.verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    return request;
}

void TestAuthorization::makesTheChallenge()
{
    // RFC 7636, appendix B.
    QCOMPARE(codeChallenge(request().verifier), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

void TestAuthorization::neverRepeatsItself()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        seen.insert(newState());
        seen.insert(QString::fromStdString(newVerifier().reveal()));
    }
    QCOMPARE(seen.size(), 200);
    QVERIFY(newState().size() >= 43); // 256 bits
    QVERIFY(newVerifier().reveal().size() >= 43); // RFC 7636 §4.1
}

void TestAuthorization::choosesTheScope_data()
{
    QTest::addColumn<QString>("challenged");
    QTest::addColumn<QStringList>("fromResource");
    QTest::addColumn<QStringList>("fromServer");
    QTest::addColumn<QString>("scope");
    const QStringList resource{u"r1"_s, u"r2"_s};
    const QStringList server{u"offline_access"_s, u"all"_s};
    QTest::newRow("challenge") << u"c"_s << resource << QStringList{} << u"c"_s;
    QTest::newRow("metadata") << QString() << resource << QStringList{} << u"r1 r2"_s;
    QTest::newRow("none") << QString() << QStringList{} << server << QString();
    QTest::newRow("offline") << u"c"_s << resource << server << u"c offline_access"_s;
    QTest::newRow("offline once") << u"offline_access c"_s << resource << server
                                  << u"offline_access c"_s;
}

void TestAuthorization::choosesTheScope()
{
    QFETCH(const QString, challenged);
    QFETCH(const QStringList, fromResource);
    QFETCH(const QStringList, fromServer);
    AuthorizationServer server;
    server.scopes = fromServer;
    QTEST(scopeFor(challenged, fromResource, server), "scope");
}

void TestAuthorization::asksForWhatIsNeeded()
{
    AuthorizationRequest plain = request();
    QJsonObject asked = authorizationParameters(plain);
    QCOMPARE(asked.value(u"response_type"_s).toString(), u"code"_s);
    QCOMPARE(asked.value(u"code_challenge_method"_s).toString(), u"S256"_s);
    for (const auto &name : {u"scope"_s, u"resource"_s, u"prompt"_s, u"code_verifier"_s})
        QVERIFY(!asked.contains(name));
    QVERIFY(!tokenParameters(plain, Secret("c")).contains(u"resource"_s));

    plain.resource = u"https://h.example"_s;
    plain.scope = u"a offline_access"_s;
    asked = authorizationParameters(plain);
    QCOMPARE(asked.value(u"resource"_s).toString(), u"https://h.example"_s);
    QCOMPARE(asked.value(u"prompt"_s).toString(), u"consent"_s);
    const QJsonObject exchanged = tokenParameters(plain, Secret("4/0A+b"));
    QCOMPARE(exchanged.value(u"resource"_s).toString(), u"https://h.example"_s);
    QCOMPARE(exchanged.value(u"code"_s).toString(), u"4/0A+b"_s);
    QCOMPARE(exchanged.value(u"redirect_uri"_s), asked.value(u"redirect_uri"_s));
}

void TestAuthorization::readsTheRedirect_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("promised");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    auto row = [](const char *name, const QByteArray &query, bool promised, Kind kind,
                  ErrorCode code = {}) {
        QTest::newRow(name) << query << promised << kind << code;
    };
    const QByteArray iss = "&iss=https%3A%2F%2Fas.example";
    row("code", "code=x&state=abc", false, Kind::Code);
    row("code, iss", "code=x&state=abc" + iss, false, Kind::Code);
    row("code, promised iss", "code=x&state=abc" + iss, true, Kind::Code);
    row("unknown members", "code=x&state=abc&session_state=1&scope=a+b", false, Kind::Code);
    row("nothing", "", false, Kind::Stranger);
    row("no state", "code=x", false, Kind::Stranger);
    row("wrong state", "code=x&state=abd", false, Kind::Stranger);
    row("state and more", "code=x&state=abcd", false, Kind::Stranger);
    row("error, wrong state", "error=access_denied&state=abd", false, Kind::Stranger);
    row("code twice", "code=x&code=y&state=abc", false, Kind::Stranger);
    row("state twice", "code=x&state=abc&state=abc", false, Kind::Stranger);
    row("wrong iss", "code=x&state=abc&iss=https%3A%2F%2Fevil.example", false, Kind::Failure,
        ErrorCode::ResponseNotOurs);
    row("iss with a slash", "code=x&state=abc" + iss + "%2F", false, Kind::Failure,
        ErrorCode::ResponseNotOurs);
    row("missing iss", "code=x&state=abc", true, Kind::Failure, ErrorCode::ResponseNotOurs);
    row("error without promised iss", "error=access_denied&state=abc", true, Kind::Failure,
        ErrorCode::ResponseNotOurs);
    row("denied", "error=access_denied&state=abc", false, Kind::Failure, ErrorCode::ConsentDenied);
    row("unknown client", "error=unauthorized_client&state=abc", false, Kind::Failure,
        ErrorCode::ClientForgotten);
    row("scope", "error=invalid_scope&state=abc", false, Kind::Failure,
        ErrorCode::AuthorizationRefused);
    row("server error", "error=server_error&state=abc", false, Kind::Failure,
        ErrorCode::ServerUnavailable);
    row("error and code", "error=access_denied&code=x&state=abc", false, Kind::Failure,
        ErrorCode::ConsentDenied);
    row("no code", "state=abc", false, Kind::Failure, ErrorCode::AuthorizationRefused);
}

void TestAuthorization::readsTheRedirect()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, promised);
    const RedirectAnswer answer = readRedirect(query.toStdString(), request(promised));
    QTEST(answer.kind, "kind");
    if (answer.kind == Kind::Failure)
        QTEST(answer.error.code, "code");
    QCOMPARE(answer.code.isEmpty(), answer.kind != Kind::Code);
}

void TestAuthorization::keepsTheCodeExact()
{
    const RedirectAnswer answer = readRedirect("code=4%2F0A%2Bb%3D%25c+d&state=abc", request());
    QCOMPARE(answer.code.reveal(), "4/0A+b=%c d");
}

void TestAuthorization::believesNoErrorWithoutState()
{
    AuthorizationRequest finished = request();
    finished.state.clear();
    QCOMPARE(readRedirect("error=access_denied&state=", finished).kind, Kind::Stranger);

    const RedirectAnswer answer =
        readRedirect("error=invalid_request&state=abc&error_description=Bad%0Aline+with+code+"
                     "eyJhbGciOiJSUzI1NiIsInR5cCI6",
                     request());
    QCOMPARE(answer.error.detail, "invalid_request: Bad line with code [removed]");
}

QTEST_GUILESS_MAIN(TestAuthorization)
#include "test_authorization.moc"
