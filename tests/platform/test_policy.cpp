// What an admin has decided: read, judged, and taken at its strictest where it is wrong.

#include "platform/policy.h"

#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/file_watch.h"
#include "platform/files.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/processes.h"
#include "platform/secret_store.h"
#include "support/wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

QJsonObject schemaProperties()
{
    const auto text = readFile(QStringLiteral(PATCHBAY_SOURCE_DIR "/installer/policy/schema.json"));
    return QJsonDocument::fromJson(text.value_or({})).object().value(u"properties"_s).toObject();
}

Policy policyWith(const QJsonObject &values)
{
    return policyFrom({u"/etc/patchbay/policy.json"_s, values, {}});
}

QJsonValue exampleOf(const QJsonValue &property)
{
    return property.toObject().value(u"examples"_s).toArray().first();
}

// A request that nobody answers but the proxy it goes to; what that hears first.
QByteArray heardByProxy(const Policy &policy, QTcpServer &proxy, const std::string &url)
{
    QTemporaryDir folder;
    PlatformOptions options;
    options.dataDir = folder.path();
    options.secretStore = u"memory"_s;
    options.policy = policy;
    const Platform platform = makePlatform(options);
    http::Request request;
    request.url = url;
    request.totalTimeout = std::chrono::seconds(20);
    const auto answer = platform.network->send(request);
    QByteArray heard;
    std::unique_ptr<QTcpSocket> socket;
    (void)waitUntil([&] {
        if (!socket)
            socket.reset(proxy.nextPendingConnection());
        if (socket)
            heard += socket->readAll();
        return heard.contains('\n') || answer.isFinished();
    });
    return heard;
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheSchema();
    void takesEveryExample_data() { keys(); }
    void takesEveryExample();
    void refusesAnotherKindOfValue_data() { keys(); }
    void refusesAnotherKindOfValue();
    void saysNothingWithoutAFile();
    void isStrictWhereItIsWrong_data();
    void isStrictWhereItIsWrong();
    void isStrictThroughoutWhenItIsNone_data();
    void isStrictThroughoutWhenItIsNone();
    void readsServers_data();
    void readsServers();
    void wantsCertificatesWhereItSaysSo();
    void namesTheProxy();
    void reachesSomeWithoutTheProxy();

private:
    static void keys();
};

void TestPolicy::keys()
{
    QTest::addColumn<QString>("key");
    const QStringList all = policyKeys();
    for (const QString &key : all)
        QTest::newRow(qPrintable(key)) << key;
}

void TestPolicy::hasTheKeysOfTheSchema()
{
    QStringList described = schemaProperties().keys();
    described.removeAll(u"$schema"_s);
    QStringList known = policyKeys();
    described.sort();
    known.sort();
    QCOMPARE(known, described);
}

void TestPolicy::takesEveryExample()
{
    QFETCH(QString, key);
    const QJsonValue example = exampleOf(schemaProperties().value(key));
    QVERIFY(!example.isUndefined() && !example.isNull());
    const Policy policy = policyWith({{key, example}});
    QCOMPARE(policy.problems, QStringList());
    QCOMPARE(policy.state, Policy::State::InForce);
    QCOMPARE(policy.decided, QStringList(key));
    QVERIFY(policy != policyWith({})); // it says something
}

void TestPolicy::refusesAnotherKindOfValue()
{
    QFETCH(QString, key);
    const Policy policy = policyWith({{key, 17.5}});
    QCOMPARE(policy.state, Policy::State::Broken);
    QCOMPARE(policy.problems.size(), 1);
    QVERIFY2(policy.problems.first().startsWith(key + u':'), qPrintable(policy.problems.first()));
    QVERIFY(!policy.isStrictThroughout); // the others count
    QCOMPARE(policy.refusal(key).code, ErrorCode::PolicyNotReadable);
    QCOMPARE(policy.refusal(u"another"_s).code, ErrorCode::SetByPolicy);
}

void TestPolicy::saysNothingWithoutAFile()
{
    const QTemporaryDir folder;
    const Policy policy = readPolicyFile(folder.filePath(u"policy.json"_s));
    QCOMPARE(policy.state, Policy::State::None);
    QVERIFY(policy.allowsApp(u"cursor"_s));
    QVERIFY(policy.allowsOtherApps());
    QVERIFY(policy.directAllowed);
    QVERIFY(!policy.readOnly);
}

void TestPolicy::isStrictWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("strict"); // what must hold then
    QTest::newRow("servers") << QByteArray(R"({"onlyTheseServers": "yes"})") << u"servers"_s;
    QTest::newRow("apps") << QByteArray(R"({"allowedApps": "cursor"})") << u"apps"_s;
    QTest::newRow("one app") << QByteArray(R"({"allowedApps": ["Cursor !"]})") << u"apps"_s;
    QTest::newRow("reading") << QByteArray(R"({"readOnlyMode": 1})") << u"reading"_s;
    QTest::newRow("direct") << QByteArray(R"({"directModeAllowed": "no"})") << u"direct"_s;
    QTest::newRow("audit") << QByteArray(R"({"auditToSystemLog": []})") << u"audit"_s;
    QTest::newRow("updates") << QByteArray(R"({"updates": "sometimes"})") << u"updates"_s;
}

