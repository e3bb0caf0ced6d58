// The headers that an HTTP client owes the server and a stdio client cannot send: the protocol
// version and session (legacy), the mirrored fields of the body (modern, 2026-07-28 "Client
// Behavior").

#pragma once

#include "http/message.h"
#include "relay/message.h"

#include <string>
#include <string_view>

namespace patchbay::relay {

// What a legacy session knows; empty until `initialize` has been answered.
struct StdioState {
    std::string session; // Mcp-Session-Id
    std::string version; // as negotiated
};

http::Headers headersForPost(const Message &message, const StdioState &state);
http::Headers headersForGet(const StdioState &state, std::string_view lastEventId);
http::Headers headersForDelete(const StdioState &state);

// A value as a header can carry it: as it is if it is plain ASCII, else `=?base64?…?=`.
std::string mirroredValue(std::string_view text);

} // namespace patchbay::relay
