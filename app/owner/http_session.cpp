// One of the two ways to the relay: HTTP.

#include "owner/mcp_session.h"

#include "http/event_stream.h"
#include "owner/mcp_messages.h"
#include "platform/network.h"
#include "relay/stdio_headers.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

Result<QJsonObject> readHttpAnswer(const http::Response &response, int id)
{
    const auto type = response.headers.value("content-type").value_or("");
    std::optional<QJsonObject> found;
    if (type.starts_with("text/event-stream")) {
        http::EventStreamParser parser;
        parser.feed(response.body, [&](const http::StreamEvent &event) {
            if (auto answer = answerTo(id, QByteArray::fromStdString(event.data)))
                found = std::move(answer);
        });
    } else {
        found = answerTo(id, QByteArray::fromStdString(response.body));
    }
    if (found)
        return *found;
    if (response.status == 403)
        return Error{ErrorCode::AccessDenied, "status 403"};
    return Error{ErrorCode::ServerAnswerUnreadable,
                 "no answer in HTTP " + std::to_string(response.status)};
}

class HttpSession : public McpSession
{
public:
    HttpSession(Network &network, const QString &url, const Secret &key)
        : m_network(network)
        , m_url(url.toStdString())
        , m_key(key)
    {
    }

    ~HttpSession() override
    {
        if (m_sessionId.empty())
            return;
        http::Request goodbye = newRequest("DELETE");
        goodbye.totalTimeout = std::chrono::seconds(3);
        m_network.send(std::move(goodbye));
    }

    Answer request(const QString &method, const QJsonObject &params) override
    {
        if (m_open)
            return askInTheirWay(method, params);
        auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
        promise->start();
        const auto finish = [promise](const Result<QJsonObject> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
        const auto goOn = [this, method, params, finish] {
            m_open = true;
            askInTheirWay(method, params).then(this, finish);
        };
        ask(u"initialize"_s, initializeParams())
            .then(this, [this, goOn, finish](const Result<QJsonObject> &answer) {
                m_modern = isModernOnly(answer);
                if (m_modern)
                    return goOn();
                const auto opened = outcomeOf(answer);
                if (!opened)
                    return finish(opened);
                m_version = opened->value(u"protocolVersion"_s).toString().toStdString();
                http::Request started = newRequest("POST");
                started.body = message(u"notifications/initialized"_s, {}, 0).toStdString();
                m_network.send(std::move(started))
                    .then(this, [goOn](const Result<http::Response> &) { goOn(); });
            });
        return promise->future();
    }

private:
    http::Request newRequest(const char *method) const
    {
        http::Request request;
        request.method = method;
        request.url = m_url;
        request.headers = {{"Authorization", "Bearer " + m_key.reveal()},
                           {"Content-Type", "application/json"},
                           {"Accept", "application/json, text/event-stream"}};
        if (!m_sessionId.empty())
            request.headers.add("Mcp-Session-Id", m_sessionId);
        if (!m_version.empty())
            request.headers.add("MCP-Protocol-Version", m_version);
        return request;
    }

    Answer askInTheirWay(const QString &method, const QJsonObject &params)
    {
        return ask(method, m_modern ? withMeta(params) : params).then(this, &outcomeOf);
    }

    // The whole answer, be it a result or an error.
    Answer ask(const QString &method, const QJsonObject &params)
    {
        const int id = ++m_lastId;
        http::Request request = newRequest("POST");
        if (m_modern) {
            request.headers.add("MCP-Protocol-Version", modernVersion);
            request.headers.add("Mcp-Method", method.toStdString());
            if (const QString name = params.value(u"name"_s).toString(); !name.isEmpty())
                request.headers.add("Mcp-Name", relay::mirroredValue(name.toStdString()));
        }
        request.body = message(method, params, id).toStdString();
        return m_network.send(std::move(request))
            .then(this, [this, id](const Result<http::Response> &response) -> Result<QJsonObject> {
                if (!response)
                    return response.error();
                if (const auto session = response->headers.value("mcp-session-id"))
                    m_sessionId = *session;
                return readHttpAnswer(*response, id);
            });
    }

    Network &m_network;
    std::string m_url;
    Secret m_key;
    std::string m_sessionId;
    std::string m_version;
    int m_lastId = 0;
    bool m_open = false;
    bool m_modern = false;
};

} // namespace

McpSessionPtr makeHttpSession(Network &network, const QString &url, const Secret &key)
{
    return {new HttpSession(network, url, key), &goLater};
}

} // namespace patchbay
