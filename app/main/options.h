// The options that all our programs take, and how one of them starts another.

#pragma once

#include "base/result.h"
#include "platform/platform.h"

#include <QJsonObject>

namespace CLI {
class App;
}

namespace patchbay {

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
QJsonObject errorLine(const Error &error);

} // namespace patchbay
