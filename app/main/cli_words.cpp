#include "main/cli_words.h"

#include <QFile>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

void text(CLI::App *app, const char *name, QJsonObject &arguments, const QString &key,
          const char *description)
{
    app->add_option_function<std::string>(
        name,
        [&arguments, key](const std::string &v) { arguments[key] = QString::fromStdString(v); },
        description);
}

void flag(CLI::App *app, const char *name, QJsonObject &arguments, const QString &key,
          const char *description)
{
    app->add_flag_callback(
        name, [&arguments, key] { arguments[key] = true; }, description);
}

QString readSecretFromStandardInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(in.readAll()).trimmed();
}

// What a person or an admin may decide about the sign-in.
void addSignInChoices(CLI::App *app, QJsonObject &a)
{
    text(app, "--client-id", a, u"clientId"_s, "A client id registered beforehand");
    app->add_flag_callback(
        "--client-secret-stdin", [&a] { a[u"clientSecret"_s] = readSecretFromStandardInput(); },
        "Read the client's secret from standard input");
    text(app, "--client-metadata-url", a, u"clientMetadataUrl"_s, "A client id metadata document");
    text(app, "--scope", a, u"scope"_s, "Scopes to ask for");
    text(app, "--resource", a, u"resource"_s, "auto, omit, or the value to send");
    app->add_option_function<std::string>(
           "--redirect-host",
           [&a](const std::string &v) { a[u"redirectHost"_s] = QString::fromStdString(v); },
           "Host of the return address")
        ->check(CLI::IsMember({"127.0.0.1", "localhost"}));
    text(app, "--trust-issuer", a, u"trustIssuer"_s,
         "Issuer to sign in at although the server names another one");
    flag(app, "--without-pkce-promise", a, u"withoutPkcePromise"_s,
         "Sign in although the server does not say that it knows PKCE");
    app->add_option_function<int>(
           "--redirect-port", [&a](int v) { a[u"redirectPort"_s] = v; },
           "Port of the return address")
        ->check(CLI::Range(1, 65535));
}

void addServerCommands(CLI::App &app, Words &words)
{
    QJsonObject &a = words.arguments;
    CLI::App *server = app.add_subcommand("server", "Servers you are connected to");
    server->require_subcommand(1);
    CLI::App *added =
        addCommand(*server, words, "add", "Add a server without signing in", "server add");
    text(added, "url", a, u"url"_s, "Its address");
    text(added, "--preset", a, u"preset"_s, "A server known in advance, e.g. celigo-eu");
    text(added, "--id", a, u"id"_s, "Short name for addresses and files");
    text(added, "--name", a, u"name"_s, "Name to show");
    added
        ->add_option_function<std::string>(
            "--auth", [&a](const std::string &v) { a[u"auth"_s] = QString::fromStdString(v); },
            "How it lets you in")
        ->check(CLI::IsMember({"oauth", "token", "none"}));
    addSignInChoices(added, a);
    added
        ->add_option_function<std::string>(
            "--transport",
            [&a](const std::string &v) { a[u"transport"_s] = QString::fromStdString(v); },
            "How it is reached")
        ->check(CLI::IsMember({"auto", "http", "sse"}));
    CLI::App *changed =
        addCommand(*server, words, "set", "Change how one signs in to a server", "server set");
    text(changed, "id", a, u"id"_s, "Which server");
    text(changed, "--name", a, u"name"_s, "Name to show");
    addSignInChoices(changed, a);
    addCommand(*server, words, "list", "All servers", "server list");
    for (const auto &[name, description, command] :
         {std::tuple("show", "One server", "server show"),
          std::tuple("remove", "Sign out, give every file back, forget it", "server remove"),
          std::tuple("reset", "Sign out and start the sign-in over; keeps all settings",
                     "server reset")}) {
        text(addCommand(*server, words, name, description, command), "id", a, u"id"_s,
             "Which server");
    }
}

