#include "main/command_tree.h"

#include <CLI/CLI.hpp>

namespace patchbay {

namespace {

// CLI11 keeps choices only in words: "TEXT:{on,off}".
void splitTypeName(const std::string &type, DescribedOption &option)
{
    const size_t open = type.find('{');
    option.valueName = type.substr(0, type.find(':'));
    if (open == std::string::npos)
        return;
    const std::string inside = type.substr(open + 1, type.find('}') - open - 1);
    for (size_t from = 0; from <= inside.size();) {
        const size_t comma = std::min(inside.find(',', from), inside.size());
        option.choices.push_back(inside.substr(from, comma - from));
        from = comma + 1;
    }
}

DescribedOption described(const CLI::Option &option)
{
    DescribedOption found;
    found.hasPlace = option.get_positional();
    found.name = option.get_name(found.hasPlace);
    found.name = found.name.substr(0, found.name.find(','));
    found.description = option.get_description();
    found.required = option.get_required();
    if (option.get_items_expected_max() > 0)
        splitTypeName(option.get_type_name(), found);
    return found;
}

void describe(const CLI::App &app, const std::vector<std::string> &path,
              std::vector<DescribedCommand> &found)
{
    DescribedCommand command;
    command.path = path;
    command.description = app.get_description();
    for (const CLI::Option *option : app.get_options()) {
        if (option != app.get_help_ptr() || path.empty())
            command.options.push_back(described(*option));
    }
    const auto below = app.get_subcommands([](const CLI::App *one) {
        return !one->get_group().empty(); // an empty group is hidden
    });
    for (const CLI::App *one : below)
        command.words.push_back(one->get_name());
    found.push_back(command);
    for (const CLI::App *one : below) {
        std::vector<std::string> longer = path;
        longer.push_back(one->get_name());
        describe(*one, longer, found);
    }
}

} // namespace

std::vector<DescribedCommand> describeCommands(const CLI::App &app)
{
    std::vector<DescribedCommand> found;
    describe(app, {}, found);
    return found;
}

} // namespace patchbay
