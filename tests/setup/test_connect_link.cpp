#include "setup/connect_link.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestConnectLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::newRow("preset") << u"patchbay://connect?preset=celigo-eu"_s << u"celigo-eu"_s
                                << QString() << QString();
        QTest::newRow("address")
            << u"patchbay://connect?url=https%3A%2F%2Fmcp.example.com%2Fa%3Fb%3D1&name=Acme%20Orders"_s
            << QString() << u"https://mcp.example.com/a?b=1"_s << u"Acme Orders"_s;
        QTest::newRow("name is tamed") << u"patchbay://connect?preset=x&name=a%0A%0Ab%20%20c"_s
                                       << u"x"_s << QString() << u"ab c"_s;
    }
    void takes()
    {
        QFETCH(QString, link);
        const auto parsed = parseConnectLink(link);
        QVERIFY(parsed);
        QTEST(parsed->preset, "preset");
        QTEST(parsed->url, "url");
        QTEST(parsed->name, "name");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QString() << ErrorCode::WrongUsage;
        QTest::newRow("other scheme") << u"https://connect?preset=x"_s << ErrorCode::WrongUsage;
        QTest::newRow("other verb") << u"patchbay://remove?preset=x"_s << ErrorCode::WrongUsage;
        QTest::newRow("both") << u"patchbay://connect?preset=x&url=https://a.example"_s
                              << ErrorCode::WrongUsage;
        QTest::newRow("neither") << u"patchbay://connect?name=x"_s << ErrorCode::WrongUsage;
        QTest::newRow("plain http")
            << u"patchbay://connect?url=http://a.example/mcp"_s << ErrorCode::AddressNotSecure;
        QTest::newRow("script") << u"patchbay://connect?url=javascript:alert(1)"_s
                                << ErrorCode::AddressNotUrl;
    }
    void refuses()
    {
        QFETCH(QString, link);
        QFETCH(ErrorCode, code);
        const auto parsed = parseConnectLink(link);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestConnectLink)
#include "test_connect_link.moc"
