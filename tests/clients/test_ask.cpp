// Asking an app what it makes of its file: what it is given, how its words are read, and that
// nothing is left behind.

#include "clients/ask.h"

#include "clients/catalogue.h"
#include "platform/files.h"
#include "support/fake_platform.h"
#include "support/wait.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using Answer = Asked::Answer;

namespace {

const Secret theKey(std::string("pbk_secret"));

Client clientOf(const QString &id)
{
    return findClient(readCatalogue(Os::Linux).value_or({}), id).value_or({});
}

// A computer with one app, asked about a file that has been changed from `before`.
struct AskedApp {
    FakePlatform fake;
    QObject context;
    Client client;
    Plan plan;
    QList<QByteArray> seen; // the file, each time the app was asked
    QStringList homes;

    explicit AskedApp(const QString &id, const QByteArray &before)
        : client(clientOf(id))
    {
        fake.platform.places.environment.insert(u"ANTHROPIC_API_KEY"_s, u"theirs"_s);
        fake.platform.places.environment.insert(u"LANG"_s, u"C.UTF-8"_s);
        fake.processes.programs.insert(client.ask->run.first(), u"/opt/bin/app"_s);
        const QString file = pathOf(client.files.first(), fake.platform.places);
        if (!before.isEmpty())
            (void)writeFile(file, before);
        EntryValues values;
        values.connection = u"celigo"_s;
        values.url = u"http://127.0.0.1:1/celigo/mcp"_s;
        values.key = theKey;
        plan = planToAdd(client, fake.platform.places, values, [](auto &, auto &) {
                   return false;
               }).value_or(Plan{});
    }

    // `answers` to the questions, one after the other.
    Asked ask(const QList<Result<ProgramOutput>> &answers)
    {
        fake.processes.onRun = [this, answers](const RunsIn &where) {
            const auto file =
                pathOf(client.files.first(),
                       placesToAskIn(*client.ask, fake.platform.places, where.folder));
            const auto text = readFile(file);
            seen.append(text ? *text : QByteArray("(none)"));
            homes.append(where.folder);
            return answers.value(seen.size() - 1, Error{ErrorCode::Unexpected, "asked too often"});
        };
        const auto future = askClient(fake.platform, &context, client, plan, theKey);
        return waitUntil([&] { return future.isFinished(); }) ? future.result() : Asked{};
    }
};

ProgramOutput said(int exitCode, const QByteArray &out, const QByteArray &err = {})
{
    return {exitCode, out, err};
}

} // namespace

