// How a JSON file is laid out, and how a new piece looks so that it fits in.

#pragma once

#include "clients/json_outline.h"

#include <string>
#include <string_view>
#include <vector>

namespace patchbay {

struct JsonLayout {
    std::string lineEnd = "\n";
    std::string unit = "  "; // one step of indentation
    bool lines = true; // one member a line; else all on one line
    bool blanks = true; // a blank after : and , when on one line
};

// As the file does it; two blanks and \n where it does not tell.
JsonLayout layoutOf(std::string_view text, const std::vector<JsonObjectSpan> &objects);

// A value (strict JSON) written again in this layout. Its first line is not indented; `indent` is
// the indentation of the line it begins on. Arrays without objects in them stay on one line.
std::string layOut(std::string_view value, const JsonLayout &layout, std::string_view indent);

// The blanks a line begins with.
std::string_view lineIndent(std::string_view text, std::size_t offset);

// Whether only blanks stand before `offset` in its line.
bool isFirstInLine(std::string_view text, std::size_t offset);

} // namespace patchbay
