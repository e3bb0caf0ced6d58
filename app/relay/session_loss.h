// How servers say that they no longer know a session (facts: session loss).

#pragma once

#include "relay/message.h"

#include <string_view>

namespace patchbay::relay {

// For the answer to a request that was sent with a session. 404 by the standard; 400 with -32000 is
// what servers built on the official examples say; some say it in an answer of status 200. A modern
// server's 404 with -32601 is about the method.
bool saysSessionLost(int status, const Message &answer, std::string_view rawId);

} // namespace patchbay::relay
