#include "channel.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace patchbay::bench {

namespace {

SSL_CTX *clientContext()
{
    // Whom we speak to is not in question here.
    static SSL_CTX *const context = SSL_CTX_new(TLS_client_method());
    return context;
}

std::size_t numberAfter(std::string_view text, std::string_view name, int base)
{
    const auto at = text.find(name);
    std::size_t number = 0;
    if (at != std::string_view::npos)
        std::from_chars(text.data() + at + name.size(), text.data() + text.size(), number, base);
    return number;
}

// Calls `piece` with each of the chunks that begin at `at`; where they end, npos if they do not
// yet.
template <typename Piece>
std::size_t forEachChunk(std::string_view bytes, std::size_t at, Piece piece)
{
    for (;;) {
        const auto line = bytes.find("\r\n", at);
        if (line == std::string_view::npos)
            return line;
        const std::size_t size = numberAfter(bytes.substr(at, line - at), "", 16);
        if (bytes.size() < line + 2 + size + 2)
            return std::string_view::npos;
        piece(bytes.substr(line + 2, size));
        at = line + 2 + size + 2;
        if (size == 0)
            return at;
    }
}

} // namespace

void fail(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

Channel::Channel(std::uint16_t port, Kind kind)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        fail("nobody listens on port " + std::to_string(port));
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (kind == Kind::Plain)
        return;
    m_tls = SSL_new(clientContext());
    SSL_set_fd(m_tls, m_socket);
    if (SSL_connect(m_tls) != 1)
        fail("no TLS on port " + std::to_string(port));
}

Channel::~Channel()
{
    SSL_free(m_tls);
    ::close(m_socket);
}

void Channel::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = m_tls ? SSL_write(m_tls, bytes.data(), int(bytes.size()))
                                   : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            fail("the other side does not read");
        bytes.remove_prefix(std::size_t(sent));
    }
}

void Channel::receive(std::string &to)
{
    static std::array<char, 256 * 1024> room;
    const ssize_t got = m_tls ? SSL_read(m_tls, room.data(), int(room.size()))
                              : ::recv(m_socket, room.data(), room.size(), 0);
    if (got <= 0)
        fail("the other side has gone away");
    to.append(room.data(), std::size_t(got));
}

bool Incoming::take(std::string &bytes)
{
    m_head.clear();
    const auto endOfHead = bytes.find("\r\n\r\n");
    if (endOfHead == std::string::npos)
        return false;
    m_head = bytes.substr(0, endOfHead + 2);
    std::transform(m_head.begin(), m_head.end(), m_head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const std::size_t begin = endOfHead + 4;
    const bool isChunked = m_head.find("\r\ntransfer-encoding: chunked\r\n") != std::string::npos;
    const std::size_t end = isChunked ? forEachChunk(bytes, begin, [](std::string_view) {})
                                      : begin + numberAfter(m_head, "\r\ncontent-length: ", 10);
    if (end > bytes.size()) // npos, too
        return false;
    m_body.clear(); // and keeps its memory
    if (isChunked)
        forEachChunk(bytes, begin, [this](std::string_view piece) { m_body += piece; });
    else
        m_body.append(bytes, begin, end - begin);
    bytes.erase(0, end);
    m_isContinued = false;
    return true;
}

bool Incoming::wantsToContinue()
{
    if (m_isContinued || m_head.find("\r\nexpect: 100-continue\r\n") == std::string::npos)
        return false;
    m_isContinued = true;
    return true;
}

int Incoming::status() const
{
    return int(numberAfter(m_head, "http/1.1 ", 10));
}

} // namespace patchbay::bench
