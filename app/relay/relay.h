// The relay: carries what AI apps say to their MCP server and back, with a fresh token on every
// request.
//
//   app ── HTTP ──> http_endpoint ─┐                       ┌─> upstream ── http::Client ──> server
//   app ── stdio ─> bridge ─ socket ─> bridge_listener ────┤        (message and header_rules
//   decide)
//                                      stdio_session       └─> RelayHost: token, activity, control
//
// Qt-free, on one Loop thread. It knows no accounts and stores nothing: it asks its RelayHost for
// tokens and tells it what happened.

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchbay::http {
class Client;
class Loop;
} // namespace patchbay::http

namespace patchbay::relay {

// The right of one app to use one connection.
struct RouteKey {
    std::string client; // the app's id
    std::string sha256; // 32 bytes, of the key's text
    bool readOnly = false; // sees and calls only tools that change nothing (read_only.h)
};

// One connection as the relay needs it.
struct Route {
    std::string connection; // id, as in the address
    std::string name; // as people call it, for messages: "Celigo"
    std::string url; // of the MCP server, byte for byte
    enum class Transport { Auto, StreamableHttp, Sse } transport = Transport::Auto;
    std::vector<RouteKey> keys;
};

// Something the person may want to see. Never holds a payload.
struct Activity {
    std::string connection;
    std::string client; // app id
    std::string method; // "tools/call"
    std::string tool; // of tools/call; else empty
    std::chrono::system_clock::time_point when;
    std::chrono::milliseconds took{0};
    bool ok = false;
};

// What the relay needs of the rest of the program. Called on the loop's thread; answers may come
// from any thread (the relay posts them to its own).
class RelayHost
{
public:
    virtual ~RelayHost() = default;

    using TokenAnswer = std::function<void(Result<Secret>)>;
    // `refused`: the server has just answered 401 to this one. An empty secret: send none.
    virtual void token(const std::string &connection, std::optional<Secret> refused,
                       TokenAnswer answer) = 0;

    // The server wants more permission for `operation` ("tools/call write") than the token has
    // (insufficient_scope); `challenges` are its WWW-Authenticate headers. The answer is what the
    // app is told.
    using RefusalAnswer = std::function<void(Error)>;
    virtual void permissionRefused(const std::string &connection, const std::string &operation,
                                   std::vector<std::string> challenges, RefusalAnswer answer) = 0;

    virtual void happened(const Activity &activity) = 0;

    // Another of our programs (CLI, second start) asks something over the bridge socket: one JSON
    // text in, any number of JSON lines out through `line`, then `done`. `gone` is called if the
    // asker leaves before that.
    struct ControlCall {
        std::string request;
        std::function<void(std::string)> line;
        std::function<void()> done;
    };
    virtual void control(const std::shared_ptr<ControlCall> &call) = 0;
    virtual void controlGone(const std::shared_ptr<ControlCall> &call) = 0;
};

class Relay
{
public:
    struct Options {
        std::uint16_t port = 0; // 0: any
        std::string socketPath; // of the bridge socket (a named pipe's name on Windows)
        // Proxies and virus scanners cut streams that are silent for a minute: after so long, apps
        // get a comment.
        std::chrono::milliseconds silence{15'000};
        // From the first request on: apps come back at once when a relay has been started again.
        std::vector<Route> routes = {};
    };

    // Errors: PortTaken, RelayAlreadyRunning (somebody answers on the socket), ListenerFailed.
    static Result<std::unique_ptr<Relay>> start(http::Loop &loop, http::Client &client,
                                                RelayHost &host, Options options);
    // Ends all sessions; from any thread but the loop's. The host is not called afterwards.
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    std::uint16_t port() const;

    // From any thread; takes effect for the next request. A key that is no longer listed lets
    // nobody in any more and ends the bridge sessions and streams of that app.
    void setRoutes(std::vector<Route> routes);

    // The sign-in of this connection has changed: bridge sessions that were waiting are told that
    // the tools are there now (notifications/tools/list_changed). From any thread.
    void signInChanged(const std::string &connection);

    // Tells how many calls of apps and questions of other programs of ours are under way. Streams
    // that only listen do not count. From any thread; `answer` runs on the loop's, or not at all if
    // the relay ends before.
    void countCalls(std::function<void(std::size_t)> answer) const;

private:
    struct Private;
    explicit Relay(std::shared_ptr<Private> d);
    std::shared_ptr<Private> d;
};

} // namespace patchbay::relay
