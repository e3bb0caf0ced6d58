// The server at the far end of a bench: answers MCP at once, so that what is measured lies between.
//
//   bench_upstream CERTIFICATE KEY     both PEM; prints one line of JSON with its ports
//
// `port` is plain, `tls` is TLS, `far` is TLS with 50 ms of round trip. Wants `Authorization:
// Bearer bench`, which only the one in between knows. It does not read more of a message than it
// needs to answer, since every microsecond here is one that no relay can save. Runs until it is
// killed.
//
// Tools: `echo` answers 200 bytes, `down` 1 MB, `up` takes as much as it gets, and `stream` sends
// an event at once and its answer 10 ms later.

#include "channel.h"
#include "far_away.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace patchbay::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds roundTrip{50};
constexpr std::chrono::milliseconds untilAnswer{10}; // of a stream
constexpr std::size_t large = 1'000'000; // bytes

std::string chunk(std::string_view bytes)
{
    std::array<char, 20> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", bytes.size());
    return std::string(size.data()).append(bytes).append("\r\n");
}

std::string wholeAnswer(const char *status, std::string_view more, std::string_view body)
{
    return std::string("HTTP/1.1 ")
        .append(status)
        .append("\r\n")
        .append(more)
        .append("Content-Length: ")
        .append(std::to_string(body.size()))
        .append("\r\n\r\n")
        .append(body);
}

constexpr std::string_view json = "Content-Type: application/json\r\n";
constexpr std::string_view streamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    "Cache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n";

// The value after the first such name, up to what ends a number, a string or an object.
std::string_view valueOf(std::string_view text, std::string_view name)
{
    const auto at = text.find(name);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + name.size());
    return text.substr(0, text.find_first_of(",}", text.starts_with('"') ? text.find('"', 1) : 0));
}

std::string resultFor(std::string_view id, std::string_view result)
{
    return std::string(R"({"jsonrpc":"2.0","id":)")
               .append(id)
               .append(R"(,"result":)")
               .append(result)
        + "}";
}

std::string toolResult(std::size_t size)
{
    return R"({"content":[{"type":"text","text":")" + std::string(size, 'y') + R"("}]})";
}

struct Connection {
    int socket = -1;
    SSL *tls = nullptr;
    std::string in;
    std::string out;
    std::size_t sent = 0; // of it
    bool isFull = false; // the rest of `out` goes when there is room
    Incoming request = {};
};

struct Later {
    Clock::time_point due;
    int socket = -1;
    std::string bytes;
};

class Upstream
{
public:
    Upstream(int plain, int tls, SSL_CTX *context)
        : m_plain(plain)
        , m_tls(tls)
        , m_context(context)
        , m_events(::epoll_create1(EPOLL_CLOEXEC))
    {
        watch(plain, EPOLLIN, EPOLL_CTL_ADD);
        watch(tls, EPOLLIN, EPOLL_CTL_ADD);
    }

    [[noreturn]] void run()
    {
        std::array<epoll_event, 64> found{};
        for (;;) {
            const int number = ::epoll_wait(m_events, found.data(), int(found.size()), patience());
            for (int i = 0; i < number; ++i)
                handle(found[std::size_t(i)]);
            while (!m_later.empty() && m_later.front().due <= Clock::now()) {
                const auto to = m_connections.find(m_later.front().socket);
                if (to != m_connections.end())
                    send(to->second, m_later.front().bytes);
                m_later.pop_front();
            }
        }
    }

private:
    void watch(int socket, std::uint32_t what, int how) const
    {
        epoll_event wish{};
        wish.events = what;
        wish.data.fd = socket;
        ::epoll_ctl(m_events, how, socket, &wish);
    }

    int patience() const
    {
        if (m_later.empty())
            return -1;
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(m_later.front().due - Clock::now());
        return std::max(int(left.count()), 0);
    }

    void handle(const epoll_event &event)
    {
        const int socket = event.data.fd;
        if (socket == m_plain || socket == m_tls)
            return accept(socket);
        const auto found = m_connections.find(socket);
        if (found == m_connections.end())
            return;
        if ((event.events & EPOLLOUT) != 0)
            flush(found->second);
        if (!receive(found->second))
            close(socket);
    }

