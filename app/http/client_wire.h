// HTTP/1.1 on the wire, the client's half, without sockets (RFC 9112): writes the heads of
// requests, reads answers.
//
// The grammar is Boost.Beast's, as in wire.h, and confined to client_wire.cpp.

#pragma once

#include "http/client.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::http {

// What the head of a request says beside what the Request says itself.
struct RequestForm {
    std::string_view target; // origin-form, or absolute-form for a proxy
    std::string_view host;
    std::string_view userAgent; // empty: none, as the next one
    std::string_view proxyAuthorization;
    std::optional<std::size_t> length; // of the body
};

// With its blank line. Framing headers of the request give way to `form`.
std::string requestHead(const Request &request, const RequestForm &form);

// Reads one answer from pieces of any size; interim ones (1xx) are passed over.
class ResponseReader
{
public:
    enum class State {
        Head, // waits for it, or for its rest
        Body, // the head is in `head()`
        Done, // so it is here
        Failed, // this is no HTTP; there is no way on from here
    };

    explicit ResponseReader(std::string_view method); // of the request: HEAD has no body
    ~ResponseReader();
    ResponseReader(const ResponseReader &) = delete;
    ResponseReader &operator=(const ResponseReader &) = delete;

    // Takes the next step from the front of `bytes` and returns how much that was. After each step
    // `piece()` has what it gave of the body, pointing into `bytes`. 0: more is needed; what is
    // left is to be given again with more behind it.
    std::size_t feed(std::string_view bytes);
    std::string_view piece() const { return m_piece; }
    // The connection has been closed: Done if that is how this body ends.
    void end();

    State state() const { return m_state; }
    ResponseHead &head() { return m_head; }
    bool keepAlive() const;
    bool knowsLength() const; // of the body

private:
    class Parser;

    std::size_t fail();
    std::size_t feedHead(std::string_view bytes);

    const bool m_isHead;
    ResponseHead m_head;
    std::unique_ptr<Parser> m_parser;
    State m_state = State::Head;
    std::size_t m_headBytes = 0;
    std::string_view m_piece;
};

} // namespace patchbay::http
