#include "clients/catalogue.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray example = "{\"id\": \"example\", \"name\": \"Example\",\n"
                           " \"detect\": [{\"program\": \"example\"}],\n"
                           " \"config\": [{\"file\": \"{home}/x.json\", \"format\": \"json\",\n"
                           "  \"at\": [\"m\"], \"entry\": {\"http\": {\"url\": \"{url}\"}}}],\n"
                           " \"takesEffect\": \"atOnce\",\n"
                           " \"source\": \"a page\", \"checked\": \"2026-11-22\"}";

Result<QList<Client>> read(const QByteArray &descriptor, Os os = Os::Linux)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"example.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(descriptor) < 0)
        return Error{};
    file.close();
    return readCatalogue(os, folder.path());
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhatHasEnded()
    {
        const auto gone = readDiscontinued(Os::Linux);
        QVERIFY2(gone, gone ? "" : gone.error().detail.c_str());
        QVERIFY(gone->size() >= 3);
        const auto living = readCatalogue(Os::Linux);
        QVERIFY(living);
        for (const Client &client : *gone) {
            const auto say = qPrintable(client.id);
            QVERIFY2(QDate::fromString(client.checked, Qt::ISODate).isValid(), say);
            QVERIFY2(!client.source.isEmpty() && !client.detect.isEmpty(), say);
            QVERIFY2(client.files.isEmpty() && !findClient(*living, client.id), say);
        }
    }

    void followsTheVocabulary_data()
    {
        QTest::addColumn<Os>("os");
        QTest::newRow("Linux") << Os::Linux;
        QTest::newRow("macOS") << Os::MacOs;
        QTest::newRow("Windows") << Os::Windows;
    }
    void followsTheVocabulary()
    {
        QFETCH(Os, os);
        const auto catalogue = readCatalogue(os);
        QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
        QVERIFY(catalogue->size() >= 5);
        for (const Client &client : *catalogue) {
            const auto say = qPrintable(client.id);
            QVERIFY2(QDate::fromString(client.checked, Qt::ISODate).isValid(), say);
            QVERIFY2(!client.source.isEmpty(), say);
            QVERIFY2(!client.detect.isEmpty(), say);
            if (client.ask) {
                for (QString pattern : {client.ask->connected, client.ask->read})
                    QVERIFY2(QRegularExpression(pattern.replace("{name}"_L1, "x"_L1)).isValid(),
                             say);
            }
            for (const ConfigFile &file : client.files) {
                QVERIFY2(!file.at.isEmpty(), say);
                const bool http = file.entry.contains("{url}") && file.entry.contains("{key}");
                QVERIFY2(http || file.entry.contains("{bridge}"), say);
                const QByteArray &direct = file.direct;
                QVERIFY2(direct.isEmpty()
                             || (direct.contains("\"{server}\"") && !direct.contains("{key}")
                                 && !direct.contains("{url}")),
                         say);
            }
        }
        const auto unknown = findClient(*catalogue, u"nonesuch"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::ClientUnknown);
    }

    // The built-in files are those of the source tree; none was left out of the program.
    void hasThemAllBuiltIn()
    {
        const QDir source(QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/clients"));
        auto names = source.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.removeOne(u"schema.json"_s));
        QCOMPARE(QDir(u":/clients"_s).entryList(QDir::Files, QDir::Name), names);
    }

    // An editor's help must not differ from what the program takes.
    void agreesWithTheSchema()
    {
        QFile file(QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/clients/schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = QJsonDocument::fromJson(file.readAll()).object();
        const auto words = schema.value("properties"_L1).toObject().keys();
        for (const QString &word : words) {
            if (word == "$schema"_L1)
                continue;
            auto broken = QJsonDocument::fromJson(example).object();
            broken.insert(word, true); // no member is a truth value
            QVERIFY2(!read(QJsonDocument(broken).toJson()), qPrintable(word));
        }
    }

    void reads()
    {
        const auto catalogue = read(example);
        QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
        const Client client = catalogue->first();
        QCOMPARE(client.id, u"example"_s);
        QCOMPARE(client.takesEffect, TakesEffect::AtOnce);
        QCOMPARE(client.files.first().entry, "{\"url\": \"{url}\"}");
        QCOMPARE(client.files.first().at, QStringList{u"m"_s});
        QCOMPARE(client.files.first().rules.format, ConfigFormat::Json);
    }

    void readsALink()
    {
        const auto withLink = [](const QByteArray &open, const QByteArray &entry) {
            const QByteArray link =
                " \"link\": {\"open\": \"" + open + "\", \"entry\": " + entry + "},\n";
            auto text = example;
            text.insert(text.indexOf(" \"takesEffect\""), link);
            return read(text);
        };
        const auto good = withLink("x:add?{json}", "{\"command\": \"{bridge}\"}");
        QVERIFY2(good, good ? "" : good.error().detail.c_str());
        QCOMPARE(good->first().link.open, u"x:add?{json}"_s);
        QCOMPARE(good->first().link.entry, "{\"command\": \"{bridge}\"}");
        QVERIFY(read(example)->first().link.open.isEmpty());
        for (const auto &wrong :
             {withLink("x:add", "{\"command\": \"{bridge}\"}"),
              withLink("x:add?{json}&{base64}", "{\"command\": \"{bridge}\"}"),
              withLink("x:add?{json}", "{\"url\": \"{url}\"}"),
              withLink("x:add?{json}", "{\"command\": \"{bridge}\", \"env\": \"{key}\"}")})
            QVERIFY(!wrong);
    }

    void readsWhatElseAnAppCanDo()
    {
        auto text = example;
        text.replace("\"entry\": {",
                     "\"alsoIn\": [{\"at\": [\"p\", \"*\"]}, "
                     "{\"beside\": \"y.json\", \"at\": [\"m\"]}],\n"
                     "  \"entry\": {\"direct\": {\"url\": \"{server}\"}, ");
        text.replace("\"takesEffect\"", "\"reservedNames\": [\"own\"], \"takesEffect\"");
        const auto catalogue = read(text);
        QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
        const Client client = catalogue->first();
        QVERIFY(signsInItself(client));
        QCOMPARE(client.files.first().direct, "{\"url\": \"{server}\"}");
        QCOMPARE(client.reservedNames, QStringList{u"own"_s});
        QCOMPARE(client.files.first().alsoIn.size(), 2);
        QCOMPARE(client.files.first().alsoIn.first().at, (QStringList{u"p"_s, u"*"_s}));
        QCOMPARE(client.files.first().alsoIn.last().beside, u"y.json"_s);
        QVERIFY(!signsInItself(read(example)->first()));
    }

    void leavesOutWhatASystemDoesNotHave()
    {
        auto text = example;
        text.replace("\"{home}/x.json\"", "{\"macos\": \"{home}/x.json\"}");
        QVERIFY(read(text, Os::MacOs));
        QVERIFY(!read(text, Os::Linux)); // nothing is left, and that is never right
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *from, const char *to, const char *detail) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QByteArray(detail);
        };
        row("\"name\"", "\"nmae\"", "example.json: descriptor.nmae");
        row("\"example\"", "\"other\"", "example.json: id");
        row("atOnce", "soon", "example.json: takesEffect");
        row("\"json\"", "\"xml\"", "example.json: format");
        row("\"takesEffect\"", "\"movesTo\": \"nonesuch\", \"takesEffect\"",
            "example.json: movesTo");
        row("\"takesEffect\"", "\"rewritesFile\": \"often\", \"takesEffect\"",
            "example.json: rewritesFile");
        row("\"takesEffect\"", "\"rewritesFile\": \"fromMemory\", \"takesEffect\"",
            "example.json: rewritesFile"); // by which process?
        row("program", "programme", "example.json: detect.programme");
        row("{\"http\"", "{\"ftp\"", "example.json: entry.ftp");
        row("\"at\": [", "\"allows\": [\"comments\"], \"at\": [", "example.json: allows");
        row("\"{home}/x.json\"", "{\"amiga\": \"x\", \"any\": \"y\"}",
            "example.json: system.amiga");
        const auto ask = [&row](const char *rule, const char *detail) {
            const QByteArray whole = QByteArray("\"ask\": {") + rule + "}, \"takesEffect\"";
            row("\"takesEffect\"", whole.constData(), detail);
        };
        ask("\"run\": [\"x\"], \"read\": \"y\"", "example.json: run");
        ask("\"run\": [\"x\", \"list\"]", "example.json: read");
        ask("\"run\": [\"x\", \"list\"], \"read\": \"y\", \"home\": \"z\"",
            "example.json: ask.home");
        ask("\"run\": [\"x\", \"list\"], \"read\": \"y\", \"environment\": {\"A\": 1}",
            "example.json: environment");
        row("\"entry\"", "\"alsoIn\": [{\"in\": \"m\"}], \"entry\"", "example.json: alsoIn.in");
        row("\"entry\": {", "\"entry\": {\"direct\": 1, ", "example.json: direct");
        row("\"source\": \"a page\"", "\"source\": \"\"", "example.json: source");
        row("}\"", "", "example.json: line 5, column 3: expected , or }");
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, detail);
        auto text = example;
        if (to.isEmpty())
            text.insert(text.indexOf(" \"takesEffect\"") + 1, "} ");
        else
            text.replace(text.indexOf(from), from.size(), to);
        const auto catalogue = read(text);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::Unexpected);
        if (!to.isEmpty())
            QCOMPARE(QByteArray::fromStdString(catalogue.error().detail), detail);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
