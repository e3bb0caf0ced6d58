#include "http/keep_alive.h"

#include <QTest>

using namespace patchbay::http;

class TestKeepAlive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns_data();
    void learns();
    void knowsServersApart();
};

void TestKeepAlive::learns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<long>("longestIdle");
    QTest::newRow("not told") << QByteArray() << 118L;
    QTest::newRow("Node.js") << QByteArray("timeout=5") << 2L;
    QTest::newRow("Apache") << QByteArray("timeout=30, max=100") << 15L;
    QTest::newRow("last") << QByteArray("max=100, Timeout=60") << 30L;
    QTest::newRow("very short") << QByteArray("timeout=1") << 1L;
    QTest::newRow("very long") << QByteArray("timeout=86400") << 118L;
    QTest::newRow("no number") << QByteArray("timeout=soon") << 118L;
    QTest::newRow("negative") << QByteArray("timeout=-5") << 118L;
    QTest::newRow("commas") << QByteArray(",, ,") << 118L;
}

void TestKeepAlive::learns()
{
    QFETCH(const QByteArray, header);
    QFETCH(const long, longestIdle);
    KeepAlive keepAlive;
    keepAlive.learn("http://a.example", {{"Keep-Alive", header.toStdString()}});
    QCOMPARE(keepAlive.longestIdle("http://a.example"), longestIdle);
}

void TestKeepAlive::knowsServersApart()
{
    KeepAlive keepAlive;
    keepAlive.learn("http://a.example", {{"Keep-Alive", "timeout=10"}});
    keepAlive.learn("http://a.example", {}); // forgets nothing
    QCOMPARE(keepAlive.longestIdle("http://a.example"), 5L);
    QCOMPARE(keepAlive.longestIdle("http://b.example"), 118L);
}

QTEST_GUILESS_MAIN(TestKeepAlive)

#include "test_keep_alive.moc"
