// Whether a text is UTF-8 at all.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace patchbay {

// Where the first byte stands that is not. Scanners look at structure only; an app decodes the
// bytes and stumbles over it.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

} // namespace patchbay
