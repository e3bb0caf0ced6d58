#include "signin/token_answer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using std::chrono::seconds;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens();
    void readsForms();
    void readsLife_data();
    void readsLife();
    void readsLifeFromTheToken();
    void namesFailures_data();
    void namesFailures();
    void tellsTheAccount();
};

static Secret tokenWith(const QByteArray &claims)
{
    const QByteArray part =
        claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return Secret("eyJhbGciOiJub25lIn0." + part.toStdString() + ".c2ln");
}

void TestTokenAnswer::readsTokens()
{
    const auto tokens = parseTokenAnswer(
        200,
        "{\"access_token\":\"a/+&\",\"refresh_token\":\"r t\",\"token_type\":\"bearer\","
        "\"expires_in\":60,\"refresh_expires_in\":\"600\",\"scope\":\"x  y\",\"odd\":[1]}");
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal(), "a/+&");
    QCOMPARE(tokens->refreshToken.reveal(), "r t");
    QCOMPARE(tokens->life, seconds(60));
    QCOMPARE(tokens->refreshLife, seconds(600));
    QCOMPARE(tokens->scope, u"x y"_s);
}

void TestTokenAnswer::readsForms()
{
    const auto tokens =
        parseTokenAnswer(200, "access_token=a%2Fb&expires_in=60&scope=x+y&token_type=bearer");
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal(), "a/b");
    QVERIFY(tokens->refreshToken.isEmpty());
    QCOMPARE(tokens->scope, u"x y"_s);
    QCOMPARE(parseTokenAnswer(200, "error=bad_verification_code&error_description=no").error().code,
             ErrorCode::TokenRefused);
}

void TestTokenAnswer::readsLife_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("life"); // -1: not known
    QTest::newRow("number") << "3600"_ba << 3600;
    QTest::newRow("string") << "\"3600\""_ba << 3600;
    QTest::newRow("fraction") << "59.9"_ba << 59;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("negative") << "-5"_ba << 0;
    QTest::newRow("huge") << "1e300"_ba << 10 * 366 * 24 * 3600;
    QTest::newRow("null") << "null"_ba << -1;
    QTest::newRow("word") << "\"soon\""_ba << -1;
    QTest::newRow("object") << "{}"_ba << -1;
}

void TestTokenAnswer::readsLife()
{
    QFETCH(const QByteArray, member);
    QFETCH(const int, life);
    const auto tokens =
        parseTokenAnswer(200, "{\"access_token\":\"a\",\"expires_in\":" + member + '}');
    QVERIFY(tokens);
    QCOMPARE(tokens->life ? static_cast<int>(tokens->life->count()) : -1, life);
}

void TestTokenAnswer::readsLifeFromTheToken()
{
    const Secret token = tokenWith("{\"iat\":1000,\"exp\":1300}");
    const auto tokens = parseTokenAnswer(
        200, "{\"access_token\":\"" + QByteArray::fromStdString(token.reveal()) + "\"}");
    QVERIFY(tokens);
    QCOMPARE(tokens->life, seconds(300));
}

void TestTokenAnswer::namesFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code) {
        QTest::newRow(name) << status << body << code;
    };
    row("grant", 400, "{\"error\":\"invalid_grant\"}", ErrorCode::SignInNeeded);
    row("grant in 200", 200, "{\"error\":\"invalid_grant\"}", ErrorCode::SignInNeeded);
    row("client", 401, "{\"error\":\"invalid_client\"}", ErrorCode::ClientForgotten);
    row("client 400", 400, "{\"error\":\"unauthorized_client\"}", ErrorCode::ClientForgotten);
    row("401 without body", 401, "", ErrorCode::ClientForgotten);
    row("target", 400, "{\"error\":\"invalid_target\"}", ErrorCode::ResourceRefused);
    row("400 without body", 400, "", ErrorCode::TokenRefused);
    row("400 page", 400, "<html>", ErrorCode::TokenRefused);
    row("redirect", 307, "", ErrorCode::TokenRefused);
    row("500", 500, "<html>", ErrorCode::ServerUnavailable);
    row("503 with error", 503, "{\"error\":\"x\"}", ErrorCode::ServerUnavailable);
    row("429", 429, "", ErrorCode::ServerUnavailable);
    row("server_error", 400, "{\"error\":\"server_error\"}", ErrorCode::ServerUnavailable);
    row("200 page", 200, "<html>ok</html>", ErrorCode::TokenAnswerUnreadable);
    row("200 empty", 200, "", ErrorCode::TokenAnswerUnreadable);
    row("200 array", 200, "[]", ErrorCode::TokenAnswerUnreadable);
    row("no token", 200, "{\"token_type\":\"Bearer\"}", ErrorCode::TokenAnswerUnreadable);
    row("token a number", 200, "{\"access_token\":5}", ErrorCode::TokenAnswerUnreadable);
    row("other type", 200, "{\"access_token\":\"a\",\"token_type\":\"mac\"}",
        ErrorCode::TokenAnswerUnreadable);
}

void TestTokenAnswer::namesFailures()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto tokens = parseTokenAnswer(status, body);
    QVERIFY(!tokens);
    QTEST(tokens.error().code, "code");
}

void TestTokenAnswer::tellsTheAccount()
{
    const QByteArray identity =
        QByteArray::fromStdString(tokenWith("{\"email\":\"m@acme.com\",\"name\":\"M\"}").reveal());
    const QByteArray access =
        QByteArray::fromStdString(tokenWith("{\"preferred_username\":\"maria\"}").reveal());
    auto account = [](const QByteArray &body) {
        const auto tokens = parseTokenAnswer(200, body);
        return tokens ? tokens->account : u"error"_s;
    };
    QCOMPARE(account("{\"access_token\":\"" + access + "\",\"id_token\":\"" + identity + "\"}"),
             u"m@acme.com"_s);
    QCOMPARE(account("{\"access_token\":\"" + access + "\"}"), u"maria"_s);
    QCOMPARE(account("{\"access_token\":\"opaque\",\"account\":\"me\"}"), u"me"_s);
    auto subject = [&account](const QByteArray &text) {
        const Secret token = tokenWith("{\"sub\":\"" + text + "\"}");
        return account("{\"access_token\":\"" + QByteArray::fromStdString(token.reveal()) + "\"}");
    };
    QCOMPARE(subject("m@acme.com"), u"m@acme.com"_s);
    QCOMPARE(subject("00u1a2b3"), QString());
    QCOMPARE(account("{\"access_token\":\"a.b.c\",\"id_token\":\"!.!.!\"}"), QString());
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "test_token_answer.moc"
