#include "connections/server_presets.h"

#include "platform/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestServerPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInOnes();
    void sentencesAreShort();
    void findsById();
    void findsByAddress_data();
    void findsByAddress();
    void knowsOtherRegions();
    void refusesWhatDoesNotFollowTheVocabulary_data();
    void refusesWhatDoesNotFollowTheVocabulary();
    void schemaNamesTheSameMembers();
};

namespace {

const QByteArray good = "{\"id\":\"one\",\"vendor\":\"One\",\"name\":\"One\",\"order\":1,"
                        "\"url\":\"https://one.example/mcp\",\"source\":\"its page\","
                        "\"checked\":\"2026-11-22\"}";

} // namespace

void TestServerPresets::builtInOnes()
{
    const auto presets = readServerPresets();
    QVERIFY(presets);
    QStringList ids;
    for (const ServerPreset &preset : *presets)
        ids << preset.id;
    QCOMPARE(ids.mid(0, 4),
             QStringList({u"celigo-us"_s, u"celigo-eu"_s, u"celigo-au"_s, u"celigo-ca"_s}));
    QCOMPARE(presets->at(1).url, u"https://api.eu.integrator.io/celigo-mcp"_s);
    QCOMPARE(presets->at(1).region, u"Europe"_s);
    QVERIFY(presets->at(1).refreshTokenLife == std::chrono::hours(14 * 24));
    // Every file of the folder is built in.
    const QDir folder(QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/servers"));
    QCOMPARE(presets->size(), folder.entryList({u"*.json"_s}).size() - 1);
}

void TestServerPresets::sentencesAreShort()
{
    const auto presets = readServerPresets();
    for (const ServerPreset &preset : *presets) {
        for (const QString &text : {preset.hint, preset.tryIt, preset.accessKeyHelp}) {
            QVERIFY2(text.isEmpty() || (text.endsWith(u'.') && text.size() <= 140),
                     qPrintable(text));
        }
    }
}

void TestServerPresets::findsById()
{
    const auto presets = readServerPresets();
    QCOMPARE(findPreset(*presets, u"celigo-au"_s)->region, u"Australia"_s);
    QVERIFY(!findPreset(*presets, u"celigo"_s));
}

void TestServerPresets::findsByAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::newRow("its own") << u"https://api.eu.integrator.io/celigo-mcp"_s << u"celigo-eu"_s;
    QTest::newRow("a server my company made")
        << u"https://api.au.integrator.io/v1/mcp/orders"_s << u"celigo-au"_s;
    QTest::newRow("where one signs in") << u"https://integrator.io/signin"_s << u"celigo-us"_s;
    QTest::newRow("another") << u"https://mcp.example.com/mcp"_s << QString();
    QTest::newRow("a trap") << u"https://integrator.io.example.com/"_s << QString();
    QTest::newRow("not secure") << u"http://integrator.io/"_s << QString();
}

void TestServerPresets::findsByAddress()
{
    QFETCH(QString, address);
    const auto found = presetAt(*readServerPresets(), address);
    QTEST(found ? found->id : QString(), "id");
}

void TestServerPresets::knowsOtherRegions()
{
    const auto presets = readServerPresets();
    QStringList regions;
    for (const ServerPreset &other : otherRegions(*presets, *findPreset(*presets, u"celigo-eu"_s)))
        regions << other.region;
    QCOMPARE(regions, QStringList({u"United States"_s, u"Australia"_s, u"Canada"_s}));
    QVERIFY(otherRegions(*presets, {}).isEmpty());
}

void TestServerPresets::refusesWhatDoesNotFollowTheVocabulary_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wrong"); // in the detail; empty: it is right
    QTest::newRow("right") << good << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("one.json");
    QTest::newRow("unknown member")
        << QByteArray(good).replace("\"order\"", "\"colour\":1,\"order\"") << QByteArray("colour");
    QTest::newRow("missing member")
        << QByteArray(good).replace("\"vendor\":\"One\",", "") << QByteArray("vendor");
    QTest::newRow("no order") << QByteArray(good).replace("1,", "\"1\",") << QByteArray("order");
    QTest::newRow("other id") << QByteArray(good).replace("\"one\"", "\"two\"") << QByteArray("id");
    QTest::newRow("not secure") << QByteArray(good).replace("https", "http") << QByteArray("url");
}

void TestServerPresets::refusesWhatDoesNotFollowTheVocabulary()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wrong);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"one.json"_s), text));
    QVERIFY(writeFile(folder.filePath(u"schema.json"_s), "{}"));
    const auto presets = readServerPresets(folder.path());
    QCOMPARE(presets.has_value(), wrong.isEmpty());
    if (!presets) {
        QVERIFY2(presets.error().detail.find(wrong.toStdString()) != std::string::npos,
                 presets.error().detail.c_str());
    }
}

void TestServerPresets::schemaNamesTheSameMembers()
{
    const auto schema =
        readFile(QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/servers/schema.json"));
    QVERIFY(schema);
    for (const auto &member :
         {"id", "vendor", "name", "region", "order", "url", "hint", "tryIt", "accessKeyHelp",
          "hosts", "askAdmin", "refreshTokenDays", "source", "checked"})
        QVERIFY2(schema->contains(QByteArray("\"" + QByteArray(member) + "\": {")), member);
}

QTEST_GUILESS_MAIN(TestServerPresets)
#include "test_server_presets.moc"
