#include "clients/earlier.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

constexpr auto celigoUrl = "https://api.integrator.io/mcp";

SameServer celigo()
{
    return {QString::fromLatin1(celigoUrl),
            u"celigo"_s,
            u"http://127.0.0.1:47821/celigo/mcp"_s,
            u"/opt/patchbay/patchbay-bridge"_s,
            {u"--data-dir"_s, u"/d"_s}};
}

SettingsRules json()
{
    return anyRules(ConfigFormat::Jsonc);
}

QList<EarlierEntry> foundIn(const QByteArray &entry)
{
    const QByteArray text = "{\"mcpServers\": {\"one\": " + entry + "}}";
    return earlierEntries(u"/f"_s, text, json(), {u"mcpServers"_s}, celigo());
}

} // namespace

class TestEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QByteArray &entry, const char *words,
                            bool expected = true) {
            QTest::newRow(name) << entry << QString::fromLatin1(words) << expected;
        };
        const QByteArray url = celigoUrl;
        row("npx", "{\"command\":\"npx\",\"args\":[\"-y\",\"mcp-remote\",\"" + url + "\"]}",
            "npx mcp-remote");
        row("npx latest", "{\"command\":\"npx\",\"args\":[\"mcp-remote@latest\",\"" + url + "\"]}",
            "npx mcp-remote");
        row("scoped",
            "{\"command\":\"npx\",\"args\":[\"-y\",\"@punkpeye/mcp-remote@0.15.1\",\"" + url
                + "\"]}",
            "npx mcp-remote");
        row("whole path",
            "{\"command\":\"/opt/homebrew/bin/npx\",\"args\":[\"mcp-remote\",\"" + url + "\"]}",
            "npx mcp-remote");
        row("Windows path",
            "{\"command\":\"C:\\\\Program Files\\\\nodejs\\\\npx.cmd\",\"args\":[\"mcp-remote\",\""
                + url + "\"]}",
            "npx mcp-remote");
        row("cmd /c",
            "{\"command\":\"cmd\",\"args\":[\"/c\",\"npx\",\"-y\",\"mcp-remote\",\"" + url + "\"]}",
            "npx mcp-remote");
        row("bunx", "{\"command\":\"bunx\",\"args\":[\"mcp-remote\",\"" + url + "\"]}",
            "bunx mcp-remote");
        row("bun x", "{\"command\":\"bun\",\"args\":[\"x\",\"mcp-remote\",\"" + url + "\"]}",
            "bun mcp-remote");
        row("pnpm dlx", "{\"command\":\"pnpm\",\"args\":[\"dlx\",\"mcp-remote\",\"" + url + "\"]}",
            "pnpm mcp-remote");
        row("yarn dlx", "{\"command\":\"yarn\",\"args\":[\"dlx\",\"mcp-remote\",\"" + url + "\"]}",
            "yarn mcp-remote");
        row("deno",
            "{\"command\":\"deno\",\"args\":[\"run\",\"-A\",\"npm:mcp-remote\",\"" + url + "\"]}",
            "deno mcp-remote");
        row("node",
            "{\"command\":\"node\",\"args\":[\"/usr/lib/node_modules/mcp-remote/dist/proxy.js\",\""
                + url + "\"]}",
            "node mcp-remote");
        row("node, Windows",
            "{\"command\":\"node\",\"args\":[\"C:\\\\n\\\\node_modules\\\\mcp-"
            "remote\\\\dist\\\\proxy.js\",\""
                + url + "\"]}",
            "node mcp-remote");
        row("installed", "{\"command\":\"mcp-remote\",\"args\":[\"" + url + "\"]}", "mcp-remote");
        row("installed, Windows",
            "{\"command\":\"C:\\\\npm\\\\mcp-remote.cmd\",\"args\":[\"" + url + "\"]}",
            "mcp-remote");
        row("one string", "{\"command\":\"npx -y mcp-remote " + url + "\"}", "npx mcp-remote");
        row("list",
            "{\"type\":\"local\",\"command\":[\"npx\",\"-y\",\"mcp-remote\",\"" + url + "\"]}",
            "npx mcp-remote");
        row("cmd", "{\"cmd\":\"npx\",\"args\":[\"mcp-remote\",\"" + url + "\"],\"envs\":{}}",
            "npx mcp-remote");
        row("sh -c",
            "{\"command\":\"sh\",\"args\":[\"-c\",\"npx -y mcp-remote '" + url + "' --debug\"]}",
            "npx mcp-remote");
        row("bash -lc",
            "{\"command\":\"/bin/bash\",\"args\":[\"-lc\",\"exec npx mcp-remote \\\"" + url
                + "\\\"\"]}",
            "npx mcp-remote");
        row("nested",
            "{\"transport\":{\"type\":\"stdio\",\"command\":\"npx\",\"args\":[\"mcp-remote\",\""
                + url + "\"]}}",
            "npx mcp-remote");
        row("variable",
            "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"${WHERE}\"],\"env\":{\"WHERE\":\""
                + url + "\"}}",
            "npx mcp-remote");
        row("slash at the end", "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"" + url + "/\"]}",
            "npx mcp-remote");
        row("capitals, port",
            "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"HTTPS://API.Integrator.io:443/mcp\"]}",
            "npx mcp-remote");
        row("switched off",
            "{\"disabled\":true,\"command\":\"npx\",\"args\":[\"mcp-remote\",\"" + url + "\"]}",
            "npx mcp-remote", false);
        row("other package", "{\"command\":\"npx\",\"args\":[\"@x/y\",\"--url=" + url + "\"]}",
            "npx", false);
        row("header",
            "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"" + url
                + "\",\"--header\",\"Authorization: Bearer abc\"]}",
            "npx mcp-remote, with a key in clear text", false);
        row("header in env",
            "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"" + url
                + "\",\"--header\",\"Authorization:${AUTH_HEADER}\"],\"env\":{\"AUTH_HEADER\":"
                  "\"Bearer a\"}}",
            "npx mcp-remote, with a key in clear text", false);
        row("header elsewhere",
            "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"" + url
                + "\",\"--header\",\"Authorization:${AUTH_HEADER}\"]}",
            "npx mcp-remote", false);
        row("url", "{\"type\":\"http\",\"url\":\"" + url + "\"}", "its address");
        row("serverUrl", "{\"serverUrl\":\"" + url + "\"}", "its address");
        row("httpUrl", "{\"httpUrl\":\"" + url + "\"}", "its address");
        row("uri", "{\"type\":\"streamable_http\",\"uri\":\"" + url + "\"}", "its address");
        row("nested url", "{\"transport\":{\"type\":\"streamableHttp\",\"url\":\"" + url + "\"}}",
            "its address");
        row("key", "{\"url\":\"" + url + "\",\"headers\":{\"authorization\":\"Bearer abc\"}}",
            "its address, with a key in clear text", false);
        row("key, Codex",
            "{\"url\":\"" + url + "\",\"http_headers\":{\"Authorization\":\"Bearer a\"}}",
            "its address, with a key in clear text", false);
        row("key elsewhere",
            "{\"url\":\"" + url + "\",\"headers\":{\"Authorization\":\"Bearer ${env:CELIGO}\"}}",
            "its address, with a key", false);
        row("key elsewhere, Codex", "{\"url\":\"" + url + "\",\"bearer_token_env_var\":\"CELIGO\"}",
            "its address, with a key", false);
        row("harmless header", "{\"url\":\"" + url + "\",\"headers\":{\"Accept\":\"text/x\"}}",
            "its address");
        row("ours",
            "{\"type\":\"http\",\"url\":\"http://127.0.0.1:47821/celigo/mcp\","
            "\"headers\":{\"Authorization\":\"Bearer k\"}}",
            "a second entry of Patchbay");
        row("ours with key", "{\"url\":\"http://127.0.0.1:47821/k/abc/celigo/mcp\"}",
            "a second entry of Patchbay");
        row("our bridge",
            "{\"command\":\"/opt/patchbay/patchbay-bridge\","
            "\"args\":[\"celigo\",\"cursor\",\"--data-dir\",\"/d\"]}",
            "a second entry of Patchbay");
    }
    void findsEverySpelling()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const QString, words);
        QFETCH(const bool, expected);
        const auto found = foundIn(entry);
        QCOMPARE(found.size(), 1);
        QCOMPARE(wordsFor(found.first()), words);
        QCOMPARE(found.first().expected, expected);
        QCOMPARE(found.first().name, u"one"_s);
        QCOMPARE(found.first().at, QStringList(u"mcpServers"_s));
        QVERIFY(found.first().replaceable);
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const auto row = [](const char *name, const QByteArray &entry) {
            QTest::newRow(name) << entry;
        };
        row("another server", "{\"url\":\"https://mcp.example.com/mcp\"}");
        row("another path", "{\"url\":\"https://api.integrator.io/mcp2\"}");
        row("deeper path", "{\"url\":\"https://api.integrator.io/mcp/x\"}");
        row("another region", "{\"url\":\"https://api.eu.integrator.io/mcp\"}");
        row("another port", "{\"url\":\"https://api.integrator.io:8443/mcp\"}");
        row("another query", "{\"url\":\"https://api.integrator.io/mcp?account=7\"}");
        row("not encrypted", "{\"url\":\"http://api.integrator.io/mcp\"}");
        row("another server through mcp-remote",
            "{\"command\":\"npx\",\"args\":[\"mcp-remote\",\"https://mcp.example.com/mcp\"]}");
        row("a program of its own",
            "{\"command\":\"/opt/celigo/server\",\"args\":[\"https://api.integrator.io/mcp\"]}");
        row("no address", "{\"command\":\"npx\",\"args\":[\"mcp-remote\"]}");
        row("another connection of ours", "{\"url\":\"http://127.0.0.1:47821/other/mcp\"}");
        row("another Patchbay", "{\"url\":\"http://127.0.0.1:50000/celigo/mcp\"}");
        row("another Patchbay's bridge",
            "{\"command\":\"/opt/patchbay/patchbay-bridge\","
            "\"args\":[\"celigo\",\"cursor\"]}");
        row("nothing", "{}");
        row("not an entry", "7");
    }
    void leavesOthersAlone()
    {
        QFETCH(const QByteArray, entry);
        QVERIFY(foundIn(entry).isEmpty());
    }

    void readsEveryFormat_data()
    {
        QTest::addColumn<ConfigFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("at");
        QTest::newRow("JSON with comments")
            << ConfigFormat::Jsonc
            << QByteArray("{ // mine\n \"m\": {\"a\": {\"url\": \"https://x/\"},\n \"old\": "
                          "{\"url\": \"https://api.integrator.io/mcp\",},}}")
            << u"m"_s;
        QTest::newRow("TOML") << ConfigFormat::Toml
                              << QByteArray("[m.a]\nurl = \"https://x/\"\n\n[m.old]\n"
                                            "command = \"npx\"\nargs = [\"mcp-remote\", "
                                            "\"https://api.integrator.io/mcp\"]\n")
                              << u"m"_s;
        QTest::newRow("YAML") << ConfigFormat::Yaml
                              << QByteArray("m:\n  a:\n    uri: https://x/\n  old:\n    cmd: npx\n"
                                            "    args:\n    - mcp-remote\n    - "
                                            "https://api.integrator.io/mcp\n")
                              << u"m"_s;
    }
    void readsEveryFormat()
    {
        QFETCH(const ConfigFormat, format);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, at);
        const auto found = earlierEntries(u"/f"_s, text, anyRules(format), {at}, celigo());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().name, u"old"_s);
        QVERIFY(found.first().replaceable);
        QVERIFY(earlierEntries(u"/f"_s, text, anyRules(format), {u"other"_s}, celigo()).isEmpty());
        SameServer nobody = celigo();
        nobody.url.clear();
        QVERIFY(earlierEntries(u"/f"_s, text, anyRules(format), {at}, nobody).isEmpty());
    }

    void tellsWhatCannotBeTakenOut()
    {
        const QByteArray text = "m = { old = { url = \"https://api.integrator.io/mcp\" } }\n";
        const auto found =
            earlierEntries(u"/f"_s, text, anyRules(ConfigFormat::Toml), {u"m"_s}, celigo());
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().replaceable);
    }

    void readsNothingFromWhatItCannotRead()
    {
        QVERIFY(earlierEntries(u"/f"_s, "{oops", json(), {u"m"_s}, celigo()).isEmpty());
        QVERIFY(earlierEntries(u"/f"_s, "", json(), {u"m"_s}, celigo()).isEmpty());
    }

    void knowsSecretsByName_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *name : {"Authorization", "X-API-Key", "API_TOKEN", "api_key", "apiKey",
                                 "GITHUB_PERSONAL_ACCESS_TOKEN", "password", "DB_PASSWD",
                                 "client_secret", "AUTH_HEADER", "OPENAI_KEY", "GH_PAT", "Cookie"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"Accept", "keyboard", "monkey", "PATH", "url", "author", "patient"})
            QTest::newRow(name) << false;
    }
    void knowsSecretsByName()
    {
        QFETCH(const bool, secret);
        QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), secret);
    }
};

QTEST_GUILESS_MAIN(TestEarlier)
#include "test_earlier.moc"
