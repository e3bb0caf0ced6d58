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

#include "load.h"
#include "program.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include <sys/resource.h>

namespace patchbay::bench {

namespace {

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
    askProgram(std::move(wishes), argv + at + 1);
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
        oneByOne({port, words[3], words[4]}, kind, std::stoi(words[6]));
        return 0;
    }
    if (what == "many")
        manyAtOnce({port, words[3], words[4]}, std::stoi(words[5]));
    else if (what == "idle")
        holdStreams({port, words[3], words[4]}, std::stoi(words[5]));
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
