#include "signin/mcp_hello.h"

#include "http/url.h"
#include "platform/network.h"
#include "signin/challenge.h"
#include "signin/metadata.h"
#include "signin/probe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>

#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr auto answerLimit = std::chrono::seconds(10);
constexpr std::uint64_t largestAnswer = 1024UL * 1024;

constexpr auto initializeMessage =
    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
    "\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"Patchbay\",\"version\":"
    "\"" PATCHBAY_VERSION "\"}}}";
constexpr auto initializedMessage =
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
constexpr auto listToolsMessage = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}";
constexpr auto legacyVersion = "2025-11-25";
constexpr auto firstModernVersion = "2026-07-28";

std::string modernMessage(const std::string &method, const std::string &version)
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method
        + R"(","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":")" + version
        + R"(","io.modelcontextprotocol/clientCapabilities":{},)"
        + R"("io.modelcontextprotocol/clientInfo":{"name":"Patchbay","version":")"
        + PATCHBAY_VERSION + R"("}}}})";
}

bool isEventStream(const http::Response &response)
{
    const auto type = response.headers.value("Content-Type").value_or("");
    return http::equalsIgnoringCase(type.substr(0, 17), "text/event-stream");
}

std::optional<QJsonObject> messageIn(const http::Response &response)
{
    auto object = parseObject(QByteArray::fromStdString(response.body));
    return object && object->contains("jsonrpc"_L1) ? object : std::nullopt;
}

bool isJsonRpc(const http::Response &response)
{
    return messageIn(response).has_value();
}

// The newest stateless revision among those that an answer names instead of the one we asked in.
std::string offeredModernVersion(const http::Response &response)
{
    constexpr int unsupportedVersion = -32022;
    const auto message = messageIn(response);
    const QJsonObject error = message ? message->value("error"_L1).toObject() : QJsonObject();
    if (error.value("code"_L1).toInt() != unsupportedVersion)
        return {};
    std::string newest;
    const QJsonArray versions = error.value("data"_L1)["supported"_L1].toArray();
    for (const QJsonValue &each : versions) {
        const std::string version = each.toString().toStdString();
        if (version >= firstModernVersion && version > newest)
            newest = version;
    }
    return newest;
}

bool asksForSignIn(const http::Response &response)
{
    return response.status == 401 || (response.status == 403 && bearerChallenge(response.headers));
}

// Deletes itself once it has answered.
class HelloRun : public QObject
{
public:
    HelloRun(Network &network, QString serverUrl, Secret token, QObject *parent)
        : QObject(parent)
        , m_network(network)
        , m_serverUrl(std::move(serverUrl))
        , m_token(std::move(token))
    {
        m_promise.start();
    }

    QFuture<Result<McpHello>> start()
    {
        const auto future = m_promise.future();
        const Result<http::Url> url = http::parseUrl(m_serverUrl.toStdString());
        if (!url) {
            finish(url.error());
            return future;
        }
        if (http::isLoopbackHost(url->host))
            m_hello.addresses = http::AddressRule::Any;
        askWhatItIs();
        return future;
    }

private:
    using Answer = Result<http::Response>;

    http::Request request(const std::string &method, const std::string &body) const
    {
        http::Request request;
        request.method = method;
        request.url = m_serverUrl.toStdString();
        request.headers = {
            {"Accept",
             method == "GET" ? "text/event-stream" : "application/json, text/event-stream"},
            {"Accept-Encoding", "identity"},
            {"MCP-Protocol-Version", m_version}};
        if (!m_method.empty())
            request.headers.add("Mcp-Method", m_method);
        if (!body.empty())
            request.headers.add("Content-Type", "application/json");
        if (!m_token.isEmpty())
            request.headers.add("Authorization", "Bearer " + m_token.reveal());
        if (!m_session.empty())
            request.headers.add("Mcp-Session-Id", m_session);
        request.body = body;
        request.addresses = m_hello.addresses;
        request.connectTimeout = answerLimit;
        request.totalTimeout = answerLimit;
        request.maxBody = largestAnswer;
        return request;
    }

    void send(const std::string &method, const std::string &body,
              const std::function<void(const Answer &)> &next)
    {
        probe(m_network, request(method, body)).then(this, next);
    }

    void sendModern(const std::string &method, const std::function<void(const Answer &)> &next)
    {
        m_method = method;
        send("POST", modernMessage(method, m_version), next);
    }

