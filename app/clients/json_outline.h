// Where the objects on a path through a JSON text stand, and the members in them.
//
// Reads only; json_text does the editing. Where a name occurs twice the last one counts, as it does
// for every parser our clients use.

#pragma once

#include "base/json_scan.h"

#include <QByteArray>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay {

// Byte offsets into the text.
struct JsonMember {
    std::size_t keyBegin = 0; // of the opening quote
    std::size_t keyEnd = 0;
    std::size_t valueBegin = 0;
    std::size_t valueEnd = 0;
    std::string name; // decoded
    std::optional<std::size_t> commaBefore;
    std::optional<std::size_t> commaAfter;
};

struct JsonObjectSpan {
    std::size_t begin = 0; // of {
    std::size_t end = 0; // just past }
    std::vector<JsonMember> members;

    const JsonMember *find(std::string_view name) const; // the last of that name, or null
    std::size_t count(std::string_view name) const;
};

// The outermost object, then the one named at[0] in it, and so on, as far as they exist.
// Checks the whole text. Errors: FileNotParsable with line and column, also for bytes that are not
// UTF-8 and for a value on the path that is not an object.
Result<std::vector<JsonObjectSpan>> findJsonObjects(std::string_view text, JsonAllow allow,
                                                    const QStringList &at);

inline std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace patchbay
