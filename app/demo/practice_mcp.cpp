#include "demo/practice_mcp.h"

#include "base/digest.h"
#include "demo/practice_count.h"
#include "demo/practice_tools.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace patchbay::demo {

namespace {

using nlohmann::json;

constexpr const char *modernVersion = "2026-07-28";
constexpr std::array<const char *, 2> legacyVersions{"2025-11-25", "2025-06-18"};
constexpr const char *metaVersion = "io.modelcontextprotocol/protocolVersion";
constexpr const char *metaServer = "io.modelcontextprotocol/serverInfo";
constexpr const char *metaCapabilities = "io.modelcontextprotocol/clientCapabilities";
constexpr const char *instructions =
    "A practice server with made-up data of Bluebird Bicycles, a company that does not exist.";
constexpr std::size_t maxSessions = 1000;

// JSON-RPC and MCP error codes (2026-07-28, basic/index, Error Codes).
enum Code {
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    ParseError = -32700,
    SessionMissing = -32000,
    SessionUnknown = -32001,
    HeaderMismatch = -32020,
    UnsupportedVersion = -32022,
};

std::string dump(const json &content)
{
    return content.dump(-1, ' ', false, json::error_handler_t::replace);
}

Answer jsonRpcAnswer(int status, const json &content)
{
    return {status, {{"Content-Type", "application/json"}}, dump(content)};
}

json idOf(const json &message)
{
    return message.value("id", json());
}

Answer failure(int status, const json &id, Code code, std::string_view text, json data = {})
{
    json error{{"code", static_cast<int>(code)}, {"message", text}};
    if (!data.is_null())
        error["data"] = std::move(data);
    return jsonRpcAnswer(status, {{"jsonrpc", "2.0"}, {"id", id}, {"error", error}});
}

Answer success(const json &id, const json &result)
{
    return jsonRpcAnswer(200, {{"jsonrpc", "2.0"}, {"id", id}, {"result", result}});
}

json objectAt(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_object() ? *found : json::object();
}

std::string stringAt(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

json metaOf(const json &message)
{
    return objectAt(objectAt(message, "params"), "_meta");
}

std::string headerOf(const http::ServerRequest &request, std::string_view name)
{
    return std::string(request.headers.value(name).value_or(""));
}

bool isModern(const http::ServerRequest &request, const json &message)
{
    return metaOf(message).contains(metaVersion)
        || headerOf(request, "MCP-Protocol-Version") == modernVersion;
}

json serverInfo()
{
    return {
        {"name", "patchbay-practice"}, {"title", "Practice server"}, {"version", PATCHBAY_VERSION}};
}

json supportedVersions()
{
    json versions = json::array({modernVersion});
    for (const char *version : legacyVersions)
        versions.push_back(version);
    return versions;
}

// What a modern result has beside its own members.
json modernResult(json result)
{
    result["resultType"] = "complete";
    result["_meta"] = {{metaServer, serverInfo()}};
    return result;
}

json cacheable(json result)
{
    result["ttlMs"] = 60'000;
    result["cacheScope"] = "public";
    return result;
}

} // namespace

PracticeMcp::PracticeMcp(http::Loop &loop, std::chrono::milliseconds countPause)
    : m_loop(loop)
    , m_countPause(countPause)
{
}

void PracticeMcp::serve(const http::ServerRequest &request,
                        const std::shared_ptr<http::Responder> &responder)
{
    const auto send = [&responder](Answer answer) {
        responder->send(answer.status, std::move(answer.headers), std::move(answer.body));
    };
    if (request.method == "DELETE")
        return send(endSession(request));
    if (request.method != "POST")
        return send({405, {{"Allow", "POST, DELETE"}}, {}});
    if (!headerOf(request, "Content-Type").starts_with("application/json"))
        return send(failure(415, {}, InvalidRequest, "Content-Type must be application/json"));

    const json message = json::parse(request.body, nullptr, false);
    if (message.is_discarded())
        return send(failure(400, {}, ParseError, "Parse error"));
    if (!message.is_object() || stringAt(message, "jsonrpc") != "2.0")
        return send(failure(400, {}, InvalidRequest, "Invalid request"));

    Answer answer = answerTo(request, message);
    const json params = objectAt(message, "params");
    const auto slow = stringAt(message, "method") == "tools/call" && answer.status == 200
        ? slowCallFor(stringAt(params, "name"), objectAt(params, "arguments"))
        : std::nullopt;
    if (!slow)
        return send(std::move(answer));

    countSlowly(m_loop, responder,
                {m_countPause, slow->steps, metaOf(message).value("progressToken", json()),
                 std::move(answer.body)});
}

Answer PracticeMcp::answerTo(const http::ServerRequest &request, const json &message)
{
    if (isModern(request, message))
        return answerModern(request, message);
    return answerLegacy(request, message);
}

// --- 2026-07-28 ---

namespace {

// What is wrong with a modern request before its method is looked at, if anything.
std::optional<Answer> modernProblem(const http::ServerRequest &request, const json &message)
{
    const json id = idOf(message);
    const json meta = metaOf(message);
    const std::string version = stringAt(meta, metaVersion);
    if (version.empty() || !meta.contains(metaCapabilities))
        return failure(400, id, InvalidParams, "A required member of _meta is missing");
    if (headerOf(request, "MCP-Protocol-Version") != version)
        return failure(400, id, HeaderMismatch, "MCP-Protocol-Version differs from the body");
    if (version != modernVersion)
        return failure(400, id, UnsupportedVersion, "Unsupported protocol version",
                       {{"supported", supportedVersions()}, {"requested", version}});
    const std::string method = stringAt(message, "method");
    if (headerOf(request, "Mcp-Method") != method)
        return failure(400, id, HeaderMismatch, "Mcp-Method differs from the body");
    if (method == "tools/call"
        && headerOf(request, "Mcp-Name") != stringAt(objectAt(message, "params"), "name"))
        return failure(400, id, HeaderMismatch, "Mcp-Name differs from the body");
    return std::nullopt;
}

std::optional<json> toolResult(const json &message)
{
    const json params = objectAt(message, "params");
    return callPracticeTool(stringAt(params, "name"), objectAt(params, "arguments"));
}

} // namespace

Answer PracticeMcp::answerModern(const http::ServerRequest &request, const json &message)
{
    if (auto problem = modernProblem(request, message))
        return std::move(*problem);
    const json id = idOf(message);
    if (id.is_null())
        return {202, {}, {}};
    const std::string method = stringAt(message, "method");
    if (method == "server/discover")
        return success(id,
                       modernResult(cacheable({{"supportedVersions", supportedVersions()},
                                               {"capabilities", {{"tools", json::object()}}},
                                               {"instructions", instructions}})));
    if (method == "tools/list")
        return success(id, modernResult(cacheable({{"tools", practiceTools()}})));
    if (method == "tools/call") {
        auto result = toolResult(message);
        return result ? success(id, modernResult(std::move(*result)))
                      : failure(400, id, InvalidParams, "Unknown tool");
    }
    return failure(404, id, MethodNotFound, "Method not found");
}

// --- 2025-11-25 and 2025-06-18 ---

Answer PracticeMcp::initialize(const json &message)
{
    const std::string wanted = stringAt(objectAt(message, "params"), "protocolVersion");
    const bool isKnown =
        std::find(legacyVersions.begin(), legacyVersions.end(), wanted) != legacyVersions.end();
    if (m_sessions.size() >= maxSessions)
        m_sessions.erase(m_sessions.begin());
    const std::string session = *m_sessions.insert(randomToken(24)).first;
    Answer answer = success(idOf(message),
                            {{"protocolVersion", isKnown ? wanted : legacyVersions.front()},
                             {"capabilities", {{"tools", json::object()}}},
                             {"serverInfo", serverInfo()},
                             {"instructions", instructions}});
    answer.headers.add("Mcp-Session-Id", session);
    return answer;
}

Answer PracticeMcp::answerLegacy(const http::ServerRequest &request, const json &message)
{
    const json id = idOf(message);
    const std::string method = stringAt(message, "method");
    if (method == "initialize" && !id.is_null())
        return initialize(message);

    const std::string session = headerOf(request, "Mcp-Session-Id");
    if (session.empty())
        return failure(400, id, SessionMissing, "Mcp-Session-Id is missing");
    if (!m_sessions.contains(session))
        return failure(404, id, SessionUnknown, "Session not found");
    const std::string version = headerOf(request, "MCP-Protocol-Version");
    if (!version.empty()
        && std::find(legacyVersions.begin(), legacyVersions.end(), version) == legacyVersions.end())
        return failure(400, id, SessionMissing, "Unsupported protocol version");

    if (id.is_null() || method.empty())
        return {202, {}, {}}; // a notification, or an answer to something we never ask
    if (method == "ping")
        return success(id, json::object());
    if (method == "tools/list")
        return success(id, {{"tools", practiceTools()}});
    if (method == "tools/call") {
        const auto result = toolResult(message);
        return result ? success(id, *result) : failure(200, id, InvalidParams, "Unknown tool");
    }
    return failure(200, id, MethodNotFound, "Method not found");
}

Answer PracticeMcp::endSession(const http::ServerRequest &request)
{
    const bool ended = m_sessions.erase(headerOf(request, "Mcp-Session-Id")) > 0;
    return {ended ? 204 : 404, {}, {}};
}

} // namespace patchbay::demo