    void askWhatItIs()
    {
        sendModern("server/discover", [this](const Answer &answer) {
            // A server inside the company's network is fine, but must be known as one.
            if (!answer && answer.error().code == ErrorCode::PrivateAddressRefused
                && m_hello.addresses == http::AddressRule::PublicOnly) {
                m_hello.addresses = http::AddressRule::Any;
                askWhatItIs();
            } else if (!answer) {
                finish(answer.error());
            } else {
                judgeModern(*answer);
            }
        });
    }

    // Only a result, or an error that names other stateless revisions, shows a modern server. To
    // all others `server/discover` is a request without a session, which they refuse in many ways.
    void judgeModern(const http::Response &response)
    {
        if (asksForSignIn(response))
            return finish(McpHello::Answer::NotAuthorized, response);
        const auto message = messageIn(response);
        if (response.status == 200 && message && message->contains("result"_L1))
            return sendModern("tools/list", [this](const Answer &tools) { judgeTools(tools); });
        const std::string offered = offeredModernVersion(response);
        if (!offered.empty() && !std::exchange(m_hasAskedAgain, true)) {
            m_version = offered;
            return askWhatItIs();
        }
        sayInitialize();
    }

    void sayInitialize()
    {
        m_version = legacyVersion;
        m_method.clear();
        send("POST", initializeMessage, [this](const Answer &answer) {
            if (answer)
                judge(*answer);
            else
                finish(answer.error());
        });
    }

    void judge(const http::Response &response)
    {
        if (response.status == 401 || response.status == 403)
            return finish(McpHello::Answer::NotAuthorized, response);
        if (response.status >= 500 || response.status == 429)
            return finish(McpHello::Answer::Unavailable, response);
        if (response.status == 200 && isJsonRpc(response)) {
            m_session = response.headers.value("Mcp-Session-Id").value_or("");
            return sayInitialized();
        }
        if (response.status == 400 && isJsonRpc(response)) // speaks MCP of another version
            return finish(McpHello::Answer::Welcome, response);
        if (response.status == 400 || response.status == 404 || response.status == 405)
            return askForStream();
        finish(McpHello::Answer::NotMcp, response);
    }

    void sayInitialized()
    {
        send("POST", initializedMessage, [this](const Answer &answer) {
            if (answer)
                askForTools();
            else
                finish(answer.error());
        });
    }

    void askForTools()
    {
        send("POST", listToolsMessage, [this](const Answer &tools) { judgeTools(tools); });
    }

    void judgeTools(const Answer &answer)
    {
        if (!answer)
            finish(answer.error());
        else if (asksForSignIn(*answer) || (answer->status == 403 && !m_token.isEmpty()))
            finish(McpHello::Answer::NotAuthorized, *answer);
        else
            finish(McpHello::Answer::Welcome, *answer);
    }

    void askForStream()
    {
        send("GET", {}, [this](const Answer &answer) {
            if (!answer)
                finish(answer.error());
            else if (asksForSignIn(*answer))
                finish(McpHello::Answer::NotAuthorized, *answer);
            else if (answer->status == 200 && isEventStream(*answer))
                finish(McpHello::Answer::Welcome, *answer);
            else
                finish(McpHello::Answer::NotMcp, *answer);
        });
    }

    void finish(McpHello::Answer answer, const http::Response &response)
    {
        m_hello.answer = answer;
        m_hello.response = response;
        finish(m_hello);
    }

    void finish(const Result<McpHello> &outcome)
    {
        // Sessions cost the server memory. Nobody waits for the answer.
        if (!m_session.empty())
            m_network.send(request("DELETE", {}));
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    Network &m_network;
    const QString m_serverUrl;
    const Secret m_token;
    QPromise<Result<McpHello>> m_promise;
    McpHello m_hello;
    std::string m_version = firstModernVersion;
    bool m_hasAskedAgain = false; // in a revision that the server has named
    std::string m_method; // for the header of the same name; empty: legacy
    std::string m_session;
};

} // namespace

QFuture<Result<McpHello>> sayHello(Network &network, const QString &serverUrl, const Secret &token,
                                   QObject *context)
{
    return (new HelloRun(network, serverUrl, token, context))->start();
}

std::string describe(const http::Response &response)
{
    return "status " + std::to_string(response.status);
}

} // namespace patchbay
