#include "relay/read_only.h"

#include "base/json_scan.h"
#include "relay/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace patchbay::relay {

namespace {

// What decides about a message, at its top and in its parameters.
constexpr std::array<std::string_view, 3> decidingAtTop{"id", "method", "params"};
constexpr std::array<std::string_view, 1> decidingInParameters{"name"};

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

// Whether the members that decide stand there at most once, in their usual spelling: of two, some
// servers take the first and some the last, and some do not mind capitals.
template <std::size_t size>
bool isPlainObject(JsonScanner &scanner, const std::array<std::string_view, size> &deciding,
                   bool isTop)
{
    std::vector<std::string> seen;
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return false;
        if (token->kind == JsonToken::Kind::EndObject)
            return true;
        if (token->kind != JsonToken::Kind::Key)
            continue;
        const std::string_view raw = scanner.textOf(*token);
        const auto decoded = decodeJsonString(raw);
        if (!decoded)
            return false;
        const std::string name = lowerCase(*decoded);
        if (std::find(deciding.begin(), deciding.end(), name) != deciding.end()) {
            const bool isUsual = raw.substr(1, raw.size() - 2) == name;
            if (!isUsual || std::find(seen.begin(), seen.end(), name) != seen.end())
                return false;
            seen.push_back(name);
        }
        const auto value = scanner.next();
        if (!value)
            return false;
        if (isTop && name == "params" && value->kind == JsonToken::Kind::BeginObject) {
            if (!isPlainObject(scanner, decidingInParameters, false))
                return false;
        } else if (!scanner.skipValue(*value)) {
            return false;
        }
    }
}

bool isPlain(std::string_view text)
{
    JsonScanner scanner(text);
    const auto first = scanner.next();
    return first && first->kind == JsonToken::Kind::BeginObject
        && isPlainObject(scanner, decidingAtTop, true);
}

bool saysReadOnly(const nlohmann::json &tool)
{
    const auto annotations = tool.find("annotations");
    if (annotations == tool.end() || !annotations->is_object())
        return false;
    const auto hint = annotations->find("readOnlyHint");
    return hint != annotations->end() && hint->is_boolean() && hint->get<bool>();
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string all = "[";
    for (const std::string &part : parts)
        all.append(all.size() == 1 ? "" : ",").append(part);
    return all + ']';
}

} // namespace

bool mayOnlyRead(const Route &route, std::string_view client)
{
    const auto isItsOwn = [client](const RouteKey &key) { return key.client == client; };
    const auto own = std::find_if(route.keys.begin(), route.keys.end(), isItsOwn);
    if (own != route.keys.end())
        return own->readOnly;
    return std::any_of(route.keys.begin(), route.keys.end(),
                       [](const RouteKey &key) { return key.readOnly; });
}

std::string ReadOnlyTools::withoutOthers(std::string_view text)
{
    const auto parts = splitBatch(text);
    if (parts.empty())
        return filtered(text);
    std::vector<std::string> kept;
    bool isSame = true;
    for (const std::string_view part : parts) {
        kept.push_back(filtered(part));
        isSame = isSame && kept.back() == part;
    }
    return isSame ? std::string(text) : joined(kept);
}

std::string ReadOnlyTools::filtered(std::string_view text)
{
    const Message answer = readMessage(text);
    const bool isList = answer.kind == Message::Kind::Response && answer.tools.starts_with('[');
    if (!isList)
        return std::string(text);
    std::vector<std::string> kept;
    bool keptAll = true;
    for (const std::string_view raw : splitBatch(answer.tools)) {
        const auto tool = nlohmann::json::parse(raw, nullptr, false);
        const auto name = tool.is_object() ? tool.find("name") : tool.end();
        const bool hasName = tool.is_object() && name != tool.end() && name->is_string();
        const bool readsOnly = hasName && saysReadOnly(tool);
        if (hasName)
            m_readsOnly.insert_or_assign(name->get<std::string>(), readsOnly);
        if (readsOnly)
            kept.emplace_back(raw);
        else
            keptAll = false;
    }
    if (keptAll)
        return std::string(text);
    const auto begin = static_cast<std::size_t>(answer.tools.data() - text.data());
    return std::string(text.substr(0, begin)) + joined(kept)
        + std::string(text.substr(begin + answer.tools.size()));
}

std::optional<Error> ReadOnlyTools::refusalFor(std::string_view text) const
{
    const auto parts = splitBatch(text);
    if (parts.empty())
        return refusalForOne(text);
    for (const std::string_view part : parts) {
        if (auto refusal = refusalForOne(part))
            return refusal;
    }
    return {};
}

std::optional<Error> ReadOnlyTools::refusalForOne(std::string_view text) const
{
    const Message message = readMessage(text);
    const bool isOne =
        message.kind != Message::Kind::Unreadable && message.kind != Message::Kind::Batch;
    if (!isOne || !isPlain(text))
        return Error{ErrorCode::WrongUsage, "no plain JSON-RPC message"};
    if (message.method != "tools/call")
        return {};
    const auto known = m_readsOnly.find(message.name);
    if (known == m_readsOnly.end())
        return Error{ErrorCode::ToolNotKnown, message.name};
    if (!known->second)
        return Error{ErrorCode::ToolMayChange, message.name};
    return {};
}

} // namespace patchbay::relay
