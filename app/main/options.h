// The options that all our programs take, and how one of them starts another.

#pragma once

#include "base/result.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace CLI {
class App;
}

namespace patchbay {

// Whose words it is what patchbayctl says without the owner.
class Said
{
    Q_DECLARE_TR_FUNCTIONS(patchbay::Said)
};

struct GlobalOptions {
    PlatformOptions platform;
};

void addGlobalOptions(CLI::App &app, GlobalOptions &options);

// The options that give another of our programs the same places and stores.
QStringList asArguments(const GlobalOptions &options);

// The tray program where there is a screen, else `patchbayctl serve`; on its own.
// Errors: those of Processes::startDetached.
Result<void> startOwnerProgram(Platform &platform, const GlobalOptions &options);

// An outcome line as Commands would tell it, for what goes wrong on our own side.
QJsonObject errorLine(const Error &error, const QString &server = {});
// What people read of such a line that tells of an error, ours or the owner's.
QString errorText(const QJsonObject &line);

} // namespace patchbay
