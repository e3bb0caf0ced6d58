#include "relay/stdio_headers.h"

#include <algorithm>

namespace patchbay::relay {

namespace {

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto byte = [&](std::size_t i) {
            return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
        };
        const unsigned three = (byte(0) << 16U) | (byte(1) << 8U) | byte(2);
        out.push_back(digits[three >> 18U]);
        out.push_back(digits[(three >> 12U) & 63U]);
        out.push_back(at + 1 < bytes.size() ? digits[(three >> 6U) & 63U] : '=');
        out.push_back(at + 2 < bytes.size() ? digits[three & 63U] : '=');
    }
    return out;
}

void addSession(http::Headers &headers, const StdioState &state)
{
    if (!state.session.empty())
        headers.add("Mcp-Session-Id", state.session);
    if (!state.version.empty())
        headers.add("MCP-Protocol-Version", state.version);
}

} // namespace

std::string mirroredValue(std::string_view text)
{
    const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7F; };
    const auto isBlank = [](char c) { return c == ' '; };
    const bool plain = std::all_of(text.begin(), text.end(), isPlain) && !text.empty()
        && !isBlank(text.front()) && !isBlank(text.back());
    const bool looksCoded = text.starts_with("=?base64?") && text.ends_with("?=");
    if (plain && !looksCoded)
        return std::string(text);
    return "=?base64?" + base64(text) + "?=";
}

http::Headers headersForPost(const Message &message, const StdioState &state)
{
    http::Headers headers{{"Content-Type", "application/json"},
                          {"Accept", "application/json, text/event-stream"},
                          {"Accept-Encoding", "identity"}};
    if (!message.isModern()) {
        if (message.method != "initialize")
            addSession(headers, state);
        return headers;
    }
    headers.add("MCP-Protocol-Version", message.modernVersion);
    headers.add("Mcp-Method", mirroredValue(message.method));
    const bool isNamed = message.method == "tools/call" || message.method == "prompts/get"
        || message.method == "resources/read";
    if (isNamed && !message.name.empty())
        headers.add("Mcp-Name", mirroredValue(message.name));
    return headers;
}

http::Headers headersForGet(const StdioState &state, std::string_view lastEventId)
{
    http::Headers headers{{"Accept", "text/event-stream"}, {"Accept-Encoding", "identity"}};
    addSession(headers, state);
    if (!lastEventId.empty())
        headers.add("Last-Event-ID", std::string(lastEventId));
    return headers;
}

http::Headers headersForDelete(const StdioState &state)
{
    http::Headers headers{{"Accept-Encoding", "identity"}};
    addSession(headers, state);
    return headers;
}

} // namespace patchbay::relay
