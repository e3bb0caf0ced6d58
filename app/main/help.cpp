#include "main/help.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace patchbay {

namespace {

std::string spoken(const std::string &text)
{
    return text.empty() ? text
                        : QCoreApplication::translate(helpContext, text.c_str()).toStdString();
}

void translateBelow(CLI::App &app)
{
    app.description(spoken(app.get_description()));
    app.group(spoken(app.get_group()));
    for (CLI::Option *option : app.get_options()) {
        option->description(spoken(option->get_description()));
        option->group(spoken(option->get_group()));
    }
    for (CLI::App *one : app.get_subcommands([](CLI::App *) { return true; }))
        translateBelow(*one);
}

} // namespace

void translateHelp(CLI::App &app)
{
    translateBelow(app);
    // What CLI11 puts around them.
    for (const char *label : {QT_TRANSLATE_NOOP("patchbay::Help", "Usage"),
                              QT_TRANSLATE_NOOP("patchbay::Help", "Positionals"),
                              QT_TRANSLATE_NOOP("patchbay::Help", "OPTIONS"),
                              QT_TRANSLATE_NOOP("patchbay::Help", "SUBCOMMAND"),
                              QT_TRANSLATE_NOOP("patchbay::Help", "REQUIRED"),
                              QT_TRANSLATE_NOOP("patchbay::Help", "Options"),
                              QT_TRANSLATE_NOOP("patchbay::Help", "Subcommands")})
        app.get_formatter()->label(label, spoken(label));
}

} // namespace patchbay
