#include "clients/paste.h"

#include "clients/settings_text.h"
#include "connections/local_endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

EntryValues values()
{
    EntryValues values;
    values.connection = u"celigo"_s;
    values.url = localUrl(47821, u"celigo"_s);
    values.key = Secret("the-Key_1");
    values.bridge = u"/opt/patchbay/patchbay-bridge"_s;
    return values;
}

QString textOf(PasteForm form, const EntryValues &values, Os os = Os::Linux)
{
    const auto texts = pasteTexts(values, u"hermes"_s, os);
    for (const PasteText &each : texts) {
        if (each.form == form)
            return each.text;
    }
    return {};
}

// What stands at `at`, read as an app would read the pasted text.
QJsonObject entryIn(const QString &text, ConfigFormat format, const QString &at)
{
    const auto entry = settingsEntry(text.toUtf8(), {.format = format}, {at}, u"celigo"_s);
    return entry && *entry ? QJsonDocument::fromJson(**entry).object() : QJsonObject();
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasItsWordAndItsText()
    {
        const auto texts = pasteTexts(values(), u"hermes"_s, Os::Linux);
        QStringList words;
        for (const PasteText &each : texts) {
            words.append(wordFor(each.form));
            QVERIFY2(!each.text.isEmpty(), qPrintable(words.last()));
            QVERIFY2(!each.text.endsWith(u'\n'), qPrintable(words.last()));
        }
        QCOMPARE(words,
                 (QStringList{u"address"_s, u"address-with-key"_s, u"json"_s, u"json-program"_s,
                              u"toml"_s, u"yaml"_s, u"command"_s}));
    }

    void theAddressStandsWithItsHeader()
    {
        QCOMPARE(textOf(PasteForm::Address, values()),
                 u"http://127.0.0.1:47821/celigo/mcp\nAuthorization: Bearer the-Key_1"_s);
        QCOMPARE(textOf(PasteForm::AddressWithKey, values()),
                 u"http://127.0.0.1:47821/k/the-Key_1/celigo/mcp"_s);
    }

    void anAppReadsTheAddressInEveryFormat()
    {
        const auto json =
            entryIn(textOf(PasteForm::Json, values()), ConfigFormat::Json, u"mcpServers"_s);
        QCOMPARE(json.value(u"type"_s).toString(), u"http"_s);
        const auto toml =
            entryIn(textOf(PasteForm::Toml, values()), ConfigFormat::Toml, u"mcp_servers"_s);
        const auto yaml =
            entryIn(textOf(PasteForm::Yaml, values()), ConfigFormat::Yaml, u"mcpServers"_s);
        QCOMPARE(yaml.value(u"type"_s).toString(), u"streamable-http"_s);
        for (const auto &[entry, headers] :
             {std::pair(json, u"headers"_s), std::pair(toml, u"http_headers"_s),
              std::pair(yaml, u"headers"_s)}) {
            QCOMPARE(entry.value(u"url"_s).toString(), u"http://127.0.0.1:47821/celigo/mcp"_s);
            QCOMPARE(entry.value(headers).toObject(),
                     (QJsonObject{{u"Authorization"_s, u"Bearer the-Key_1"_s}}));
        }
    }

    // A line of arguments is seen by others, so what starts the bridge holds no key.
    void whatStartsTheBridgeNamesTheAppAndHoldsNoKey()
    {
        EntryValues given = values();
        given.bridgeExtra = QStringList{u"--data-dir"_s, u"/home/maria/my data"_s};
        const QString json = textOf(PasteForm::JsonProgram, given);
        QCOMPARE(entryIn(json, ConfigFormat::Json, u"mcpServers"_s),
                 QJsonDocument::fromJson(R"({"command": "/opt/patchbay/patchbay-bridge",
                     "args": ["celigo", "hermes", "--data-dir", "/home/maria/my data"]})")
                     .object());
        const QString command = textOf(PasteForm::Command, given);
        QCOMPARE(command,
                 u"/opt/patchbay/patchbay-bridge celigo hermes --data-dir '/home/maria/my data'"_s);
        for (const QString &text : {json, command})
            QVERIFY(!text.contains(u"the-Key_1"_s));
    }

    void windowsHasItsOwnSlashesAndQuotes()
    {
        EntryValues given = values();
        given.bridge = u"C:/Program Files/Patchbay/patchbay-bridge.exe"_s;
        QCOMPARE(textOf(PasteForm::Command, given, Os::Windows),
                 u"\"C:\\Program Files\\Patchbay\\patchbay-bridge.exe\" celigo hermes"_s);
        QVERIFY(textOf(PasteForm::JsonProgram, given, Os::Windows)
                    .contains(u"C:\\\\Program Files\\\\Patchbay\\\\patchbay-bridge.exe"_s));
    }

    void shellsReadOneArgument_data()
    {
        QTest::addColumn<Os>("os");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << Os::Linux << u"/opt/a-b_c.d"_s << u"/opt/a-b_c.d"_s;
        QTest::newRow("blank") << Os::Linux << u"/opt/a b"_s << u"'/opt/a b'"_s;
        QTest::newRow("quote") << Os::MacOs << u"o'neill"_s << u"'o'\\''neill'"_s;
        QTest::newRow("dollar") << Os::MacOs << u"$HOME"_s << u"'$HOME'"_s;
        QTest::newRow("backslash") << Os::Linux << u"a\\b"_s << u"'a\\b'"_s;
        QTest::newRow("empty") << Os::Linux << QString() << u"''"_s;
        QTest::newRow("windows") << Os::Windows << u"C:\\a\\b.exe"_s << u"C:\\a\\b.exe"_s;
        QTest::newRow("windows blank") << Os::Windows << u"C:\\a b"_s << u"\"C:\\a b\""_s;
    }
    void shellsReadOneArgument()
    {
        QFETCH(Os, os);
        QFETCH(QString, argument);
        QTEST(quotedForShell(argument, os), "quoted");
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "test_paste.moc"
