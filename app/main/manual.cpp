#include "main/manual.h"

#include <string_view>

namespace patchbay {

namespace {

// A hyphen in roff is a typographic one, which nobody can search for or paste.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    if (out.starts_with('.') || out.starts_with('\''))
        out.insert(0, "\\&");
    return out;
}

std::string bold(std::string_view text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string valueOf(const DescribedOption &option)
{
    if (option.choices.empty())
        return italic(option.valueName);
    std::string out;
    for (const std::string &choice : option.choices)
        out += (out.empty() ? "" : "|") + bold(choice);
    return out;
}

std::string titleOf(const DescribedOption &option)
{
    if (option.hasPlace)
        return italic(option.name);
    return bold(option.name) + (option.valueName.empty() ? "" : " " + valueOf(option));
}

std::string listOf(const std::vector<DescribedOption> &options)
{
    std::string out;
    for (const DescribedOption &option : options)
        out += ".TP\n" + titleOf(option) + "\n" + escaped(option.description) + ".\n";
    return out;
}

std::string headingOf(const DescribedCommand &command)
{
    std::string out = bold(joined(command.path));
    for (const DescribedOption &option : command.options) {
        if (option.hasPlace)
            out += option.required ? " " + italic(option.name) : " [" + italic(option.name) + "]";
    }
    return out;
}

// What no tree of commands knows.
constexpr std::string_view top = R"(.\" Written by patchbayctl itself.
.TH PATCHBAYCTL 1 "" "Patchbay )" PATCHBAY_VERSION R"(" "User Commands"
.SH NAME
patchbayctl \- connect AI apps to remote MCP servers, by command
.SH SYNOPSIS
.B patchbayctl
.RI [ options ]
.I command
.RI [ arguments ]
.SH DESCRIPTION
Does by command all that the wizard of
.BR patchbay (1)
does: signs in to a server once, keeps the tokens in the keychain, writes one entry into the settings
of each app, and runs the relay that these entries lead to.
Commands ask the program that runs the relay, and start it if nobody answers.
Where there is one server only, its
.I id
may be left out.
.SH OPTIONS
They may stand before or after the command.
)";

constexpr std::string_view bottom = R"(.SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
It failed; the message says what to do.
.TP
.B 2
The words were not understood, or name something that is not there.
.TP
.B 3
Somebody has to sign in first.
.TP
.B 4
It is done, or will be, as soon as an app has been quit and started again.
.TP
.B 5
Some of several failed.
.SH ENVIRONMENT
.TP
.B PATCHBAY_DATA_DIR
As
.BR \-\-data\-dir .
.SH FILES
.TP
.I ~/.config/patchbay
Connections and choices; no secret.
.TP
.I ~/.local/share/patchbay
What was written into which app's file, and copies of these files as they were.
.TP
.I ~/.local/state/patchbay
Log and activity; no token and nothing of what was said.
.PP
Tokens and keys are in the Secret Service (GNOME Keyring, KWallet) and nowhere else.
.SH EXAMPLES
.TP
.B patchbayctl setup \-\-preset celigo\-eu \-\-clients cursor,claude\-desktop
The whole journey: sign in, set up two apps, test them.
.TP
.B patchbayctl doctor \-\-fix
Looks for what is wrong and mends what needs no person.
.TP
.B patchbayctl demo \-\-play
Plays the journey with a practice server, and leaves nothing behind.
.SH SEE ALSO
.BR patchbay (1),
.BR patchbay\-bridge (1)
)";

} // namespace

std::string manualFor(const std::vector<DescribedCommand> &commands)
{
    std::string out(top);
    out += listOf(commands.front().options);
    out += ".SH COMMANDS\n";
    for (const DescribedCommand &command : commands) {
        if (command.path.empty() || !command.words.empty())
            continue; // a word that only stands before others
        out += ".SS \"" + headingOf(command) + "\"\n" + escaped(command.description) + ".\n";
        out += listOf(command.options);
    }
    out += bottom;
    return out;
}

} // namespace patchbay
