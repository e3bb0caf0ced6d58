// What a YAML text says and where it says it, in the words of yaml-cpp's events.
//
// Aliases are left as aliases, so that a text is never larger in memory than it is written.

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay {

struct YamlNode {
    enum class Kind { Null, Scalar, Alias, Sequence, Mapping };
    Kind kind = Kind::Null;
    bool flow = false; // in brackets or braces
    std::string tag; // "?" for a plain scalar, "!" for a quoted one, if it has no other
    std::string value; // of a scalar
    std::size_t anchor = 0; // numbered from 1; of an alias, the one it names
    std::size_t line = 0; // from 0; of its first sign
    std::size_t column = 0; // from 0, in bytes
    std::vector<YamlNode> parts; // of a sequence; of a mapping name, value, name, value, …

    // The index of the value of `name` in a mapping, or 0 if it has none (0 is always a name).
    std::size_t find(std::string_view name) const;
    bool isEmpty() const; // says nothing: null, or a mapping without members
};

// Whether both say the same, wherever they stand and however they are laid out.
bool saySame(const YamlNode &x, const YamlNode &y);

// The only document of the text. Errors: FileNotParsable with line and column.
Result<YamlNode> readYaml(std::string_view text);

} // namespace patchbay
