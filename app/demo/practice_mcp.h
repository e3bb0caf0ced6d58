// The practice server's MCP endpoint behind its sign-in: Streamable HTTP in both eras.
//
// Legacy (2025-11-25 and 2025-06-18): `initialize`, sessions, no GET stream. Modern (2026-07-28):
// `server/discover` and requests that stand alone. A request that takes time is answered by an
// event stream with progress, all others by one JSON text.

#pragma once

#include "demo/practice_page.h"
#include "http/server.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>
#include <set>
#include <string>

namespace patchbay::http {
class Loop;
}

namespace patchbay::demo {

class PracticeMcp
{
public:
    PracticeMcp(http::Loop &loop, std::chrono::milliseconds countPause);

    // A request that has been let in.
    void serve(const http::ServerRequest &request,
               const std::shared_ptr<http::Responder> &responder);

private:
    Answer answerTo(const http::ServerRequest &request, const nlohmann::json &message);
    Answer answerModern(const http::ServerRequest &request, const nlohmann::json &message);
    Answer answerLegacy(const http::ServerRequest &request, const nlohmann::json &message);
    Answer initialize(const nlohmann::json &message);
    Answer endSession(const http::ServerRequest &request);

    http::Loop &m_loop;
    const std::chrono::milliseconds m_countPause;
    std::set<std::string, std::less<>> m_sessions;
};

} // namespace patchbay::demo
