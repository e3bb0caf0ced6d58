// The practice server's tools: what a small made-up company's integrations might look like.
//
// They touch nothing; all data is in this file's source.

#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace patchbay::demo {

// As `tools/list` gives them.
nlohmann::json practiceTools();

// The result of `tools/call`; nothing if there is no such tool.
std::optional<nlohmann::json> callPracticeTool(const std::string &name,
                                               const nlohmann::json &arguments);

// `slow_count` takes its time: one step each, with progress. Nothing for all other tools.
struct SlowCall {
    int steps = 0;
};
std::optional<SlowCall> slowCallFor(const std::string &name, const nlohmann::json &arguments);

} // namespace patchbay::demo
