// The server at the far end of a bench: answers MCP at once, so that what is measured lies between.
//
// Wants `Authorization: Bearer bench`, which only the one in between knows. Prints its port and
// runs until it is killed.

#include "http/loop.h"
#include "http/server.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace patchbay;
using Json = nlohmann::json;

Json resultOf(const Json &message)
{
    const auto method = message.value("method", std::string());
    if (method == "initialize")
        return {{"protocolVersion", message["params"].value("protocolVersion", "2025-11-25")},
                {"capabilities", {{"tools", Json::object()}}},
                {"serverInfo", {{"name", "bench"}, {"version", "1"}}}};
    if (method == "tools/list")
        return {{"tools", {{{"name", "echo"}, {"inputSchema", {{"type", "object"}}}}}}};
    if (method == "tools/call")
        return {{"content", {{{"type", "text"}, {"text", message["params"]["arguments"].dump()}}}}};
    return Json::object();
}

void answer(const http::ServerRequest &request, http::Responder &to)
{
    if (request.headers.value("authorization") != "Bearer bench")
        return to.send(401, {{"WWW-Authenticate", "Bearer"}}, "");
    if (request.method == "GET")
        return to.beginStream(200, {{"Content-Type", "text/event-stream"}});
    if (request.method != "POST")
        return to.send(405, {{"Allow", "POST"}}, "");
    const Json message = Json::parse(request.body, nullptr, false);
    if (!message.is_object())
        return to.send(400, {}, "");
    if (!message.contains("id"))
        return to.send(202, {}, "");
    const Json reply{{"jsonrpc", "2.0"}, {"id", message["id"]}, {"result", resultOf(message)}};
    to.send(200, {{"Content-Type", "application/json"}, {"Mcp-Session-Id", "bench"}}, reply.dump());
}

} // namespace

int main()
{
    http::Loop loop;
    const auto server = http::Server::listen(
        loop, {},
        [](const http::ServerRequest &request, const std::shared_ptr<http::Responder> &to) {
            answer(request, *to);
            if (request.method == "GET") // an idle stream, as long as the other side wants it
                to->onGone([held = to]() mutable { held.reset(); });
        });
    if (!server)
        return 1;
    std::printf("{\"port\":%d}\n", int((*server)->port()));
    std::fflush(stdout);
    ::pause();
    return 0;
}
