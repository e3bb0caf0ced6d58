#include "relay/tool_headers.h"

#include "relay/message.h"
#include "relay/stdio_headers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace patchbay::relay {

namespace {

using Json = nlohmann::json;

constexpr const char *annotation = "x-mcp-header";

bool isToken(std::string_view text)
{
    const auto isTokenCharacter = [](char c) {
        constexpr std::string_view others = "!#$%&'*+-.^_`|~";
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || others.find(c) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isScalar(const Json &type)
{
    return type == "string" || type == "integer" || type == "boolean" || type == "null";
}

// Whether an annotation stands anywhere in a part of a schema where none may.
bool hasAnnotation(const Json &part)
{
    if (part.is_array())
        return std::any_of(part.begin(), part.end(), hasAnnotation);
    if (!part.is_object())
        return false;
    if (const auto found = part.find(annotation); found != part.end() && found->is_string())
        return true;
    return std::any_of(part.begin(), part.end(), hasAnnotation);
}

std::optional<std::string> headerText(const Json &value)
{
    if (value.is_string())
        return mirroredValue(value.get_ref<const std::string &>());
    if (value.is_boolean())
        return value.get<bool>() ? "true" : "false";
    if (value.is_number_integer())
        return value.dump();
    return {};
}

} // namespace

// Collects the annotations of one tool's schema.
class SchemaReader
{
public:
    // Nothing if one of them is not valid.
    static std::optional<std::vector<ToolHeaders::Mirrored>> read(const Json &schema)
    {
        SchemaReader reader;
        if (!reader.readObject(schema))
            return {};
        return std::move(reader.m_found);
    }

private:
    bool readObject(const Json &schema)
    {
        if (!schema.is_object())
            return !hasAnnotation(schema);
        for (const auto &[key, part] : schema.items()) {
            if (key != "properties" && key != annotation && hasAnnotation(part))
                return false;
        }
        const auto properties = schema.find("properties");
        if (properties == schema.end() || !properties->is_object())
            return true;
        for (const auto &[name, property] : properties->items()) {
            m_path.push_back(name);
            if (!readProperty(property) || !readObject(property))
                return false;
            m_path.pop_back();
        }
        return true;
    }

    bool readProperty(const Json &property)
    {
        if (!property.is_object() || !property.contains(annotation))
            return true;
        const Json &name = property[annotation];
        const auto type = property.value("type", Json());
        const bool canMirror = type.is_array() ? std::all_of(type.begin(), type.end(), isScalar)
                                               : isScalar(type) && type != "null";
        if (!canMirror || !name.is_string() || !isToken(name.get_ref<const std::string &>()))
            return false;
        const std::string header = "Mcp-Param-" + name.get<std::string>();
        const auto isSame = [&](const auto &other) {
            return http::equalsIgnoringCase(other.header, header);
        };
        if (std::any_of(m_found.begin(), m_found.end(), isSame))
            return false;
        m_found.push_back({m_path, header});
        return true;
    }

    std::vector<std::string> m_path;
    std::vector<ToolHeaders::Mirrored> m_found;
};

std::string ToolHeaders::learn(std::string_view text, const Message &answer)
{
    const auto tools = splitBatch(answer.tools);
    std::string kept;
    bool keptAll = true;
    for (const std::string_view raw : tools) {
        const Json tool = Json::parse(raw, nullptr, false);
        const auto name = tool.is_object() ? tool.value("name", Json()) : Json();
        if (name.is_string()) {
            auto found = SchemaReader::read(tool.value("inputSchema", Json::object()));
            if (!found) {
                keptAll = false;
                continue;
            }
            m_tools[name.get<std::string>()] = std::move(*found);
        }
        kept.append(kept.empty() ? "" : ",").append(raw);
    }
    if (keptAll)
        return std::string(text);
    const auto begin = static_cast<std::size_t>(answer.tools.data() - text.data());
    return std::string(text.substr(0, begin)) + '[' + kept + ']'
        + std::string(text.substr(begin + answer.tools.size()));
}

http::Headers ToolHeaders::headersFor(const std::string &tool, std::string_view arguments) const
{
    http::Headers headers;
    const auto known = m_tools.find(tool);
    if (known == m_tools.end() || known->second.empty())
        return headers;
    const Json all = Json::parse(arguments, nullptr, false);
    for (const Mirrored &mirrored : known->second) {
        const Json *value = &all;
        for (const std::string &name : mirrored.path) {
            const auto found = value->is_object() ? value->find(name) : value->end();
            if (found == value->end()) {
                value = nullptr;
                break;
            }
            value = &*found;
        }
        if (value == nullptr)
            continue;
        if (auto text = headerText(*value))
            headers.add(mirrored.header, std::move(*text));
    }
    return headers;
}

} // namespace patchbay::relay
