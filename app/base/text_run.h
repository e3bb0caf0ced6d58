// Looks for the end of a run of bytes of which none is special, in texts that are mostly such runs.

#pragma once

#include <cstddef>
#include <string_view>

namespace patchbay {

// How many bytes of `text` there are before the first that `isSpecial`. A block at a time: without
// a branch for each byte the compiler looks at sixteen of them at once, which a megabyte makes
// felt.
template <typename Special>
std::size_t plainRun(std::string_view text, Special isSpecial)
{
    constexpr std::size_t block = 32;
    std::size_t at = 0;
    for (; at + block <= text.size(); at += block) {
        const char *const from = text.data() + at; // operator[] may check each time, with a branch
        unsigned char found = 0;
        for (std::size_t i = 0; i < block; ++i)
            found |= static_cast<unsigned char>(isSpecial(from[i]));
        if (found != 0)
            break;
    }
    while (at < text.size() && !isSpecial(text[at]))
        ++at;
    return at;
}

} // namespace patchbay
