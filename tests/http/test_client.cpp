#include "http/client.h"
#include "http/loop.h"
#include "http/server.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace patchbay;
using namespace patchbay::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A server that says exactly what a test wants, byte for byte, and remembers what it was told.
class ScriptedServer : public QTcpServer
{
public:
    // Called with each connection's bytes so far, until it returns true.
    using Script = std::function<bool(QTcpSocket &, const QByteArray &seen)>;
    explicit ScriptedServer(Script script)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, script] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            auto seen = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, seen, script] {
                const QByteArray piece = socket->readAll();
                *seen += piece;
                all += piece;
                if (script(*socket, *seen))
                    seen->clear();
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++closed; });
        });
    }
    std::string url(const char *path = "/") const
    {
        return "http://127.0.0.1:" + std::to_string(serverPort()) + path;
    }

    QByteArray all;
    int connections = 0;
    int closed = 0;
};

ScriptedServer::Script answering(const QByteArray &answer, bool thenClose = false)
{
    return [answer, thenClose](QTcpSocket &socket, const QByteArray &seen) {
        if (!seen.contains("\r\n\r\n"))
            return false;
        socket.write(answer);
        if (thenClose)
            socket.disconnectFromHost();
        return true;
    };
}

// An answer as it came in, written on the loop's thread, read on the test's.
struct Seen {
    std::unique_ptr<Exchange> exchange; // loop's thread
    std::mutex mutex;
    ResponseHead head;
    std::string body;
    std::atomic<int> heads = 0;
    std::atomic<std::size_t> bodySize = 0;
    std::atomic<int> ends = 0;
    std::optional<Result<void>> result;

    ExchangeEvents events()
    {
        ExchangeEvents events;
        events.head = [this](ResponseHead given) {
            const std::scoped_lock lock(mutex);
            head = std::move(given);
            ++heads;
        };
        events.body = [this](std::string_view piece) {
            const std::scoped_lock lock(mutex);
            body += piece;
            bodySize += piece.size();
        };
        events.end = [this](Result<void> given) {
            result = std::move(given);
            ++ends;
        };
        return events;
    }
};

class Here
{
public:
    explicit Here(const Client::Options &options = {})
        : client(std::make_unique<Client>(loop, options))
    {
    }
    // The whole answer; runs the test's event loop until it is there.
    Result<Response> ask(Request request)
    {
        auto slot = std::make_shared<std::optional<Result<Response>>>();
        auto done = std::make_shared<std::atomic<bool>>(false);
        client->send(std::move(request), [slot, done](Result<Response> given) {
            *slot = std::move(given);
            *done = true;
        });
        if (!QTest::qWaitFor([done] { return done->load(); }, 5000))
            return Error{ErrorCode::Unexpected, "no answer"};
        return **slot;
    }
    std::string failure(Request request)
    {
        const auto answer = ask(std::move(request));
        if (answer)
            return "status " + std::to_string(answer->status);
        return std::string(nameOf(answer.error().code));
    }
    void start(Request request, Seen &seen)
    {
        loop.runAndWait([&] { seen.exchange = client->start(std::move(request), seen.events()); });
    }

    Loop loop;
    std::unique_ptr<Client> client;
};

Request get(std::string url)
{
    Request request;
    request.url = std::move(url);
    return request;
}

Request post(std::string url, std::string body)
{
    Request request;
    request.method = "POST";
    request.url = std::move(url);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = std::move(body);
    return request;
}

// openssl's own little web server.
class TlsServer
{
public:
    explicit TlsServer(const QStringList &options = {})
    {
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
             u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-keyout"_s,
             folder.filePath(u"key.pem"_s), u"-out"_s, certificate()});
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s,
                      QStringList{u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:0"_s,
                                  u"-cert"_s, certificate(), u"-key"_s,
                                  folder.filePath(u"key.pem"_s)}
                          + options);
        // "ACCEPT 127.0.0.1:44231"
        QByteArray said;
        while (!said.contains("ACCEPT ") || !said.endsWith('\n')) {
            if (!process.waitForReadyRead(5000))
                return;
            said += process.readAll();
        }
        port = said.mid(said.lastIndexOf(':') + 1).trimmed().toUShort();
    }
    ~TlsServer()
    {
        process.kill();
        process.waitForFinished();
    }
    void run(const QStringList &arguments) { QProcess::execute(u"openssl"_s, arguments); }
    QString certificate() const { return folder.filePath(u"cert.pem"_s); }
    QString key() const { return folder.filePath(u"key.pem"_s); }
    std::string url(const char *host) const
    {
        return std::string("https://") + host + ':' + std::to_string(port) + '/';
    }

    QTemporaryDir folder;
    QProcess process;
    quint16 port = 0;
};