void TestPolicy::isStrictWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, strict);
    const Policy policy = policyWith(QJsonDocument::fromJson(json).object());
    QCOMPARE(policy.state, Policy::State::Broken);
    QCOMPARE(policy.onlyTheseServers, strict == u"servers"_s);
    QCOMPARE(!policy.allowsApp(u"cursor"_s), strict == u"apps"_s);
    QCOMPARE(policy.readOnly, strict == u"reading"_s);
    QCOMPARE(!policy.directAllowed, strict == u"direct"_s);
    QCOMPARE(policy.auditToSystemLog, strict == u"audit"_s);
    QCOMPARE(policy.updates == false, strict == u"updates"_s);
}

void TestPolicy::isStrictThroughoutWhenItIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{ \"readOnlyMode\": true,\n }");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a key that nobody knows") << QByteArray(R"({"readonlyMode": true})");
}

void TestPolicy::isStrictThroughoutWhenItIsNone()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"policy.json"_s);
    QVERIFY(writeFile(path, text));
    const Policy policy = readPolicyFile(path);
    QCOMPARE(policy.state, Policy::State::Broken);
    QCOMPARE(policy.place, path);
    QVERIFY(!policy.problems.isEmpty());
    QVERIFY(policy.isStrictThroughout);
    QVERIFY(policy.onlyTheseServers);
    QVERIFY(policy.offeredServers.isEmpty());
    QVERIFY(!policy.allowsApp(u"cursor"_s));
    QVERIFY(!policy.allowsOtherApps());
    QVERIFY(policy.readOnly);
    QVERIFY(!policy.directAllowed);
    QVERIFY(policy.hides(Policy::Screen::AccessKey));
    QVERIFY(policy.hides(Policy::Screen::Practice));
    QCOMPARE(policy.refusal(u"allowedApps"_s).code, ErrorCode::PolicyNotReadable);
}

void TestPolicy::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PolicyServer>("server");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("preset") << u"celigo-eu"_s << PolicyServer{u"celigo-eu"_s, {}, {}} << true;
    QTest::newRow("address") << u"https://a.example.com/mcp?x=y"_s
                             << PolicyServer{{}, u"https://a.example.com/mcp?x=y"_s, {}} << true;
    QTest::newRow("with a name") << u"Our orders = https://a.example.com/mcp"_s
                                 << PolicyServer{{},
                                                 u"https://a.example.com/mcp"_s,
                                                 u"Our orders"_s}
                                 << true;
    QTest::newRow("a preset with a name")
        << u"Celigo of Acme = celigo-eu"_s << PolicyServer{u"celigo-eu"_s, {}, u"Celigo of Acme"_s}
        << true;
    QTest::newRow("on this computer")
        << u"http://127.0.0.1:8080/mcp"_s << PolicyServer{{}, u"http://127.0.0.1:8080/mcp"_s, {}}
        << true;
    QTest::newRow("unprotected") << u"http://a.example.com/mcp"_s << PolicyServer{} << false;
    QTest::newRow("with a password")
        << u"https://me:pw@a.example.com/"_s << PolicyServer{} << false;
    QTest::newRow("nothing") << u" "_s << PolicyServer{} << false;
}

void TestPolicy::readsServers()
{
    QFETCH(QString, text);
    QFETCH(PolicyServer, server);
    QFETCH(bool, isGood);
    const Policy policy = policyWith({{u"offeredServers"_s, QJsonArray{text}}});
    QCOMPARE(policy.problems.isEmpty(), isGood);
    QCOMPARE(policy.offeredServers, isGood ? QList<PolicyServer>{server} : QList<PolicyServer>());
}

void TestPolicy::wantsCertificatesWhereItSaysSo()
{
    const QTemporaryDir folder;
    const QString authority = folder.filePath(u"root.pem"_s);
    const QString path = folder.filePath(u"policy.json"_s);
    QVERIFY(writeFile(
        path, QJsonDocument(QJsonObject{{u"certificateAuthorities"_s, authority}}).toJson()));
    QCOMPARE(readPolicyFile(path).state, Policy::State::Broken);
    QVERIFY(readPolicyFile(path).certificateAuthorities.isEmpty());
    QVERIFY(writeFile(authority, "-----BEGIN CERTIFICATE-----\n"));
    QCOMPARE(readPolicyFile(path).state, Policy::State::InForce);
    QCOMPARE(readPolicyFile(path).certificateAuthorities, authority);
}

void TestPolicy::namesTheProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const Policy policy =
        policyWith({{u"proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy.serverPort())}});
    const QByteArray heard = heardByProxy(policy, proxy, "https://orders.example.invalid/mcp");
    QVERIFY2(heard.startsWith("CONNECT orders.example.invalid:443"), heard.constData());
}

void TestPolicy::reachesSomeWithoutTheProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    Policy policy = policyWith({{u"proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy.serverPort())},
                                {u"noProxy"_s, QJsonArray{u".example.invalid"_s}}});
    QCOMPARE(heardByProxy(policy, proxy, "https://orders.example.invalid/mcp"), QByteArray());
    QCOMPARE(proxyByPolicy(policy, "orders.example.invalid"), std::string());
    QVERIFY(!proxyByPolicy(policy, "example.com").empty());
    QCOMPARE(proxyByPolicy(policy, "localhost"), std::string());
    policy.proxy = u"direct"_s;
    QCOMPARE(proxyByPolicy(policy, "example.com"), std::string());
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "test_policy.moc"
