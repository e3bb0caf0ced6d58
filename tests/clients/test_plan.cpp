#include "clients/plan.h"

#include "clients/catalogue.h"
#include "platform/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

bool nobodys(const QString &, const QByteArray &)
{
    return false;
}

EntryValues values()
{
    EntryValues values;
    values.connection = u"celigo"_s;
    values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
    values.key = Secret(std::string("sesame"));
    values.bridge = u"C:/Program Files/Patchbay/patchbay-bridge.exe"_s;
    return values;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = {};
    }

    void fillsPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("plain") << u"/a/b"_s << u"/a/b"_s;
        QTest::newRow("home") << u"{home}/.x"_s << u"/h/.x"_s;
        QTest::newRow("two") << u"{config}/{env:SET}"_s << u"/c/C:/v"_s;
        QTest::newRow("not set") << u"{env:UNSET}/x"_s << QString();
        QTest::newRow("fallback") << u"{env:UNSET|{home}/.y}/x"_s << u"/h/.y/x"_s;
        QTest::newRow("fallback not needed") << u"{env:SET|{home}}/x"_s << u"C:/v/x"_s;
        QTest::newRow("unknown word") << u"{nonesuch}/x"_s << QString();
    }
    void fillsPlaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        m_places.os = Os::Windows;
        m_places.home = u"/h"_s;
        m_places.config = u"/c"_s;
        m_places.environment = {{u"SET"_s, u"C:\\v\\"_s}};
        QCOMPARE(fillPlaces(text, m_places), filled);
    }

    void findsTheFilesOfEachSystem_data()
    {
        QTest::addColumn<Os>("os");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("folders"); // that are there
        QTest::addColumn<QString>("files");
        const auto row = [](const char *name, Os os, const char *client, const char *folders,
                            const char *files) {
            QTest::newRow(name) << os << QString::fromUtf8(client) << QString::fromUtf8(folders)
                                << QString::fromUtf8(files);
        };
        row("Claude, Windows package", Os::Windows, "claude-desktop",
            "local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming",
            "local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/"
            "claude_desktop_config.json");
        row("Claude, older Windows", Os::Windows, "claude-desktop", "config/Claude",
            "config/Claude/claude_desktop_config.json");
        row("Claude, macOS", Os::MacOs, "claude-desktop", "",
            "config/Claude/claude_desktop_config.json");
        row("Claude, Linux", Os::Linux, "claude-desktop", "",
            "config/Claude/claude_desktop_config.json");
        row("Cursor", Os::Windows, "cursor", "", "home/.cursor/mcp.json");
        row("VS Code", Os::MacOs, "vscode", "", "config/Code/User/mcp.json");
        row("VS Code, Flatpak", Os::Linux, "vscode", "home/.var/app/com.visualstudio.code",
            "home/.var/app/com.visualstudio.code/config/Code/User/mcp.json");
        row("VS Code, both", Os::Linux, "vscode", "config/Code home/.var/app/com.visualstudio.code",
            "config/Code/User/mcp.json");
        row("Claude Code", Os::Linux, "claude-code", "", "home/.claude.json");
        row("Windsurf, Windows", Os::Windows, "windsurf", "",
            "config/devin/mcp_config.json home/.codeium/windsurf/mcp_config.json");
        row("Windsurf, macOS", Os::MacOs, "windsurf", "",
            "home/.config/devin/mcp_config.json home/.codeium/windsurf/mcp_config.json");
    }
    void findsTheFilesOfEachSystem()
    {
        QFETCH(Os, os);
        QFETCH(QString, client);
        QFETCH(QString, folders);
        QFETCH(QString, files);
        usePlaces(os);
        for (const QString &folder : folders.split(u' ', Qt::SkipEmptyParts))
            QVERIFY(QDir(m_folder->path()).mkpath(folder));
        const auto plan = planToAdd(clientOf(os, client), m_places, values(), nobodys);
        QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
        QStringList found;
        for (const Change &change : plan->changes)
            found += QDir(m_folder->path()).relativeFilePath(change.path);
        QCOMPARE(found.join(u' '), files);
    }

    void followsTheClientsVariable()
    {
        usePlaces(Os::Linux);
        m_places.environment = {{u"CLAUDE_CONFIG_DIR"_s, m_folder->filePath(u"elsewhere"_s)}};
        const auto plan =
            planToAdd(clientOf(Os::Linux, u"claude-code"_s), m_places, values(), nobodys);
        QVERIFY(plan);
        QCOMPARE(plan->changes.first().path, m_folder->filePath(u"elsewhere/.claude.json"_s));
    }

    // VS Code's named profiles: those that have servers of their own.
    void plansForEveryFolderThatHasTheFile()
    {
        m_places.home = m_folder->path();
        Client client;
        ConfigFile file;
        file.places = {{u"{home}/profiles/*/mcp.json"_s, {}}};
        file.at = QStringList{u"m"_s};
        file.entry = "{\"url\": \"{url}\"}";
        client.files = {file};
        QVERIFY(!planToAdd(client, m_places, values(), nobodys)); // none, so it is not there
        const QString folder = m_folder->filePath(u"profiles"_s);
        QVERIFY(writeFile(folder + u"/a/mcp.json"_s, "{}"));
        QVERIFY(writeFile(folder + u"/b/other.json"_s, "{}"));
        QVERIFY(writeFile(folder + u"/c/mcp.json"_s, "{}"));
        const auto plan = planToAdd(client, m_places, values(), nobodys);
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), 2);
        QCOMPARE(plan->changes.first().path, folder + u"/a/mcp.json"_s);
        QCOMPARE(plan->changes.last().path, folder + u"/c/mcp.json"_s);
    }

    void writesTheBridgeAsWindowsHasIt()
    {
        usePlaces(Os::Windows);
        const auto plan =
            planToAdd(clientOf(Os::Windows, u"claude-desktop"_s), m_places, values(), nobodys);
        QVERIFY(plan);
        QCOMPARE(plan->changes.first().entryAfter,
                 "{\"command\":\"C:\\\\Program Files\\\\Patchbay\\\\patchbay-bridge.exe\","
                 "\"args\":[\"celigo\",\"claude-desktop\"]}");
    }

    void leavesOutWhatIsAlreadyThere()
    {
        usePlaces(Os::Linux);
        const Client client = clientOf(Os::Linux, u"windsurf"_s);
        auto plan = planToAdd(client, m_places, values(), nobodys);
        QVERIFY(plan);
        QVERIFY(writeFile(plan->changes[1].path, plan->changes[1].after));
        plan = planToAdd(client, m_places, values(), [](auto &, auto &) { return true; });
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), 1);
        QVERIFY(plan->changes.first().path.endsWith(u"devin/mcp_config.json"_s));
    }

    void leavesSomebodyElsesEntryAlone()
    {
        usePlaces(Os::Linux);
        const Client client = clientOf(Os::Linux, u"cursor"_s);
        const QByteArray theirs = "{\"mcpServers\": {\"celigo\": {\"url\": \"http://x/\"}}}";
        QVERIFY(writeFile(m_places.home + u"/.cursor/mcp.json"_s, theirs));
        const auto add = planToAdd(client, m_places, values(), nobodys);
        QVERIFY(!add);
        QCOMPARE(add.error().code, ErrorCode::EntryNotOurs);
        const auto remove = planToRemove(client, m_places, u"celigo"_s, nobodys);
        QVERIFY(remove);
        QVERIFY(remove->changes.isEmpty());
    }

    void plansToRemove()
    {
        usePlaces(Os::Linux);
        const Client client = clientOf(Os::Linux, u"cursor"_s);
        const auto add = planToAdd(client, m_places, values(), nobodys);
        QVERIFY(add);
        const Change &change = add->changes.first();
        QVERIFY(writeFile(change.path, change.after));
        const auto ours = [&](const QString &, const QByteArray &entry) {
            return canonicalJson(entry) == canonicalJson(change.entryAfter);
        };
        auto remove = planToRemove(client, m_places, u"celigo"_s, ours);
        QVERIFY(remove);
        QCOMPARE(remove->changes.first().after, "{\n  \"mcpServers\": {}\n}\n");
        QVERIFY(!remove->changes.first().removesFile);
        remove = planToRemove(client, m_places, u"celigo"_s, ours, [&](const QString &) {
            return Origin{false, change.scaffold};
        });
        QVERIFY(remove);
        QVERIFY(remove->changes.first().removesFile);
    }

    void namesTheFileThatCannotBeRead()
    {
        usePlaces(Os::Linux);
        const QString path = m_places.home + u"/.cursor/mcp.json"_s;
        QVERIFY(writeFile(path, "{\n  oops\n}"));
        const auto plan = planToAdd(clientOf(Os::Linux, u"cursor"_s), m_places, values(), nobodys);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::FileNotParsable);
        QCOMPARE(QString::fromStdString(plan.error().detail),
                 path + u": line 2, column 3: expected a name in quotes or }"_s);
    }

    void hidesTheKey()
    {
        QCOMPARE(withoutSecrets("Bearer sesame, sesame", values().key),
                 QByteArray("Bearer \u2022\u2022\u2022\u2022, \u2022\u2022\u2022\u2022"));
        QCOMPARE(withoutSecrets("as it is", Secret()), QByteArray("as it is"));
    }

private:
    void usePlaces(Os os)
    {
        m_places.os = os;
        m_places.home = m_folder->filePath(u"home"_s);
        m_places.config = m_folder->filePath(u"config"_s);
        m_places.localData = m_folder->filePath(u"local"_s);
    }

    static Client clientOf(Os os, const QString &id)
    {
        const auto catalogue = readCatalogue(os);
        return catalogue ? findClient(*catalogue, id).value_or({}) : Client();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