    void accept(int listening)
    {
        const int socket = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket < 0)
            return;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        Connection &made = m_connections[socket];
        made.socket = socket;
        if (listening == m_tls) {
            made.tls = SSL_new(m_context);
            SSL_set_fd(made.tls, socket);
            SSL_set_accept_state(made.tls);
        }
        watch(socket, EPOLLIN, EPOLL_CTL_ADD);
    }

    void close(int socket)
    {
        SSL_free(m_connections[socket].tls);
        m_connections.erase(socket);
        ::close(socket);
    }

    bool receive(Connection &from)
    {
        static std::array<char, 256 * 1024> room;
        for (;;) {
            ERR_clear_error(); // what another connection has left there would count as this one's
            const ssize_t got = from.tls ? SSL_read(from.tls, room.data(), int(room.size()))
                                         : ::recv(from.socket, room.data(), room.size(), 0);
            if (got <= 0) {
                const bool waits = from.tls
                    ? SSL_get_error(from.tls, int(got)) == SSL_ERROR_WANT_READ
                    : got < 0 && errno == EAGAIN;
                return waits;
            }
            from.in.append(room.data(), std::size_t(got));
            while (answerOne(from)) { }
            if (!from.tls && std::size_t(got) < room.size())
                return true; // another call would only say that there is no more
        }
    }

    // Answers the request at the beginning of what has come, if it is whole.
    bool answerOne(Connection &to)
    {
        if (!to.request.take(to.in)) {
            if (to.request.wantsToContinue())
                send(to, "HTTP/1.1 100 Continue\r\n\r\n");
            return false;
        }
        answer(to, to.request.head(), to.request.body());
        return true;
    }

    void answer(Connection &to, std::string_view head, std::string_view body)
    {
        if (head.find("\r\nauthorization: bearer bench\r\n") == std::string_view::npos)
            return send(to, wholeAnswer("401 Unauthorized", "WWW-Authenticate: Bearer\r\n", {}));
        if (head.starts_with("get "))
            return send(to, streamHead);
        const auto method = valueOf(body, R"("method":)");
        const auto id = valueOf(body, R"("id":)");
        if (head.starts_with("delete ") || id.empty() || method.empty())
            return send(to, wholeAnswer("202 Accepted", {}, {}));
        if (method == R"("tools/call")")
            return call(to, id, valueOf(body, R"("name":)"));
        if (method == R"("initialize")")
            return send(to,
                        wholeAnswer("200 OK", std::string(json) + "Mcp-Session-Id: bench\r\n",
                                    resultFor(id,
                                              R"({"protocolVersion":"2025-11-25",)"
                                              R"("capabilities":{"tools":{}},)"
                                              R"("serverInfo":{"name":"bench","version":"1"}})")));
        if (method == R"("tools/list")")
            return send(to,
                        wholeAnswer("200 OK", json,
                                    resultFor(id,
                                              R"({"tools":[{"name":"echo","inputSchema":)"
                                              R"({"type":"object"}}]})")));
        send(to, wholeAnswer("200 OK", json, resultFor(id, "{}")));
    }

    void call(Connection &to, std::string_view id, std::string_view tool)
    {
        if (tool == R"("stream")") {
            constexpr std::string_view progress =
                R"(data: {"jsonrpc":"2.0","method":"notifications/progress",)"
                R"("params":{"progressToken":1,"progress":1}})"
                "\n\n";
            send(to, std::string(streamHead) + chunk(progress));
            m_later.push_back(
                {Clock::now() + untilAnswer, to.socket,
                 chunk("data: " + resultFor(id, toolResult(200)) + "\n\n") + chunk({})});
            return;
        }
        static const std::string small = toolResult(200);
        static const std::string big = toolResult(large);
        const std::string &result = tool == R"("down")" ? big : small;
        // In one go: a megabyte that is put together piece by piece costs as much as sending it.
        constexpr std::string_view begin = R"({"jsonrpc":"2.0","id":)";
        constexpr std::string_view middle = R"(,"result":)";
        const std::size_t size = begin.size() + id.size() + middle.size() + result.size() + 1;
        to.out.append("HTTP/1.1 200 OK\r\n").append(json).append("Content-Length: ");
        to.out.append(std::to_string(size)).append("\r\n\r\n").append(begin).append(id);
        to.out.append(middle).append(result).append("}");
        flush(to);
    }

    void send(Connection &to, std::string_view bytes)
    {
        to.out += bytes;
        flush(to);
    }

    void flush(Connection &to) const
    {
        while (to.sent < to.out.size()) {
            const char *const from = to.out.data() + to.sent;
            const std::size_t left = to.out.size() - to.sent;
            const ssize_t now = to.tls ? SSL_write(to.tls, from, int(left))
                                       : ::send(to.socket, from, left, MSG_NOSIGNAL);
            if (now <= 0)
                break; // it is full, or gone, which reading will tell
            to.sent += std::size_t(now);
        }
        const bool isFull = to.sent < to.out.size();
        if (!isFull) {
            to.out.clear(); // and keeps its memory
            to.sent = 0;
        }
        if (to.isFull == isFull)
            return;
        to.isFull = isFull;
        watch(to.socket, to.isFull ? EPOLLIN | EPOLLOUT : EPOLLIN, EPOLL_CTL_MOD);
    }

    int m_plain;
    int m_tls;
    SSL_CTX *m_context;
    int m_events;
    std::unordered_map<int, Connection> m_connections;
    std::deque<Later> m_later; // in the order of their times
};

} // namespace

} // namespace patchbay::bench

int main(int argc, char **argv)
{
    using namespace patchbay::bench;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    SSL_CTX *const context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (argc != 3 || SSL_CTX_use_certificate_chain_file(context, argv[1]) != 1
        || SSL_CTX_use_PrivateKey_file(context, argv[2], SSL_FILETYPE_PEM) != 1)
        fail("bench_upstream: wants a certificate and its key");
    const Listening plain = listenOnLoopback();
    const Listening tls = listenOnLoopback();
    const std::uint16_t far = beginFarAway(tls.port, roundTrip);
    std::printf("{\"port\":%d,\"tls\":%d,\"far\":%d}\n", plain.port, tls.port, far);
    std::fflush(stdout);
    Upstream(plain.socket, tls.socket, context).run();
}
