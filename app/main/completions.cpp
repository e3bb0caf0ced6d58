// All three shells do the same: walk the words typed so far down the tree, then offer either the
// values of the option that was typed last, or the words and options that may follow here.
// So the three stand side by side, and make this a little longer than most.

#include "main/completions.h"

#include <map>
#include <string_view>

namespace patchbay {

namespace {

using DescribedCommands = std::vector<DescribedCommand>;

enum class Offer { Words, Servers, Files, Folders, Nothing };

// What may follow an option, or stand in a place.
struct Values {
    Offer offer = Offer::Nothing;
    std::vector<std::string> words;
};

// "/server/add"; empty: the program itself.
std::string placeOf(const std::vector<std::string> &path)
{
    std::string out;
    for (const std::string &word : path)
        out += '/' + word;
    return out;
}

std::string joinedWith(const std::vector<std::string> &words, std::string_view between)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? std::string() : std::string(between)) + word;
    return out;
}

std::vector<std::string> placesOf(const DescribedCommands &commands)
{
    std::vector<std::string> places;
    for (size_t i = 1; i < commands.size(); ++i) // after the program itself
        places.push_back(placeOf(commands[i].path));
    return places;
}

Values valuesOf(const DescribedOption &option, const KnownNames &names)
{
    static const std::map<std::string, Offer, std::less<>> offers{
        {"id", Offer::Servers},      {"--server", Offer::Servers},
        {"file", Offer::Files},      {"--data-dir", Offer::Folders},
        {"--ca-file", Offer::Files}, {"--browser-command", Offer::Files}};
    if (!option.choices.empty())
        return {Offer::Words, option.choices};
    if (option.name == "--client" || option.name == "--clients" || option.name == "client")
        return {Offer::Words, names.clients};
    if (option.name == "--preset")
        return {Offer::Words, names.presets};
    const auto known = offers.find(option.name);
    return {known == offers.end() ? Offer::Nothing : known->second, {}};
}

// Options that take a value, by name; the same name means the same everywhere.
std::map<std::string, Values> valuesByOption(const DescribedCommands &commands,
                                             const KnownNames &names)
{
    std::map<std::string, Values> found;
    for (const DescribedCommand &command : commands) {
        for (const DescribedOption &option : command.options) {
            if (!option.hasPlace && !option.valueName.empty())
                found.emplace(option.name, valuesOf(option, names));
        }
    }
    return found;
}

// What may stand in the places of a command; of several the first that says something.
Values valuesInPlace(const DescribedCommand &command, const KnownNames &names)
{
    for (const DescribedOption &option : command.options) {
        if (!option.hasPlace)
            continue;
        if (Values values = valuesOf(option, names); values.offer != Offer::Nothing)
            return values;
    }
    return {};
}

std::string descriptionOf(const DescribedCommands &commands, const DescribedCommand &parent,
                          const std::string &word)
{
    std::vector<std::string> path = parent.path;
    path.push_back(word);
    for (const DescribedCommand &command : commands) {
        if (command.path == path)
            return command.description;
    }
    return {};
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string quoted(const std::string &text) // for a POSIX shell
{
    return '\'' + replaced(text, "'", R"('\'')") + '\'';
}

std::string quotedForFish(const std::string &text)
{
    return '\'' + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + '\'';
}

constexpr std::string_view askForServers = "patchbayctl describe servers 2>/dev/null";

std::string forBash(const Values &values)
{
    switch (values.offer) {
    case Offer::Words:
        return "offered=" + quoted(joinedWith(values.words, " "));
    case Offer::Servers:
        return "offered=$(" + std::string(askForServers) + ")";
    case Offer::Files:
        return "COMPREPLY=($(compgen -f -- \"$current\")); return";
    case Offer::Folders:
        return "COMPREPLY=($(compgen -d -- \"$current\")); return";
    case Offer::Nothing:
        return "return";
    }
    return {};
}

std::string forZsh(const Values &values)
{
    switch (values.offer) {
    case Offer::Words:
        return "compadd -- " + joinedWith(values.words, " ");
    case Offer::Servers:
        return "compadd -- ${(f)\"$(" + std::string(askForServers) + ")\"}";
    case Offer::Files:
        return "_files";
    case Offer::Folders:
        return "_files -/";
    case Offer::Nothing:
        return "_message value";
    }
    return {};
}

std::string forFish(const Values &values)
{
    switch (values.offer) {
    case Offer::Words:
        return " -x -a " + quotedForFish(joinedWith(values.words, " "));
    case Offer::Servers:
        return " -x -a '(" + std::string(askForServers) + ")'";
    case Offer::Files:
        return " -r -F";
    case Offer::Folders:
        return " -x -a '(__fish_complete_directories)'";
    case Offer::Nothing:
        return " -x";
    }
    return {};
}

std::string zshItem(const std::string &word, const std::string &description)
{
    return ' ' + quoted(replaced(word, ":", "\\:") + ':' + description);
}

} // namespace