class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As the real ones print it (tests/journeys/clients.mjs has them print it).
    void reads_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *client, const char *name, int exitCode, const char *out,
                            const char *err, Answer answer, const char *says) {
            QTest::addRow("%s, %s", client, name)
                << QString::fromUtf8(client) << exitCode << QString::fromUtf8(out)
                << QString::fromUtf8(err) << answer << QString::fromUtf8(says);
        };
        row("claude-code", "connected", 0,
            "Checking MCP server health…\n\ncel.igo: http://x (HTTP) - ✔ Connected\n", "",
            Answer::Connected, "cel.igo: http://x (HTTP) - ✔ Connected");
        row("claude-code", "another is connected", 0,
            "celxigo: http://x (HTTP) - ✔ Connected\ncel.igo: http://x (HTTP) - ✘ Failed\n", "",
            Answer::Read, "cel.igo: http://x (HTTP) - ✘ Failed");
        row("claude-code", "skipped", 0,
            "No MCP servers configured.\n └ [Warning] [cel.igo] mcpServers.cel.igo: Skipped\n", "",
            Answer::Ignored,
            "No MCP servers configured. └ [Warning] [cel.igo] mcpServers.cel.igo: Skipped");
        row("claude-code", "refused", 1, "",
            "\nConfiguration error in /h/.claude.json: JSON Parse error: Unrecognized token '/'\n",
            Answer::Refused,
            "Configuration error in /h/.claude.json: JSON Parse error: Unrecognized token '/'");
        row("codex", "read", 0, "[\n  {\n    \"name\": \"cel.igo\",\n    \"enabled\": true\n", "",
            Answer::Read, "\"name\": \"cel.igo\",");
        row("codex", "refused", 1, "",
            "WARNING: proceeding, even though we could not create PATH aliases\n"
            "Error: failed to load bootstrap configuration\n\nCaused by:\n    bearer_token is not "
            "supported for streamable_http\n    in `mcp_servers.celigo`\n",
            Answer::Refused,
            "Error: failed to load bootstrap configuration Caused by: bearer_token is not "
            "supported for streamable_http");
        row("gemini-cli", "connected", 0, "",
            "Configured MCP servers:\n\n✓ cel.igo: http://x (http) - Connected\n",
            Answer::Connected, "✓ cel.igo: http://x (http) - Connected");
        row("gemini-cli", "turned away", 0, "", "✗ cel.igo: http://x (http) - Disconnected\n",
            Answer::Read, "✗ cel.igo: http://x (http) - Disconnected");
        row("copilot-cli", "read", 0, "User servers:\n  cel.igo (http)\n", "", Answer::Read,
            "cel.igo (http)");
        row("copilot-cli", "refused", 1, "", "Error: mcpServers: Required\n", Answer::Refused,
            "Error: mcpServers: Required");
        row("opencode", "connected", 0, "●  ✓ cel.igo \x1b[90mconnected\n", "\x1b[0m\n",
            Answer::Connected, "● ✓ cel.igo connected");
        row("opencode", "turned away", 0, "●  ⚠ cel.igo \x1b[90mneeds authentication\n", "",
            Answer::Read, "● ⚠ cel.igo needs authentication");
        row("qwen-code", "connected", 0, "\x1b[32m✓\x1b[0m cel.igo: http://x (http) - Connected\n",
            "", Answer::Connected, "✓ cel.igo: http://x (http) - Connected");
        row("qwen-code", "node is missing", 127, "", "env: 'node': No such file or directory\n",
            Answer::NotAsked, "env: 'node': No such file or directory");
    }
    void reads()
    {
        QFETCH(QString, client);
        QFETCH(int, exitCode);
        QFETCH(QString, out);
        QFETCH(QString, err);
        QFETCH(Answer, answer);
        QFETCH(QString, says);
        const Asked asked = readAnswer(*clientOf(client).ask, u"cel.igo"_s, exitCode, out, err);
        QCOMPARE(nameOf(asked.answer), nameOf(answer));
        QCOMPARE(asked.says, says);
    }

    void keepsOnlyOurEntry_data()
    {
        QTest::addColumn<ConfigFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("JSON") << ConfigFormat::Json
                              << QByteArray(
                                     "{\"n\": 3, \"m\": {\"a\": {}, \"ours\": {}, \"b\": {}}}")
                              << QByteArray("{\"n\": 3, \"m\": {\"ours\": {}}}");
        QTest::newRow("comments")
            << ConfigFormat::Jsonc
            << QByteArray("{ // x\n  \"m\": {\n    \"a\": {},\n    \"ours\": {},\n  },\n"
                          "  \"plugin\": [\"npm\"],\n}\n")
            << QByteArray("{ // x\n  \"m\": {\n    \"ours\": {},\n  },\n}\n");
        QTest::newRow("TOML") << ConfigFormat::Toml
                              << QByteArray(
                                     "x = 1 # y\n\n[m.a]\nc = \"d\"\n\n[m.ours]\nurl = \"u\"\n")
                              << QByteArray("x = 1 # y\n\n\n[m.ours]\nurl = \"u\"\n");
        QTest::newRow("nothing there")
            << ConfigFormat::Json << QByteArray("{}") << QByteArray("{}");
    }
    void keepsOnlyOurEntry()
    {
        QFETCH(ConfigFormat, format);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, left);
        const auto only = onlyEntry(text, format, {u"m"_s}, u"ours"_s, {u"plugin"_s});
        QVERIFY2(only, only ? "" : only.error().detail.c_str());
        QCOMPARE(*only, left);
        QVERIFY(!onlyEntry("{", ConfigFormat::Json, {u"m"_s}, u"ours"_s, {}));
    }

    void leadsNowhereElse()
    {
        AskedApp app(u"claude-code"_s, {});
        const auto environment =
            environmentToAskIn(*app.client.ask, app.fake.platform.places, u"/asked/x"_s);
        QVERIFY(!environment.contains(u"ANTHROPIC_API_KEY"_s));
        QCOMPARE(environment.value(u"LANG"_s), u"C.UTF-8"_s);
        QCOMPARE(environment.value(u"CLAUDE_CONFIG_DIR"_s), u"/asked/x"_s);
        const QString home = app.fake.platform.places.home;
        for (auto one = environment.begin(); one != environment.end(); ++one)
            QVERIFY2(one.key() == u"PATH"_s || !one->contains(home), qPrintable(one.key()));
        Places windows = app.fake.platform.places;
        windows.os = Os::Windows;
        QCOMPARE(environmentToAskIn(*app.client.ask, windows, u"C:/a"_s).value(u"USERPROFILE"_s),
                 u"C:\\a"_s);
    }

    // What must be true of every app that can be asked.
    void isAskedWhereItsFileIs()
    {
        int count = 0;
        const auto catalogue = readCatalogue(Os::Linux).value_or({});
        for (const Client &client : catalogue) {
            if (!client.ask)
                continue;
            ++count;
            Places places;
            places.home = u"/home/p"_s;
            const Places own = placesToAskIn(*client.ask, places, u"/asked/x"_s);
            const QString path = pathOf(client.files.first(), own);
            QVERIFY2(path.startsWith("/asked/x/"_L1), qPrintable(client.id + path));
        }
        QCOMPARE(count, 6);
    }

    void asksInAHomeOfItsOwn()
    {
        const QByteArray before =
            "{\"mine\": 1, \"mcpServers\": {\"other\": {\"command\": \"rm\"}}}";
        AskedApp app(u"claude-code"_s, before);
        const Asked asked = app.ask({said(0, "celigo: http://x (HTTP) - ✔ Connected\n")});
        QCOMPARE(asked.answer, Answer::Connected);
        QCOMPARE(app.fake.processes.started,
                 (QList<QStringList>{{u"/opt/bin/app"_s, u"mcp"_s, u"list"_s}}));
        QVERIFY(app.seen.first().contains("\"mine\": 1"));
        QVERIFY(app.seen.first().contains("celigo"));
        QVERIFY(!app.seen.first().contains("other"));
        QVERIFY(app.homes.first().startsWith(app.fake.platform.places.ourState));
        QTRY_VERIFY(!QFileInfo::exists(app.homes.first()));
    }

    void blamesTheEntryOnlyIfItWasFineBefore()
    {
        const QByteArray before = "{\"mcpServers\": {}}";
        const QByteArray complaint = "Error: no, with Authorization: Bearer pbk_secret in HOME\n";
        AskedApp refusing(u"copilot-cli"_s, "{\"mcpServers\": {\"other\": {\"command\": \"rm\"}}}");
        const Asked refused =
            refusing.ask({said(1, {}, complaint), said(0, "none\n"), said(1, {}, complaint)});
        QCOMPARE(refused.answer, Answer::Refused);
        QVERIFY(!refused.says.contains(u"pbk_secret"_s));
        QCOMPARE(refusing.seen.size(), 3);
        QVERIFY(refusing.seen[0].contains("celigo"));
        QCOMPARE(refusing.seen[1], before);
        QCOMPARE(refusing.seen[2], refusing.seen[0]);
        for (const QString &home : std::as_const(refusing.homes))
            QTRY_VERIFY(!QFileInfo::exists(home));

        AskedApp always(u"copilot-cli"_s, before);
        QCOMPARE(always.ask({said(1, {}, complaint), said(1, {}, complaint)}).answer,
                 Answer::NotAsked);
        AskedApp slow(u"copilot-cli"_s, before);
        QCOMPARE(
            slow.ask({said(1, {}, complaint), Error{ErrorCode::ConnectionTimedOut, "slow"}}).answer,
            Answer::NotAsked);
        AskedApp made(u"copilot-cli"_s, {}); // there was no file
        QCOMPARE(
            made.ask({said(1, {}, complaint), said(0, "none\n"), said(1, {}, complaint)}).answer,
            Answer::Refused);
        QCOMPARE(made.seen[1], QByteArray("(none)"));
        AskedApp hiccup(u"copilot-cli"_s, before);
        QCOMPARE(
            hiccup.ask({said(1, {}, complaint), said(0, "none\n"), said(0, "  celigo (http)\n")})
                .answer,
            Answer::Read);
    }

    void saysWhyItWasNotAsked()
    {
        AskedApp slow(u"codex"_s, {});
        const Asked late = slow.ask({Error{ErrorCode::ConnectionTimedOut, "codex: took too long"}});
        QCOMPARE(late, (Asked{Answer::NotAsked, u"codex: took too long"_s}));

        AskedApp missing(u"codex"_s, {});
        missing.fake.processes.programs.clear();
        QCOMPARE(missing.ask({}), (Asked{Answer::NotAsked, u"codex was not found"_s}));
        QVERIFY(missing.fake.processes.started.isEmpty());

        AskedApp silent(u"codex"_s, {});
        silent.client.ask.reset();
        QCOMPARE(silent.ask({}), Asked{});
    }

    void clearsAwayWhatAKilledProcessLeft()
    {
        FakePlatform fake;
        const QString left = fake.platform.places.ourState + "/asked/abc/.claude.json"_L1;
        QVERIFY(writeFile(left, "{}"));
        removeHomesToAskIn(fake.platform.places);
        QVERIFY(!QFileInfo::exists(fake.platform.places.ourState + "/asked"_L1));
        removeHomesToAskIn(fake.platform.places); // fine if there are none
    }
};

QTEST_GUILESS_MAIN(TestAsk)
#include "test_ask.moc"
