#include "relay/header_rules.h"

#include <algorithm>
#include <string>
#include <vector>

namespace patchbay::relay {

namespace {

using http::equalsIgnoringCase;

// RFC 9110 §7.6.1, and what describes the message on one hop only.
constexpr http::NameSet hopByHop("Connection", "Keep-Alive", "Proxy-Connection",
                                 "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer",
                                 "Transfer-Encoding", "Upgrade", "Host", "Content-Length",
                                 "Expect");

constexpr http::NameSet neverUp("Authorization", "Cookie", "Cookie2", "Origin", "Referer",
                                "Forwarded", "X-Forwarded-For", "Accept-Encoding",
                                "HTTP2-Settings");

constexpr http::NameSet neverDown("Set-Cookie", "Set-Cookie2", "WWW-Authenticate",
                                  "Authentication-Info", "Alt-Svc", "Clear-Site-Data", "Refresh",
                                  "Strict-Transport-Security");

bool isName(std::string_view name, std::string_view listed)
{
    return listed.size() == name.size() && equalsIgnoringCase(listed, name);
}

bool startsIgnoringCase(std::string_view text, std::string_view start)
{
    const bool mayStart = text.size() >= start.size() && ((text[0] ^ start[0]) & ~0x20) == 0;
    return mayStart && equalsIgnoringCase(text.substr(0, start.size()), start);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

template <typename Take>
void forEachItem(std::string_view value, Take take)
{
    while (!value.empty()) {
        const auto comma = value.find(',');
        take(trimmed(value.substr(0, comma)));
        value = comma == std::string_view::npos ? std::string_view{} : value.substr(comma + 1);
    }
}

// The names that Connection declares to be of this hop only.
std::vector<std::string> namedByConnection(const http::Headers &headers)
{
    std::vector<std::string> names;
    for (const http::Header &header : headers) {
        if (!isName(header.name, "Connection"))
            continue;
        forEachItem(header.value, [&](std::string_view item) { names.emplace_back(item); });
    }
    return names;
}

// `isDropped` decides on what is not of the hop alone.
template <typename Dropped>
void filter(http::Headers &headers, Dropped isDropped)
{
    const auto named = namedByConnection(headers);
    headers.removeIf([&](const http::Header &header) {
        const auto isNamed = [&](std::string_view name) { return isName(name, header.name); };
        return hopByHop.contains(header.name) || isDropped(header.name)
            || std::any_of(named.begin(), named.end(), isNamed);
    });
}

struct Accepted {
    bool json = false;
    bool events = false;
};

Accepted acceptedBy(const http::Headers &headers)
{
    Accepted accepted;
    for (const http::Header &header : headers) {
        if (!isName(header.name, "Accept"))
            continue;
        forEachItem(header.value, [&](std::string_view item) {
            accepted.json = accepted.json || isMediaType(item, "application/json");
            accepted.events = accepted.events || isMediaType(item, "text/event-stream");
        });
    }
    return accepted;
}

} // namespace

bool isMediaType(std::string_view contentType, std::string_view type)
{
    return equalsIgnoringCase(trimmed(contentType.substr(0, contentType.find(';'))), type);
}

http::Headers headersUp(http::Headers up, std::string_view method)
{
    filter(up, [](std::string_view name) {
        return neverUp.contains(name) || startsIgnoringCase(name, "Sec-")
            || startsIgnoringCase(name, "Access-Control-");
    });
    const auto [json, events] = acceptedBy(up);
    if (method == "POST" && !(json && events))
        up.set("Accept", "application/json, text/event-stream");
    if (method == "GET" && !events)
        up.set("Accept", "text/event-stream");
    up.set("Accept-Encoding", "identity");
    return up;
}

http::Headers headersDown(http::Headers down)
{
    filter(down, [](std::string_view name) {
        return neverDown.contains(name) || startsIgnoringCase(name, "Access-Control-");
    });
    return down;
}

} // namespace patchbay::relay
