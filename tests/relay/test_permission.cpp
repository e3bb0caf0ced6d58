// What becomes of a request for which the sign-in has too little permission (insufficient_scope).

#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray writingCall("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\","
                             "\"params\":{\"name\":\"write\",\"arguments\":{}}}");

const char *const challenge = "Bearer error=\"insufficient_scope\", scope=\"mcp:write\"";

} // namespace

class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAppAndHostAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("401") << 401;
    }

    void tellsAppAndHostAtOnce()
    {
        QFETCH(const int, status);
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([status](auto &, auto &responder) {
            responder->send(status, {{"WWW-Authenticate", challenge}}, "no");
        });
        RawClient app(fixture.relay->port());
        app.post(writingCall);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 200);
        QVERIFY(app.body().contains("\"id\":7,"));
        QVERIFY(app.body().contains("Celigo wants you to allow more"));
        QVERIFY(app.body().contains("morePermissionNeeded"));
        QVERIFY(!app.head().contains("WWW-Authenticate"));
        // Neither sent again nor refreshed: a refresh cannot widen a scope.
        QCOMPARE(server.count(), 1);
        QCOMPARE(fixture.host.refreshes(), 0);
        const auto refusals = fixture.host.refusals();
        QCOMPARE(refusals.size(), std::size_t{1});
        QCOMPARE(refusals.front().operation, std::string("tools/call write"));
        QCOMPARE(refusals.front().challenges, std::vector<std::string>{challenge});
    }

    void aStreamIsNotTriedAgain()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) {
            responder->send(403, {{"WWW-Authenticate", challenge}}, "no");
        });
        RawClient app(fixture.relay->port());
        app.request("GET", {});
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 405);
        QCOMPARE(fixture.host.refusals().front().operation, std::string("GET"));
    }

    void otherRefusalsPass()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &, auto &responder) {
            http::Headers headers = json();
            headers.add("WWW-Authenticate", "Bearer error=\"invalid_request\"");
            responder->send(403, headers, "{\"error\":\"not for you\"}");
        });
        RawClient app(fixture.relay->port());
        app.post(writingCall);
        QTRY_VERIFY(app.isClosed());
        QCOMPARE(app.status(), 403);
        QVERIFY(app.body().contains("not for you"));
        QVERIFY(fixture.host.refusals().empty());
    }
};

QTEST_GUILESS_MAIN(TestPermission)
#include "test_permission.moc"
