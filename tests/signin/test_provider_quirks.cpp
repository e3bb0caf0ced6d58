#include "signin/provider_quirks.h"

#include "platform/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using Point = ProviderQuirks::Point;

class TestProviderQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAndSinceWhen();
    void leavesOthersAlone();
    void amendsEntra();
    void amendsGoogle();
    void knowsItsVerbs();
    void matchesWholeHosts();
    void matchesByPathAndLabel();
    void takesTheFirstThatCanBeFilledIn();
    void knowsErrorsByTheirText();
    void addsThoseOfAnAdmin();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
};

static void write(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"x.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

static const QJsonObject sent{{u"resource"_s, u"api://orders"_s}, {u"scope"_s, u"a b"_s}};

void TestProviderQuirks::saysWhyAndSinceWhen()
{
    const QDir folder(u":/providers"_s);
    QVERIFY(folder.count() >= 3); // with the schema
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        if (name == "schema.json"_L1)
            continue;
        QVERIFY2(document.value("why"_L1).toString().size() > 10, qPrintable(name));
        QVERIFY2(document.value("source"_L1).toString().size() > 5, qPrintable(name));
        QVERIFY2(QDate::fromString(document.value("checked"_L1).toString(), Qt::ISODate).isValid(),
                 qPrintable(name));
    }
}

void TestProviderQuirks::leavesOthersAlone()
{
    const auto quirks = ProviderQuirks::read();
    QVERIFY(quirks);
    for (const Point point :
         {Point::Metadata, Point::Registration, Point::Authorize, Point::Token, Point::Refresh})
        QCOMPARE(quirks->amended(point, u"https://integrator.io"_s, sent), sent);
}

void TestProviderQuirks::amendsEntra()
{
    const auto quirks = ProviderQuirks::read();
    QVERIFY(quirks);
    const auto issuer = u"https://login.microsoftonline.com/tenant/v2.0"_s;
    const QJsonObject expected{{u"scope"_s, u"api://orders/.default offline_access"_s}};
    QCOMPARE(quirks->amended(Point::Authorize, issuer, sent), expected);
    QCOMPARE(quirks->amended(Point::Refresh, issuer, sent), expected);
    QVERIFY(!quirks->amended(Point::Token, issuer, sent).contains(u"resource"_s));
    QCOMPARE(quirks->amended(Point::Metadata, issuer, {})
                 .value(u"code_challenge_methods_supported"_s)
                 .toArray(),
             QJsonArray{u"S256"_s});
}

void TestProviderQuirks::amendsGoogle()
{
    const auto quirks = ProviderQuirks::read();
    QVERIFY(quirks);
    const QJsonObject asked =
        quirks->amended(Point::Authorize, u"https://accounts.google.com"_s, sent);
    QCOMPARE(asked.value(u"access_type"_s).toString(), u"offline"_s);
    QCOMPARE(asked.value(u"prompt"_s).toString(), u"consent"_s);
    QCOMPARE(asked.value(u"resource"_s), sent.value(u"resource"_s));
}

void TestProviderQuirks::knowsItsVerbs()
{
    const QTemporaryDir folder;
    write(folder,
          "{\"match\":{\"issuerHost\":\".example.com\"},\"amend\":{\"token\":{"
          "\"set\":{\"a\":\"new\"},\"setIfMissing\":{\"a\":\"no\",\"b\":\"yes\"},"
          "\"rename\":{\"resource\":\"audience\"},\"remove\":[\"scope\"]}}}");
    const auto quirks = ProviderQuirks::read(folder.path());
    QVERIFY(quirks);
    const QJsonObject expected{
        {u"a"_s, u"new"_s}, {u"b"_s, u"yes"_s}, {u"audience"_s, u"api://orders"_s}};
    QCOMPARE(quirks->amended(Point::Token, u"https://login.example.com/t"_s, sent), expected);
    QCOMPARE(quirks->amended(Point::Refresh, u"https://login.example.com/t"_s, sent), sent);
}

void TestProviderQuirks::matchesWholeHosts()
{
    const auto quirks = ProviderQuirks::read();
    QVERIFY(quirks);
    for (const QString &issuer :
         {u"https://login.microsoftonline.com.evil.example"_s,
          u"https://evil.example/login.microsoftonline.com"_s, u"no address"_s})
        QCOMPARE(quirks->amended(Point::Authorize, issuer, sent), sent);
}

void TestProviderQuirks::matchesByPathAndLabel()
{
    const QTemporaryDir folder;
    write(folder,
          "{\"name\":\"N\",\"match\":{\"issuerHost\":[\"a.*.example\",\"b.example\"],"
          "\"issuerPath\":\"/realms/*\"},\"otherNames\":\"https://*.example/*\"}");
    const auto quirks = ProviderQuirks::read(folder.path());
    QVERIFY(quirks);
    for (const QString &issuer :
         {u"https://a.eu.example/realms/x"_s, u"https://b.example/realms/x/"_s})
        QCOMPARE(quirks->notesOn(issuer).name, u"N"_s);
    for (const QString &issuer :
         {u"https://a.example/realms/x"_s, u"https://a.b.c.example/realms/x"_s,
          u"https://b.example/realms"_s, u"https://b.example/realms/x/y"_s,
          u"https://b.example/other/x"_s})
        QCOMPARE(quirks->notesOn(issuer).name, QString());
}

