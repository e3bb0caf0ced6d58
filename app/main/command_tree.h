// patchbayctl's words as data, read from its tree of commands, for the manual and the completions.
//
// Commands without a group and `--help` below the top are left out, as they are in the help.

#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace patchbay {

struct DescribedOption {
    std::string name; // "--client", or the name of a word that has its place: "id"
    std::string description;
    std::string valueName; // "TEXT"; empty: a flag
    std::vector<std::string> choices; // where only these are taken
    bool hasPlace = false;
    bool required = false;
};

struct DescribedCommand {
    std::vector<std::string> path; // {"server", "add"}; empty: the program itself
    std::string description;
    std::vector<DescribedOption> options; // its own
    std::vector<std::string> words; // the commands below it
};

// The program first, then each command before those below it.
std::vector<DescribedCommand> describeCommands(const CLI::App &app);

} // namespace patchbay
