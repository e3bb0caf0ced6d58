// `patchbayctl describe …`: what a packager and a shell ask the program about itself. Hidden from
// the help, and no part of the interface that stays stable.

#pragma once

#include "main/options.h"

#include <string>

namespace patchbay {

// `what` is man, bash, zsh, fish, servers (the ids of the connections that are kept) or texts (for
// the translators). Prints it and gives the exit code. Starts nothing and asks no owner.
int describe(const CLI::App &app, const GlobalOptions &global, const std::string &what);

} // namespace patchbay