void TestProviderQuirks::takesTheFirstThatCanBeFilledIn()
{
    const QTemporaryDir folder;
    write(folder,
          "{\"match\":{\"issuerHost\":\"h.example\"},\"amend\":{\"refresh\":{\"set\":"
          "{\"scope\":{\"firstOf\":[\"x {apiScopes}\",\"{resource}/y\"]}}}}}");
    const auto quirks = ProviderQuirks::read(folder.path());
    QVERIFY(quirks);
    const auto scope = [&quirks](const QJsonObject &parameters, const QJsonObject &known) {
        return quirks->amended(Point::Refresh, u"https://h.example"_s, parameters, known)
            .value(u"scope"_s)
            .toString(u"none"_s);
    };
    QCOMPARE(scope({{u"scope"_s, u"a api://b/c d"_s}}, {}), u"x api://b/c"_s);
    QCOMPARE(scope({}, {{u"scope"_s, u"api://b/c"_s}}), u"x api://b/c"_s);
    QCOMPARE(scope({{u"resource"_s, u"r"_s}}, {{u"scope"_s, u"a"_s}}), u"r/y"_s);
    QCOMPARE(scope({{u"scope"_s, u"a"_s}}, {}), u"a"_s);
    QCOMPARE(scope({}, {}), u"none"_s);
}

void TestProviderQuirks::knowsErrorsByTheirText()
{
    const auto quirks = ProviderQuirks::read();
    QVERIFY(quirks);
    const auto entra = u"https://login.microsoftonline.com/tenant/v2.0"_s;
    const auto codeOf = [&quirks](const QString &issuer, const std::string &detail) {
        return quirks->understood(issuer, {ErrorCode::TokenRefused, detail}).code;
    };
    QCOMPARE(codeOf(entra, "invalid_grant: AADSTS65001: The user has not"),
             ErrorCode::AdminConsentNeeded);
    QCOMPARE(codeOf(entra, "AADSTS9010010: The resource"), ErrorCode::ResourceRefused);
    QCOMPARE(codeOf(entra, "AADSTS650011: longer"), ErrorCode::TokenRefused);
    QCOMPARE(codeOf(u"https://integrator.io"_s, "AADSTS65001"), ErrorCode::TokenRefused);
}

void TestProviderQuirks::addsThoseOfAnAdmin()
{
    const QTemporaryDir folder;
    Places places;
    places.ourConfig = folder.path();
    const auto plain = ProviderQuirks::read(places);
    QVERIFY(plain && plain->notesOn(u"https://sso.acme.example"_s).name.isEmpty());
    QVERIFY(QDir(folder.path()).mkdir(u"providers"_s));
    QFile file(folder.filePath(u"providers/sso.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\":\"SSO\",\"match\":{\"issuerHost\":\"sso.acme.example\"}}");
    file.close();
    const auto more = ProviderQuirks::read(places);
    QVERIFY(more);
    QCOMPARE(more->notesOn(u"https://sso.acme.example"_s).name, u"SSO"_s);
    QCOMPARE(more->notesOn(u"https://accounts.google.com"_s).name, u"Google"_s);
}

void TestProviderQuirks::namesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("syntax") << "{"_ba
                            << "x.json"_ba;
    QTest::newRow("match") << "{}"_ba
                           << "issuerHost"_ba;
    QTest::newRow("member") << "{\"match\":{\"issuerHost\":\"h\"},\"tokenhelp\":\"x\"}"_ba
                            << "tokenhelp"_ba;
    QTest::newRow("code of ours")
        << "{\"match\":{\"issuerHost\":\"h\"},\"errors\":{\"x\":\"noSuchCode\"}}"_ba
        << "noSuchCode"_ba;
    QTest::newRow("point") << "{\"match\":{\"issuerHost\":\"h\"},\"amend\":{\"toke\":{}}}"_ba
                           << "toke"_ba;
    QTest::newRow("verb")
        << "{\"match\":{\"issuerHost\":\"h\"},\"amend\":{\"token\":{\"add\":{}}}}"_ba
        << "add"_ba;
}

void TestProviderQuirks::namesWhatItCannotRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, named);
    const QTemporaryDir folder;
    write(folder, text);
    const auto quirks = ProviderQuirks::read(folder.path());
    QVERIFY(!quirks);
    QCOMPARE(quirks.error().code, ErrorCode::FileNotParsable);
    QVERIFY(QByteArray::fromStdString(quirks.error().detail).contains(named));
}

QTEST_GUILESS_MAIN(TestProviderQuirks)
#include "test_provider_quirks.moc"
