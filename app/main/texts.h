// Sentences that are said but do not stand between tr( and ), in a form that lupdate reads: the
// help of the commands, the advice (base/ knows no Qt), and what the files in resources/ say. A
// part of the target update_translations.

#pragma once

#include "main/command_tree.h"

#include <string>

namespace patchbay {

std::string textsToTranslate(const std::vector<DescribedCommand> &commands);

} // namespace patchbay
