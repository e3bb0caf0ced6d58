// Serves HTTP/1.1 on loopback: Boost.Beast behind a narrow interface, the one parser for all of our
// listening sockets (relay endpoint, browser redirect, practice server).
//
// Beast is strict; what it lets through against RFC 9112 (obs-fold, a missing Host, a
// Transfer-Encoding other than "chunked") is refused here. Limits on header and body size, on the
// time a header may take and on the number of connections are kept here as well; who may come in
// is decided by those who use it.

#pragma once

#include "base/result.h"
#include "http/message.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::http {

class Loop;

struct ServerRequest {
    std::string method;
    std::string target; // as it came: path and query
    Headers headers;
    std::string body;
    std::shared_ptr<const void> admission; // what the HeadFilter has found out, for the handler
};

// The answer to one request, in one piece or streamed. On the loop's thread only, its destruction
// included. Kept alive by whoever answers; if it goes unanswered, the connection is closed. Once
// the other side is gone, calls do nothing.
class Responder
{
public:
    virtual ~Responder() = default;

    // A whole answer. Content-Length is added.
    virtual void send(int status, Headers headers, std::string body) = 0;

    // A streamed answer: head at once, then pieces, each flushed as it comes (chunked). `written`
    // (may be empty) is called when the piece has gone to the kernel, so that the source can be
    // slowed down.
    virtual void beginStream(int status, Headers headers) = 0;
    virtual void write(std::string piece, std::function<void()> written) = 0;
    virtual void endStream() = 0;
    // Closes without a clean end, so that the other side sees that something is missing.
    virtual void abort() = 0;

    // Called once if the other side goes away before the answer is complete.
    virtual void onGone(std::function<void()> gone) = 0;
};

class Server
{
public:
    struct Options {
        std::vector<std::string> addresses{"127.0.0.1"}; // literals; loopback only
        std::uint16_t port = 0; // 0: any
        std::size_t maxHeader = 64 * 1024; // bytes; 431 beyond
        std::uint64_t maxBody = 64ULL * 1024 * 1024; // bytes; 413 beyond
        std::size_t maxConnections = 1024; // beyond, who has asked for nothing yet must go; or 503
        std::chrono::milliseconds headerTimeout{10'000}; // from the first byte; 408 beyond
        std::chrono::milliseconds idleTimeout{120'000}; // between requests
    };
    using RequestHandler = std::function<void(ServerRequest, std::shared_ptr<Responder>)>;
    // Decides on the head alone, before any byte of the body is read. Empty: let it in; else the
    // status to refuse with and the body of that answer.
    struct Refusal {
        int status = 403;
        std::string body;
        Headers headers = {};
    };
    using HeadFilter = std::function<std::optional<Refusal>(ServerRequest &)>;

    // Bound exclusively; from any thread. Of several addresses those that this computer does not
    // have (no IPv6) are left out. Errors: PortTaken, ListenerFailed.
    static Result<std::unique_ptr<Server>> listen(Loop &loop, Options options,
                                                  RequestHandler onRequest, HeadFilter admit = {});
    ~Server(); // closes all connections, from any thread; handlers do not run any more
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    std::uint16_t port() const;

private:
    struct Private;
    explicit Server(std::shared_ptr<Private> d);
    std::shared_ptr<Private> d;
};

} // namespace patchbay::http
