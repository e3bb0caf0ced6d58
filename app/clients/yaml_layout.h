// How an entry looks in YAML, and what a piece of YAML says as JSON.

#pragma once

#include "clients/yaml_outline.h"

#include <nlohmann/json.hpp>

#include <string>

namespace patchbay {

struct YamlLayout {
    std::string lineEnd = "\n";
    std::string unit = "  "; // one step of indentation
};

// A member in lines of its own, all of them ended. Arrays stay on one line.
std::string yamlLines(const std::string &name, const nlohmann::ordered_json &value,
                      const YamlLayout &layout, const std::string &indent);

// A member within braces.
std::string yamlInBraces(const std::string &name, const nlohmann::ordered_json &value);

// By the core schema of YAML 1.2; an alias is not resolved and says "*".
nlohmann::ordered_json jsonOf(const YamlNode &node);

} // namespace patchbay