void addSignInCommands(CLI::App &app, Words &words)
{
    QJsonObject &a = words.arguments;
    CLI::App *setup =
        addCommand(app, words, "setup", "The whole journey: server, sign-in, apps, test", "setup");
    text(setup, "url", a, u"url"_s, "The server's address");
    text(setup, "--preset", a, u"preset"_s, "A server known in advance, e.g. celigo-eu");
    flag(setup, "--practice", a, u"practice"_s, "The built-in practice server");
    text(setup, "--name", a, u"name"_s, "Name to show");
    text(setup, "--clients", a, u"clients"_s, "Apps to set up, separated by commas");
    flag(setup, "--replace-earlier", a, u"replaceEarlier"_s,
         "Replace entries for the same server that were made by hand; a copy is kept");
    flag(setup, "--delete-old-sign-in", a, u"deleteOldSignIn"_s,
         "Delete what mcp-remote has kept of a sign-in to this server; no copy is kept");
    flag(setup, "--no-browser", a, u"noBrowser"_s, "Only print the link");
    setup->parse_complete_callback([&words] {
        const QJsonObject &given = words.arguments;
        if (given.contains(u"url"_s) + given.contains(u"preset"_s) + given.contains(u"practice"_s)
            != 1)
            throw CLI::ValidationError(
                "setup",
                Said::tr("name one server: an address, --preset or --practice").toStdString());
    });
    CLI::App *in = addCommand(app, words, "sign-in", "Sign in in the browser", "sign-in");
    text(in, "id", a, u"id"_s, "Which server");
    flag(in, "--no-browser", a, u"noBrowser"_s,
         "Only print the link, and a code to type where the server offers that");
    flag(in, "--link", a, u"onlyLink"_s, "Only print the link, and never a code");
    flag(in, "--switch-account", a, u"switchAccount"_s, "Let the server ask who you are");
    flag(in, "--register-again", a, u"registerAgain"_s,
         "For the sign-in under way: introduce Patchbay anew, if the browser shows an error");
    in->add_flag_callback(
        "--answer-stdin", [&a] { a[u"answer"_s] = readSecretFromStandardInput(); },
        "For the sign-in under way: the address the browser ended on, from standard input");
    text(addCommand(app, words, "sign-out", "Sign out, and revoke where the server offers it",
                    "sign-out"),
         "id", a, u"id"_s, "Which server");
    CLI::App *key = addCommand(app, words, "set-token",
                               "Keep an access key, read from standard input", "set-token");
    text(key, "id", a, u"id"_s, "Which server");
    key->parse_complete_callback([&a] { a[u"token"_s] = readSecretFromStandardInput(); });
}

void addClientCommands(CLI::App &app, Words &words)
{
    QJsonObject &a = words.arguments;
    CLI::App *client = app.add_subcommand("client", "AI apps on this computer");
    client->require_subcommand(1);
    addCommand(*client, words, "list", "All apps we know, and why we think they are here",
               "client list");
    addCommand(*client, words, "repair", "Put entries back that an app has dropped",
               "client repair")
        ->add_option_function<std::string>(
            "--by-itself", [&a](const std::string &v) { a[u"byItself"_s] = v == "on"; },
            "on: from now on without being asked, three times an hour at most; off: no longer")
        ->check(CLI::IsMember({"on", "off"}));
    addCommand(*client, words, "undo", "Give every app's files back as they were", "client undo");
    text(addCommand(*client, words, "restart", "Quit an app and start it again", "client restart"),
         "client", a, u"client"_s, "Which app");
    CLI::App *readOnly =
        addCommand(*client, words, "read-only", "Let an app call only tools that change nothing",
                   "client read-only");
    text(readOnly, "client", a, u"client"_s, "Which app");
    text(readOnly, "mode", a, u"mode"_s, "on or off");
    text(readOnly, "--server", a, u"id"_s, "Which server");
    CLI::App *on = addCommand(app, words, "connect", "Set up one app", "connect");
    text(on, "id", a, u"id"_s, "Which server");
    text(on, "--client", a, u"client"_s, "Which app");
    on->get_option("--client")->required();
    flag(on, "--restart", a, u"restart"_s, "Quit the app for it, and start it again");
    flag(on, "--dry-run", a, u"dryRun"_s, "Only show what would change");
    flag(on, "--by-link", a, u"byLink"_s,
         "Let the app add the server itself, where it takes a link; it asks first");
    on->add_option_function<std::string>(
          "--mode", [&a](const std::string &v) { a[u"mode"_s] = QString::fromStdString(v); },
          "relay: through Patchbay; direct: the app signs in itself")
        ->check(CLI::IsMember({"relay", "direct"}));
    flag(on, "--delete-old-sign-in", a, u"deleteOldSignIn"_s,
         "Delete what mcp-remote has kept of a sign-in to this server; no copy is kept");
    flag(on, "--replace-earlier", a, u"replaceEarlier"_s,
         "Replace entries for the same server that were made by hand; a copy is kept");
    CLI::App *off = addCommand(app, words, "disconnect", "Give one app's files back", "disconnect");
    text(off, "id", a, u"id"_s, "Which server");
    text(off, "--client", a, u"client"_s, "Which app");
    flag(off, "--restart", a, u"restart"_s, "Quit the app for it, and start it again");
    flag(off, "--all", a, u"all"_s, "All apps");
    CLI::App *entry =
        addCommand(app, words, "entry", "What to paste into an app we do not know", "entry");
    text(entry, "id", a, u"id"_s, "Which server");
    text(entry, "--client", a, u"client"_s, "What to call the app");
    entry
        ->add_option_function<std::string>(
            "--format", [&a](const std::string &v) { a[u"format"_s] = QString::fromStdString(v); },
            "Print that form only")
        ->check(CLI::IsMember(
            {"address", "address-with-key", "json", "json-program", "toml", "yaml", "command"}));
}

