// Asks an MCP server in a hurry, over HTTP or over a program's stdin and stdout, and prints one
// line of JSON. Times are microseconds, memory is KiB.
//
//   bench_load http PORT PATH KEY plain|tls COUNT   one call after the other: p50, p99
//   bench_load many PORT PATH KEY COUNT             32 connections: perSecond
//   bench_load idle PORT PATH KEY COUNT             opens so many event streams and holds them;
//                                                   says "ready" and ends with its input
//   bench_load cpu PID...                           processor time so far
//   bench_load stdio [NAME=NUMBER...] -- PROGRAM ARGUMENTS...
//       start                  until `initialize` is answered; always
//       calls=N                one after the other: p50, p99, cpu a call
//       flight=N               32 under way: perSecond, flightCpu a call
//       large=N                1 MB: down, up (p50)
//       streams=N              until the first event of a stream: event (p50)
//       growth=N               memory before and after so many calls: rss, grown
//       relay=PID              its processor time counts, too

#include "channel.h"
#include "program.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <sys/epoll.h>
#include <sys/resource.h>

namespace patchbay::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int manyUnderWay = 32;
constexpr std::size_t large = 1'000'000; // bytes

double microsecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

std::string request(int id, const char *method, const std::string &params)
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method
        + R"(","params":)" + params + "}";
}

std::string hello()
{
    return request(0, "initialize",
                   R"({"protocolVersion":"2025-11-25","capabilities":{},)"
                   R"("clientInfo":{"name":"bench","version":"1"}})");
}

constexpr std::string_view ready = R"({"jsonrpc":"2.0","method":"notifications/initialized"})";

std::string call(int id, const char *tool = "echo", std::size_t size = 200)
{
    return request(id, "tools/call",
                   std::string(R"({"name":")") + tool
                       + R"(","_meta":{"progressToken":1},"arguments":{"text":")"
                       + std::string(size, 'x') + R"("}})");
}

// The figure below which `part` of all are.
double partOf(std::vector<double> all, double part)
{
    const auto at = all.begin() + std::ptrdiff_t(part * double(all.size() - 1));
    std::nth_element(all.begin(), at, all.end());
    return *at;
}

// An MCP session over HTTP, one request at a time.
class HttpPeer
{
public:
    HttpPeer(std::uint16_t port, std::string path, std::string key, Channel::Kind kind)
        : m_channel(port, kind)
        , m_head("POST " + std::move(path) + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
                 + "\r\nAuthorization: Bearer " + std::move(key)
                 + "\r\nContent-Type: application/json"
                   "\r\nAccept: application/json, text/event-stream\r\n")
    {
        ask(hello());
        const auto at = m_answers.head().find("\r\nmcp-session-id: ");
        if (at == std::string::npos)
            fail("no session: " + m_answers.head() + m_answers.body());
        const auto end = m_answers.head().find("\r\n", at + 2);
        m_head +=
            m_answers.head().substr(at + 2, end - at) + "MCP-Protocol-Version: 2025-11-25\r\n";
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
        if (!m_answers.take(m_bytes))
            return false;
        const bool isGood = m_answers.status() == 200 || m_answers.status() == 202;
        if (!isGood || m_answers.body().find("\"error\"") != std::string::npos)
            fail("answered with " + std::to_string(m_answers.status()) + ": " + m_answers.body());
        return true;
    }

    Channel m_channel;
    std::string m_head;
    std::string m_bytes;
    Answers m_answers;
};

void oneByOne(HttpPeer &&peer, int count)
{
    std::vector<double> latencies;
    for (int i = -count / 10; i < count; ++i) {
        const auto before = Clock::now();
        peer.ask(call(i + count));
        if (i >= 0)
            latencies.push_back(microsecondsSince(before));
    }
    std::printf("{\"p50\":%.2f,\"p99\":%.2f}\n", partOf(latencies, 0.5), partOf(latencies, 0.99));
}

