// What a program says first on the bridge socket: one line of JSON, then bytes as they are.
//
// Bridge:  {"patchbay":1,"role":"bridge","version":"0.1.0","connection":"celigo",
//           "client":"claude-desktop","pid":4711}
//          followed by the app's own stdio traffic, both ways.
// Control: {"patchbay":1,"role":"control"} followed by one line of JSON (the request); answered by
//          lines of JSON.
//
// Shared by the relay, the CLI and the bridge program, so it knows neither Qt nor Boost.

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace patchbay {

inline constexpr std::size_t longestHello = 4096; // bytes; a longer line is not a hello

struct Hello {
    enum class Role { Bridge, Control } role = Role::Bridge;
    std::string version;
    std::string connection; // Bridge only
    std::string client; // Bridge only; empty where the app's entry does not name it
    long long pid = 0; // Bridge only
};

// One line with its \n.
std::string helloLine(const Hello &hello);

// Errors: WrongUsage.
Result<Hello> parseHello(std::string_view line);

// Where the socket is, without environment variables: DATADIR/run with a data folder, else
// /run/user/<uid>/patchbay where that exists, else <home>/.local/state/patchbay/run (Linux);
// ~/Library/Application Support/Patchbay/run (macOS); \\.\pipe\patchbay-<user> (Windows; with a
// data folder a hash of it is added).
std::string bridgeSocketPath(std::string_view dataDir);

} // namespace patchbay
