#include "signin/redirect_listener.h"

#include "http/loop.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/wait.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesTheCode();
    void answersStrangers_data();
    void answersStrangers();
    void answersOnlyItsOwnNames_data();
    void answersOnlyItsOwnNames();
    void changesNothingTheSecondTime();
    void saysSoWhenDenied();
    void takesAPastedAddress();
    void listensOnBoth();
    void saysWhenThePortIsTaken();
    void goesAwayInTheMiddle();

private:
    http::Response browse(const QString &path, const std::string &method = "GET");

    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<FakeBrowser> m_browser;
    std::unique_ptr<RedirectListener> m_listener;
};

static bool contains(const http::Response &page, std::string_view text)
{
    return page.body.find(text) != std::string::npos;
}

void TestRedirectListener::init()
{
    m_fake = std::make_unique<FakePlatform>();
    m_browser = std::make_unique<FakeBrowser>(*m_fake->platform.network);
    auto listener = RedirectListener::listen(m_fake->platform.network->loop(), 0);
    QVERIFY(listener);
    m_listener = std::move(*listener);
    AuthorizationRequest request;
    request.state = u"abc"_s;
    request.issuer = u"https://as.example"_s;
    m_listener->expect(request);
}

void TestRedirectListener::cleanup()
{
    m_listener.reset();
    m_browser.reset();
    m_fake.reset();
}

http::Response TestRedirectListener::browse(const QString &path, const std::string &method)
{
    const qsizetype before = m_browser->pages.size();
    m_browser->open("http://127.0.0.1:"_L1 + QString::number(m_listener->port()) + path, method);
    const bool came = waitUntil([&] { return m_browser->pages.size() > before; });
    return came ? m_browser->pages.last() : http::Response();
}

void TestRedirectListener::takesTheCode()
{
    QCOMPARE(
        m_listener->redirectUri(u"127.0.0.1"_s),
        QString("http://127.0.0.1:"_L1 + QString::number(m_listener->port()) + "/callback"_L1));
    const QSignalSpy answered(m_listener.get(), &RedirectListener::answered);
    const http::Response page = browse(u"/callback?code=4%2F0A%2Bb&state=abc"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(contains(page, "Back to Patchbay"));
    QVERIFY(!contains(page, "4/0A"));
    QCOMPARE(page.headers.value("Cache-Control"), "no-store");
    QCOMPARE(page.headers.value("Referrer-Policy"), "no-referrer");
    QVERIFY(page.headers.value("Content-Security-Policy")->starts_with("default-src 'none'"));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<RedirectAnswer>().code.reveal(), "4/0A+b");
}

void TestRedirectListener::answersStrangers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("status");
    auto row = [](const char *name, const QString &path, int status,
                  const QString &method = u"GET"_s) {
        QTest::newRow(name) << path << method << status;
    };
    const auto good = u"/callback?code=x&state=abc"_s;
    row("favicon", u"/favicon.ico"_s, 404);
    row("root", u"/"_s, 404);
    row("longer path", u"/callbackEVIL?code=x&state=abc"_s, 404);
    row("deeper path", u"/callback/x?code=x&state=abc"_s, 404);
    row("nothing", u"/callback"_s, 400);
    row("wrong state", u"/callback?code=x&state=other"_s, 400);
    row("error without state", u"/callback?error=access_denied"_s, 400);
    row("code twice", u"/callback?code=x&code=y&state=abc"_s, 400);
    row("POST", good, 405, u"POST"_s);
    row("OPTIONS", good, 405, u"OPTIONS"_s);
}

void TestRedirectListener::answersStrangers()
{
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    const QSignalSpy answered(m_listener.get(), &RedirectListener::answered);
    QTEST(browse(path, method.toStdString()).status, "status");
    // It is still waiting.
    QCOMPARE(browse(u"/callback?code=x&state=abc"_s).status, 200);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<RedirectAnswer>().code.reveal(), "x");
}

void TestRedirectListener::answersOnlyItsOwnNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("status");
    const QByteArray port = ":PORT";
    QTest::newRow("literal") << QByteArray("127.0.0.1" + port) << "200"_ba;
    QTest::newRow("name") << QByteArray("localhost" + port) << "200"_ba;
    QTest::newRow("IPv6") << QByteArray("[::1]" + port) << "200"_ba;
    QTest::newRow("rebound name") << QByteArray("evil.example" + port) << "404"_ba;
    QTest::newRow("no port") << "127.0.0.1"_ba
                             << "404"_ba;
    QTest::newRow("other port") << "127.0.0.1:1"_ba
                                << "404"_ba;
}

void TestRedirectListener::answersOnlyItsOwnNames()
{
    QFETCH(QByteArray, host);
    QFETCH(const QByteArray, status);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /callback?code=x&state=abc HTTP/1.1\r\nHost: "
                 + host.replace("PORT", QByteArray::number(m_listener->port())) + "\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 12);
    QCOMPARE(socket.read(12), "HTTP/1.1 " + status);
}

void TestRedirectListener::changesNothingTheSecondTime()
{
    const QSignalSpy answered(m_listener.get(), &RedirectListener::answered);
    const http::Response first = browse(u"/callback?code=x&state=abc"_s);
    const http::Response second = browse(u"/callback?code=x&state=abc"_s);
    const http::Response third = browse(u"/callback?error=access_denied&state=abc"_s);
    QCOMPARE(second.body, first.body);
    QCOMPARE(third.status, 200);
    QTRY_COMPARE(answered.size(), 1);
}

void TestRedirectListener::saysSoWhenDenied()
{
    const QSignalSpy answered(m_listener.get(), &RedirectListener::answered);
    QVERIFY(contains(browse(u"/callback?error=access_denied&state=abc"_s), "turned down"));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<RedirectAnswer>().error.code, ErrorCode::ConsentDenied);
}

void TestRedirectListener::takesAPastedAddress()
{
    const QSignalSpy answered(m_listener.get(), &RedirectListener::answered);
    QCOMPARE(m_listener->takeAddress(u"hello"_s).error().code, ErrorCode::WrongUsage);
    QCOMPARE(m_listener->takeAddress(u"http://127.0.0.1:1/callback?code=x&state=no"_s).error().code,
             ErrorCode::ResponseNotOurs);
    QVERIFY(m_listener->takeAddress(u" http://127.0.0.1:1/callback?code=x&state=abc#_=_ \n"_s));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<RedirectAnswer>().code.reveal(), "x");
}

void TestRedirectListener::listensOnBoth()
{
    m_listener->listenOnV6Too();
    const QSignalSpy answered(m_listener.get(), &RedirectListener::answered);
    m_browser->open(m_listener->redirectUri(u"localhost"_s) + "?code=x&state=abc"_L1);
    QTRY_COMPARE(answered.size(), 1);
}

void TestRedirectListener::saysWhenThePortIsTaken()
{
    const auto second =
        RedirectListener::listen(m_fake->platform.network->loop(), m_listener->port());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::PortTaken);
}

void TestRedirectListener::goesAwayInTheMiddle()
{
    for (int i = 0; i < 20; ++i)
        m_browser->open("http://127.0.0.1:"_L1 + QString::number(m_listener->port())
                        + "/callback?code=x&state=abc"_L1);
    m_listener.reset();
    QTRY_COMPARE(m_browser->pages.size(), 20);
}

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "test_redirect_listener.moc"
