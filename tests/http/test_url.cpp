#include "http/url.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::http;

namespace {

std::string text(const QByteArray &bytes)
{
    return bytes.toStdString();
}

} // namespace

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("seen"); // origin path?query, or empty: refused
        const auto row = [](QByteArray address, QByteArray seen) {
            QTest::newRow(address.constData()) << address << seen;
        };
        row("https://Example.COM", "https://example.com ?");
        row("HTTP://a:80/", "http://a /?");
        row("https://a:/x", "https://a /x?");
        row("https://a:8443/A%2fb/../c?q=1/2?3", "https://a:8443 /A%2fb/../c?q=1/2?3");
        row("http://[::1]:8080/x", "http://[::1]:8080 /x?");
        row("https://[2001:DB8::1]", "https://[2001:db8::1] ?");
        row("https://a?x", "https://a ?x");
        row("http://my_host.local/", "http://my_host.local /?");
        row("", "");
        row("example.com", "");
        row("//example.com", "");
        row("ftp://a/", "");
        row("file:///etc/passwd", "");
        row("https:a", "");
        row("https://", "");
        row("https:///x", "");
        row("https://a:0/", "");
        row("https://a:65536/", "");
        row("https://a:-1/", "");
        row("https://a:8x/", "");
        row("https://u@a/", "");
        row("https://u:p@a/", "");
        row("https://a/#f", "");
        row("https://a/ b", "");
        row("https://a/\tb", "");
        row("https://a/\r\nX: y", "");
        row("https://a\\@b/", "");
        row("https://\xC3\xA4.example/", "");
        row("https://a/\xC3\xA4", "");
        row("https://a%2eb/", "");
        row("https://[::1/", "");
        row("https://[::1]x/", "");
        row("https://[fe80::1%25eth0]/", "");
        row("https://[127.0.0.1]/", "");
    }
    void parses()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, seen);
        const auto url = parseUrl(text(address));
        if (seen.isEmpty()) {
            QVERIFY(!url);
            QCOMPARE(url.error().code, ErrorCode::AddressNotUrl);
            return;
        }
        QVERIFY(url);
        QCOMPARE(QByteArray::fromStdString(url->origin() + ' ' + url->path + '?' + url->query),
                 seen);
    }

    // RFC 3986 §5.4, the examples with base http://a/b/c/d;p?q.
    void resolves_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](QByteArray reference, QByteArray result) {
            QTest::newRow(reference.constData()) << reference << result;
        };
        row("g:h", "g:h");
        row("g", "http://a/b/c/g");
        row("./g", "http://a/b/c/g");
        row("g/", "http://a/b/c/g/");
        row("/g", "http://a/g");
        row("//g", "http://g");
        row("?y", "http://a/b/c/d;p?y");
        row("g?y", "http://a/b/c/g?y");
        row("#s", "http://a/b/c/d;p?q#s");
        row("g#s", "http://a/b/c/g#s");
        row(";x", "http://a/b/c/;x");
        row("", "http://a/b/c/d;p?q");
        row(".", "http://a/b/c/");
        row("./", "http://a/b/c/");
        row("..", "http://a/b/");
        row("../g", "http://a/b/g");
        row("../..", "http://a/");
        row("../../g", "http://a/g");
        row("../../../g", "http://a/g");
        row("/./g", "http://a/g");
        row("/../g", "http://a/g");
        row("g.", "http://a/b/c/g.");
        row("..g", "http://a/b/c/..g");
        row("./../g", "http://a/b/g");
        row("./g/.", "http://a/b/c/g/");
        row("g/../h", "http://a/b/c/h");
        row("g;x=1/../y", "http://a/b/c/y");
        row("g?y/../x", "http://a/b/c/g?y/../x");
        row("g#s/../x", "http://a/b/c/g#s/../x");
        row("/message?sessionId=1:2", "http://a/message?sessionId=1:2");
    }
    void resolves()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, result);
        const auto resolved = resolveUrl("http://a/b/c/d;p?q", text(reference));
        QVERIFY(resolved);
        QCOMPARE(QByteArray::fromStdString(*resolved), result);
    }
    void resolvesAgainstAnEmptyPath()
    {
        QCOMPARE(*resolveUrl("http://a", "g"), std::string("http://a/g"));
        QVERIFY(!resolveUrl("a", "g"));
        QVERIFY(!resolveUrl("http://a", "g h"));
    }

    void knowsLoopbackNames()
    {
        for (const char *host : {"localhost", "LOCALHOST", "app.localhost", "127.0.0.1",
                                 "127.255.0.3", "::1", "0:0:0:0:0:0:0:1"})
            QVERIFY2(isLoopbackHost(host), host);
        for (const char *host :
             {"localhost.example.com", "notlocalhost", "128.0.0.1", "127.0.0.1.example.com", "::2",
              "10.0.0.1", "", "host", "localhost.", "127.0.0", "ff.example"})
            QVERIFY2(!isLoopbackHost(host), host);
    }

    void knowsPrivateAddresses()
    {
        for (const char *address : {"127.0.0.1",
                                    "10.1.2.3",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.168.1.1",
                                    "169.254.169.254",
                                    "0.0.0.0",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "fe80::1",
                                    "febf::1",
                                    "fec0::1",
                                    "fc00::1",
                                    "fdff::1",
                                    "ff02::1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "::10.0.0.1",
                                    "64:ff9b::7f00:1",
                                    "2002:7f00:1::",
                                    "fe80::1%1",
                                    "nonsense",
                                    ""})
            QVERIFY2(isPrivateAddress(address), address);
        for (const char *address :
             {"1.1.1.1", "9.255.255.255", "11.0.0.1", "126.0.0.1", "128.0.0.1", "172.15.0.1",
              "172.32.0.1", "192.167.0.1", "169.253.0.1", "100.64.0.1", "198.18.0.1",
              "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::"})
            QVERIFY2(!isPrivateAddress(address), address);
    }
};

QTEST_GUILESS_MAIN(TestUrl)
#include "test_url.moc"
