#include "relay_fixture.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace patchbay;
using namespace patchbay::relay;

class TestBridgeSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForThisPersonOnly()
    {
        const ScriptedServer server;
        const RelayFixture fixture(server);
        const QFileInfo socket(fixture.socketPath());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(socket.permissions() & others));
        QVERIFY(!(QFileInfo(socket.path()).permissions() & others));
    }

    // A folder like /tmp is everybody's: closing it to them is not for us.
    void aSharedFolderIsLeftAlone()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        const QByteArray shared = QFile::encodeName(fixture.dataDir() + QStringLiteral("/shared"));
        QCOMPARE(::mkdir(shared.constData(), 0700), 0);
        QCOMPARE(::chmod(shared.constData(), 01777), 0);
        const auto refused = Relay::start(fixture.loop(), fixture.client(), fixture.host,
                                          {0, shared.toStdString() + "/bridge.sock"});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::ListenerFailed);
        struct stat now = {};
        QCOMPARE(::stat(shared.constData(), &now), 0);
        QCOMPARE(int(now.st_mode & 07777), 01777);
    }

    void thereIsOneRelay()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        const auto second = Relay::start(fixture.loop(), fixture.client(), fixture.host,
                                         {0, fixture.socketPath().toStdString()});
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::RelayAlreadyRunning);
        // The first is unharmed.
        SocketClient asker(fixture.socketPath());
        asker.line("{\"patchbay\":1,\"role\":\"control\"}");
        asker.line("{\"do\":\"status\"}");
        QTRY_COMPARE(fixture.host.calls().size(), std::size_t{1});
    }

    void whatADeadRelayLeftIsInNobodysWay()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        fixture.relay.reset();
        QVERIFY(!QFileInfo::exists(fixture.socketPath()));
        QFile stale(fixture.socketPath()); // as after kill -9: something stands there
        QVERIFY(stale.open(QIODevice::WriteOnly));
        fixture.start();
        SocketClient asker(fixture.socketPath());
        asker.line("{\"patchbay\":1,\"role\":\"control\"}");
        asker.line("{}");
        QTRY_COMPARE(fixture.host.calls().size(), std::size_t{1});
    }

    // An app that waited for a relay to be started again comes in its first moment.
    void whoMayComeInIsKnownFromTheBeginning()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        const QString elsewhere = fixture.dataDir() + QStringLiteral("/other/bridge.sock");
        Relay::Options options;
        options.socketPath = elsewhere.toStdString();
        options.routes = {fixture.route(server.url())};
        const auto second = Relay::start(fixture.loop(), fixture.client(), fixture.host, options);
        QVERIFY(second);
        SocketClient app(elsewhere);
        app.hello();
        app.line("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");
        QTRY_COMPARE(server.requests().size(), std::size_t{1});
    }

    void aTakenPortIsSaidToBeTaken()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        const QString elsewhere = fixture.dataDir() + QStringLiteral("/other/bridge.sock");
        const auto second = Relay::start(fixture.loop(), fixture.client(), fixture.host,
                                         {fixture.relay->port(), elsewhere.toStdString()});
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::PortTaken);
        QVERIFY(!QFileInfo::exists(elsewhere));
    }

    void controlCallsAreAnsweredInLines()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        SocketClient asker(fixture.socketPath());
        asker.line("{\"patchbay\":1,\"role\":\"control\"}");
        asker.line("{\"do\":\"sign-in\"}");
        QTRY_COMPARE(fixture.host.calls().size(), std::size_t{1});
        const auto call = fixture.host.calls().front();
        QCOMPARE(call->request, std::string("{\"do\":\"sign-in\"}"));
        call->line("{\"step\":1}");
        QTRY_COMPARE(asker.count(), 1);
        QVERIFY(!asker.isClosed());
        call->line("{\"step\":2}");
        call->done();
        QTRY_VERIFY(asker.isClosed());
        QCOMPARE(asker.lines(), QByteArrayList({"{\"step\":1}", "{\"step\":2}"}));
        QCOMPARE(fixture.host.gone(), 0);
    }

    void whoeverLeavesIsReported()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        SocketClient asker(fixture.socketPath());
        asker.line("{\"patchbay\":1,\"role\":\"control\"}");
        asker.line("{}");
        QTRY_COMPARE(fixture.host.calls().size(), std::size_t{1});
        asker.close();
        QTRY_COMPARE(fixture.host.gone(), 1);
        fixture.host.calls().front()->line("late");
        fixture.host.calls().front()->done();
        fixture.relay.reset();
        fixture.host.calls().front()->line("later still");
    }

    void strangersAreShownOut()
    {
        const ScriptedServer server;
        RelayFixture fixture(server);
        SocketClient stranger(fixture.socketPath());
        stranger.line("GET / HTTP/1.1");
        QTRY_VERIFY(stranger.isClosed());
        SocketClient talker(fixture.socketPath());
        talker.send(QByteArray(100'000, 'x'));
        QTRY_VERIFY(talker.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestBridgeSocket)
#include "test_bridge_socket.moc"
