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
