// What a shell offers on Tab after patchbayctl, written from the program's own tree of commands.

#pragma once

#include "main/command_tree.h"

namespace patchbay {

// Names that the tree does not know.
struct KnownNames {
    std::vector<std::string> clients; // {"cursor", …}
    std::vector<std::string> presets; // {"celigo-eu", …}
};

// Ids of servers are asked for on Tab, with `patchbayctl describe servers`, which starts nothing.
std::string bashCompletions(const std::vector<DescribedCommand> &commands, const KnownNames &names);
std::string zshCompletions(const std::vector<DescribedCommand> &commands, const KnownNames &names);
std::string fishCompletions(const std::vector<DescribedCommand> &commands, const KnownNames &names);

} // namespace patchbay
