#include "platform/system_proxies.h"

#include <QNetworkProxy>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

http::Url urlOf(const char *text)
{
    return *http::parseUrl(text);
}

// What was answered, from whatever thread.
struct Answers {
    SystemProxies::Answer take()
    {
        return [this](const std::string &proxy) {
            const std::lock_guard lock(mutex);
            given.append(QString::fromStdString(proxy));
        };
    }
    QStringList all()
    {
        const std::lock_guard lock(mutex);
        return given;
    }
    std::mutex mutex;
    QStringList given;
};

} // namespace

class TestSystemProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy"})
            qunsetenv(name);
    }

    void addresses_data()
    {
        QTest::addColumn<QNetworkProxy>("proxy");
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const char *name, const QNetworkProxy &proxy, const char *address) {
            QTest::newRow(name) << proxy << QByteArray(address);
        };
        row("none", QNetworkProxy(QNetworkProxy::NoProxy), "");
        row("http", QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 8080),
            "http://proxy.example.com:8080");
        row("socks", QNetworkProxy(QNetworkProxy::Socks5Proxy, u"10.0.0.1"_s, 1080),
            "socks5h://10.0.0.1:1080");
        row("with a sign-in",
            QNetworkProxy(QNetworkProxy::HttpProxy, u"p"_s, 1, u"a@b"_s, u"c:d/"_s),
            "http://a%40b:c%3Ad%2F@p:1");
        row("for files only", QNetworkProxy(QNetworkProxy::FtpCachingProxy, u"p"_s, 1), "");
    }
    void addresses()
    {
        QFETCH(QNetworkProxy, proxy);
        QFETCH(QByteArray, address);
        QCOMPARE(QByteArray::fromStdString(proxyAddress(proxy)), address);
    }

    // A slow script holds up those who need it, once, and no thread of ours.
    void asksOnceAndRemembers()
    {
        QSemaphore mayAnswer;
        std::atomic<int> asked = 0;
        SystemProxies proxies(
            [&](const QUrl &url) {
                ++asked;
                mayAnswer.acquire();
                return "http://for-" + url.host().toStdString();
            },
            1h);
        Answers answers;
        proxies.find(urlOf("https://a.example.com/mcp"), answers.take());
        proxies.find(urlOf("https://a.example.com/token"), answers.take());
        QTRY_COMPARE(asked.load(), 1);
        QVERIFY(answers.all().isEmpty());
        mayAnswer.release();
        QTRY_COMPARE(answers.all().size(), 2);
        QCOMPARE(answers.all().first(), u"http://for-a.example.com"_s);
        proxies.find(urlOf("https://a.example.com/mcp"), answers.take());
        QCOMPARE(answers.all().size(), 3); // at once
        QCOMPARE(asked.load(), 1);
        proxies.find(urlOf("https://b.example.com/mcp"), answers.take());
        mayAnswer.release();
        QTRY_COMPARE(answers.all().last(), u"http://for-b.example.com"_s);

        proxies.forget(); // another network
        mayAnswer.release();
        proxies.find(urlOf("https://a.example.com/mcp"), answers.take());
        QTRY_COMPARE(answers.all().size(), 5);
        QCOMPARE(asked.load(), 3);
    }

    void aScriptThatHangsIsNotWaitedFor()
    {
        QSemaphore mayAnswer;
        SystemProxies proxies(
            [&](const QUrl &) {
                mayAnswer.acquire();
                return std::string("http://late");
            },
            1ms);
        Answers answers;
        proxies.find(urlOf("https://a.example.com/"), answers.take());
        QTRY_COMPARE(answers.all(), QStringList{QString()});
        mayAnswer.release(); // from then on it is used
        QTRY_VERIFY([&] {
            proxies.find(urlOf("https://a.example.com/"), answers.take());
            return answers.all().last() == u"http://late"_s;
        }());
    }

    void theEnvironmentGoesFirst()
    {
        SystemProxies proxies([](const QUrl &) { return std::string("http://system"); });
        Answers answers;
        qputenv("https_proxy", "http://environment");
        qputenv("no_proxy", "b.example.com");
        proxies.find(urlOf("https://a.example.com/"), answers.take());
        proxies.find(urlOf("https://b.example.com/"), answers.take());
        QCOMPARE(answers.all(), (QStringList{u"http://environment"_s, QString()}));
    }

    void thisComputerNeedsNone()
    {
        SystemProxies proxies([](const QUrl &) { return std::string("http://system"); });
        Answers answers;
        proxies.find(urlOf("http://127.0.0.1:1/"), answers.take());
        QCOMPARE(answers.all(), QStringList{QString()});
    }

    void nobodyIsAnsweredAfterTheEnd()
    {
        QSemaphore mayAnswer;
        Answers answers;
        SystemProxies proxies(
            [&](const QUrl &) {
                mayAnswer.acquire();
                return std::string();
            },
            1h);
        const auto held = std::make_shared<int>(1); // as an answer holds the one who asked
        proxies.find(urlOf("https://a.example.com/"),
                     [held, take = answers.take()](const std::string &proxy) { take(proxy); });
        QCOMPARE(held.use_count(), 2L);
        proxies.stop();
        QCOMPARE(held.use_count(), 1L);
        mayAnswer.release(2);
        proxies.find(urlOf("https://a.example.com/"), answers.take());
        QVERIFY(answers.all().isEmpty());
    }

    void mayGoWhileItIsAsked()
    {
        QSemaphore mayAnswer;
        Answers answers;
        auto proxies = std::make_unique<SystemProxies>([&](const QUrl &) {
            mayAnswer.acquire();
            return std::string();
        });
        proxies->find(urlOf("https://a.example.com/"), answers.take());
        mayAnswer.release();
        proxies.reset();
        QVERIFY(answers.all().size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestSystemProxies)
#include "test_system_proxies.moc"
