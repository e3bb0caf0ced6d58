#include "setup/update.h"

#include "setup/signature.h"
#include "support/fake_platform.h"
#include "support/wait.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using namespace patchbay;
using State = Update::State;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// What a publisher has: a key, and a signature for what they write.
class Publisher
{
public:
    Publisher()
        : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"))
    {
    }
    ~Publisher() { EVP_PKEY_free(m_key); }
    Publisher(const Publisher &) = delete;
    Publisher &operator=(const Publisher &) = delete;

    QByteArray publicKey() const
    {
        unsigned char *der = nullptr;
        const int size = i2d_PUBKEY(m_key, &der);
        const QByteArray key(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        return key.toBase64();
    }

    QByteArray sign(const QByteArray &text) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        QByteArray signature(64, '\0');
        std::size_t size = 64;
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_key);
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<std::size_t>(text.size()));
        EVP_MD_CTX_free(context);
        return signature.toBase64() + '\n' + text;
    }

private:
    EVP_PKEY *m_key;
};

// Answers every request with the same.
class Page : public QTcpServer
{
public:
    Page()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked += socket->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                ++count;
                socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1/news"_s.arg(serverPort()); }

    QByteArray status = "200 OK";
    QByteArray body;
    QByteArray asked;
    int count = 0;
};

