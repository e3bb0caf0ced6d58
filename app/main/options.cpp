#include "main/options.h"

#include "owner/commands.h"
#include "platform/desktop.h"
#include "platform/processes.h"
#include "platform/spoken_advice.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

void textOption(CLI::App &app, const char *name, QString &value, const char *description)
{
    app.add_option_function<std::string>(
        name, [&value](const std::string &text) { value = QString::fromStdString(text); },
        description);
}

} // namespace

void addGlobalOptions(CLI::App &app, GlobalOptions &options)
{
    PlatformOptions &platform = options.platform;
    platform.dataDir = qEnvironmentVariable("PATCHBAY_DATA_DIR");
    textOption(app, "--data-dir", platform.dataDir,
               "Folder for everything we keep (also PATCHBAY_DATA_DIR)");
    app.add_option_function<std::string>(
           "--secret-store",
           [&platform](const std::string &v) { platform.secretStore = QString::fromStdString(v); },
           "Where secrets are kept; memory forgets them at the end")
        ->check(CLI::IsMember({"keychain", "memory"}));
    textOption(app, "--browser-command", platform.browserCommand,
               "Program that opens web pages; the address is added");
    textOption(app, "--ca-file", platform.caFile, "More certificate authorities to trust (PEM)");
}

QStringList asArguments(const GlobalOptions &options)
{
    QStringList arguments;
    const auto add = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments += {name, value};
    };
    add(u"--data-dir"_s, options.platform.dataDir);
    add(u"--secret-store"_s, options.platform.secretStore);
    add(u"--browser-command"_s, options.platform.browserCommand);
    add(u"--ca-file"_s, options.platform.caFile);
    return arguments;
}

Result<void> startOwnerProgram(Platform &platform, const GlobalOptions &options)
{
    GlobalOptions same = options;
    same.platform.dataDir = platform.places.dataDir; // absolute
    const QFileInfo self(QCoreApplication::applicationFilePath());
    const QString suffix = self.suffix().isEmpty() ? QString() : u'.' % self.suffix();
    const QString tray = self.absolutePath() % u"/patchbay"_s % suffix;
    if (platform.desktop->hasScreen() && QFileInfo(tray).isExecutable())
        return platform.processes->startDetached(
            tray, asArguments(same) + QStringList{u"--background"_s, u"--if-needed"_s});
    return platform.processes->startDetached(self.absoluteFilePath(),
                                             asArguments(same) + QStringList{u"serve"_s});
}

QJsonObject errorLine(const Error &error, const QString &server)
{
    const Advice advice = spokenAdvice(error, server);
    const auto text = [](std::string_view v) {
        return QString::fromUtf8(v.data(), static_cast<qsizetype>(v.size()));
    };
    return {{u"exit"_s, exitCodeFor(error.code)},
            {u"error"_s,
             QJsonObject{{u"code"_s, text(nameOf(error.code))},
                         {u"happened"_s, text(advice.happened)},
                         {u"next"_s, text(advice.next)},
                         {u"detail"_s, text(error.detail)}}}};
}

QString errorText(const QJsonObject &line)
{
    const QJsonObject error = line.value(u"error"_s).toObject();
    const auto word = [&error](QLatin1String name) { return error.value(name).toString(); };
    return word("happened"_L1) % u' ' % word("next"_L1) % u'\n'
        % Said::tr("Details: %1 %2").arg(word("code"_L1), word("detail"_L1));
}

} // namespace patchbay
