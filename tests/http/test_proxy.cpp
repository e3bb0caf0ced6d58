#include "http/proxy.h"

#include <QTest>

#include <map>

using namespace patchbay::http;

namespace {

std::string proxyWith(const char *url, const std::map<std::string, const char *> &variables)
{
    return proxyFor(*parseUrl(url), [&variables](const char *name) {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second;
    });
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheEnvironment()
    {
        const std::map<std::string, const char *> all{
            {"http_proxy", "plain"}, {"https_proxy", "secure"}, {"all_proxy", "any"}};
        QCOMPARE(proxyWith("http://example.com", all), std::string("plain"));
        QCOMPARE(proxyWith("https://example.com", all), std::string("secure"));
        QCOMPARE(proxyWith("https://example.com", {{"all_proxy", "any"}}), std::string("any"));
        QCOMPARE(proxyWith("https://example.com", {{"HTTPS_PROXY", "x"}}), std::string("x"));
        QCOMPARE(proxyWith("http://example.com", {{"HTTP_PROXY", "x"}}), std::string());
        QCOMPARE(proxyWith("https://example.com", {{"https_proxy", ""}}), std::string());
        QCOMPARE(proxyWith("https://example.com", {}), std::string());
        for (const char *url : {"http://localhost", "https://127.0.0.1", "http://[::1]:80"})
            QCOMPARE(proxyWith(url, all), std::string());
    }

    void exceptions_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("excepted");
        const auto row = [](const char *host, const char *list, bool excepted) {
            QTest::addRow("%s in %s", host, list)
                << QByteArray(host) << QByteArray(list) << excepted;
        };
        row("example.com", "example.com", true);
        row("a.example.com", "example.com", true);
        row("a.example.com", ".Example.com", true);
        row("anexample.com", "example.com", false);
        row("example.com", "a.example.com", false);
        row("example.com", "x, example.com ,y", true);
        row("example.com", "*", true);
        row("example.com", "", false);
        row("example.com", ",, ,", false);
        row("10.1.2.3", "10.0.0.0/8", true);
        row("11.1.2.3", "10.0.0.0/8", false);
        row("10.1.2.3", "10.1.2.3", true);
        row("example.com", "10.0.0.0/8", false);
        row("10.1.2.3", "10.0.0.0/x", false);
        row("2001:db8::1", "[2001:db8::1]", true);
    }
    void exceptions()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, list);
        QFETCH(bool, excepted);
        QCOMPARE(isExcepted(host.toStdString(), list.toStdString()), excepted);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