std::string bashCompletions(const DescribedCommands &commands, const KnownNames &names)
{
    std::string out = "# Written by patchbayctl itself.\n"
                      "_patchbayctl() {\n"
                      "    local current=${COMP_WORDS[COMP_CWORD]} at='' word offered=''\n"
                      "    COMPREPLY=()\n"
                      "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                      "        case $at/$word in\n        "
        + joinedWith(placesOf(commands), " | ")
        + ") at=$at/$word ;;\n"
          "        esac\n"
          "    done\n"
          "    case ${COMP_WORDS[COMP_CWORD-1]} in\n";
    for (const auto &[option, values] : valuesByOption(commands, names))
        out += "    " + option + ") " + forBash(values) + " ;;\n";
    out += "    *)\n        case $at in\n";
    std::vector<std::string> everywhere;
    for (const DescribedOption &option : commands.front().options)
        everywhere.push_back(option.name);
    for (const DescribedCommand &command : commands) {
        std::vector<std::string> words = command.words;
        for (const DescribedOption &option : command.options) {
            if (!option.hasPlace && !command.path.empty())
                words.push_back(option.name);
        }
        out += "        " + quoted(placeOf(command.path)) + ")\n";
        const Values inPlace = valuesInPlace(command, names);
        if (inPlace.offer != Offer::Nothing)
            out += "            [[ $current == -* ]] || { " + forBash(inPlace) + "; }\n";
        if (!words.empty())
            out += "            offered+=' " + joinedWith(words, " ") + "'\n";
        out += "            ;;\n";
    }
    out += "        esac\n        [[ $current != -* ]] || offered+=' " + joinedWith(everywhere, " ")
        + "'\n        ;;\n    esac\n"
          "    COMPREPLY=($(compgen -W \"$offered\" -- \"$current\"))\n"
          "}\n"
          "complete -F _patchbayctl patchbayctl\n";
    return out;
}

std::string zshCompletions(const DescribedCommands &commands, const KnownNames &names)
{
    std::string out = "#compdef patchbayctl\n"
                      "# Written by patchbayctl itself.\n"
                      "_patchbayctl() {\n"
                      "    local at='' word\n"
                      "    local -a below flags\n"
                      "    for word in ${words[2,CURRENT-1]}; do\n"
                      "        case $at/$word in\n        ("
        + joinedWith(placesOf(commands), "|")
        + ") at=$at/$word ;;\n"
          "        esac\n"
          "    done\n"
          "    case ${words[CURRENT-1]} in\n";
    for (const auto &[option, values] : valuesByOption(commands, names))
        out += "    (" + option + ") " + forZsh(values) + "; return ;;\n";
    out += "    esac\n    case $at in\n";
    for (const DescribedCommand &command : commands) {
        out += "    (" + quoted(placeOf(command.path)) + ")\n";
        if (const Values inPlace = valuesInPlace(command, names); inPlace.offer != Offer::Nothing)
            out += "        [[ $PREFIX == -* ]] || " + forZsh(inPlace) + "\n";
        out += "        below=(";
        for (const std::string &word : command.words)
            out += zshItem(word, descriptionOf(commands, command, word));
        out += ")\n        flags=(";
        for (const DescribedOption &option : command.options) {
            if (!option.hasPlace && !command.path.empty())
                out += zshItem(option.name, option.description);
        }
        out += ")\n        ;;\n";
    }
    out += "    esac\n    flags+=(";
    for (const DescribedOption &option : commands.front().options)
        out += zshItem(option.name, option.description);
    out += ")\n"
           "    (( $#below )) && _describe -t commands command below\n"
           "    [[ $PREFIX != -* ]] || _describe -t options option flags\n"
           "}\n"
           "_patchbayctl \"$@\"\n";
    return out;
}

std::string fishCompletions(const DescribedCommands &commands, const KnownNames &names)
{
    std::string out = "# Written by patchbayctl itself.\n"
                      "function __patchbayctl_at\n"
                      "    set -l at ''\n"
                      "    for word in (commandline -opc)[2..]\n"
                      "        switch \"$at/$word\"\n"
                      "            case "
        + joinedWith(placesOf(commands), " ")
        + "\n"
          "                set at \"$at/$word\"\n"
          "        end\n"
          "    end\n"
          "    test \"$at\" = \"$argv[1]\"\n"
          "end\n"
          "complete -c patchbayctl -f\n";
    for (const DescribedCommand &command : commands) {
        const std::string place = placeOf(command.path);
        const std::string here = "complete -c patchbayctl -n '__patchbayctl_at \"" + place + "\"'";
        for (const std::string &word : command.words)
            out += here + " -a " + word + " -d "
                + quotedForFish(descriptionOf(commands, command, word)) + '\n';
        if (const Values inPlace = valuesInPlace(command, names); inPlace.offer != Offer::Nothing)
            out += here + forFish(inPlace) + '\n';
        for (const DescribedOption &option : command.options) {
            if (option.hasPlace)
                continue;
            // The program's own are taken after each command.
            out += command.path.empty() ? std::string("complete -c patchbayctl") : here;
            out += option.name.starts_with("--") ? " -l " + option.name.substr(2)
                                                 : " -s " + option.name.substr(1);
            if (!option.valueName.empty())
                out += forFish(valuesOf(option, names));
            out += " -d " + quotedForFish(option.description) + '\n';
        }
    }
    return out;
}

} // namespace patchbay
