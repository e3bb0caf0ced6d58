// The help of the commands in the person's language.

#pragma once

namespace CLI {
class App;
}

namespace patchbay {

// Whose words the descriptions of commands and options are, for the translators. They stand in the
// tree in English, and are handed on by `describe texts`.
inline constexpr auto helpContext = "patchbay::Help";

// Turns every description in the tree; before it is printed, not sooner: the manual and the
// completions are made of the same tree, in English.
void translateHelp(CLI::App &app);

} // namespace patchbay