void addUseCommands(CLI::App &app, Words &words)
{
    QJsonObject &a = words.arguments;
    text(addCommand(app, words, "tools", "List a server's tools", "tools"), "id", a, u"id"_s,
         "Which server");
    CLI::App *call = addCommand(app, words, "call", "Call a tool", "call");
    text(call, "id", a, u"id"_s, "Which server");
    text(call, "tool", a, u"tool"_s, "Which tool");
    call->get_option("id")->required();
    call->get_option("tool")->required();
    call->add_option_function<std::string>(
        "arguments",
        [&a](const std::string &json) {
            const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
            if (!document.isObject())
                throw CLI::ValidationError("arguments",
                                           Said::tr("not a JSON object").toStdString());
            a[u"with"_s] = document.object();
        },
        "Its arguments, as a JSON object");
    CLI::App *doctor =
        addCommand(app, words, "doctor", "Look for what is wrong, in plain words", "doctor");
    text(doctor, "id", a, u"id"_s, "Which server");
    flag(doctor, "--fix", a, u"fix"_s, "Mend what needs no person");
    text(addCommand(app, words, "report", "What to send to somebody who helps; no secrets",
                    "report"),
         "file", a, u"file"_s, "Where to write it; without it, it is printed");
    flag(addCommand(app, words, "status", "How everything stands", "status"), "--check", a,
         u"check"_s, "Run the checks as well; the exit code says what is missing");
    addCommand(app, words, "pause", "Let no app reach its servers for a while", "pause")
        ->add_option_function<int>(
            "--minutes", [&a](int v) { a[u"minutes"_s] = v; },
            "For how long; an hour if nothing is said")
        ->check(CLI::Range(1, 24 * 60));
    addCommand(app, words, "go-on", "End a pause", "go-on");
    CLI::App *uninstall = addCommand(
        app, words, "uninstall", "Sign out, give every file back, forget everything", "uninstall");
    flag(uninstall, "--everything", a, u"everything"_s,
         "Yes, all of it: entries, sign-ins, keys, settings, copies, log");
    uninstall->get_option("--everything")->required();
    flag(uninstall, "--restart", a, u"restart"_s,
         "Quit apps for it that have to, and start them again");
}

} // namespace

CLI::App *addCommand(CLI::App &parent, Words &words, const char *name, const char *description,
                     const char *command)
{
    CLI::App *app = parent.add_subcommand(name, description);
    app->callback([&words, command] { words.command = command; });
    return app;
}

void addOwnersCommands(CLI::App &app, Words &words)
{
    addSignInCommands(app, words);
    addServerCommands(app, words);
    addClientCommands(app, words);
    addUseCommands(app, words);
}

} // namespace patchbay
