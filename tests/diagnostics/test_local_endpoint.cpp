// Asking whether the local endpoint is ours, against a real relay and against strangers.

#include "diagnostics/questions.h"

#include "http/loop.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "relay/relay.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestLocalEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobody();
    void ours();
    void somebodyElse();

private:
    Result<void> ask(quint16 port);
    Platform m_platform;
};

namespace {

class SilentHost : public relay::RelayHost
{
public:
    void token(const std::string &, std::optional<Secret>, TokenAnswer answer) override
    {
        answer(Secret());
    }
    void permissionRefused(const std::string &, const std::string &, std::vector<std::string>,
                           RefusalAnswer answer) override
    {
        answer(Error{ErrorCode::MorePermissionNeeded, {}});
    }
    void happened(const relay::Activity &) override { }
    void control(const std::shared_ptr<ControlCall> &) override { }
    void controlGone(const std::shared_ptr<ControlCall> &) override { }
};

} // namespace

void TestLocalEndpoint::initTestCase()
{
    m_platform.network = makeNetwork({});
}

Result<void> TestLocalEndpoint::ask(quint16 port)
{
    auto future = askLocalEndpoint(m_platform, port);
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 8000);
    return finished && future.resultCount() == 1 ? future.result()
                                                 : Result<void>(Error{ErrorCode::Unexpected, {}});
}

void TestLocalEndpoint::nobody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const auto answer = ask(port);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::RelayNotRunning);
}

void TestLocalEndpoint::ours()
{
    const QTemporaryDir folder;
    SilentHost host;
    http::Loop loop;
    http::Client client(loop, {});
    relay::Relay::Options options;
    options.socketPath = folder.filePath(u"socket"_s).toStdString();
    const auto relay = relay::Relay::start(loop, client, host, options);
    QVERIFY(relay);
    QVERIFY(ask((*relay)->port()));
}

void TestLocalEndpoint::somebodyElse()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope");
        });
    });
    const auto answer = ask(server.serverPort());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::PortTaken);
}

QTEST_GUILESS_MAIN(TestLocalEndpoint)
#include "test_local_endpoint.moc"
