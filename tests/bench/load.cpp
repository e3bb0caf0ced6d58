// Asks an MCP server in a hurry, over HTTP or over a program's stdin and stdout, and prints one
// line of JSON: microseconds to the first answer, latency one at a time (p50, p99), and answers per
// second with many under way.
//
//   bench_load http PORT PATH KEY COUNT          KEY: for the Authorization header, or "-"
//   bench_load stdio COUNT PROGRAM ARGUMENTS...
//   bench_load idle PORT PATH KEY COUNT          opens so many event streams and holds them; says
//                                                "ready" and ends with its input

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <string>
#include <thread>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT: POSIX declares it nowhere

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Clock = std::chrono::steady_clock;

constexpr int manyUnderWay = 32;

double microseconds(Clock::duration span)
{
    return std::chrono::duration<double, std::micro>(span).count();
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

const std::string ready = R"({"jsonrpc":"2.0","method":"notifications/initialized"})";

std::string call(int id)
{
    return request(id, "tools/call",
                   R"({"name":"echo","arguments":{"text":")" + std::string(200, 'x') + R"("}})");
}

[[noreturn]] void fail(const std::string &why)
{
    std::fprintf(stderr, "bench_load: %s\n", why.c_str());
    std::exit(1);
}

struct Outcome {
    double first = 0;
    std::vector<double> latencies;
    double perSecond = 0;
    long memory = 0; // of the program asked, in KiB; stdio only
};

void print(Outcome &outcome)
{
    auto &all = outcome.latencies;
    std::sort(all.begin(), all.end());
    const auto at = [&](double part) { return all[std::size_t(part * double(all.size() - 1))]; };
    std::printf("{\"first\":%.0f,\"p50\":%.1f,\"p99\":%.1f,\"perSecond\":%.0f,\"memory\":%ld}\n",
                outcome.first, at(0.5), at(0.99), outcome.perSecond, outcome.memory);
}

class HttpPeer
{
public:
    HttpPeer(const std::string &port, std::string path, std::string key)
        : m_path(std::move(path))
        , m_port(port)
        , m_key(std::move(key))
    {
        asio::ip::tcp::resolver resolver(m_context);
        asio::connect(m_socket, resolver.resolve("127.0.0.1", port));
        m_socket.set_option(asio::ip::tcp::no_delay(true));
    }

    void ask(const std::string &body)
    {
        beast::http::request<beast::http::string_body> out(beast::http::verb::post, m_path, 11);
        out.set(beast::http::field::host, "127.0.0.1:" + m_port);
        out.set(beast::http::field::content_type, "application/json");
        out.set(beast::http::field::accept, "application/json, text/event-stream");
        if (m_key != "-")
            out.set(beast::http::field::authorization, "Bearer " + m_key);
        if (!m_session.empty())
            out.set("Mcp-Session-Id", m_session);
        out.body() = body;
        out.prepare_payload();
        beast::http::write(m_socket, out);
        beast::http::response<beast::http::string_body> in;
        beast::http::read(m_socket, m_buffer, in);
        if (in.result_int() != 200 && in.result_int() != 202)
            fail("status " + std::to_string(in.result_int()) + ": " + in.body());
        if (in.body().find("\"error\"") != std::string::npos)
            fail(in.body());
        if (in.count("Mcp-Session-Id"))
            m_session = std::string(in["Mcp-Session-Id"]);
    }

private:
    asio::io_context m_context;
    asio::ip::tcp::socket m_socket{m_context};
    beast::flat_buffer m_buffer;
    std::string m_path;
    std::string m_port;
    std::string m_key;
    std::string m_session;
};

Outcome overHttp(const std::string &port, const std::string &path, const std::string &key,
                 int count)
{
    Outcome outcome;
    const auto start = Clock::now();
    HttpPeer peer(port, path, key);
    peer.ask(hello());
    outcome.first = microseconds(Clock::now() - start);
    peer.ask(ready);
    for (int i = 0; i < count / 10; ++i)
        peer.ask(call(1));
    for (int i = 0; i < count; ++i) {
        const auto before = Clock::now();
        peer.ask(call(i + 1));
        outcome.latencies.push_back(microseconds(Clock::now() - before));
    }
    const auto from = Clock::now();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < manyUnderWay; ++thread)
        threads.emplace_back([&] {
            HttpPeer one(port, path, key);
            one.ask(hello());
            for (int i = 0; i < count / manyUnderWay; ++i)
                one.ask(call(i + 1));
        });
    for (auto &thread : threads)
        thread.join();
    outcome.perSecond = count / (microseconds(Clock::now() - from) / 1e6);
    return outcome;
}

