#include "clients/yaml_layout.h"

#include "base/json_scan.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace patchbay {

namespace {

using Json = nlohmann::ordered_json;

// Words that some reader takes for something else than text. Quoted is always right.
bool isPlain(const std::string &text)
{
    static constexpr std::array<std::string_view, 9> words{"true", "false", "null", "yes", "no",
                                                           "on",   "off",   "y",    "n"};
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    const auto isInner = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '/' || c == '.';
    };
    if (text.empty() || !(isLetter(text.front()) || text.front() == '/')
        || !std::all_of(text.begin(), text.end(), isInner))
        return false;
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(words.begin(), words.end(), lower) == words.end();
}

// A JSON string is a double-quoted scalar of YAML.
std::string scalar(const std::string &text)
{
    return isPlain(text) ? text : encodeJsonString(text);
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as a descriptor's entry
std::string withinLine(const Json &value)
{
    if (value.is_string())
        return scalar(value.get<std::string>());
    std::string out;
    if (value.is_array()) {
        for (const Json &one : value)
            out += (out.empty() ? "" : ", ") + withinLine(one);
        return '[' + out + ']';
    }
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            out += (out.empty() ? "" : ", ") + yamlInBraces(name, member);
        return '{' + out + '}';
    }
    return value.dump();
}

Json plainScalar(const std::string &text)
{
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    const char *const end = text.data() + text.size();
    long long whole = 0;
    if (const auto read = std::from_chars(text.data(), end, whole);
        read.ec == std::errc() && read.ptr == end)
        return whole;
    double number = 0;
    if (const auto read = std::from_chars(text.data(), end, number);
        read.ec == std::errc() && read.ptr == end && text.find_first_of("nN") == text.npos)
        return number;
    return text;
}

} // namespace

// NOLINTNEXTLINE(misc-no-recursion): as deep as a descriptor's entry
std::string yamlLines(const std::string &name, const Json &value, const YamlLayout &layout,
                      const std::string &indent)
{
    if (!value.is_object() || value.empty())
        return indent + yamlInBraces(name, value) + layout.lineEnd;
    std::string out = indent + scalar(name) + ':' + layout.lineEnd;
    for (const auto &[member, inner] : value.items())
        out += yamlLines(member, inner, layout, indent + layout.unit);
    return out;
}

std::string yamlInBraces(const std::string &name, const Json &value)
{
    return scalar(name) + ": " + withinLine(value);
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as yaml-cpp has read, which has its own limit
Json jsonOf(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return nullptr;
    case YamlNode::Kind::Alias:
        return "*";
    case YamlNode::Kind::Scalar:
        return node.tag == "?" ? plainScalar(node.value) : Json(node.value);
    case YamlNode::Kind::Sequence: {
        Json all = Json::array();
        for (const YamlNode &one : node.parts)
            all.push_back(jsonOf(one));
        return all;
    }
    case YamlNode::Kind::Mapping:
        break;
    }
    Json object = Json::object();
    for (std::size_t i = 0; i + 1 < node.parts.size(); i += 2)
        object[node.parts[i].value] = jsonOf(node.parts[i + 1]);
    return object;
}

} // namespace patchbay
