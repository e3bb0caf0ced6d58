// Which lines of a TOML file a value takes, as toml++ tells where it has read what.

#pragma once

#include "clients/lines.h"

#include <optional>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

namespace patchbay {

// The lines of the value `name` of `parent`, in order and apart: headers, keys and values, tables
// below it. Comments between them are nobody's. Nothing if it shares a line with others, as all do
// in a table written in braces.
std::optional<std::vector<LineRange>> linesOf(const toml::table &parent, std::string_view name,
                                              std::string_view text);

} // namespace patchbay
