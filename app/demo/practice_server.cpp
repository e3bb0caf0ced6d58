#include "demo/practice_server.h"

#include "demo/practice_authorization.h"
#include "demo/practice_mcp.h"
#include "http/loop.h"
#include "http/server.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace patchbay::demo {

namespace {

using nlohmann::json;

constexpr std::string_view resourcePath = "/practice/mcp";
constexpr std::uint64_t maxBody = 4ULL * 1024 * 1024; // what the reference servers take

// Everybody on this computer can reach us; only pages of our own may do so from a browser, whatever
// name it has found us by (DNS rebinding).
std::optional<http::Server::Refusal> strangersOut(const http::ServerRequest &request)
{
    const std::string_view host = request.headers.value("Host").value_or("");
    const std::string_view name = host.substr(0, host.rfind(':'));
    if (name != "127.0.0.1" && name != "localhost")
        return http::Server::Refusal{403, {}, {}};
    const auto origin = request.headers.value("Origin");
    if (origin && *origin != "http://" + std::string(host))
        return http::Server::Refusal{403, {}, {}};
    return std::nullopt;
}

Answer notFound()
{
    return {404, {{"Content-Type", "text/plain"}}, "Not found\n"};
}

Answer resourceMetadata(const std::string &issuer)
{
    const json content{{"resource", PracticeAuthorization::resourceAt(issuer)},
                       {"resource_name", "Practice server"},
                       {"authorization_servers", json::array({issuer})},
                       {"scopes_supported", json::array({"practice"})},
                       {"bearer_methods_supported", json::array({"header"})}};
    return {
        200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, content.dump()};
}

std::string_view bearerOf(const http::ServerRequest &request)
{
    const std::string_view value = request.headers.value("Authorization").value_or("");
    if (value.size() > 7 && http::equalsIgnoringCase(value.substr(0, 7), "Bearer "))
        return value.substr(7);
    return {};
}

// RFC 6750 §3, RFC 9728 §5.1.
Answer challenge(const std::string &issuer, bool hadToken)
{
    std::string how = "Bearer resource_metadata=\"" + issuer
        + "/.well-known/oauth-protected-resource/practice/mcp\", scope=\"practice\"";
    if (hadToken)
        how += ", error=\"invalid_token\"";
    return {401,
            {{"WWW-Authenticate", how}, {"Content-Type", "application/json"}},
            R"({"error":"invalid_token","error_description":"Sign in to the practice server."})"};
}

} // namespace

struct PracticeServer::Private {
    Private(http::Loop &loop, const Options &options)
        : authorization(
            options.accessTokenLife, options.refreshTokenLife,
            options.now ? options.now : [] { return PracticeTokens::Clock::now(); })
        , mcp(loop, options.countPause)
    {
    }

    void serve(const http::ServerRequest &request,
               const std::shared_ptr<http::Responder> &responder);
    Answer answer(const http::ServerRequest &request, const std::string &issuer,
                  std::string_view path, std::string_view query);

    PracticeAuthorization authorization;
    PracticeMcp mcp;
    std::unique_ptr<http::Server> server;
};

void PracticeServer::Private::serve(const http::ServerRequest &request,
                                    const std::shared_ptr<http::Responder> &responder)
{
    // The caller's name for us, so that all addresses we give out agree with the one they use.
    const std::string issuer = "http://" + std::string(request.headers.value("Host").value_or(""));
    const std::string_view target = request.target;
    const std::size_t mark = std::min(target.find('?'), target.size());
    const std::string_view path = target.substr(0, mark);
    const std::string_view query = target.substr(std::min(mark + 1, target.size()));

    Answer said;
    if (path == resourcePath) {
        const std::string_view token = bearerOf(request);
        if (authorization.admits(token))
            return mcp.serve(request, responder);
        said = challenge(issuer, !token.empty());
    } else {
        said = answer(request, issuer, path, query);
    }
    responder->send(said.status, std::move(said.headers), std::move(said.body));
}

Answer PracticeServer::Private::answer(const http::ServerRequest &request,
                                       const std::string &issuer, std::string_view path,
                                       std::string_view query)
{
    if (request.method == "GET") {
        if (path == "/.well-known/oauth-protected-resource/practice/mcp")
            return resourceMetadata(issuer);
        if (path == "/.well-known/oauth-authorization-server")
            return PracticeAuthorization::metadata(issuer);
        if (path == "/practice/authorize")
            return authorization.authorize(issuer, query);
    } else if (request.method == "POST") {
        if (path == "/practice/register")
            return authorization.registerClient(request.body);
        if (path == "/practice/authorize")
            return authorization.decide(issuer, request.body);
        if (path == "/practice/token")
            return authorization.token(issuer, request.body);
        if (path == "/practice/revoke")
            return authorization.revoke(request.body);
    }
    return notFound();
}

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(http::Loop &loop,
                                                              const Options &options)
{
    auto d = std::make_unique<Private>(loop, options);
    http::Server::Options how;
    how.port = options.port;
    how.maxBody = maxBody;
    const auto listen = [&loop, &how, d = d.get()] {
        return http::Server::listen(
            loop, how,
            [d](const http::ServerRequest &request,
                const std::shared_ptr<http::Responder> &responder) {
                d->serve(request, responder);
            },
            strangersOut);
    };
    auto server = listen();
    if (!server && server.error().code == ErrorCode::PortTaken && how.port == usualPort) {
        how.port = 0;
        server = listen();
    }
    if (!server)
        return server.error();
    d->server = std::move(*server);
    return std::unique_ptr<PracticeServer>(new PracticeServer(std::move(d)));
}

PracticeServer::PracticeServer(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

PracticeServer::~PracticeServer() = default;

std::string PracticeServer::url() const
{
    return "http://127.0.0.1:" + std::to_string(d->server->port()) + std::string(resourcePath);
}

} // namespace patchbay::demo
