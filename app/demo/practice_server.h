// The practice server: a small MCP server with a sign-in page of its own, on loopback.
//
// Anybody can try the whole journey with it, without an account; tests and pictures have something
// honest to show. It offers what a real one does: protected resource and authorization server
// metadata, dynamic registration, PKCE, a consent page, short-lived access tokens, strict rotation
// of refresh tokens, revocation. It says "Practice" wherever a person could take it for real, keeps
// everything in memory, and its tools touch nothing.

#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace patchbay::http {
class Loop;
}

namespace patchbay::demo {

class PracticeServer
{
public:
    // A connection to it works tomorrow, too. Next to the relay's (connections/local_endpoint.h)
    // and the one that some servers send browsers back to (resources/providers). Where another
    // person on the same computer has it, any is taken.
    static constexpr std::uint16_t usualPort = 47823;

    struct Options {
        std::uint16_t port = usualPort; // 0: any
        std::chrono::seconds accessTokenLife{300};
        std::chrono::seconds refreshTokenLife{14 * 24 * 3600};
        std::chrono::milliseconds countPause{500}; // of the tool that takes its time
        std::function<std::chrono::steady_clock::time_point()> now; // empty: the real time
    };

    // Errors: PortTaken (not for the usual one), ListenerFailed.
    static Result<std::unique_ptr<PracticeServer>> start(http::Loop &loop, const Options &options);
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    std::string url() const; // of its MCP endpoint: http://127.0.0.1:47823/practice/mcp

private:
    struct Private;
    explicit PracticeServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace patchbay::demo
