// The call that takes its time: an event stream with a step now and then, and the answer at the
// end.

#pragma once

#include "http/server.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace patchbay::http {
class Loop;
}

namespace patchbay::demo {

struct Count {
    std::chrono::milliseconds pause; // before each step
    int steps = 1;
    nlohmann::json progressToken; // null: nobody wants to know
    std::string answer; // the JSON-RPC message that ends it
};

void countSlowly(http::Loop &loop, const std::shared_ptr<http::Responder> &responder, Count count);

} // namespace patchbay::demo
