// What bench_load says and measures, over HTTP (load_http.cpp) and by stdin and stdout
// (load_stdio.cpp).

#pragma once

#include "channel.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::bench {

using Clock = std::chrono::steady_clock;

inline constexpr int manyUnderWay = 32;
inline constexpr std::size_t large = 1'000'000; // bytes
inline constexpr std::string_view ready =
    R"({"jsonrpc":"2.0","method":"notifications/initialized"})";

double microsecondsSince(Clock::time_point start);
std::string hello();
std::string call(int id, const char *tool = "echo", std::size_t size = 200);
// The figure below which `part` of all are.
double partOf(std::vector<double> all, double part);

struct Server {
    std::uint16_t port = 0;
    std::string path;
    std::string key;
};
// Each prints its line of JSON.
void oneByOne(const Server &server, Channel::Kind kind, int count);
void manyAtOnce(const Server &server, int count);
void holdStreams(const Server &server, int count);
void askProgram(std::map<std::string, int> wishes, char **command);

} // namespace patchbay::bench