void manyAtOnce(std::uint16_t port, const std::string &path, const std::string &key, int count)
{
    const int events = ::epoll_create1(0);
    std::vector<std::unique_ptr<HttpPeer>> peers;
    for (int i = 0; i < manyUnderWay; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(port, path, key, Channel::Kind::Plain));
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

void holdStreams(std::uint16_t port, const std::string &path, const std::string &key, int count)
{
    std::vector<std::unique_ptr<Channel>> streams;
    for (int i = 0; i < count; ++i) {
        auto &stream = streams.emplace_back(std::make_unique<Channel>(port, Channel::Kind::Plain));
        stream->send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
                     + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + key
                     + "\r\n\r\n");
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

// An MCP session with a program, and what is measured there.
class StdioBench
{
public:
    StdioBench(std::map<std::string, int> wishes, char **command)
        : m_wishes(std::move(wishes))
        , m_start(Clock::now())
        , m_program(command)
    {
    }

    void run()
    {
        m_program.send(hello());
        takeAnswer();
        std::printf("{\"start\":%.0f", microsecondsSince(m_start));
        m_program.send(ready);
        if (wish("calls"))
            measureCalls(wish("calls"));
        if (wish("flight"))
            measureFlight(wish("flight"));
        if (wish("large"))
            measureLarge(wish("large"));
        if (wish("streams"))
            measureStreams(wish("streams"));
        if (wish("growth"))
            measureGrowth(wish("growth"));
        std::puts("}");
        std::fflush(stdout);
    }

private:
    int wish(const char *name) { return m_wishes[name]; }

    double cpu() const
    {
        const auto relay = m_wishes.find("relay");
        return processorTime(m_program.pid())
            + (relay == m_wishes.end() ? 0 : processorTime(relay->second));
    }

    // Of a request; passes over what else comes.
    void takeAnswer()
    {
        for (;;) {
            const auto line = m_program.line();
            // The whole may be long, and ids and words of a result stand at its ends.
            if (line.substr(0, 100).find("\"error\"") != std::string_view::npos)
                fail(std::string(line));
            if (line.substr(0, 100).find("\"result\"") != std::string_view::npos)
                return;
        }
    }

    double answerTo(const std::string &message)
    {
        const auto before = Clock::now();
        m_program.send(message);
        takeAnswer();
        return microsecondsSince(before);
    }

    void measureCalls(int count)
    {
        for (int i = 0; i < count / 10; ++i)
            answerTo(call(++m_id));
        std::vector<double> latencies;
        const double before = cpu();
        for (int i = 0; i < count; ++i)
            latencies.push_back(answerTo(call(++m_id)));
        std::printf(",\"p50\":%.2f,\"p99\":%.2f,\"cpu\":%.2f", partOf(latencies, 0.5),
                    partOf(latencies, 0.99), (cpu() - before) / count);
    }

    void fly(int count)
    {
        for (int i = 0; i < count + manyUnderWay; ++i) {
            if (i < count)
                m_program.send(call(++m_id));
            if (i >= manyUnderWay)
                takeAnswer();
        }
    }

    void measureFlight(int count)
    {
        fly(count / 10);
        const double before = cpu();
        const auto start = Clock::now();
        fly(count);
        std::printf(",\"perSecond\":%.0f,\"flightCpu\":%.2f",
                    count / (microsecondsSince(start) / 1e6), (cpu() - before) / count);
    }

    void measureLarge(int count)
    {
        std::vector<double> down;
        std::vector<double> up;
        for (int i = 0; i <= count; ++i) {
            const double one = answerTo(call(++m_id, "down"));
            const double other = answerTo(call(++m_id, "up", large));
            if (i == 0)
                continue; // memory is asked for once
            down.push_back(one);
            up.push_back(other);
        }
        std::printf(",\"down\":%.0f,\"up\":%.0f", partOf(down, 0.5), partOf(up, 0.5));
    }

    void measureStreams(int count)
    {
        std::vector<double> first;
        for (int i = 0; i < count; ++i) {
            const auto before = Clock::now();
            m_program.send(call(++m_id, "stream"));
            while (m_program.line().find("notifications/progress") == std::string_view::npos) { }
            first.push_back(microsecondsSince(before));
            takeAnswer();
        }
        std::printf(",\"event\":%.2f", partOf(first, 0.5));
    }

    void measureGrowth(int count)
    {
        fly(count / 100);
        const long before = residentMemory(m_program.pid());
        fly(count);
        std::printf(",\"rss\":%ld,\"grown\":%ld", before, residentMemory(m_program.pid()) - before);
    }

    std::map<std::string, int> m_wishes;
    Clock::time_point m_start;
    Program m_program;
    int m_id = 0;
};

int runStdio(const std::vector<std::string> &words, char **argv)
{
    std::map<std::string, int> wishes;
    std::size_t at = 2;
    for (; at < words.size() && words[at] != "--"; ++at) {
        const auto equals = words[at].find('=');
        wishes[words[at].substr(0, equals)] = std::stoi(words[at].substr(equals + 1));
    }
    if (at + 1 >= words.size())
        return 2;
    StdioBench(std::move(wishes), argv + at + 1).run();
    return 0;
}

int run(const std::vector<std::string> &words, char **argv)
{
    const std::string what = words.size() > 2 ? words[1] : std::string();
    if (what == "stdio")
        return runStdio(words, argv);
    if (what == "cpu") {
        double sum = 0;
        for (std::size_t i = 2; i < words.size(); ++i)
            sum += processorTime(std::stoi(words[i]));
        std::printf("{\"cpu\":%.0f}\n", sum);
        return 0;
    }
    if (words.size() < 6)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::stoi(words[2]));
    if (what == "http" && words.size() == 7) {
        const auto kind = words[5] == "tls" ? Channel::Kind::Tls : Channel::Kind::Plain;
        oneByOne(HttpPeer(port, words[3], words[4], kind), std::stoi(words[6]));
        return 0;
    }
    if (what == "many")
        manyAtOnce(port, words[3], words[4], std::stoi(words[5]));
    else if (what == "idle")
        holdStreams(port, words[3], words[4], std::stoi(words[5]));
    else
        return 2;
    return 0;
}

} // namespace

} // namespace patchbay::bench

int main(int argc, char **argv)
{
    // A thousand streams are more than a program is granted by itself.
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const int outcome = patchbay::bench::run({argv, argv + argc}, argv);
    if (outcome == 2)
        std::fputs("bench_load: see the first lines of load.cpp\n", stderr);
    return outcome;
}
