// patchbayctl: everything the wizard does, by command.
//
// Parses the words, asks the owner (and starts one if nobody answers), prints what it says. `serve`
// and `demo` run here instead. Longer than most, since every word it knows is declared in it.

#include "main/cli_words.h"
#include "main/describe.h"
#include "main/help.h"
#include "main/network_check.h"
#include "main/options.h"
#include "main/serve.h"
#include "main/show_policy.h"
#include "main/uninstall.h"
#include "owner/asker.h"
#include "owner/troubleshooting.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/language.h"
#include "platform/processes.h"
#include "relay/bridge_protocol.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// Prints what the owner says; gives the exit code.
class Printer
{
public:
    explicit Printer(const Words &words)
        : m_words(words)
    {
    }

    void take(QJsonObject line)
    {
        if (const QString file = m_words.arguments.value(u"file"_s).toString();
            m_words.command == "report" && !file.isEmpty() && line.contains(u"result"_s))
            line = writeReport(file, line);
        if (line.contains(u"exit"_s)) {
            m_exit = line.value(u"exit"_s).toInt();
            m_told = true;
        }
        if (m_words.json)
            return print(stdout,
                         QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
        if (line.contains(u"progress"_s)) {
            if (!m_words.quiet)
                print(stdout, line.value(u"progress"_s).toString());
        } else if (line.contains(u"error"_s)) {
            print(stderr, errorText(line));
        } else if (!line.value(u"text"_s).toString().isEmpty()) {
            print(stdout, line.value(u"text"_s).toString());
        }
    }

    int exitCode() const { return m_told ? m_exit : 1; }
    bool wasTold() const { return m_told; }

private:
    static QJsonObject writeReport(const QString &file, const QJsonObject &line)
    {
        const QString text = line.value(u"text"_s).toString();
        if (const auto written = writeFile(file, text.toUtf8() + '\n'); !written)
            return errorLine(written.error());
        return {{u"exit"_s, 0}, {u"text"_s, Said::tr("The report is in %1.").arg(file)}};
    }

    static void print(FILE *to, const QString &text) { QTextStream(to) << text << Qt::endl; }

    const Words &m_words;
    int m_exit = 1;
    bool m_told = false;
};

// The fields of `status` that can be told although nobody answers.
QJsonObject statusWithoutOwner(const Error &error)
{
    QJsonObject line = errorLine(error);
    line.insert(u"result"_s,
                QJsonObject{{u"installed"_s, true},
                            {u"running"_s, false},
                            {u"version"_s, QString::fromLatin1(PATCHBAY_VERSION)}});
    return line;
}

// What was chosen in the windows counts in a terminal, too; programs read English.
QString languageFor(const Words &words)
{
    return words.json || isForPrograms()
        ? u"en"_s
        : chosenLanguage(placesOfThisComputer(words.global.platform.dataDir));
}

// `language`: an owner without windows answers in it.
int ask(const Words &words, const QString &language)
{
    Platform platform = makePlatform(words.global.platform);
    Printer printer(words);
    // Looking how things stand does not start anything.
    std::function<Result<void>()> startOwner;
    if (words.command != "status")
        startOwner = [&] { return startOwnerProgram(platform, words.global); };
    Asker asker(QString::fromStdString(bridgeSocketPath(platform.places.dataDir.toStdString())),
                *platform.clock, startOwner);
    QJsonObject farewell; // of an owner that ends; there is more to do then
    QObject::connect(&asker, &Asker::line, &asker, [&](const QJsonObject &line) {
        if (words.command == "uninstall" && line.value(u"exit"_s).toInt(1) == 0)
            farewell = line;
        else
            printer.take(line);
    });
    QObject::connect(&asker, &Asker::finished, &asker, [&](const Result<void> &outcome) {
        if (!farewell.isEmpty())
            return removeFoldersOnceFree(platform, farewell, [&](const QJsonObject &line) {
                printer.take(line);
                QCoreApplication::exit(printer.exitCode());
            });
        // Whoever cannot start the program needs the report most.
        if (!outcome && words.command == "report" && !printer.wasTold()) {
            const QString text = reportWithoutOwner(platform, outcome.error());
            printer.take({{u"exit"_s, 0},
                          {u"text"_s, text},
                          {u"result"_s, QJsonObject{{u"report"_s, text}}}});
        } else if (!outcome)
            printer.take(words.command == "status" ? statusWithoutOwner(outcome.error())
                                                   : errorLine(outcome.error()));
        else if (!printer.wasTold())
            printer.take(errorLine(Error{ErrorCode::ConnectionLost, "the owner ended"}));
        QCoreApplication::exit(printer.exitCode());
    });
    // Later: the answer may come at once, and the loop that it ends must run by then.
    platform.clock->after(std::chrono::milliseconds(0), &asker, [&] {
        asker.ask({{u"command"_s, QString::fromStdString(words.command)},
                   {u"arguments"_s, words.arguments},
                   {u"language"_s, language}});
    });
    return QCoreApplication::exec();
}

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    speak({});
    Words words;
    ServeOptions serve;
    bool play = false;
    CLI::App app("Connects AI apps to remote MCP servers", "patchbayctl");
    app.set_version_flag("--version", PATCHBAY_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addGlobalOptions(app, words.global);
    app.add_flag("--json", words.json, "Print lines of JSON");
    app.add_flag("--quiet", words.quiet, "Print the outcome only");
    addOwnersCommands(app, words);
    CLI::App *served = addCommand(app, words, "serve", "Run the relay without a screen", "serve");
    served->add_option("--port", serve.port, "Port of the local endpoint; 0: any");
    served->add_flag("--auto-sign-in", serve.autoSignIn,
                     "Open the browser by itself when a server asks");
    CLI::App *demo = addCommand(app, words, "demo", "Run the practice server", "demo");
    demo->add_flag("--play", play, "Play the whole journey with it and end");
    NetworkCheckWishes network;
    addNetworkCheck(addCommand(app, words, "network-check",
                               "Look whether a network lets us through, before a rollout",
                               "network-check"),
                    network);
    std::string policyFile;
    addCommand(app, words, "policy", "What an admin has decided on this computer", "policy")
        ->add_option("--check", policyFile, "Only look at this file, before it is rolled out");
    std::string about;
    addCommand(app, words, "describe", "What packagers and shells ask", "describe")
        ->group("") // not in the help
        ->add_option("what", about)
        ->required()
        ->check(CLI::IsMember({"man", "bash", "zsh", "fish", "servers", "texts"}));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        translateHelp(app);
        return app.exit(error) == 0 ? 0 : 2; // 0: help or version was asked for
    }

    const QString language = speak(languageFor(words));
    if (words.command == "describe")
        return describe(app, words.global, about);
    if (words.command == "network-check")
        return runNetworkCheck(words.global, network, words.json);
    if (words.command == "policy")
        return showPolicy(QString::fromStdString(policyFile), words.json);
    if (words.command == "serve")
        return runServe(words.global, serve);
    if (words.command == "demo")
        return play ? playPracticeJourney() : runPracticeServer(words.json);
    return ask(words, language);
}

} // namespace

} // namespace patchbay

int main(int argc, char **argv)
{
    return patchbay::run(argc, argv);
}
