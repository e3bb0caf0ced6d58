// The words of patchbayctl: commands and their options, as Commands (owner/) knows them.

#pragma once

#include "main/options.h"

#include <QJsonObject>

#include <string>

namespace CLI {
class App;
}

namespace patchbay {

// Options of all commands, as CLI11 fills them in.
struct Words {
    GlobalOptions global;
    bool json = false;
    bool quiet = false;
    std::string command; // as Commands knows it
    QJsonObject arguments;
};

// Adds every command that the owner answers. Both must live until the words have been parsed.
void addOwnersCommands(CLI::App &app, Words &words);
// One that runs here.
CLI::App *addCommand(CLI::App &parent, Words &words, const char *name, const char *description,
                     const char *command);

} // namespace patchbay
