#include "load.h"

#include <cstdio>
#include <memory>

#include <sys/epoll.h>

namespace patchbay::bench {

namespace {

// An MCP session over HTTP, one request at a time.
class HttpPeer
{
public:
    HttpPeer(const Server &server, Channel::Kind kind)
        : m_channel(server.port, kind)
        , m_head("POST " + server.path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                 + std::to_string(server.port) + "\r\nAuthorization: Bearer " + server.key
                 + "\r\nContent-Type: application/json"
                   "\r\nAccept: application/json, text/event-stream\r\n")
    {
        ask(hello());
        const auto at = m_answer.head().find("\r\nmcp-session-id: ");
        if (at == std::string::npos)
            fail("no session: " + m_answer.head() + m_answer.body());
        const auto end = m_answer.head().find("\r\n", at + 2);
        m_head += m_answer.head().substr(at + 2, end - at) + "MCP-Protocol-Version: 2025-11-25\r\n";
        ask(ready);
    }

    void ask(std::string_view body)
    {
        send(body);
        while (!isAnswered())
            m_channel.receive(m_bytes);
    }
    void send(std::string_view body)
    {
        std::string out = m_head + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
        m_channel.send(out.append(body));
    }
    // After something has come.
    bool receive()
    {
        m_channel.receive(m_bytes);
        return isAnswered();
    }
    int descriptor() const { return m_channel.descriptor(); }

private:
    bool isAnswered()
    {
        if (!m_answer.take(m_bytes))
            return false;
        const bool isGood = m_answer.status() == 200 || m_answer.status() == 202;
        if (!isGood || m_answer.body().find("\"error\"") != std::string::npos)
            fail("answered with " + std::to_string(m_answer.status()) + ": " + m_answer.body());
        return true;
    }

    Channel m_channel;
    std::string m_head;
    std::string m_bytes;
    Incoming m_answer;
};

} // namespace

void oneByOne(const Server &server, Channel::Kind kind, int count)
{
    HttpPeer peer(server, kind);
    std::vector<double> latencies;
    for (int i = -count / 10; i < count; ++i) {
        const auto before = Clock::now();
        peer.ask(call(i + count));
        if (i >= 0)
            latencies.push_back(microsecondsSince(before));
    }
    std::printf("{\"p50\":%.2f,\"p99\":%.2f}\n", partOf(latencies, 0.5), partOf(latencies, 0.99));
}

void manyAtOnce(const Server &server, int count)
{
    const int events = ::epoll_create1(0);
    std::vector<std::unique_ptr<HttpPeer>> peers;
    for (int i = 0; i < manyUnderWay; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(server, Channel::Kind::Plain));
        epoll_event wish{};
        wish.events = EPOLLIN;
        wish.data.ptr = peers.back().get();
        ::epoll_ctl(events, EPOLL_CTL_ADD, peers.back()->descriptor(), &wish);
    }
    int sent = 0;
    const auto start = Clock::now();
    for (const auto &peer : peers)
        peer->send(call(++sent));
    for (int done = 0; done < count;) {
        std::vector<epoll_event> found(manyUnderWay);
        const int number = ::epoll_wait(events, found.data(), manyUnderWay, -1);
        for (int i = 0; i < number; ++i) {
            auto *const peer = static_cast<HttpPeer *>(found[std::size_t(i)].data.ptr);
            if (!peer->receive())
                continue;
            ++done;
            if (sent < count)
                peer->send(call(++sent));
        }
    }
    std::printf("{\"perSecond\":%.0f}\n", count / (microsecondsSince(start) / 1e6));
}

void holdStreams(const Server &server, int count)
{
    std::vector<std::unique_ptr<Channel>> streams;
    for (int i = 0; i < count; ++i) {
        auto &stream =
            streams.emplace_back(std::make_unique<Channel>(server.port, Channel::Kind::Plain));
        stream->send(
            "GET " + server.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port)
            + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + server.key + "\r\n\r\n");
    }
    for (const auto &stream : streams) {
        std::string head;
        while (head.find("\r\n\r\n") == std::string::npos)
            stream->receive(head);
        if (head.find(" 200 ") == std::string::npos)
            fail(head);
    }
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
}

} // namespace patchbay::bench
