#include "owner/making_room.h"

#include "connections/connection_store.h"
#include "relay/relay_fixture.h"
#include "relay/relay_host.h"
#include "signin/token_source.h"
#include "support/fake_platform.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestMakingRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakePlatform>();
        m_store = std::make_unique<ConnectionStore>(m_fake->platform.places.ourConfig);
        m_tokens = std::make_unique<TokenSource>(m_fake->platform, *m_store);
        m_relay = std::make_unique<RelayToQt>(*m_store, *m_tokens);
        m_program = m_fake->folder.filePath(u"patchbay"_s);
        put("one");
        auto watch = std::make_unique<FakeFileWatch>();
        m_watch = watch.get();
        m_makingRoom = std::make_unique<MakingRoom>(
            MakingRoom::Parts{m_fake->clock, *m_relay, std::move(watch), m_program,
                              [this] { return m_isPolicyOther; }});
        m_isPolicyOther = false;
        m_count = 0;
        connect(m_makingRoom.get(), &MakingRoom::due, this, [this] { ++m_count; });
    }
    void cleanup()
    {
        m_makingRoom.reset();
        m_relay->detach();
        m_real.reset();
        m_relay.reset();
        m_tokens.reset();
        m_store.reset();
        m_fake.reset();
    }

    void comesForAnotherFile()
    {
        QCOMPARE(m_watch->files, QStringList{m_program});
        m_watch->tell(); // something else in that folder
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 0);
        put("another");
        m_watch->tell();
        QCOMPARE(m_count, 0);
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
        pass(MakingRoom::quiet); // it was no good moment
        QCOMPARE(m_count, 2);
    }

    // Nobody tells of it.
    void comesForAnotherPolicy()
    {
        pass(MakingRoom::betweenPolicies);
        QCOMPARE(m_count, 0);
        m_isPolicyOther = true;
        pass(MakingRoom::betweenPolicies);
        QCOMPARE(m_count, 0);
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
        m_isPolicyOther = false; // it was taken back before a good moment came
        pass(MakingRoom::quiet);
        pass(MakingRoom::betweenPolicies);
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    void waitsUntilAppsAreQuiet()
    {
        using std::chrono::seconds;
        put("another");
        m_watch->tell();
        pass(MakingRoom::quiet - seconds(1));
        Q_EMIT m_relay->activity({});
        pass(MakingRoom::quiet - seconds(1));
        QCOMPARE(m_count, 0);
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    void waitsForCallsUnderWay_data()
    {
        QTest::addColumn<bool>("overHttp");
        QTest::newRow("over HTTP") << true;
        QTest::newRow("over the bridge") << false;
    }
    void waitsForCallsUnderWay()
    {
        QFETCH(bool, overHttp);
        relay::ScriptedServer server; // answers nothing by itself
        startRelay(server);
        relay::RawClient http(m_real->port());
        relay::SocketClient bridge(socketPath());
        if (overHttp) {
            http.post(slowCall);
        } else {
            bridge.hello("celigo", "cursor");
            bridge.line(slowCall);
        }
        QTRY_COMPARE(server.count(), 1);
        QCOMPARE(callsUnderWay(), 1U);
        put("another");
        m_watch->tell();
        pass(10 * MakingRoom::quiet);
        QCOMPARE(m_count, 0);
        server.withOpen(0, [](http::Responder &responder) {
            responder.send(200, relay::json(), R"({"jsonrpc":"2.0","id":1,"result":{}})");
        });
        QTRY_VERIFY(http.isClosed() || bridge.count() == 1);
        QTRY_COMPARE(callsUnderWay(), 0U);
        // That it is over is told a little later.
        QTRY_VERIFY((pass(MakingRoom::quiet), m_count > 0));
    }

    // One that never ends does not hold up an update for ever.
    void losesPatience()
    {
        relay::ScriptedServer server;
        startRelay(server);
        relay::RawClient http(m_real->port());
        http.post(slowCall);
        QTRY_COMPARE(server.count(), 1);
        put("another");
        m_watch->tell();
        pass(MakingRoom::patience - MakingRoom::quiet);
        QCOMPARE(m_count, 0);
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    void listeningIsNoCall()
    {
        relay::ScriptedServer server;
        startRelay(server);
        relay::RawClient stream(m_real->port());
        stream.request("GET", {}, "Accept: text/event-stream\r\n");
        relay::RawClient modern(m_real->port());
        modern.post(listen);
        relay::SocketClient bridge(socketPath());
        bridge.hello("celigo", "cursor");
        bridge.line(listen);
        QTRY_COMPARE(server.count(), 3);
        QCOMPARE(callsUnderWay(), 0U);
        put("another");
        m_watch->tell();
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    // As `patchbayctl sign-in` does, while somebody is in the browser.
    void whoAsksIsWaitedFor()
    {
        relay::ScriptedServer server;
        startRelay(server);
        std::shared_ptr<relay::RelayHost::ControlCall> call;
        connect(m_relay.get(), &RelayToQt::controlRequested, this,
                [&call](const auto &asked) { call = asked; });
        relay::SocketClient guest(socketPath());
        guest.send(QByteArray::fromStdString(
            helloLine({Hello::Role::Control, "0", {}, "patchbayctl", 1})));
        guest.line("{}");
        QTRY_VERIFY(call);
        QCOMPARE(callsUnderWay(), 1U);
        call->done();
        QTRY_VERIFY(guest.isClosed());
        QTRY_COMPARE(callsUnderWay(), 0U);
    }

    void staysIfThereIsNone()
    {
        QVERIFY(QFile::remove(m_program));
        m_watch->tell();
        pass(10 * MakingRoom::quiet);
        QCOMPARE(m_count, 0);
        put("another");
        m_watch->tell();
        pass(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    void staysIfTheOldOneComesBack()
    {
        const QDateTime written = QFileInfo(m_program).lastModified();
        put("another");
        m_watch->tell();
        put("one");
        QFile file(m_program);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
        file.close();
        pass(10 * MakingRoom::quiet);
        QCOMPARE(m_count, 0);
    }

private:
    static constexpr const char *slowCall =
        R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"slow"}})";
    static constexpr const char *listen =
        R"({"jsonrpc":"2.0","id":1,"method":"subscriptions/listen","params":{"_meta":{)"
        R"("io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})";

    // A real one, with a connection that the fixture's clients use.
    void startRelay(const relay::ScriptedServer &server)
    {
        Connection connection;
        connection.id = u"celigo"_s;
        connection.name = u"Celigo"_s;
        connection.url = QString::fromStdString(server.url());
        connection.access = Access::Open;
        connection.keys = {{u"cursor"_s, QByteArray::fromStdString(sha256("cursor-key"))}};
        QVERIFY(m_store->add(connection));
        const Platform &platform = m_fake->platform;
        auto started = relay::Relay::start(platform.network->loop(), platform.network->client(),
                                           *m_relay, {0, socketPath().toStdString()});
        QVERIFY(started);
        m_real = std::move(*started);
        m_relay->attach(*m_real);
    }
    QString socketPath() const
    {
        return QString::fromStdString(bridgeSocketPath(m_fake->folder.path().toStdString()));
    }
    std::size_t callsUnderWay()
    {
        const auto calls = m_relay->callsUnderWay();
        return waitUntilFinished(calls) ? calls.result() : 99;
    }
    static bool waitUntilFinished(const QFuture<std::size_t> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    }
    // So much time passes, and what the relay was asked meanwhile is answered.
    void pass(std::chrono::milliseconds time)
    {
        m_fake->clock.advance(time);
        callsUnderWay();
        QCoreApplication::processEvents();
    }
    void put(const QByteArray &content)
    {
        QFile file(m_program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<RelayToQt> m_relay;
    std::unique_ptr<relay::Relay> m_real;
    std::unique_ptr<MakingRoom> m_makingRoom;
    FakeFileWatch *m_watch = nullptr;
    QString m_program;
    bool m_isPolicyOther = false;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestMakingRoom)
#include "test_making_room.moc"
