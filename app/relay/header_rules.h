// Which headers go up to the server and which come down to the app (protocol requirement R1).
//
// Everything end-to-end passes, also what we have never heard of (`Mcp-*`), except what would
// carry somebody's rights across the relay or make the app believe it talks to another origin.
// The token is added by upstream, not here.

#pragma once

#include "http/message.h"

#include <string_view>

namespace patchbay::relay {

// Completes Accept where the app left one of the two types out (servers answer 406 to that), and
// asks for identity coding, since compressed event streams are held back by compressors.
http::Headers headersUp(http::Headers up, std::string_view method);

http::Headers headersDown(http::Headers down);

// Whether the value of a Content-Type is this media type, whatever its parameters.
bool isMediaType(std::string_view contentType, std::string_view type);

} // namespace patchbay::relay
