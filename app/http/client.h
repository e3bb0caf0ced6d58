// Sends HTTP/1.1 requests. libcurl makes the connections (Connector); what is said on them is
// written here and read by Boost.Beast (client_wire.h).
//
// Never follows a redirect, never adds credentials, never decodes, never re-sends by itself: the
// answer is handed over as it comes, byte for byte. Uses the system's trust store and proxy
// settings (loopback hosts never go through a proxy).

#pragma once

#include "base/result.h"
#include "http/message.h"
#include "http/url.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace patchbay::http {

class Loop;

// What addresses a request may be sent to, decided on the resolved address when the socket is
// opened, so that a name that resolves into a private network is caught (RFC 9728 §7.7).
enum class AddressRule {
    Any,
    PublicOnly, // refuses loopback, private, link-local and unique-local; PrivateAddressRefused
};

struct Request {
    std::string method = "GET";
    std::string url; // absolute, http or https, sent byte for byte
    Headers headers; // Host, Content-Length and Connection are the client's affair
    Headers moreHeaders; // where the others are kept for a second try, and so not to be changed
    std::string body;
    std::shared_ptr<const std::string> sharedBody; // instead, where it is kept for a second try
    AddressRule addresses = AddressRule::Any;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds totalTimeout{0}; // 0: none
    std::uint64_t maxBody = 0; // bytes of answer body; 0: no limit. AnswerTooLarge
};

struct ResponseHead {
    int status = 0;
    Headers headers;
    std::string httpVersion; // "1.1" or "1.0"
};

struct Response {
    int status = 0;
    Headers headers;
    std::string body;
};

// One request on its way. All of it happens on the loop's thread.
class Exchange
{
public:
    virtual ~Exchange() = default; // cancels: closes the connection

    // Stops reading from the network until `resume`; at most one piece more may arrive.
    virtual void pause() = 0;
    virtual void resume() = 0;
    // Whether any byte of the request can have reached the server. False means that the same
    // request may safely be sent again.
    virtual bool mayHaveBeenSent() const = 0;
};

// Called on the loop's thread; any of these may destroy the Exchange.
struct ExchangeEvents {
    std::function<void(ResponseHead)> head; // once, not for 1xx
    std::function<void(std::string_view)> body; // pieces as they come
    std::function<void(Result<void>)> end; // once, last
};

class Client
{
public:
    struct Options {
        std::string userAgent; // without it none is sent
        std::string caFile; // PEM, in addition to the system's; for tests and admins
        // Finds the proxy for an address ("http://user:password@host:port"; empty: none). Asked on
        // the loop's thread, where it must not block; answers there, or later from any thread.
        // Without it the environment decides.
        using ProxyAnswer = std::function<void(std::string)>;
        std::function<void(const Url &, ProxyAnswer)> proxyFor;
    };

    Client(Loop &loop, const Options &options);
    ~Client(); // cancels what is on its way; `end` is not called for it
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    // On the loop's thread. The events never run before `start` has returned.
    std::unique_ptr<Exchange> start(Request request, ExchangeEvents events);

    // What is open and idle is not used again: the network is another one. From any thread.
    void networkChanged();

    // A whole answer in one piece, from any thread; `done` runs on the loop's thread. The returned
    // function cancels (from any thread; `done` is then called with Cancelled, or has been).
    std::function<void()> send(Request request, std::function<void(Result<Response>)> done);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace patchbay::http
