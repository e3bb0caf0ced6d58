// Longer than most: both ways to the relay stand here, since they share how a question is worded
// and an answer is read.

#include "owner/mcp_session.h"

#include "http/event_stream.h"
#include "platform/network.h"

#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QPromise>

#include <map>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QJsonObject initializeParams()
{
    return {{u"protocolVersion"_s, u"2025-11-25"_s},
            {u"capabilities"_s, QJsonObject()},
            {u"clientInfo"_s,
             QJsonObject{{u"name"_s, u"Patchbay"_s},
                         {u"version"_s, QString::fromLatin1(PATCHBAY_VERSION)}}}};
}

QByteArray message(const QString &method, const QJsonObject &params, int id)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (id > 0)
        object.insert(u"id"_s, id);
    if (!params.isEmpty())
        object.insert(u"params"_s, params);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The relay says in its own answers which of our errors stopped the call.
ErrorCode codeOf(const QJsonObject &data)
{
    if (data.value(u"from"_s) == "patchbay"_L1) {
        const std::string name = data.value(u"error"_s).toString().toStdString();
        for (const ErrorCode code : allErrorCodes()) {
            if (nameOf(code) == name)
                return code;
        }
    }
    return ErrorCode::ToolFailed;
}

// The outcome told by one JSON-RPC answer.
Result<QJsonObject> outcomeOf(const QJsonObject &answer)
{
    if (const QJsonValue error = answer.value(u"error"_s); error.isObject()) {
        const QString text = error.toObject().value(u"message"_s).toString();
        return Error{codeOf(error.toObject().value(u"data"_s).toObject()), text.toStdString()};
    }
    if (!answer.value(u"result"_s).isObject())
        return Error{ErrorCode::ServerAnswerUnreadable, "no result in the answer"};
    return answer.value(u"result"_s).toObject();
}

std::optional<QJsonObject> answerTo(int id, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.value(u"id"_s).toInt() != id || object.contains(u"method"_s))
        return std::nullopt;
    return object;
}

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
        return outcomeOf(*found);
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
            return ask(method, params);
        auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
        promise->start();
        const auto finish = [promise](const Result<QJsonObject> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
        ask(u"initialize"_s, initializeParams())
            .then(this, [this, method, params, finish](const Result<QJsonObject> &opened) {
                if (!opened)
                    return finish(opened);
                m_open = true;
                m_version = opened->value(u"protocolVersion"_s).toString().toStdString();
                http::Request started = newRequest("POST");
                started.body = message(u"notifications/initialized"_s, {}, 0).toStdString();
                m_network.send(std::move(started))
                    .then(this, [this, method, params, finish](const Result<http::Response> &) {
                        ask(method, params).then(this, finish);
                    });
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

    Answer ask(const QString &method, const QJsonObject &params)
    {
        const int id = ++m_lastId;
        http::Request request = newRequest("POST");
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
};

class BridgeSession : public McpSession
{
public:
    BridgeSession(const QString &program, const QStringList &arguments)
    {
        connect(m_process, &QProcess::readyReadStandardOutput, this, &BridgeSession::read);
        connect(m_process, &QProcess::errorOccurred, this, &BridgeSession::ended);
        connect(m_process, &QProcess::finished, this, &BridgeSession::ended);
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start(program, arguments);
    }

    // The bridge ends by itself when its input closes; deleting the QProcess here would kill it in
    // the middle of its goodbye to the server.
    ~BridgeSession() override
    {
        if (!m_process)
            return;
        m_process->disconnect(this);
        m_process->closeWriteChannel();
    }

    Answer request(const QString &method, const QJsonObject &params) override
    {
        if (!m_opened) {
            m_opened = true;
            say(u"initialize"_s, initializeParams()); // its answer needs no attention
            write(message(u"notifications/initialized"_s, {}, 0));
        }
        return say(method, params);
    }

private:
    using Promise = std::shared_ptr<QPromise<Result<QJsonObject>>>;

    Answer say(const QString &method, const QJsonObject &params)
    {
        const int id = ++m_lastId;
        auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
        promise->start();
        m_waiting.emplace(id, promise);
        write(message(method, params, id));
        return promise->future();
    }

    void write(const QByteArray &line)
    {
        if (m_process && m_process->state() != QProcess::NotRunning)
            m_process->write(line + '\n');
        else
            ended();
    }

    void read()
    {
        while (m_process->canReadLine()) {
            const QByteArray line = m_process->readLine();
            const int id = QJsonDocument::fromJson(line).object().value(u"id"_s).toInt();
            const auto waiting = m_waiting.find(id);
            const auto answer = answerTo(id, line);
            if (waiting == m_waiting.end() || !answer)
                continue;
            const Promise promise = waiting->second;
            m_waiting.erase(waiting);
            promise->addResult(outcomeOf(*answer));
            promise->finish();
        }
    }

    void ended()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &[id, promise] : waiting) {
            promise->addResult(Error{ErrorCode::RelayNotRunning, "the bridge ended"});
            promise->finish();
        }
    }

    QPointer<QProcess> m_process = new QProcess;
    std::map<int, Promise> m_waiting;
    int m_lastId = 0;
    bool m_opened = false;
};

void deleteLater(McpSession *session)
{
    session->deleteLater();
}

struct ToolPages {
    McpSessionPtr session;
    std::shared_ptr<QPromise<Result<QJsonArray>>> promise;
    QJsonArray tools;
};

void nextPage(const ToolPages &pages, const QString &cursor)
{
    const QJsonObject params =
        cursor.isEmpty() ? QJsonObject() : QJsonObject{{u"cursor"_s, cursor}};
    pages.session->request(u"tools/list"_s, params)
        .then(pages.session.get(), [pages, cursor](const Result<QJsonObject> &result) {
            ToolPages more = pages;
            if (result) {
                const QJsonArray page = result->value(u"tools"_s).toArray();
                for (const QJsonValue &tool : page)
                    more.tools.append(tool);
                const QString next = result->value(u"nextCursor"_s).toString();
                // A server that repeats its cursor would keep us here for ever.
                if (!next.isEmpty() && next != cursor)
                    return nextPage(more, next);
            }
            pages.promise->addResult(result ? Result<QJsonArray>(more.tools)
                                            : Result<QJsonArray>(result.error()));
            pages.promise->finish();
        });
}

} // namespace

McpSessionPtr makeHttpSession(Network &network, const QString &url, const Secret &key)
{
    return {new HttpSession(network, url, key), &deleteLater};
}

McpSessionPtr makeBridgeSession(const QString &program, const QStringList &arguments)
{
    return {new BridgeSession(program, arguments), &deleteLater};
}

QFuture<Result<QJsonArray>> listAllTools(const McpSessionPtr &session)
{
    auto promise = std::make_shared<QPromise<Result<QJsonArray>>>();
    promise->start();
    nextPage({session, promise, {}}, {});
    return promise->future();
}

} // namespace patchbay
