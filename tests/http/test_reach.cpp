#include "http/client.h"
#include "http/loop.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace patchbay;
using namespace patchbay::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Answers each head with what the test says, and keeps all it was told.
class SmallServer : public QTcpServer
{
public:
    explicit SmallServer(std::function<QByteArray(const QByteArray &head)> answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                const QByteArray head = socket->readAll();
                all += head;
                socket->write(answer(head));
            });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()) + '/'; }

    QByteArray all;
    int connections = 0;
};

const QByteArray fine("HTTP/1.1 204 Fine\r\n\r\n");

class Asking
{
public:
    explicit Asking(const Client::Options &options = {})
        : client(loop, options)
    {
    }
    std::string ask(const std::string &url, std::chrono::milliseconds connectTimeout = 30s)
    {
        auto answer = std::make_shared<std::string>();
        auto isThere = std::make_shared<std::atomic<bool>>(false);
        Request request;
        request.url = url;
        request.connectTimeout = connectTimeout;
        client.send(request, [answer, isThere](const Result<Response> &given) {
            *answer = given ? "status " + std::to_string(given->status)
                            : std::string(nameOf(given.error().code));
            *isThere = true;
        });
        if (!QTest::qWaitFor([&] { return isThere->load(); }, 60'000))
            return "nothing";
        return *answer;
    }

    Loop loop;
    Client client;
};

Client::Options through(const std::string &proxy)
{
    Client::Options options;
    options.proxyFor = [proxy](const Url &, const auto &answer) { answer(proxy); };
    return options;
}

} // namespace

// How a server is reached: past proxies, over addresses that lead nowhere, after a change of the
// network.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInToTheProxy_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<QByteArray>("credentials");
        QTest::newRow("basic") << QByteArray("Basic realm=\"x\"")
                               << QByteArray("Basic YTpiYw=="); // a:bc
        QTest::newRow("digest") << QByteArray("Digest realm=\"x\", nonce=\"n\", qop=\"auth\"")
                                << QByteArray("Digest username=\"a\"");
    }
    void signsInToTheProxy()
    {
        QFETCH(QByteArray, wish);
        QFETCH(QByteArray, credentials);
        SmallServer proxy([&](const QByteArray &head) -> QByteArray {
            if (head.contains(QByteArray("Proxy-Authorization: " + credentials)))
                return "HTTP/1.1 503 Let in\r\nContent-Length: 0\r\n\r\n";
            return "HTTP/1.1 407 Who?\r\nProxy-Authenticate: " + wish
                + "\r\nContent-Length: 0\r\n\r\n";
        });
        const std::string address = "127.0.0.1:" + std::to_string(proxy.serverPort());
        Asking knows(through("http://a:bc@" + address));
        knows.ask("https://server.invalid/");
        QVERIFY2(proxy.all.contains(credentials), proxy.all.constData());
        QVERIFY(!proxy.all.contains("GET")); // only the tunnel was asked for
        Asking doesNot(through("http://" + address));
        QCOMPARE(doesNot.ask("https://server.invalid/"), std::string("proxyNeedsSignIn"));
    }

    // As from a script that takes its time, on another thread.
    void aProxyMayBeFoundLater()
    {
        SmallServer proxy([](const QByteArray &) { return fine; });
        Client::Options options;
        Client::Options::ProxyAnswer answer;
        std::atomic<bool> isAsked = false;
        options.proxyFor = [&](const Url &, const auto &given) {
            answer = given;
            isAsked = true;
        };
        Asking asking(options);
        std::atomic<int> ends = 0;
        Request request;
        request.url = "http://server.invalid/";
        const auto count = [&](const Result<Response> &) { ++ends; };
        asking.client.send(request, count);
        QTRY_VERIFY(isAsked.load());
        answer(proxy.url());
        QTRY_COMPARE(ends.load(), 1);
        QVERIFY(proxy.all.startsWith("GET http://server.invalid/ "));

        // Who has left meanwhile is not asked for any more.
        isAsked = false;
        const auto cancel = asking.client.send(request, count);
        QTRY_VERIFY(isAsked.load());
        cancel();
        QTRY_COMPARE(ends.load(), 2);
        answer(proxy.url());
        asking.loop.runAndWait([] {});
        QCOMPARE(proxy.all.count("GET"), 1);
    }

    void aProxyMayBeFoundTooLate()
    {
        Client::Options::ProxyAnswer answer;
        std::atomic<bool> isAsked = false;
        {
            Client::Options options;
            options.proxyFor = [&](const Url &, const auto &given) {
                answer = given;
                isAsked = true;
            };
            Asking asking(options);
            Request request;
            request.url = "http://server.invalid/";
            asking.client.send(request, [](const Result<Response> &) {});
            QTRY_VERIFY(isAsked.load());
        }
        answer("http://127.0.0.1:9");
    }

    void anotherNetworkMeansOtherConnections()
    {
        SmallServer server([](const QByteArray &) { return fine; });
        Asking asking;
        QCOMPARE(asking.ask(server.url()), std::string("status 204"));
        QCOMPARE(asking.ask(server.url()), std::string("status 204"));
        QCOMPARE(server.connections, 1);
        asking.client.networkChanged();
        QCOMPARE(asking.ask(server.url()), std::string("status 204"));
        QCOMPARE(server.connections, 2);
    }

    // A listener whose queue is full lets packets fall, as a network does that has no IPv6.
    void addressesThatLeadNowhereAreNotWaitedFor()
    {
        QTcpServer four;
        if (!four.listen(QHostAddress::LocalHost))
            QSKIP("no IPv4 here");
        QTcpServer six;
        six.setListenBacklogSize(0);
        if (!six.listen(QHostAddress::LocalHostIPv6, four.serverPort()))
            QSKIP("no IPv6 here, or the port is taken there");
        six.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> queued;
        bool isFull = false;
        for (int i = 0; i < 8 && !isFull; ++i) {
            queued.push_back(std::make_unique<QTcpSocket>());
            queued.back()->connectToHost(QHostAddress(QHostAddress::LocalHostIPv6),
                                         six.serverPort());
            isFull = !queued.back()->waitForConnected(500);
        }
        if (!isFull)
            QSKIP("this system takes more than it was told to");
        connect(&four, &QTcpServer::newConnection, this, [&four] {
            QTcpSocket *socket = four.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(fine); });
        });
        Asking asking;
        const std::string url = "http://localhost:" + std::to_string(four.serverPort()) + '/';
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(asking.ask(url, 40s), std::string("status 204"));
        // Half the time limit would go by with the first address if the second were not tried
        // beside it.
        QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()).constData());
        qInfo("took %lld ms", static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "test_reach.moc"
