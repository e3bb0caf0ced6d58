#include "relay/admission.h"

#include "base/digest.h"
#include "base/secret.h"
#include "relay/message.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace patchbay::relay {

namespace {

using Refusal = http::Server::Refusal;

// Where a request wants to go, as its target says.
struct Place {
    std::string_view connection;
    std::string_view key; // of the second form; else empty
};

std::optional<Place> placeOf(std::string_view target)
{
    // A query means nothing here; apps add some of their own.
    std::string_view path = target.substr(0, target.find('?'));
    constexpr std::string_view end = "/mcp";
    if (!path.starts_with('/') || !path.ends_with(end))
        return {};
    path = path.substr(1, path.size() - 1 - std::min(path.size() - 1, end.size()));
    Place place;
    if (path.starts_with("k/")) {
        path.remove_prefix(2);
        const auto slash = path.find('/');
        if (slash == std::string_view::npos)
            return {};
        place.key = path.substr(0, slash);
        path.remove_prefix(slash + 1);
        if (place.key.empty())
            return {};
    }
    if (path.empty() || path.find('/') != std::string_view::npos)
        return {};
    place.connection = path;
    return place;
}

bool isOurs(std::string_view hostAndPort, std::uint16_t port)
{
    constexpr std::array<std::string_view, 3> hosts{"127.0.0.1", "localhost", "[::1]"};
    const auto colon = hostAndPort.rfind(':');
    if (colon == std::string_view::npos || hostAndPort.substr(colon + 1) != std::to_string(port))
        return false;
    return std::any_of(hosts.begin(), hosts.end(), [&](std::string_view host) {
        return http::equalsIgnoringCase(hostAndPort.substr(0, colon), host);
    });
}

bool isOurOrigin(std::string_view origin, std::uint16_t port)
{
    constexpr std::string_view scheme = "http://";
    return origin.starts_with(scheme) && isOurs(origin.substr(scheme.size()), port);
}

std::string_view bearerOf(const http::Headers &headers)
{
    const auto value = headers.onlyValue("Authorization").value_or("");
    constexpr std::string_view scheme = "Bearer ";
    if (!http::equalsIgnoringCase(value.substr(0, scheme.size()), scheme))
        return {};
    return value.substr(scheme.size());
}

Refusal refusal(int status, std::string_view why)
{
    return {status, std::string(why) + '\n', {{"Content-Type", "text/plain"}}};
}

} // namespace

RouteTable tableOf(std::vector<Route> routes)
{
    RouteTable table;
    for (Route &route : routes) {
        const auto shared = std::make_shared<const Route>(std::move(route));
        table.insert_or_assign(shared->connection, shared);
    }
    return table;
}

const RouteKey *findKey(const Route &route, std::string_view text)
{
    const Secret digest{sha256(text)};
    const RouteKey *found = nullptr;
    for (const RouteKey &key : route.keys) { // all of them, so that time tells nothing
        if (digest.equals(key.sha256))
            found = &key;
    }
    return found;
}

Admission admit(const http::ServerRequest &head, std::uint16_t port, const RouteTable &routes,
                const std::shared_ptr<const Admitted> &before)
{
    // DNS rebinding: a page of evil.example whose name now leads here still sends its own name.
    const auto host = head.headers.onlyValue("Host");
    if (!host || !isOurs(*host, port))
        return refusal(403, "This address answers on 127.0.0.1 only.");
    for (const std::string_view origin : head.headers.values("Origin")) {
        if (!isOurOrigin(origin, port))
            return refusal(403, "Web pages may not use this address.");
    }
    const auto place = placeOf(head.target);
    if (!place)
        return refusal(404, "Nothing is here.");
    if (head.method != "GET" && head.method != "POST" && head.method != "DELETE")
        return refusal(405, "Only GET, POST and DELETE are used here.");
    const auto route = routes.find(place->connection);
    if (route == routes.end())
        return refusal(404, "Nothing is here.");
    const auto text = place->key.empty() ? bearerOf(head.headers) : place->key;
    if (before && before->route == route->second && before->text.equals(text))
        return before;
    const RouteKey *key = text.empty() ? nullptr : findKey(*route->second, text);
    if (key == nullptr) {
        const Error error{ErrorCode::KeyNotAccepted, {}};
        return Refusal{403,
                       errorAnswer("null", error, route->second->name),
                       {{"Content-Type", "application/json"}}};
    }
    return std::make_shared<const Admitted>(
        Admitted{route->second, *key, Secret(std::string(text))});
}

} // namespace patchbay::relay
