// Who may use the local HTTP endpoint, decided on the head of a request, before its body is read.
//
//   http://127.0.0.1:<port>/<connection>/mcp             Authorization: Bearer <key>
//   http://127.0.0.1:<port>/k/<key>/<connection>/mcp     for apps without a field for headers
//
// A web page must not reach it (Host, Origin, no CORS), nor another program of another person on
// this computer (the key). Refusals are never 401: an app would take that as an invitation to
// start a sign-in of its own with the relay.

#pragma once

#include "base/secret.h"
#include "http/server.h"
#include "relay/relay.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace patchbay::relay {

using RouteTable = std::map<std::string, std::shared_ptr<const Route>, std::less<>>;

RouteTable tableOf(std::vector<Route> routes);

struct Admitted {
    std::shared_ptr<const Route> route;
    RouteKey key;
    Secret text; // of the key, as it came
};

using Admission = std::variant<std::shared_ptr<const Admitted>, http::Server::Refusal>;

// `head` without its body. `port` is the one we listen on.
// `before`: who came last on the same connection, or null. The same key for the same route is not
// looked up again.
Admission admit(const http::ServerRequest &head, std::uint16_t port, const RouteTable &routes,
                const std::shared_ptr<const Admitted> &before = nullptr);

// The key of `route` that `text` is, compared in constant time over its SHA-256.
const RouteKey *findKey(const Route &route, std::string_view text);

} // namespace patchbay::relay