void holdStreams(const std::string &port, const std::string &path, const std::string &key,
                 int count)
{
    asio::io_context context;
    std::vector<asio::ip::tcp::socket> streams;
    for (int i = 0; i < count; ++i) {
        auto &stream = streams.emplace_back(context);
        stream.connect(
            {asio::ip::address_v4::loopback(), static_cast<unsigned short>(std::stoi(port))});
        asio::write(stream,
                    asio::buffer("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                 + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + key
                                 + "\r\n\r\n"));
    }
    for (auto &stream : streams) {
        std::string head;
        asio::read_until(stream, asio::dynamic_buffer(head), "\r\n\r\n");
        if (head.find(" 200 ") == std::string::npos)
            fail(head);
    }
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
}

class Program
{
public:
    explicit Program(char **command)
    {
        int to[2];
        int from[2];
        if (::pipe(to) != 0 || ::pipe(from) != 0)
            fail("no pipe");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, to[0], 0);
        posix_spawn_file_actions_adddup2(&actions, from[1], 1);
        for (const int end : {to[0], to[1], from[0], from[1]})
            posix_spawn_file_actions_addclose(&actions, end);
        if (::posix_spawnp(&m_pid, command[0], &actions, nullptr, command, environ) != 0)
            fail(std::string("cannot start ") + command[0]);
        posix_spawn_file_actions_destroy(&actions);
        ::close(to[0]);
        ::close(from[1]);
        m_in = to[1];
        m_out = ::fdopen(from[0], "r");
    }
    ~Program()
    {
        ::close(m_in);
        std::fclose(m_out);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    void send(const std::string &message)
    {
        const std::string line = message + "\n";
        if (::write(m_in, line.data(), line.size()) != ssize_t(line.size()))
            fail("the program does not read");
    }

    void takeAnswer()
    {
        while (::getline(&m_line, &m_size, m_out) > 0) {
            if (std::strstr(m_line, "\"error\""))
                fail(m_line);
            if (std::strstr(m_line, "\"result\""))
                return;
        }
        fail("the program has ended");
    }

    // Proportional memory of the program and what it has started, in KiB.
    long memory() const
    {
        const std::string command = "for p in " + std::to_string(m_pid) + " $(pgrep -P "
            + std::to_string(m_pid)
            + "); do cat /proc/$p/smaps_rollup; done | awk '/^Pss:/ { s += $2 } END { print s }'";
        FILE *from = ::popen(command.c_str(), "r");
        long kilobytes = 0;
        if (!from || std::fscanf(from, "%ld", &kilobytes) != 1)
            fail("no memory reading");
        ::pclose(from);
        return kilobytes;
    }

private:
    pid_t m_pid = 0;
    int m_in = -1;
    FILE *m_out = nullptr;
    char *m_line = nullptr;
    std::size_t m_size = 0;
};

Outcome overStdio(int count, char **command)
{
    Outcome outcome;
    const auto start = Clock::now();
    Program program(command);
    program.send(hello());
    program.takeAnswer();
    outcome.first = microseconds(Clock::now() - start);
    program.send(ready);
    for (int i = 0; i < count / 10; ++i) {
        program.send(call(1));
        program.takeAnswer();
    }
    for (int i = 0; i < count; ++i) {
        const auto before = Clock::now();
        program.send(call(i + 1));
        program.takeAnswer();
        outcome.latencies.push_back(microseconds(Clock::now() - before));
    }
    const auto from = Clock::now();
    for (int i = 0; i < count + manyUnderWay; ++i) {
        if (i < count)
            program.send(call(i + 1));
        if (i >= manyUnderWay)
            program.takeAnswer();
    }
    outcome.perSecond = count / (microseconds(Clock::now() - from) / 1e6);
    outcome.memory = program.memory();
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv, argv + argc);
    const std::string what = argc > 3 ? words[1] : std::string();
    if (what == "idle" && argc == 6) {
        holdStreams(words[2], words[3], words[4], std::stoi(words[5]));
        return 0;
    }
    Outcome outcome;
    if (what == "http" && argc == 6)
        outcome = overHttp(words[2], words[3], words[4], std::stoi(words[5]));
    else if (what == "stdio")
        outcome = overStdio(std::stoi(words[2]), argv + 3);
    else
        fail("see the first lines of load.cpp");
    print(outcome);
    return 0;
}
