#include "clients/install_link.h"

#include "clients/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

EntryValues values()
{
    EntryValues values;
    values.connection = u"celigo"_s;
    values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
    values.key = Secret("the-Key_1");
    values.bridge = u"/opt/größer & schöner/patchbay-bridge"_s;
    values.bridgeExtra = QStringList{u"--data-dir"_s, u"/tmp/100% d?#+"_s};
    return values;
}

Client clientOf(const QString &id)
{
    return *findClient(*readCatalogue(Os::Linux), id);
}

const QJsonArray arguments{u"celigo"_s, u"cursor-2"_s, u"--data-dir"_s, u"/tmp/100% d?#+"_s};

} // namespace

class TestInstallLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As the app reads it: the whole way from the link's text.
    void anAppReadsOurEntryInIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("base64");
        QTest::newRow("Cursor") << u"cursor"_s
                                << u"cursor://anysphere.cursor-deeplink/mcp/install"_s << true;
        QTest::newRow("Kiro") << u"kiro"_s << u"kiro://kiro.mcp/add"_s << false;
        QTest::newRow("LM Studio") << u"lm-studio"_s << u"lmstudio://add_mcp"_s << true;
    }
    void anAppReadsOurEntryInIt()
    {
        QFETCH(QString, id);
        QFETCH(QString, start);
        QFETCH(bool, base64);
        const auto link = installLinkFor(clientOf(id), values(), u"cursor-2"_s, Os::Linux);
        QVERIFY(link);
        const QString text = link->toString(QUrl::FullyEncoded);
        QVERIFY2(text.startsWith(start + u'?'), qPrintable(text));
        const QUrlQuery query{QUrl(text)};
        QCOMPARE(query.queryItemValue(u"name"_s), u"celigo"_s);
        QByteArray config = query.queryItemValue(u"config"_s, QUrl::FullyDecoded).toUtf8();
        if (base64)
            config = QByteArray::fromBase64(config);
        const QJsonObject entry = QJsonDocument::fromJson(config).object();
        QCOMPARE(entry.value(u"command"_s).toString(), values().bridge);
        QCOMPARE(entry.value(u"args"_s).toArray(), arguments);
    }

    // JSON.parse(decodeURIComponent(query)), with the name inside.
    void vsCodeReadsTheWholeQuery_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("start");
        QTest::newRow("VS Code") << u"vscode"_s << u"vscode:mcp/install?"_s;
        QTest::newRow("Insiders") << u"vscode-insiders"_s << u"vscode-insiders:mcp/install?"_s;
    }
    void vsCodeReadsTheWholeQuery()
    {
        QFETCH(QString, id);
        QFETCH(QString, start);
        const auto link = installLinkFor(clientOf(id), values(), u"cursor-2"_s, Os::Linux);
        QVERIFY(link);
        const QString text = link->toString(QUrl::FullyEncoded);
        QVERIFY2(text.startsWith(start), qPrintable(text));
        const QJsonObject entry = QJsonDocument::fromJson(QByteArray::fromPercentEncoding(
                                                              text.mid(start.size()).toUtf8()))
                                      .object();
        QCOMPARE(entry.value(u"name"_s).toString(), u"celigo"_s);
        QCOMPARE(entry.value(u"type"_s).toString(), u"stdio"_s);
        QCOMPARE(entry.value(u"command"_s).toString(), values().bridge);
        QCOMPARE(entry.value(u"args"_s).toArray(), arguments);
    }

    // A link can be read by others while it is opened.
    void noneHoldsAKey()
    {
        for (const Os os : {Os::Linux, Os::MacOs, Os::Windows}) {
            int count = 0;
            const auto catalogue = readCatalogue(os);
            for (const Client &client : *catalogue) {
                const auto link = installLinkFor(client, values(), client.id, os);
                if (!link) {
                    QCOMPARE(link.error().code, ErrorCode::WrongUsage);
                    continue;
                }
                ++count;
                QVERIFY2(link->isValid(), qPrintable(client.id));
                const QByteArray plain = QByteArray::fromPercentEncoding(link->toEncoded());
                const QByteArray inside = QByteArray::fromBase64(
                    QUrlQuery(*link).queryItemValue(u"config"_s, QUrl::FullyDecoded).toUtf8());
                for (const char *secret : {"the-Key_1", "47821"}) {
                    QVERIFY2(!plain.contains(secret), qPrintable(client.id));
                    QVERIFY2(!inside.contains(secret), qPrintable(client.id));
                }
            }
            QVERIFY(count >= 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestInstallLink)
#include "test_install_link.moc"