QByteArray news(const QString &version, const QString &published = u"2026-11-20T08:00:00Z"_s,
                const QString &expires = u"2027-01-15T00:00:00Z"_s)
{
    return QJsonDocument(QJsonObject{{u"patchbay"_s, 1},
                                     {u"version"_s, version},
                                     {u"published"_s, published},
                                     {u"expires"_s, expires},
                                     {u"page"_s, u"https://example.com/get"_s}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakePlatform>();
        m_page = std::make_unique<Page>();
        m_fake->platform.places.bridgeProgram = m_fake->folder.filePath(u"patchbay-bridge"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void takesASignatureOfOpenSsl()
    {
        // openssl pkeyutl -sign -rawin -inkey key.pem -in text
        QVERIFY(isSignedBy(
            "MCowBQYDK2VwAyEAeLCaEL1AYyNKkmUso9Bf1DqpxCUprJv5uQlL0d6gELM=", "patchbay\n",
            QByteArray::fromBase64(
                "XrfuSche2Jab/"
                "7AWR64EHZpwuvjLu5Xhn4hcoOS1cp63yHWjbI6wLnD6qk6ENlautQ33kkWTKO15RivxWQCtBA==")));
        QVERIFY(!isSignedBy(
            "MCowBQYDK2VwAyEAeLCaEL1AYyNKkmUso9Bf1DqpxCUprJv5uQlL0d6gELM=", "patchbaY\n",
            QByteArray::fromBase64(
                "XrfuSche2Jab/"
                "7AWR64EHZpwuvjLu5Xhn4hcoOS1cp63yHWjbI6wLnD6qk6ENlautQ33kkWTKO15RivxWQCtBA==")));
    }

    void believesItsKeyAlone_data()
    {
        const Publisher other;
        const QByteArray good = news(u"0.2.0"_s);
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another's signature") << other.sign(good);
        QTest::newRow("another text") << m_publisher.sign(good).replace("0.2.0", "0.3.0");
        QTest::newRow("no signature") << good;
        QTest::newRow("an empty one") << QByteArray('\n' + good);
        QTest::newRow("cut") << m_publisher.sign(good).chopped(1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>\n<body>Sign in to the network</body>\n");
        QTest::newRow("signed garbage") << m_publisher.sign("\x80\xff garbage");
        QTest::newRow("no version") << m_publisher.sign(news({}));
        QTest::newRow("no such version") << m_publisher.sign(news(u"next"_s));
        QTest::newRow("no times") << m_publisher.sign(news(u"0.2.0"_s, {}, {}));
        QTest::newRow("another form")
            << m_publisher.sign(news(u"0.2.0"_s).replace("\"patchbay\":1", "\"patchbay\":2"));
        QTest::newRow("no page of the web")
            << m_publisher.sign(news(u"0.2.0"_s).replace("https://", "file:///"));
    }
    void believesItsKeyAlone()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!readUpdateNews(answer, m_publisher.publicKey()));
        QVERIFY(readUpdateNews(m_publisher.sign(news(u"0.2.0"_s)), m_publisher.publicKey()));
        QVERIFY(!readUpdateNews(m_publisher.sign(news(u"0.2.0"_s)), "MCowBQYDK2VwAyEA"));
        QVERIFY(!readUpdateNews(m_publisher.sign(news(u"0.2.0"_s)), {}));
    }

    void comparesVersions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<State>("state");
        QTest::newRow("older") << u"0.0.9"_s << State::Newest;
        QTest::newRow("the same") << u"0.9.0"_s << State::Newest;
        QTest::newRow("newer") << u"0.10.0"_s << State::Newer;
        QTest::newRow("much newer") << u"1.0"_s << State::Newer;
    }
    void comparesVersions()
    {
        QFETCH(QString, version);
        const auto read = readUpdateNews(m_publisher.sign(news(version)), m_publisher.publicKey());
        QVERIFY(read);
        const QDateTime now(QDate(2026, 11, 29), QTime(0, 0), Qt::UTC);
        QTEST(judge(*read, u"0.9.0"_s, now, {}).state, "state");
        QCOMPARE(judge(*read, u"0.9.0"_s, now.addYears(1), {}).state, State::Outdated);
        QCOMPARE(judge(*read, u"0.9.0"_s, now, read->published.addSecs(1)).state, State::Outdated);
        QTEST(judge(*read, u"0.9.0"_s, now, read->published).state, "state");
    }

    void tellsOfANewVersion()
    {
        m_page->body = m_publisher.sign(news(u"99.1"_s));
        UpdateWatch watch(m_fake->platform, feed());
        watch.start();
        QCOMPARE(watch.update().state, State::NotLooked);
        m_fake->clock.advance(minutes(1));
        QVERIFY(waitUntil([&] { return watch.update().state != State::NotLooked; }));
        QCOMPARE(watch.update().state, State::Newer);
        QCOMPARE(watch.update().news.version, u"99.1"_s);
        QCOMPARE(watch.update().news.page, u"https://example.com/get"_s);
        QVERIFY(m_page->asked.startsWith("GET /news HTTP/1.1\r\n"));
        QVERIFY(!m_page->asked.toLower().contains("cookie"));

        // What was true before is not believed again, also after a new start.
        m_page->body = m_publisher.sign(news(u"0.1"_s, u"2026-11-19T08:00:00Z"_s));
        UpdateWatch later(m_fake->platform, feed());
        later.start();
        m_fake->clock.advance(minutes(1));
        QVERIFY(waitUntil([&] { return later.update().state != State::NotLooked; }));
        QCOMPARE(later.update().state, State::Outdated);
    }

    void asksOnceADay()
    {
        m_page->status = "503 Not now";
        UpdateWatch watch(m_fake->platform, feed());
        watch.start();
        m_fake->clock.advance(minutes(1));
        QVERIFY(waitUntil([&] { return watch.update().state == State::NotReached; }));
        QCOMPARE(m_page->count, 1);
        m_page->status = "200 OK";
        m_page->body = m_publisher.sign(news(QString::fromLatin1(PATCHBAY_VERSION)));
        m_fake->clock.advance(hours(24));
        QVERIFY(waitUntil([&] { return watch.update().state != State::NotReached; }));
        QCOMPARE(watch.update().state, State::Newest);
        QCOMPARE(m_page->count, 2);
        m_page->body = "<html>";
        m_fake->clock.advance(hours(24));
        QVERIFY(waitUntil([&] { return watch.update().state != State::Newest; }));
        QCOMPARE(watch.update().state, State::NotTrusted);
    }

    void leavesItToOthers_data()
    {
        QTest::addColumn<QString>("bridge");
        QTest::addColumn<int>("policy"); // -1: says nothing
        QTest::addColumn<bool>("hasFeed");
        QTest::addColumn<State>("state");
        const QString package = u"/usr/bin/patchbay-bridge"_s;
        QTest::newRow("a package") << package << -1 << true << State::OfOthers;
        QTest::newRow("rpm") << u"/opt/patchbay/bin/patchbay-bridge"_s << -1 << true
                             << State::OfOthers;
        QTest::newRow("Windows, for all")
            << u"C:/Program Files/Patchbay/patchbay-bridge.exe"_s << -1 << true << State::OfOthers;
        QTest::newRow("a package, and policy tells") << package << 1 << true << State::NotLooked;
        QTest::newRow("policy") << QString() << 0 << true << State::Forbidden;
        QTest::newRow("no feed") << QString() << 1 << false << State::Off;
    }
    void leavesItToOthers()
    {
        QFETCH(QString, bridge);
        QFETCH(int, policy);
        QFETCH(bool, hasFeed);
        QFETCH(State, state);
        if (!bridge.isEmpty())
            m_fake->platform.places.bridgeProgram = bridge;
        if (policy >= 0)
            m_fake->platform.policy.updates = policy == 1;
        UpdateWatch watch(m_fake->platform, hasFeed ? feed() : UpdateFeed{});
        QCOMPARE(watch.update().state, state);
        watch.start();
        QCOMPARE(m_fake->clock.isWaitedFor(minutes(1)), state == State::NotLooked);
    }

    void hasWordsForEverything()
    {
        for (int i = 0; i <= static_cast<int>(State::Outdated); ++i) {
            Update update{static_cast<State>(i), {}};
            update.news.version = u"99.1"_s;
            QVERIFY(!wordsFor(update).happened.isEmpty());
            QVERIFY(!nameOf(update.state).isEmpty());
        }
        QVERIFY(wordsFor({State::Newer, {u"99.1"_s, {}, {}, {}}}).happened.contains(u"99.1"_s));
    }

private:
    UpdateFeed feed() const { return {m_page->url(), m_publisher.publicKey()}; }

    Publisher m_publisher;
    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<Page> m_page;
};

QTEST_GUILESS_MAIN(TestUpdate)
#include "test_update.moc"
