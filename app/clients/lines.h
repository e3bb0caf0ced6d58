// The lines of a text, for edits that put in or take out whole ones.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay {

// Lines from 0; both are taken.
struct LineRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

// Of the UTF-8 byte order mark a text begins with; 0 if it has none.
std::size_t markSize(std::string_view text);

// Offsets of the lines of a text, the first behind a byte order mark; one more for its end.
std::vector<std::size_t> lineBegins(std::string_view text);

// The text with `block` in the place of the first range, and without the others. They are in order
// and apart.
std::string withLines(std::string_view text, const std::vector<LineRange> &ranges,
                      std::string_view block);

// "\r\n" if the text uses that, else "\n".
std::string lineEndOf(std::string_view text);

} // namespace patchbay
