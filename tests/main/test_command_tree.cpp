// Manual and completions, from a small tree of commands. What shells make of the real ones is tried
// by installer/linux/try_completions.

#include "main/completions.h"
#include "main/manual.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace patchbay;

namespace {

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

std::vector<DescribedCommand> smallTree()
{
    CLI::App app("Does things", "patchbayctl");
    std::string text;
    bool flag = false;
    app.add_flag("--json", flag, "Print lines of JSON");
    app.add_option("--data-dir", text, "Folder for everything");
    CLI::App *server = app.add_subcommand("server", "Servers");
    CLI::App *show = server->add_subcommand("show", "One server's facts: all of them");
    show->add_option("id", text, "Which server")->required();
    CLI::App *connect = app.add_subcommand("connect", "Set up one app");
    connect->add_option("--client", text, "Which app")->required();
    connect->add_option("--mode", text, "How")->check(CLI::IsMember({"relay", "direct"}));
    app.add_subcommand("secret-handshake", "Not for people")->group("");
    return describeCommands(app);
}

} // namespace

class TestCommandTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTree()
    {
        const auto commands = smallTree();
        QCOMPARE(commands.size(), size_t(4));
        QVERIFY(commands[0].path.empty());
        QVERIFY((commands[0].words == std::vector<std::string>{"server", "connect"}));
        QVERIFY((commands[2].path == std::vector<std::string>{"server", "show"}));
        QCOMPARE(commands[2].options.size(), size_t(1)); // no --help
        QVERIFY(commands[2].options[0].hasPlace);
        QVERIFY(commands[2].options[0].required);
        const DescribedOption &mode = commands[3].options[1];
        QCOMPARE(mode.name, std::string("--mode"));
        QVERIFY((mode.choices == std::vector<std::string>{"relay", "direct"}));
        QCOMPARE(mode.valueName, std::string("TEXT"));
        QVERIFY(commands[0].options[1].valueName.empty()); // a flag: --json
    }

    void writesAManual()
    {
        const std::string page = manualFor(smallTree());
        QVERIFY(has(page, ".SS \"\\fBserver show\\fR \\fIid\\fR\""));
        QVERIFY(has(page, "\\fB\\-\\-mode\\fR \\fBrelay\\fR|\\fBdirect\\fR"));
        QVERIFY(has(page, "\\fB\\-\\-data\\-dir\\fR \\fITEXT\\fR\nFolder for everything."));
        QVERIFY(!has(page, "handshake"));
    }

    void offersNamesAndChoices_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << "bash";
        QTest::newRow("zsh") << "zsh";
        QTest::newRow("fish") << "fish";
    }

    void offersNamesAndChoices()
    {
        QFETCH(const QString, shell);
        const KnownNames names{{"cursor", "zed"}, {"celigo-eu"}};
        const auto commands = smallTree();
        const std::string text = shell == QLatin1String("bash") ? bashCompletions(commands, names)
            : shell == QLatin1String("zsh")                     ? zshCompletions(commands, names)
                                                                : fishCompletions(commands, names);
        QVERIFY(has(text, "cursor zed"));
        QVERIFY(has(text, "relay direct"));
        QVERIFY(has(text, "/server/show"));
        QVERIFY(has(text, "patchbayctl describe servers"));
        QVERIFY(!has(text, "handshake"));
        // The apostrophe of "server's" must not end a quoted text.
        if (shell == QLatin1String("zsh"))
            QVERIFY(has(text, R"(One server'\''s facts)") || !has(text, "facts"));
        if (shell == QLatin1String("fish"))
            QVERIFY(has(text, R"(One server\'s facts)"));
    }
};

QTEST_GUILESS_MAIN(TestCommandTree)
#include "test_command_tree.moc"
