#include "clients/web_apps.h"

#include "platform/files.h"

#include <QDate>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = R"({"id":"one","name":"One","where":"Here","steps":[{"say":"Go."}],
                            "source":"its page","checked":"2026-11-22"})";

WebApp webApp(const QString &id)
{
    const auto apps = readWebApps();
    for (const WebApp &app : apps.value()) {
        if (app.id == id)
            return app;
    }
    return {};
}

} // namespace

class TestWebApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInOnes()
    {
        const auto apps = readWebApps();
        QVERIFY2(apps, apps ? "" : apps.error().detail.c_str());
        QStringList ids;
        for (const WebApp &app : *apps) {
            ids.append(app.id);
            // Each says where it was learnt, and when.
            QVERIFY2(app.source.size() > 10, qPrintable(app.id));
            QVERIFY2(QDate::fromString(app.checked, Qt::ISODate).isValid(), qPrintable(app.id));
            QVERIFY2(std::any_of(app.steps.begin(), app.steps.end(),
                                 [](const WebApp::Step &step) {
                                     return step.copy.contains(WebApp::Copy::Url);
                                 }),
                     qPrintable(app.id));
        }
        QCOMPARE(ids, (QStringList{u"claude-ai"_s, u"chatgpt"_s, u"copilot-studio"_s}));
        const QDir folder(QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/web-apps"));
        QCOMPARE(apps->size(), folder.entryList({u"*.json"_s}).size() - 1);
    }

    void stepsAreShortSentences()
    {
        const auto apps = readWebApps();
        for (const WebApp &app : *apps) {
            for (const WebApp::Step &step : app.steps) {
                const QString sentence = sentenceOf(step, u"Celigo"_s);
                QVERIFY2(sentence.endsWith(u'.') && sentence.size() <= 200, qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'!'),
                         qPrintable(sentence));
            }
            for (const QString &note : app.notes)
                QVERIFY2(note.endsWith(u'.'), qPrintable(note));
        }
    }

    void aLinkIsFilledIn()
    {
        const WebApp::Step step = webApp(u"claude-ai"_s).steps.first();
        const QString name = u"Orders & more {url} #1"_s;
        const QString url = u"https://example.com/mcp?tenant=a%2Fb&x=1"_s;
        const QUrl link = linkOf(step, name, url);
        QVERIFY(link.isValid());
        QCOMPARE(link.host(), u"claude.ai"_s);
        const QUrlQuery query(link);
        QCOMPARE(query.queryItemValue(u"modal"_s), u"add-custom-connector"_s);
        QCOMPARE(query.queryItemValue(u"connectorName"_s, QUrl::FullyDecoded), name);
        QCOMPARE(query.queryItemValue(u"connectorUrl"_s, QUrl::FullyDecoded), url);
        QVERIFY(!linkOf(webApp(u"copilot-studio"_s).steps.first(), name, url).isValid());
    }

    void refusesWhatDoesNotFollowTheVocabulary_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fault");
        const auto with = [](const char *before, const char *after) {
            return QByteArray(good).replace(before, after);
        };
        QTest::newRow("no source") << with("\"source\":\"its page\",", "") << QByteArray("source");
        QTest::newRow("no date") << with(",\"checked\"", ",\"notes\"") << QByteArray("checked");
        QTest::newRow("no steps") << with("{\"say\":\"Go.\"}", "") << QByteArray("steps");
        QTest::newRow("stranger") << with("\"where\"", "\"colour\":1,\"where\"")
                                  << QByteArray("colour");
        QTest::newRow("other id") << with("\"id\":\"one\"", "\"id\":\"two\"") << QByteArray("id");
        QTest::newRow("no button")
            << with("\"Go.\"", "\"Go.\",\"open\":\"https://x.example/\"") << QByteArray("button");
        QTest::newRow("not the web")
            << with("\"Go.\"", "\"Go.\",\"open\":\"cursor://x\",\"button\":\"Open\"")
            << QByteArray("open");
        QTest::newRow("copies a key")
            << with("\"Go.\"", "\"Go.\",\"copy\":[\"key\"]") << QByteArray("copy");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("one.json");
    }
    void refusesWhatDoesNotFollowTheVocabulary()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fault);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"one.json"_s), good));
        QVERIFY(readWebApps(folder.path()));
        QVERIFY(writeFile(folder.filePath(u"one.json"_s), text));
        const auto apps = readWebApps(folder.path());
        QVERIFY(!apps);
        QCOMPARE(apps.error().code, ErrorCode::Unexpected);
        QVERIFY2(apps.error().detail.find(fault.toStdString()) != std::string::npos,
                 apps.error().detail.c_str());
    }

    void schemaNamesTheSameMembers()
    {
        const auto text = readFile(QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/web-apps/"
                                                                      "schema.json"));
        QVERIFY(text);
        const auto properties =
            QJsonDocument::fromJson(*text).object().value(u"properties"_s).toObject();
        QStringList members = properties.keys();
        QCOMPARE(members,
                 (QStringList{u"$schema"_s, u"checked"_s, u"id"_s, u"name"_s, u"notes"_s,
                              u"order"_s, u"source"_s, u"steps"_s, u"where"_s}));
        members = properties.value(u"steps"_s)
                      .toObject()
                      .value(u"items"_s)
                      .toObject()
                      .value(u"properties"_s)
                      .toObject()
                      .keys();
        QCOMPARE(members, (QStringList{u"button"_s, u"copy"_s, u"open"_s, u"say"_s}));
    }

    void knowsWhatTheWebCannotReach_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("reachable");
        const auto row = [](const char *url, bool reachable) {
            QTest::newRow(url) << QString::fromLatin1(url) << reachable;
        };
        row("https://api.integrator.io/celigo-mcp", true);
        row("https://EXAMPLE.com:8443/mcp", true);
        row("https://example.com./mcp", true);
        row("https://93.184.216.34/mcp", true);
        row("https://[2606:2800:220:1:248:1893:25c8:1946]/mcp", true);
        row("https://local.example.com/mcp", true);
        row("https://10.example.com/mcp", true);
        row("http://example.com/mcp", false); // they take https only
        row("http://127.0.0.1:40001/mcp", false);
        row("https://127.0.0.1/mcp", false);
        row("https://127.1/mcp", false);
        row("https://0x7f000001/mcp", false);
        row("https://localhost/mcp", false);
        row("https://mcp.localhost/mcp", false);
        row("https://[::1]/mcp", false);
        row("https://[::ffff:10.0.0.1]/mcp", false);
        row("https://[fd00::1]/mcp", false);
        row("https://10.1.2.3/mcp", false);
        row("https://172.16.0.9/mcp", false);
        row("https://192.168.1.5/mcp", false);
        row("https://169.254.1.1/mcp", false);
        row("https://100.64.0.1/mcp", false); // shared space of carriers and some VPNs
        row("https://printer.local/mcp", false);
        row("https://printer.local./mcp", false);
        row("https://mcp.corp.internal/mcp", false);
        row("https://nas.home.arpa/mcp", false);
        row("https://intranet/mcp", false);
        row("not an address", false);
        row("", false);
    }
    void knowsWhatTheWebCannotReach()
    {
        QFETCH(QString, url);
        QTEST(isReachableFromTheWeb(url), "reachable");
    }
};

QTEST_GUILESS_MAIN(TestWebApps)
#include "test_web_apps.moc"
