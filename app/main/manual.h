// The manual page of patchbayctl, written from what the program itself knows of its commands.

#pragma once

#include "main/command_tree.h"

namespace patchbay {

// man-pages(7), in the macros of man(7): all systems' `man` read these.
std::string manualFor(const std::vector<DescribedCommand> &commands);

} // namespace patchbay
