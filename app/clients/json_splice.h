// Which bytes change when a member goes into an object or out of it.

#pragma once

#include "clients/json_layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace patchbay {

struct Splice {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

// The text with the splices made; they are in order and do not overlap.
std::string spliced(std::string_view text, const std::vector<Splice> &splices);

// The new member goes to the end of the object. `value` is strict JSON; `name` is not quoted yet.
std::vector<Splice> insertion(std::string_view text, const JsonObjectSpan &object,
                              std::string_view name, std::string_view value, JsonLayout layout);

std::vector<Splice> replacement(std::string_view text, const JsonMember &member,
                                std::string_view value, JsonLayout layout);

// Comments stay, unless they stand inside the member.
std::vector<Splice> removal(std::string_view text, const JsonObjectSpan &object,
                            const JsonMember &member);

// Where the blanks and comments that begin at `from` end; not past `to`.
std::size_t skipBlanksAndComments(std::string_view text, std::size_t from, std::size_t to);

} // namespace patchbay
