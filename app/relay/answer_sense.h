// Whether an app can do something with an answer to its request, or would show a person raw text
// (the page of a gateway or of a network's sign-in), or wait in vain until its time limit.
//
// Pure. For what is no event stream. The stdio session has no need of it: there an answer without a
// message becomes a sentence in any case.

#pragma once

#include "http/message.h"

#include <string_view>

namespace patchbay::relay {

enum class Sense {
    Plain, // as it is
    Mistyped, // a JSON message, but its head says something else
    None, // a sentence of ours must say what is wrong
};

struct Answered {
    bool isInitialize = false; // by its refusals an app finds out what the server speaks
    bool hasSession = false; // 404 says that it is lost
    bool hasStream = false; // where an answer may come after all
};

Sense senseOf(const Answered &request, int status, const http::Headers &headers,
              std::string_view body);

} // namespace patchbay::relay
