#include "relay/admission.h"

#include "base/digest.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::relay;

namespace {

using AdmittedPtr = std::shared_ptr<const Admitted>;

constexpr std::uint16_t port = 47821;

RouteTable someRoutes()
{
    Route celigo;
    celigo.connection = "celigo";
    celigo.name = "Celigo";
    celigo.keys = {{"cursor", sha256("cursor-key")}, {"vscode", sha256("vscode-key")}};
    Route other;
    other.connection = "other";
    other.keys = {{"cursor", sha256("other-key")}};
    return tableOf({celigo, other});
}

http::ServerRequest request(const QByteArray &method, const QByteArray &target,
                            const QByteArray &host, const QByteArray &origin,
                            const QByteArray &authorization)
{
    http::ServerRequest head;
    head.method = method.toStdString();
    head.target = target.toStdString();
    if (!host.isEmpty())
        head.headers.add("Host", host.toStdString());
    if (!origin.isEmpty())
        head.headers.add("Origin", origin.toStdString());
    if (!authorization.isEmpty())
        head.headers.add("Authorization", authorization.toStdString());
    return head;
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("seen"); // the app that is let in, or the status

        const QByteArray here("127.0.0.1:47821");
        const QByteArray key("Bearer cursor-key");
        const auto row = [&](const char *name, const char *target, const QByteArray &seen,
                             const QByteArray &method = "POST") {
            QTest::newRow(name) << method << QByteArray(target) << here << QByteArray() << key
                                << seen;
        };
        row("bearer", "/celigo/mcp", "cursor");
        row("stream", "/celigo/mcp", "cursor", "GET");
        row("leave", "/celigo/mcp", "cursor", "DELETE");
        row("query", "/celigo/mcp?x=1", "cursor");
        row("preflight", "/celigo/mcp", "405", "OPTIONS");
        row("put", "/celigo/mcp", "405", "PUT");
        row("well-known", "/.well-known/oauth-protected-resource", "404", "GET");
        row("well-known of ours", "/.well-known/oauth-protected-resource/celigo/mcp", "404", "GET");
        row("register", "/register", "404");
        row("root", "/", "404");
        row("nothing", "", "404");
        row("no connection", "//mcp", "404");
        row("only mcp", "/mcp", "404");
        row("unknown connection", "/nothing/mcp", "404");
        row("slash after", "/celigo/mcp/", "404");
        row("traversal", "/other/../celigo/mcp", "404");
        row("coded", "/%63eligo/mcp", "404");
        row("absolute", "http://127.0.0.1:47821/celigo/mcp", "404");
        row("asterisk", "*", "404", "OPTIONS");
        row("the path's key counts", "/k/vscode-key/celigo/mcp", "vscode");
        row("wrong key in the path", "/k/wrong/celigo/mcp", "403");
        row("empty key in the path", "/k//celigo/mcp", "404");
        row("key in the path, no connection", "/k/vscode-key/mcp", "404");
        row("key of another connection", "/other/mcp", "403");

        const auto who = [&](const char *name, const QByteArray &host, const QByteArray &origin,
                             const QByteArray &authorization, const QByteArray &seen) {
            QTest::newRow(name) << QByteArray("POST") << QByteArray("/celigo/mcp") << host << origin
                                << authorization << seen;
        };
        who("localhost", "LocalHost:47821", {}, key, "cursor");
        who("v6", "[::1]:47821", {}, key, "cursor");
        who("rebound", "evil.example.com:47821", {}, key, "403");
        who("no host", {}, {}, key, "403");
        who("other port", "127.0.0.1:80", {}, key, "403");
        who("no port", "127.0.0.1", {}, key, "403");
        who("own page", here, "http://127.0.0.1:47821", key, "cursor");
        who("evil page", here, "http://evil.example.com", key, "403");
        who("page of another port", here, "http://127.0.0.1:3000", key, "403");
        who("opaque page", here, "null", key, "403");
        who("looks like us", here, "http://127.0.0.1:47821.evil.example", key, "403");
        who("no key", here, {}, {}, "403");
        who("wrong key", here, {}, "Bearer cursor-kez", "403");
        who("no scheme", here, {}, "cursor-key", "403");
        who("empty key", here, {}, "Bearer ", "403");
        who("basic", here, {}, "Basic Y3Vyc29yLWtleQ==", "403");
    }
    void decides()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, authorization);
        const Admission admission =
            admit(request(method, target, host, origin, authorization), port, someRoutes());
        QByteArray seen;
        if (const auto *in = std::get_if<AdmittedPtr>(&admission))
            seen = QByteArray::fromStdString((*in)->key.client);
        else
            seen = QByteArray::number(std::get<http::Server::Refusal>(admission).status);
        QTEST(seen, "seen");
    }

    // What is known of a connection spares a look-up, and lets nobody in.
    void whoCameBeforeCountsOnlyForItself()
    {
        const RouteTable routes = someRoutes();
        auto head = request("POST", "/celigo/mcp", "127.0.0.1:47821", {}, "Bearer cursor-key");
        const Admission first = admit(head, port, routes);
        const auto *before = std::get_if<AdmittedPtr>(&first);
        QVERIFY(before != nullptr);
        const auto client = [&](const RouteTable &now) {
            const Admission again = admit(head, port, now, *before);
            const auto *in = std::get_if<AdmittedPtr>(&again);
            return QByteArray::fromStdString(in == nullptr ? "nobody" : (*in)->key.client);
        };
        QCOMPARE(client(routes), QByteArray("cursor"));
        head.headers.set("Authorization", "Bearer vscode-key");
        QCOMPARE(client(routes), QByteArray("vscode"));
        head.headers.set("Authorization", "Bearer cursor-kez");
        QCOMPARE(client(routes), QByteArray("nobody"));
        head.headers.remove("Authorization");
        QCOMPARE(client(routes), QByteArray("nobody"));
        head.headers.set("Authorization", "Bearer cursor-key");
        Route withdrawn = *routes.at("celigo");
        withdrawn.keys.clear();
        QCOMPARE(client(tableOf({withdrawn})), QByteArray("nobody"));
    }

    void twoHostsOrKeysAreRefused()
    {
        auto head = request("POST", "/celigo/mcp", "127.0.0.1:47821", {}, "Bearer cursor-key");
        head.headers.add("Authorization", "Bearer vscode-key");
        QVERIFY(std::holds_alternative<http::Server::Refusal>(admit(head, port, someRoutes())));
        head.headers.set("Authorization", "Bearer vscode-key");
        QVERIFY(std::holds_alternative<AdmittedPtr>(admit(head, port, someRoutes())));
        head.headers.add("Host", "127.0.0.1:47821");
        QVERIFY(std::holds_alternative<http::Server::Refusal>(admit(head, port, someRoutes())));
    }
};

QTEST_APPLESS_MAIN(TestAdmission)
#include "test_admission.moc"
