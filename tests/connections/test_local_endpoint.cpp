#include "connections/local_endpoint.h"

#include <QRegularExpression>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestLocalEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreLongAndDiffer();
    void hashIsSha256OfTheText();
    void addresses();
};

void TestLocalEndpoint::keysAreLongAndDiffer()
{
    const QString one = QString::fromStdString(newClientKey().reveal());
    QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(one).hasMatch());
    QVERIFY(one != QString::fromStdString(newClientKey().reveal()));
}

void TestLocalEndpoint::hashIsSha256OfTheText()
{
    QCOMPARE(hashOf(Secret("abc")).toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestLocalEndpoint::addresses()
{
    QCOMPARE(localUrl(47821, u"celigo"_s), u"http://127.0.0.1:47821/celigo/mcp"_s);
    QCOMPARE(localUrlWithKey(1, u"celigo-2"_s, Secret("abc")),
             u"http://127.0.0.1:1/k/abc/celigo-2/mcp"_s);
}

QTEST_GUILESS_MAIN(TestLocalEndpoint)
#include "test_local_endpoint.moc"
