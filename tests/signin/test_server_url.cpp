#include "signin/server_url.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestServerUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void tellsTheHost();
};

void TestServerUrl::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    auto row = [](const char *name, const QString &text, const QString &url) {
        QTest::newRow(name) << text << url;
    };
    row("as it is", u"https://mcp.example.com/mcp"_s, u"https://mcp.example.com/mcp"_s);
    row("slash kept", u"https://mcp.example.com/mcp/"_s, u"https://mcp.example.com/mcp/"_s);
    row("no slash added", u"https://mcp.example.com"_s, u"https://mcp.example.com"_s);
    row("case kept", u"HTTPS://MCP.Example.com/Mcp"_s, u"HTTPS://MCP.Example.com/Mcp"_s);
    row("escapes kept", u"https://h.example/a%2fb?x=%20+"_s, u"https://h.example/a%2fb?x=%20+"_s);
    row("blanks", u"  https://h.example/mcp \n"_s, u"https://h.example/mcp"_s);
    row("zero width", u"\u200bhttps://h.example/mcp\ufeff"_s, u"https://h.example/mcp"_s);
    row("quotes", u"\"https://h.example/mcp\""_s, u"https://h.example/mcp"_s);
    row("curly quotes", u"\u201chttps://h.example/mcp\u201d"_s, u"https://h.example/mcp"_s);
    row("angle brackets", u"<https://h.example/mcp>"_s, u"https://h.example/mcp"_s);
    row("no scheme", u"api.integrator.io/celigo-mcp"_s, u"https://api.integrator.io/celigo-mcp"_s);
    row("no scheme, port", u"intranet:8443/mcp"_s, u"https://intranet:8443/mcp"_s);
    row("loopback name", u"localhost:3000/mcp"_s, u"http://localhost:3000/mcp"_s);
    row("loopback address", u"127.0.0.1:3000/mcp"_s, u"http://127.0.0.1:3000/mcp"_s);
    row("loopback v6", u"[::1]:3000/mcp"_s, u"http://[::1]:3000/mcp"_s);
    row("http loopback", u"http://localhost:3000/mcp"_s, u"http://localhost:3000/mcp"_s);
    row("international", u"https://b\u00fccher.example/mcp"_s,
        u"https://xn--bcher-kva.example/mcp"_s);
}

void TestServerUrl::accepts()
{
    QFETCH(const QString, text);
    const Result<QString> url = parseServerUrl(text);
    QVERIFY2(url, url ? "" : nameOf(url.error().code).data());
    QTEST(*url, "url");
}

void TestServerUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    auto row = [](const char *name, const QString &text, ErrorCode code) {
        QTest::newRow(name) << text << code;
    };
    row("empty", u""_s, ErrorCode::AddressEmpty);
    row("only quotes", u" \"\" "_s, ErrorCode::AddressEmpty);
    row("a word", u"celigo"_s, ErrorCode::AddressNotUrl);
    row("a sentence", u"my company server. please"_s, ErrorCode::AddressNotUrl);
    row("an e-mail address", u"maria@acme.com"_s, ErrorCode::AddressNotUrl);
    row("script", u"javascript:alert(1)"_s, ErrorCode::AddressNotUrl);
    row("other scheme", u"ftp://h.example/mcp"_s, ErrorCode::AddressNotUrl);
    row("our link", u"patchbay://connect?preset=celigo-eu"_s, ErrorCode::AddressNotUrl);
    row("no host", u"https:///mcp"_s, ErrorCode::AddressNotUrl);
    row("fragment", u"https://h.example/mcp#tools"_s, ErrorCode::AddressNotUrl);
    row("two lines", u"https://h.example/\nmcp"_s, ErrorCode::AddressNotUrl);
    row("bad port", u"https://h.example:99999/mcp"_s, ErrorCode::AddressNotUrl);
    row("http", u"http://mcp.example.com/mcp"_s, ErrorCode::AddressNotSecure);
    row("http, private", u"http://192.168.1.5/mcp"_s, ErrorCode::AddressNotSecure);
    row("http, like loopback", u"http://localhost.example.com"_s, ErrorCode::AddressNotSecure);
    row("password", u"https://me:secret@h.example/mcp"_s, ErrorCode::AddressHasPassword);
    row("user", u"https://me@h.example/mcp"_s, ErrorCode::AddressHasPassword);
    row("password, no scheme", u"me:secret@h.example/mcp"_s, ErrorCode::AddressHasPassword);
}

void TestServerUrl::refuses()
{
    QFETCH(const QString, text);
    const Result<QString> url = parseServerUrl(text);
    QVERIFY(!url);
    QTEST(url.error().code, "code");
    QVERIFY(url.error().detail.find("secret") == std::string::npos);
}

void TestServerUrl::tellsTheHost()
{
    QCOMPARE(hostOf(u"https://API.Integrator.io:443/celigo-mcp"_s), u"api.integrator.io"_s);
    QCOMPARE(hostOf(u"nonsense"_s), QString());
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "test_server_url.moc"
