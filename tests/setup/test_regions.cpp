#include "setup/regions.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesARegion_data();
    void recognisesARegion();
    void offersTheOthers_data();
    void offersTheOthers();
    void noticesStrangeHosts_data();
    void noticesStrangeHosts();
};

namespace {

Connection connectionTo(const QString &url)
{
    Connection connection;
    connection.url = url;
    return connection;
}

const QString us = u"https://api.integrator.io/celigo-mcp"_s;

} // namespace

void TestRegions::recognisesARegion_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("region"); // the preset's id; empty: the error stays as it is
    QTest::newRow("another region answered")
        << us << ErrorCode::ResponseNotOurs << "iss differs: https://eu.integrator.io"_ba
        << u"celigo-eu"_s;
    QTest::newRow("a stranger answered")
        << us << ErrorCode::ResponseNotOurs << "iss differs: https://evil.example"_ba << QString();
    QTest::newRow("the same region answered")
        << us << ErrorCode::ResponseNotOurs << "iss differs: https://integrator.io/x"_ba
        << QString();
    QTest::newRow("address of the web pages")
        << u"https://au.integrator.io/home"_s << ErrorCode::NotAnMcpServer << "status 200"_ba
        << u"celigo-au"_s;
    QTest::newRow("no tools at the right address")
        << us << ErrorCode::NotAnMcpServer << "status 200"_ba << QString();
    QTest::newRow("another vendor") << u"https://mcp.example.com"_s << ErrorCode::ResponseNotOurs
                                    << "iss differs: https://eu.integrator.io"_ba << QString();
    QTest::newRow("another error")
        << us << ErrorCode::Offline << "https://eu.integrator.io"_ba << QString();
}

void TestRegions::recognisesARegion()
{
    QFETCH(const QString, url);
    QFETCH(const ErrorCode, code);
    QFETCH(const QByteArray, detail);
    QFETCH(const QString, region);
    const Error error{code, detail.toStdString()};
    const Error found = withRegion(error, connectionTo(url), *readServerPresets());
    if (region.isEmpty())
        QVERIFY(found == error);
    else
        QVERIFY(found == Error({ErrorCode::WrongRegion, region.toStdString()}));
}

void TestRegions::offersTheOthers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("offered");
    const QStringList others{u"celigo-eu"_s, u"celigo-au"_s, u"celigo-ca"_s};
    QTest::newRow("known") << us << ErrorCode::WrongRegion << QStringList{u"celigo-ca"_s};
    QTest::newRow("nobody came back") << us << ErrorCode::SignInTimedOut << others;
    QTest::newRow("token not accepted") << us << ErrorCode::TokenNotAccepted << others;
    QTest::newRow("key not accepted") << us << ErrorCode::AccessKeyRefused << others;
    QTest::newRow("nothing to do with it") << us << ErrorCode::Offline << QStringList();
    QTest::newRow("another vendor")
        << u"https://mcp.example.com"_s << ErrorCode::SignInTimedOut << QStringList();
}

void TestRegions::offersTheOthers()
{
    QFETCH(const QString, url);
    QFETCH(const ErrorCode, code);
    QTEST(regionsToOffer({code, "celigo-ca"}, connectionTo(url), *readServerPresets()), "offered");
}

void TestRegions::noticesStrangeHosts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("its own") << us << u"integrator.io"_s << false;
    QTest::newRow("another region's") << us << u"eu.integrator.io"_s << false;
    QTest::newRow("a company's own provider")
        << u"https://api.integrator.io/orders"_s << u"login.microsoftonline.com"_s << true;
    QTest::newRow("vendor nobody knows")
        << u"https://mcp.example.com"_s << u"login.example.com"_s << false;
}

void TestRegions::noticesStrangeHosts()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);
    QFETCH(const bool, noticed);
    const auto notice = noticeOnHost(host, connectionTo(url), *readServerPresets());
    QCOMPARE(notice.has_value(), noticed);
    if (notice)
        QCOMPARE(notice->code, ErrorCode::OtherIdentityProvider);
}

QTEST_GUILESS_MAIN(TestRegions)
#include "test_regions.moc"
