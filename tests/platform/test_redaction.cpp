#include "platform/redaction.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOutSecrets_data();
    void takesOutSecrets();
    void leavesTheRest_data();
    void leavesTheRest();
};

void TestRedaction::takesOutSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &text, const QString &safe) {
        QTest::newRow(name) << text << safe;
    };
    row("bearer", u"sent Bearer s3cr3t-tok.en_~+/= to x"_s, u"sent Bearer [removed] to x"_s);
    row("header", u"Authorization: Bearer s3cr3t\nHost: x"_s,
        u"Authorization: [removed]\nHost: x"_s);
    row("cookie", u"set-cookie: a=s3cr3t; Path=/"_s, u"set-cookie: [removed]"_s);
    row("session", u"Mcp-Session-Id: s3cr3t"_s, u"Mcp-Session-Id: [removed]"_s);
    row("json", u"{\"access_token\":\"s3cr3t\",\"expires_in\":3600}"_s,
        u"{\"access_token\":\"[removed]\",\"expires_in\":3600}"_s);
    row("json, blanks and escapes", u"{ \"refresh_token\" : \"s3\\\"cr3t\" }"_s,
        u"{ \"refresh_token\" : \"[removed]\" }"_s);
    row("json in json", u"\"{\\\"client_secret\\\":\\\"s3cr3t\\\",\\\"a\\\":1}\""_s,
        u"\"{\\\"client_secret\\\":\\\"[removed]\\\",\\\"a\\\":1}\""_s);
    row("callback", u"GET /cb?code=s3cr3t&state=s3cr3t2&iss=https://x HTTP/1.1"_s,
        u"GET /cb?code=[removed]&state=[removed]&iss=https://x HTTP/1.1"_s);
    row("form", u"grant_type=refresh_token&refresh_token=s3cr3t&client_secret=s3cr3t"_s,
        u"grant_type=refresh_token&refresh_token=[removed]&client_secret=[removed]"_s);
    row("verifier", u"code_verifier=s3cr3t."_s, u"code_verifier=[removed]"_s);
    row("local key", u"http://127.0.0.1:47821/k/abcDEF123_-abcDEF123_-abcDEF123/celigo/mcp"_s,
        u"http://127.0.0.1:47821/k/[removed]/celigo/mcp"_s);
    row("password in an address", u"https://maria:s3cr3t@host/x"_s, u"https://[removed]@host/x"_s);
    row("web token", u"got eyJhbGciOiJIUzI1.eyJzdWIiOiIx.s3cr3t-_x, then"_s,
        u"got [removed], then"_s);
}

void TestRedaction::takesOutSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(redacted(text), safe);
    QVERIFY(!redacted(text).contains(u"s3cr3t"_s));
    QCOMPARE(redacted(redacted(text)), redacted(text));
}

void TestRedaction::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"tools/call list_flows took 120 ms, status 200"_s,
          u"https://api.integrator.io/celigo-mcp"_s, u"the bearer of news"_s,
          u"SignInNeeded for celigo: invalid_grant"_s, u"maria@acme.com is signed in"_s,
          u"/home/maria/.cursor/mcp.json line 3, column 14"_s, u"grant_type=authorization_code"_s,
          u"decode=1 barcode=2 estate=3"_s, u"the state is Ready"_s, u"/k/short/x"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestRedaction::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "test_redaction.moc"
