// HTTP/1.1 on the wire, without sockets (RFC 9112): reads requests, writes the heads of answers.
//
// The grammar is Boost.Beast's, which is confined to wire.cpp. On top of it stand the rules Beast
// leaves to its users, and the limits.

#pragma once

#include "http/server.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::http {

// Reads one request after the other from pieces of any size.
class RequestReader
{
public:
    struct Limits {
        std::size_t maxHeader = 64 * 1024; // bytes of head, of a chunk's size line, of trailers
        std::uint64_t maxBody = 64ULL * 1024 * 1024;
    };
    enum class State {
        Head, // waits for the rest of the head, or for its beginning
        HeadDone, // the head is in `request()`, a body follows; feed on
        Body,
        Done, // call `next` before feeding on
        Failed, // see refusal(); there is no way on from here
    };

    explicit RequestReader(Limits limits);
    ~RequestReader();
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    // Takes what it can from the front of `bytes` and returns how much that was; what is left is to
    // be given again, with more behind it. Stops after the head and at the end of the request.
    std::size_t feed(std::string_view bytes);

    State state() const { return m_state; }
    int refusal() const { return m_refusal; } // the status to refuse with
    bool hasBegun() const; // whether any byte of this request has been taken
    ServerRequest &request() { return m_request; }

    bool isHttp10() const;
    bool keepAlive() const;
    bool wantsContinue() const; // "Expect: 100-continue"

    void next(); // after Done: forgets this request

private:
    class Parser;

    std::size_t fail(int status);

    Limits m_limits;
    std::unique_ptr<Parser> m_parser;
    ServerRequest m_request;
    State m_state = State::Head;
    int m_refusal = 0;
    std::size_t m_headBytes = 0;
};

// How the body behind a head is delimited.
struct AnswerForm {
    bool keepAlive = true;
    bool isHttp10 = false;
    bool chunked = false;
    std::optional<std::uint64_t> length;
};

// The head of an answer with its blank line. Framing headers among `headers` give way to `form`;
// what could break out of its line is left out.
std::string answerHead(int status, const Headers &headers, const AnswerForm &form);

// Whether an answer with this status never has a body (RFC 9110 §6.4.1).
bool isBodiless(int status);

} // namespace patchbay::http