// Gives back over TLS what it is told, on as few connections as it is asked.
class SecureEcho : public QSslServer
{
public:
    explicit SecureEcho(const TlsServer &lender)
    {
        QFile certificate(lender.certificate());
        QFile key(lender.key());
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            auto seen = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [socket, seen] {
                *seen += socket->readAll();
                const qsizetype head = seen->indexOf("\r\n\r\n") + 4;
                const qsizetype length = seen->indexOf("Content-Length: ") + 16;
                if (head < 4 || seen->size() < head)
                    return;
                const qsizetype size =
                    seen->mid(length, seen->indexOf('\r', length) - length).toLongLong();
                if (seen->size() < head + size)
                    return;
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size)
                              + "\r\n\r\n" + seen->mid(head, size));
                seen->remove(0, head + size);
            });
        });
    }

    int connections = 0;
};

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY",
                                 "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }

    void sendsWhatItIsGivenAndNothingElse()
    {
        Here here;
        ScriptedServer server(answering("HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a:2 \r\n"
                                        "Content-Length: 2\r\n\r\nhi"));
        Request request = post(server.url("/a/../b%2f?q=1"), "{}");
        request.headers.add("X-Empty", "");
        request.headers.add("Connection", "upgrade");
        request.headers.add("Content-Length", "7");
        const auto answer = here.ask(std::move(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, std::string("hi"));
        QCOMPARE(answer->headers.values("X-A"), (std::vector<std::string_view>{"1", "2"}));
        QCOMPARE(server.all,
                 "POST /a/../b%2f?q=1 HTTP/1.1\r\nHost: 127.0.0.1:"
                     + QByteArray::number(server.serverPort())
                     + "\r\nContent-Type: application/json\r\nX-Empty:\r\n"
                       "Content-Length: 2\r\n\r\n{}");
    }

    void headersComeInTwoParts()
    {
        Here here;
        ScriptedServer server(answering("HTTP/1.1 204 x\r\n\r\n"));
        Request request = get(server.url());
        request.headers = {{"A", "1"}};
        request.moreHeaders = {{"B", "2"}};
        QCOMPARE(here.failure(request), std::string("status 204"));
        QVERIFY(server.all.endsWith("\r\nA: 1\r\nB: 2\r\n\r\n"));
        request.moreHeaders = {{"A", "1\n"}};
        QCOMPARE(here.failure(request), std::string("requestRefused"));
    }

    void methods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("saysLength");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray() << false;
        QTest::newRow("GET with body") << QByteArray("GET") << QByteArray("x") << true;
        QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray() << false;
        QTest::newRow("POST") << QByteArray("POST") << QByteArray() << true;
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("x") << true;
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << false;
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray() << false;
    }
    void methods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(bool, saysLength);
        Here here;
        ScriptedServer server(answering("HTTP/1.1 204 No Content\r\n\r\n"));
        for (int i = 0; i < 2; ++i) { // the handle of the first serves the second
            Request request;
            request.method = method.toStdString();
            request.url = server.url();
            request.body = body.toStdString();
            const auto answer = here.ask(std::move(request));
            QVERIFY(answer);
            QCOMPARE(answer->status, 204);
            QVERIFY(server.all.startsWith(QByteArray(method + " / HTTP/1.1\r\nHost: ")));
            QVERIFY(server.all.endsWith(QByteArray("\r\n\r\n" + body)));
            QCOMPARE(server.all.contains(
                         QByteArray("Content-Length: " + QByteArray::number(body.size()))),
                     saysLength);
            QVERIFY(!server.all.contains("Accept") && !server.all.contains("Content-Type"));
            server.all.clear();
        }
        QCOMPARE(server.connections, 1);
    }

    void refusesWhatCannotBeSent()
    {
        Here here;
        for (const char *url : {"", "example.com", "ftp://a/", "https://u:p@a/", "http://a/ b"})
            QCOMPARE(here.failure(get(url)), std::string("requestRefused"));
        Request request = get("http://127.0.0.1:1/");
        request.headers = {{"X", "a\r\nY: b"}};
        QCOMPARE(here.failure(request), std::string("requestRefused"));
        request.headers = {{"X Y", "a"}};
        QCOMPARE(here.failure(request), std::string("requestRefused"));
        request.headers = {};
        request.method = "GET /x";
        QCOMPARE(here.failure(request), std::string("requestRefused"));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<std::string>("seen"); // the error or the status
        const auto row = [](const char *name, QByteArray answer, std::string seen) {
            QTest::newRow(name) << answer << std::move(seen);
        };
        row("redirect", "HTTP/1.1 307 x\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n",
            "status 307");
        row("401", "HTTP/1.1 401 x\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
            "status 401");
        row("417", "HTTP/1.1 417 x\r\nContent-Length: 0\r\n\r\n", "status 417");
        row("to the end", "HTTP/1.1 200 OK\r\n\r\nabc", "status 200");
        row("early hints",
            "HTTP/1.1 103 x\r\nLink: y\r\n\r\nHTTP/1.1 200 OK\r\n"
            "Content-Length: 0\r\n\r\n",
            "status 200");
        row("nothing", "", "connectionLost");
        row("half a head", "HTTP/1.1 200 OK\r\nX:", "connectionLost");
        row("short", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc", "connectionLost");
        row("short chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
            "connectionLost");
        row("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
            "connectionLost");
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "serverAnswerUnreadable");
        row("407", "HTTP/1.1 407 x\r\nContent-Length: 0\r\n\r\n", "proxyNeedsSignIn");
    }
    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(std::string, seen);
        Here here;
        ScriptedServer server(answering(answer, true));
        QCOMPARE(here.failure(post(server.url(), "{}")), seen);
        QCOMPARE(server.connections, 1);
    }

    void connectionRefused()
    {
        Here here;
        std::string url;
        {
            ScriptedServer server(answering(""));
            url = server.url();
        }
        QCOMPARE(here.failure(get(url)), std::string("connectionRefused"));
        Seen seen;
        here.start(get(url), seen);
        QTRY_COMPARE(seen.ends.load(), 1);
        bool sent = true;
        here.loop.runAndWait([&] {
            sent = seen.exchange->mayHaveBeenSent();
            seen.exchange.reset();
        });
        QVERIFY(!sent);
    }

    void hostNotFound()
    {
        Here here;
        QCOMPARE(here.failure(get("http://no-such-host.invalid/")), std::string("hostNotFound"));
    }

    void timesOut()
    {
        Here here;
        ScriptedServer server([](QTcpSocket &, const QByteArray &) { return true; });
        Request request = get(server.url());
        request.totalTimeout = 50ms;
        QCOMPARE(here.failure(request), std::string("connectionTimedOut"));
        QTRY_COMPARE(server.closed, 1);
    }

    void limitsTheAnswer()
    {
        Here here;
        ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789"));
        Request request = get(server.url());
        request.maxBody = 10;
        QCOMPARE(here.failure(request), std::string("status 200"));
        request.maxBody = 9;
        QCOMPARE(here.failure(request), std::string("answerTooLarge"));
    }

    void publicOnlyMeansPublicOnly()
    {
        Here here;
        ScriptedServer server(answering("HTTP/1.1 204 x\r\n\r\n"));
        QCOMPARE(here.failure(get(server.url())), std::string("status 204"));
        // By address and by name, and not over the connection that is open already.
        for (const char *host : {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"}) {
            Request request =
                get(std::string("http://") + host + ':' + std::to_string(server.serverPort()));
            request.addresses = AddressRule::PublicOnly;
            QCOMPARE(here.failure(request), std::string("privateAddressRefused"));
        }
        QCOMPARE(server.connections, 1);
    }

    void loopbackNeedsNoProxy()
    {
        ScriptedServer proxy(answering("HTTP/1.1 502 x\r\n\r\n", true));
        ScriptedServer server(answering("HTTP/1.1 204 x\r\n\r\n"));
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url()));
        Here here;
        QCOMPARE(here.failure(get(server.url())), std::string("status 204"));
        QCOMPARE(here.failure(get("http://server.invalid/")), std::string("status 502"));
        QCOMPARE(proxy.connections, 1);
        qunsetenv("http_proxy");
    }

    // The proxy itself stands in the company's network.
    void publicOnlyWorksThroughAProxy()
    {
        ScriptedServer proxy(answering("HTTP/1.1 204 x\r\n\r\n"));
        Client::Options options;
        options.proxyFor = [url = proxy.url()](const Url &asked, const auto &answer) {
            answer(asked.host == "server.invalid" ? url : std::string());
        };
        Here here(options);
        Request request = get("http://server.invalid/");
        request.addresses = AddressRule::PublicOnly;
        QCOMPARE(here.failure(request), std::string("status 204"));
        request.url = "http://10.0.0.1/"; // not even by proxy
        QCOMPARE(here.failure(request), std::string("privateAddressRefused"));
    }

    void signsInWithAPlainProxy()
    {
        ScriptedServer proxy(answering("HTTP/1.1 204 x\r\n\r\n"));
        qputenv("http_proxy",
                QByteArray::fromStdString(proxy.url()).replace("//", "//me:s%40cret@"));
        Here here;
        QCOMPARE(here.failure(get("http://server.invalid/x?y")), std::string("status 204"));
        QCOMPARE(proxy.all,
                 QByteArray("GET http://server.invalid/x?y HTTP/1.1\r\nHost: server.invalid\r\n"
                            "Proxy-Authorization: Basic bWU6c0BjcmV0\r\n\r\n"));
        qunsetenv("http_proxy");
    }

    void proxyNeedsSignIn()
    {
        ScriptedServer proxy(answering("HTTP/1.1 407 x\r\nProxy-Authenticate: Basic\r\n"
                                       "Content-Length: 0\r\n\r\n",
                                       true));
        qputenv("https_proxy", QByteArray::fromStdString(proxy.url()));
        Here here;
        Request request = get("https://server.invalid/");
        request.headers.add("Authorization", "Bearer not-for-the-proxy");
        QCOMPARE(here.failure(request), std::string("proxyNeedsSignIn"));
        QVERIFY(proxy.all.startsWith("CONNECT server.invalid:443 "));
        QVERIFY(!proxy.all.contains("not-for-the-proxy"));
        qunsetenv("https_proxy");
    }

    void streamsPieceByPiece()
    {
        Here here;
        QTcpSocket *stream = nullptr;
        ScriptedServer server([&stream](QTcpSocket &socket, const QByteArray &) {
            stream = &socket;
            return true;
        });
        Seen seen;
        here.start(get(server.url()), seen);
        QTRY_VERIFY(stream);
        stream->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
        QTRY_COMPARE(seen.heads.load(), 1);
        QCOMPARE(seen.head.httpVersion, std::string("1.1"));
        stream->write("1\r\na\r\n");
        QTRY_COMPARE(seen.bodySize.load(), 1U);
        stream->write("2\r\nbc\r\n");
        QTRY_COMPARE(seen.bodySize.load(), 3U);
        QCOMPARE(seen.ends.load(), 0);
        stream->write("0\r\nX-Trailer: 1\r\n\r\n");
        QTRY_COMPARE(seen.ends.load(), 1);
        QVERIFY(seen.result->has_value());
        QCOMPARE(seen.body, std::string("abc"));
        here.loop.runAndWait([&] { seen.exchange.reset(); });
    }

    void manyStreamsAtOnce()
    {
        Here here;
        QList<QTcpSocket *> streams;
        ScriptedServer server([&streams](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
            streams.append(&socket);
            return true;
        });
        std::vector<std::unique_ptr<Seen>> all;
        for (int i = 0; i < 50; ++i) {
            all.push_back(std::make_unique<Seen>());
            here.start(get(server.url()), *all.back());
        }
        for (const auto &seen : all)
            QTRY_COMPARE(seen->bodySize.load(), 1U);
        here.loop.runAndWait([&] { all.clear(); });
        QTRY_COMPARE(server.closed, 50);
    }

    void cancelClosesAtOnce()
    {
        Here here;
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
            return true;
        });
        Seen seen;
        here.start(get(server.url()), seen);
        QTRY_COMPARE(seen.bodySize.load(), 1U);
        here.loop.runAndWait([&] { seen.exchange.reset(); });
        QTRY_COMPARE(server.closed, 1);
        QCOMPARE(seen.ends.load(), 0);
    }

    void eventsMayCancelAndStart_data()
    {
        QTest::addColumn<int>("where");
        QTest::newRow("head") << 0;
        QTest::newRow("body") << 1;
        QTest::newRow("end") << 2;
    }
    void eventsMayCancelAndStart()
    {
        QFETCH(int, where);
        Here here;
        ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"));
        Seen first;
        Seen second;
        ExchangeEvents events = first.events();
        const auto replace = [&] {
            first.exchange.reset();
            second.exchange = here.client->start(get(server.url()), second.events());
        };
        if (where == 0)
            events.head = [&](const ResponseHead &) { replace(); };
        else if (where == 1)
            events.body = [&](std::string_view) { replace(); };
        else
            events.end = [&](const Result<void> &) { replace(); };
        here.loop.runAndWait(
            [&] { first.exchange = here.client->start(get(server.url()), std::move(events)); });
        QTRY_COMPARE(second.ends.load(), 1);
        QVERIFY(second.result->has_value());
        QCOMPARE(second.body, std::string("hi"));
        QCOMPARE(first.ends.load(), 0);
        here.loop.runAndWait([&] { second.exchange.reset(); });
    }

    void sendCanBeCancelled()
    {
        Here here;
        ScriptedServer server([](QTcpSocket &, const QByteArray &) { return true; });
        std::atomic<int> code = -1;
        const auto cancel = here.client->send(get(server.url()), [&code](const auto &answer) {
            code = answer ? 0 : static_cast<int>(answer.error().code) + 1000;
        });
        QTRY_COMPARE(server.connections, 1);
        cancel();
        cancel();
        QTRY_COMPARE(code.load(), static_cast<int>(ErrorCode::Cancelled) + 1000);
        QTRY_COMPARE(server.closed, 1);
    }

    void clientGoesFirst()
    {
        Here here;
        ScriptedServer server([](QTcpSocket &, const QByteArray &) { return true; });
        Seen seen;
        here.start(get(server.url()), seen);
        QTRY_COMPARE(server.connections, 1);
        here.client.reset();
        QTRY_COMPARE(server.closed, 1);
        QCOMPARE(seen.ends.load(), 0);
        here.loop.runAndWait([&] {
            seen.exchange->pause();
            seen.exchange->resume();
            seen.exchange.reset();
        });
    }

    // Paused, nothing is read any more: the sender fills the kernel's buffers and has to wait.
    void pauseHoldsTheSenderBack()
    {
        Here here;
        constexpr qint64 size = 40'000'000;
        QTcpSocket *stream = nullptr;
        ScriptedServer server([&stream](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 40000000\r\n\r\n");
            socket.write(QByteArray(size, 'x'));
            stream = &socket;
            return true;
        });
        Seen seen;
        ExchangeEvents events = seen.events();
        events.body = [&](std::string_view piece) {
            seen.bodySize += piece.size();
            if (seen.bodySize == piece.size())
                seen.exchange->pause();
        };
        here.loop.runAndWait(
            [&] { seen.exchange = here.client->start(get(server.url()), std::move(events)); });
        QTRY_VERIFY(seen.bodySize > 0);
        qint64 left = -1;
        QTRY_VERIFY([&] {
            const bool stands = stream && stream->bytesToWrite() == left;
            left = stream ? stream->bytesToWrite() : -1;
            QTest::qWait(20);
            return stands;
        }());
        QVERIFY(left > size / 2);
        QVERIFY(seen.bodySize <= 64 * 1024);
        here.loop.runAndWait([&] { seen.exchange->resume(); });
        QTRY_COMPARE(seen.ends.load(), 1);
        QCOMPARE(seen.bodySize.load(), static_cast<std::size_t>(size));
        here.loop.runAndWait([&] { seen.exchange.reset(); });
    }

    // The server reads a POST on a kept connection and closes without a word: it may have acted on
    // it. Sending it again would run a tool twice.
    void neverPostsTwice_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("bodySize");
        QTest::newRow("small") << QByteArray("POST") << 10;
        QTest::newRow("empty") << QByteArray("POST") << 0;
        QTest::newRow("large") << QByteArray("POST") << 3'000'000;
        QTest::newRow("delete") << QByteArray("DELETE") << 0;
    }
    void neverPostsTwice()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, bodySize);
        Here here;
        int requests = 0;
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &seen) {
            if (!seen.contains("\r\n\r\n") || seen.size() < seen.indexOf("\r\n\r\n") + 4 + bodySize)
                return false;
            if (++requests == 1)
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            else
                socket.disconnectFromHost();
            return true;
        });
        Request request = post(server.url(), std::string(static_cast<std::size_t>(bodySize), 'b'));
        request.method = method.toStdString();
        QCOMPARE(here.failure(request), std::string("status 200"));
        Seen seen;
        here.start(request, seen);
        QTRY_COMPARE(seen.ends.load(), 1);
        QCOMPARE(seen.result->error().code, ErrorCode::ConnectionLost);
        bool sent = false;
        here.loop.runAndWait([&] {
            sent = seen.exchange->mayHaveBeenSent();
            seen.exchange.reset();
        });
        QVERIFY(sent);
        QCOMPARE(requests, 2);
    }

    // While nothing was on its way the server has closed the kept connection: no harm done.
    void openNewConnectionsAfterIdleOnesClosed()
    {
        Here here;
        ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", true));
        QCOMPARE(here.failure(post(server.url(), "{}")), std::string("status 200"));
        QTRY_COMPARE(server.closed, 1);
        QCOMPARE(here.failure(post(server.url(), "{}")), std::string("status 200"));
        QCOMPARE(server.connections, 2);
    }

    // Before the server does, which has said how long it waits.
    void closesWhatNobodyHasNeedOf()
    {
        Here here;
        ScriptedServer server(
            answering("HTTP/1.1 200 OK\r\nKeep-Alive: timeout=2\r\nContent-Length: 0\r\n\r\n"));
        QCOMPARE(here.failure(get(server.url())), std::string("status 200"));
        QCOMPARE(server.closed, 0);
        QTRY_COMPARE(server.closed, 1);
        QCOMPARE(here.failure(get(server.url())), std::string("status 200"));
        QCOMPARE(server.connections, 2);
    }

    void trustsOnlyKnownCertificates()
    {
        const TlsServer server;
        QVERIFY(server.port != 0);
        Here stranger;
        QCOMPARE(stranger.failure(get(server.url("localhost"))),
                 std::string("certificateNotTrusted"));
        Client::Options options;
        options.caFile = server.certificate().toStdString();
        Here friendly(options);
        QCOMPARE(friendly.failure(get(server.url("localhost"))), std::string("status 200"));
        // The right authority, another name.
        QCOMPARE(friendly.failure(get(server.url("127.0.0.1"))),
                 std::string("certificateNotTrusted"));
    }

    void speaksOverTls()
    {
        const TlsServer lender;
        SecureEcho server(lender);
        QVERIFY(server.isListening());
        Client::Options options;
        options.caFile = lender.certificate().toStdString();
        Here here(options);
        for (const std::size_t size : {10U, 0U, 20'000U, 3'000'000U, 10U}) {
            std::string body(size, 'x');
            for (std::size_t i = 0; i < size; i += 7)
                body[i] = static_cast<char>('a' + i % 23);
            const auto answer =
                here.ask(post("https://localhost:" + std::to_string(server.serverPort()), body));
            QVERIFY(answer);
            QVERIFY(answer->body == body);
        }
        QCOMPARE(server.connections, 1);
    }

    void secureConnectionFailed()
    {
        Here here;
        ScriptedServer server(answering("HTTP/1.1 400 x\r\n\r\n", true));
        std::string url = server.url();
        url.replace(0, 4, "https");
        ScriptedServer plain([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket.disconnectFromHost();
            return true;
        });
        url = plain.url();
        url.replace(0, 4, "https");
        QCOMPARE(here.failure(get(url)), std::string("secureConnectionFailed"));
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "test_client.moc"
