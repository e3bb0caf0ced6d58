#include "signin/mcp_hello.h"

#include "http/event_stream.h"
#include "http/loop.h"
#include "http/url.h"
#include "platform/network.h"
#include "signin/challenge.h"
#include "signin/metadata.h"

#include <QCoreApplication>
#include <QPromise>

#include <functional>
#include <memory>

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

// Lives on the loop's thread, held by the events of its own exchange until it is finished.
struct Probe {
    std::unique_ptr<http::Exchange> exchange;
    http::Response response;
    bool isStream = false;
    http::EventStreamParser parser{1024UL * 1024};
    std::shared_ptr<QPromise<Result<http::Response>>> promise =
        std::make_shared<QPromise<Result<http::Response>>>();

    void take(http::ResponseHead head)
    {
        response.status = head.status;
        response.headers = std::move(head.headers);
        const auto type = response.headers.value("Content-Type").value_or("");
        isStream = http::equalsIgnoringCase(type.substr(0, 17), "text/event-stream");
    }

    // True once there is enough.
    bool take(std::string_view piece)
    {
        if (!isStream) {
            response.body.append(piece);
            return false;
        }
        bool complete = false;
        const bool readable = parser.feed(piece, [&](const http::StreamEvent &event) {
            if (!complete && !event.data.empty()) {
                response.body = event.data;
                complete = true;
            }
        });
        return complete || !readable;
    }

    void finish(const Result<http::Response> &outcome)
    {
        exchange.reset();
        // Whoever waits lives on the application's thread, and may be deleted there meanwhile.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [promise = promise, outcome] {
                promise->addResult(outcome);
                promise->finish();
            },
            Qt::QueuedConnection);
    }
};

http::ExchangeEvents eventsOf(const std::shared_ptr<Probe> &probe)
{
    http::ExchangeEvents events;
    events.head = [probe](http::ResponseHead head) { probe->take(std::move(head)); };
    // A copy keeps the probe while its exchange, and these functions with it, goes away.
    events.body = [probe](std::string_view piece) {
        if (probe->take(piece))
            std::shared_ptr(probe)->finish(probe->response);
    };
    events.end = [probe](const Result<void> &outcome) {
        std::shared_ptr(probe)->finish(outcome ? Result<http::Response>(probe->response)
                                               : outcome.error());
    };
    return events;
}

QFuture<Result<http::Response>> sendProbe(Network &network, http::Request request)
{
    const auto probe = std::make_shared<Probe>();
    probe->promise->start();
    const auto future = probe->promise->future();
    network.loop().post(
        [probe, &client = network.client(), request = std::move(request)]() mutable {
            probe->exchange = client.start(std::move(request), eventsOf(probe));
        });
    return future;
}

bool isEventStream(const http::Response &response)
{
    const auto type = response.headers.value("Content-Type").value_or("");
    return http::equalsIgnoringCase(type.substr(0, 17), "text/event-stream");
}

bool isJsonRpc(const http::Response &response)
{
    const auto object = parseObject(QByteArray::fromStdString(response.body));
    return object && object->contains("jsonrpc"_L1);
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

    QFuture<Result<Hello>> start()
    {
        const auto future = m_promise.future();
        const Result<http::Url> url = http::parseUrl(m_serverUrl.toStdString());
        if (!url) {
            finish(url.error());
            return future;
        }
        if (http::isLoopbackHost(url->host))
            m_hello.addresses = http::AddressRule::Any;
        sayInitialize();
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
            {"MCP-Protocol-Version", "2025-11-25"}};
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
        sendProbe(m_network, request(method, body)).then(this, next);
    }

    void sayInitialize()
    {
        send("POST", initializeMessage, [this](const Answer &answer) {
            // A server inside the company's network is fine, but must be known as one.
            if (!answer && answer.error().code == ErrorCode::PrivateAddressRefused
                && m_hello.addresses == http::AddressRule::PublicOnly) {
                m_hello.addresses = http::AddressRule::Any;
                sayInitialize();
            } else if (!answer) {
                finish(answer.error());
            } else {
                judge(*answer);
            }
        });
    }

    void judge(const http::Response &response)
    {
        if (response.status == 401 || response.status == 403)
            return finish(Hello::Answer::NotAuthorized, response);
        if (response.status >= 500 || response.status == 429)
            return finish(Hello::Answer::Unavailable, response);
        if (response.status == 200 && isJsonRpc(response)) {
            m_session = response.headers.value("Mcp-Session-Id").value_or("");
            return sayInitialized();
        }
        if (response.status == 400 && isJsonRpc(response)) // speaks MCP of another version
            return finish(Hello::Answer::Welcome, response);
        if (response.status == 400 || response.status == 404 || response.status == 405)
            return askForStream();
        finish(Hello::Answer::NotMcp, response);
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
        send("POST", listToolsMessage, [this](const Answer &answer) {
            if (!answer)
                finish(answer.error());
            else if (asksForSignIn(*answer) || (answer->status == 403 && !m_token.isEmpty()))
                finish(Hello::Answer::NotAuthorized, *answer);
            else
                finish(Hello::Answer::Welcome, *answer);
        });
    }

    void askForStream()
    {
        send("GET", {}, [this](const Answer &answer) {
            if (!answer)
                finish(answer.error());
            else if (asksForSignIn(*answer))
                finish(Hello::Answer::NotAuthorized, *answer);
            else if (answer->status == 200 && isEventStream(*answer))
                finish(Hello::Answer::Welcome, *answer);
            else
                finish(Hello::Answer::NotMcp, *answer);
        });
    }

    void finish(Hello::Answer answer, const http::Response &response)
    {
        m_hello.answer = answer;
        m_hello.response = response;
        finish(m_hello);
    }

    void finish(const Result<Hello> &outcome)
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
    QPromise<Result<Hello>> m_promise;
    Hello m_hello;
    std::string m_session;
};

} // namespace

QFuture<Result<Hello>> sayHello(Network &network, const QString &serverUrl, const Secret &token,
                                QObject *context)
{
    return (new HelloRun(network, serverUrl, token, context))->start();
}

std::string describe(const http::Response &response)
{
    return "status " + std::to_string(response.status);
}

} // namespace patchbay
