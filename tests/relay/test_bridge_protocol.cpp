#include "relay/bridge_protocol.h"

#include <QTest>

using namespace patchbay;

class TestBridgeProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAndReadsHello()
    {
        Hello hello;
        hello.version = "0.1.0";
        hello.connection = "celigo \"eu\"";
        hello.client = "claude-desktop";
        hello.pid = 4711;
        const std::string line = helloLine(hello);
        QVERIFY(line.ends_with('\n'));
        const auto read = parseHello(line);
        QVERIFY(read);
        QVERIFY(read->role == Hello::Role::Bridge);
        QCOMPARE(read->version, hello.version);
        QCOMPARE(read->connection, hello.connection);
        QCOMPARE(read->client, hello.client);
        QCOMPARE(read->pid, hello.pid);

        const auto control = parseHello(helloLine({Hello::Role::Control, {}, {}, {}, 0}));
        QVERIFY(control);
        QVERIFY(control->role == Hello::Role::Control);
    }

    // What programs of version 0.1.0 say and expect, byte by byte: bridges of it go on running
    // through an update, and a newer bridge may meet its relay. These lines stay as they are for
    // ever.
    void understandsVersion010()
    {
        const auto bridge = parseHello(
            R"({"patchbay":1,"role":"bridge","version":"0.1.0","connection":"celigo","client":"claude-desktop","pid":4711})"
            "\n");
        QVERIFY(bridge);
        QVERIFY(bridge->role == Hello::Role::Bridge);
        QCOMPARE(bridge->version, std::string("0.1.0"));
        QCOMPARE(bridge->connection, std::string("celigo"));
        QCOMPARE(bridge->client, std::string("claude-desktop"));
        QCOMPARE(bridge->pid, 4711LL);
        const auto nameless = parseHello(
            R"({"patchbay":1,"role":"bridge","version":"0.1.0","connection":"celigo","client":"","pid":1})");
        QVERIFY(nameless);
        QCOMPARE(nameless->client, std::string());
        const auto control = parseHello(R"({"patchbay":1,"role":"control"})");
        QVERIFY(control);
        QVERIFY(control->role == Hello::Role::Control);
        // It skipped what it did not know, so that a later version may say more.
        const auto later = parseHello(
            R"({"patchbay":1,"role":"bridge","version":"9.0","connection":"celigo","since":[1,{"a":null}],"pid":1})");
        QVERIFY(later);
        QCOMPARE(later->connection, std::string("celigo"));
    }
    void isUnderstoodByVersion010()
    {
        QCOMPARE(
            helloLine({Hello::Role::Bridge, "0.1.0", "celigo", "claude-desktop", 4711}),
            std::string(R"({"patchbay":1,"role":"bridge","version":"0.1.0","connection":"celigo",)"
                        R"("client":"claude-desktop","pid":4711})"
                        "\n"));
        QCOMPARE(helloLine({Hello::Role::Control, {}, {}, {}, 0}),
                 std::string("{\"patchbay\":1,\"role\":\"control\"}\n"));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("http") << QByteArray("GET / HTTP/1.1");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no format") << QByteArray("{\"role\":\"control\"}");
        QTest::newRow("later format") << QByteArray("{\"patchbay\":2,\"role\":\"control\"}");
        QTest::newRow("no role") << QByteArray("{\"patchbay\":1}");
        QTest::newRow("no connection") << QByteArray("{\"patchbay\":1,\"role\":\"bridge\"}");
        QTest::newRow("more after it") << QByteArray("{\"patchbay\":1,\"role\":\"control\"} {}");
        QTest::newRow("cut") << QByteArray("{\"patchbay\":1,\"role\":\"control\"");
        QTest::newRow("long") << QByteArray("{\"patchbay\":1,\"role\":\"control\",\"x\":\"")
                + QByteArray(5000, 'x') + "\"}";
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, line);
        const auto read = parseHello(line.toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::WrongUsage);
    }

    void findsTheSocketWithoutAnEnvironment()
    {
        QCOMPARE(bridgeSocketPath("/data"), std::string("/data/run/bridge.sock"));
        QVERIFY(bridgeSocketPath({}).ends_with("/bridge.sock"));
        const std::string deep = bridgeSocketPath(std::string("/data/") + std::string(200, 'x'));
        QVERIFY(deep.size() < 108);
        QVERIFY(deep != bridgeSocketPath(std::string("/data/") + std::string(201, 'x')));
    }
};

QTEST_APPLESS_MAIN(TestBridgeProtocol)
#include "test_bridge_protocol.moc"
