#include "relay/http_endpoint.h"

#include "http/loop.h"
#include "relay/activity.h"
#include "relay/answer_watch.h"
#include "relay/header_rules.h"
#include "relay/message.h"

#include <boost/asio/io_context.hpp>

#include <utility>
#include <vector>

namespace patchbay::relay {

using std::chrono::steady_clock;

namespace {

// What is no event stream is sent in one piece up to here, streamed beyond.
constexpr std::size_t collectedAtMost = 64UL * 1024;
// What an app has not yet taken before the server is asked to wait.
constexpr std::size_t unwrittenAtMost = 256UL * 1024;
// Proxies and virus scanners cut streams that are silent for a minute.
constexpr std::chrono::seconds silenceAtMost{15};
constexpr std::chrono::seconds betweenLooks{5};

http::Headers jsonHeaders()
{
    return {{"Content-Type", "application/json"}};
}

} // namespace

// One request on its way through.
class HttpEndpoint::Passage : public std::enable_shared_from_this<Passage>
{
public:
    Passage(HttpEndpoint &endpoint, Admitted admitted, http::ServerRequest request,
            std::shared_ptr<http::Responder> responder)
        : m_endpoint(endpoint)
        , m_admitted(std::move(admitted))
        , m_responder(std::move(responder))
        , m_method(request.method)
        , m_activity(m_admitted.route->connection, m_admitted.key.client)
    {
        if (m_method == "POST") {
            const Message message = readMessage(request.body);
            m_isModern = message.isModern();
            if (message.kind == Message::Kind::Request) {
                m_id = message.id;
                m_activity.begin(message);
            }
        }
        m_watch = AnswerWatch(m_id);
        m_outgoing.route = m_admitted.route;
        m_outgoing.method = m_method;
        m_outgoing.headers = headersUp(request.headers, m_method);
        m_outgoing.body = std::move(request.body);
    }

    void start()
    {
        const auto weak = weak_from_this();
        m_responder->onGone([weak] {
            if (const auto self = weak.lock())
                self->done(false);
        });
        http::ExchangeEvents events;
        events.head = [this](http::ResponseHead head) { takeHead(std::move(head)); };
        events.body = [this](std::string_view piece) { takeBody(piece); };
        events.end = [this](const Result<void> &end) { takeEnd(end); };
        m_call = m_endpoint.m_upstream.send(std::move(m_outgoing), std::move(events));
    }

    // Cuts both sides.
    void abort()
    {
        m_responder->abort();
        done(false);
    }

    bool isAllowedBy(const RouteTable &routes) const
    {
        const auto route = routes.find(m_admitted.route->connection);
        if (route == routes.end())
            return false;
        for (const RouteKey &key : route->second->keys) {
            if (key.sha256 == m_admitted.key.sha256)
                return true;
        }
        return false;
    }

    void keepAlive(steady_clock::time_point now)
    {
        if (!m_isEvents || now - m_lastPiece < silenceAtMost || m_watch.isInsideEvent())
            return;
        write(":\n\n");
    }

private:
    void takeHead(http::ResponseHead head)
    {
        m_status = head.status;
        m_headers = headersDown(head.headers);
        m_isEvents =
            isMediaType(head.headers.value("Content-Type").value_or(""), "text/event-stream");
        if (!m_isEvents)
            return;
        m_headers.set("X-Accel-Buffering", "no");
        beginStream();
    }

    void beginStream()
    {
        m_streams = true;
        m_responder->beginStream(m_status, std::move(m_headers));
    }

    void takeBody(std::string_view piece)
    {
        if (m_isEvents)
            m_watch.feed(piece);
        if (m_streams)
            return write(piece);
        m_collected += piece;
        if (m_collected.size() <= collectedAtMost)
            return;
        beginStream();
        write(std::exchange(m_collected, {}));
    }

    void write(std::string_view piece)
    {
        const std::size_t size = piece.size();
        m_lastPiece = steady_clock::now();
        m_unwritten += size;
        if (m_unwritten > unwrittenAtMost && !std::exchange(m_isPaused, true))
            m_call->pause();
        m_responder->write(std::string(piece), [weak = weak_from_this(), size] {
            if (const auto self = weak.lock())
                self->written(size);
        });
    }

    void written(std::size_t size)
    {
        m_unwritten -= size;
        if (m_isPaused && m_call && m_unwritten <= unwrittenAtMost / 2) {
            m_isPaused = false;
            m_call->resume();
        }
    }

    void takeEnd(const Result<void> &end)
    {
        if (m_isEvents)
            endEvents(end);
        else if (m_streams)
            end ? m_responder->endStream() : m_responder->abort();
        else if (end)
            sendCollected();
        else
            answer(end.error());
        done(end.has_value() && m_status < 400 && !m_watch.failed());
    }

    void sendCollected()
    {
        if (!m_id.empty() && readMessage(m_collected).failed)
            m_activity.markFailed();
        m_responder->send(m_status, std::move(m_headers), std::move(m_collected));
    }

    // An app that does not get the answer it waits for would hang until its own time limit, a
    // minute later. Where it has seen an event id it resumes by itself (not in modern MCP).
    void endEvents(const Result<void> &end)
    {
        std::string last;
        if (m_watch.isInsideEvent() && (!end || m_watch.isMissing()))
            last = "\nevent: truncated\n\n"; // half a message becomes an event of no meaning
        if (m_watch.isMissing() && (m_isModern || !m_watch.sawEventId())) {
            const Error error =
                end ? Error{ErrorCode::ConnectionLost, "the stream ended early"} : end.error();
            last += "event: message\ndata: " + errorAnswer(m_id, error, m_admitted.route->name)
                + "\n\n";
        }
        if (m_watch.isMissing())
            m_activity.markFailed();
        if (!last.empty())
            m_responder->write(std::move(last), [] {});
        m_responder->endStream();
    }

    // Nothing has come down yet. Never 401: the app would start a sign-in of its own with us.
    void answer(const Error &error)
    {
        m_activity.markFailed();
        const bool isRequest = !m_id.empty();
        if (m_method == "GET") // 405 means that there is no stream; apps go on without
            m_responder->send(error.code == ErrorCode::SignInNeeded ? 405 : 503, jsonHeaders(),
                              errorAnswer({}, error, m_admitted.route->name));
        else if (isRequest)
            m_responder->send(200, jsonHeaders(), errorAnswer(m_id, error, m_admitted.route->name));
        else
            m_responder->send(202, {}, {});
    }

    void done(bool ok)
    {
        m_activity.end(m_endpoint.m_host, ok);
        m_call.reset();
        m_endpoint.m_passages.erase(this); // may be the last reference
    }

    HttpEndpoint &m_endpoint;
    Admitted m_admitted;
    std::shared_ptr<http::Responder> m_responder;
    std::string m_method;
    PendingActivity m_activity;
    Outgoing m_outgoing;
    std::string m_id; // raw, of a request
    AnswerWatch m_watch{{}};
    std::unique_ptr<Call> m_call;
    int m_status = 0;
    http::Headers m_headers;
    std::string m_collected;
    std::size_t m_unwritten = 0;
    steady_clock::time_point m_lastPiece;
    bool m_isModern = false;
    bool m_isEvents = false;
    bool m_streams = false;
    bool m_isPaused = false;
};

HttpEndpoint::HttpEndpoint(http::Loop &loop, Upstream &upstream, RelayHost &host)
    : m_loop(loop)
    , m_upstream(upstream)
    , m_host(host)
    , m_timer(loop.context())
{
}

HttpEndpoint::~HttpEndpoint() = default;

void HttpEndpoint::setRoutes(RouteTable routes)
{
    m_routes = std::move(routes);
    std::vector<std::shared_ptr<Passage>> withdrawn;
    for (const auto &[key, passage] : m_passages) {
        if (!passage->isAllowedBy(m_routes))
            withdrawn.push_back(passage);
    }
    for (const auto &passage : withdrawn)
        passage->abort();
}

std::optional<http::Server::Refusal> HttpEndpoint::refusalFor(const http::ServerRequest &head) const
{
    const Admission admission = admit(head, m_port, m_routes);
    if (const auto *refusal = std::get_if<http::Server::Refusal>(&admission))
        return *refusal;
    return {};
}

void HttpEndpoint::take(http::ServerRequest request, std::shared_ptr<http::Responder> responder)
{
    // Once more, since the key may have been withdrawn while the body came in.
    Admission admission = admit(request, m_port, m_routes);
    if (const auto *refusal = std::get_if<http::Server::Refusal>(&admission))
        return responder->send(refusal->status, refusal->headers, refusal->body);
    const auto passage = std::make_shared<Passage>(*this, std::get<Admitted>(std::move(admission)),
                                                   std::move(request), std::move(responder));
    m_passages.emplace(passage.get(), passage);
    passage->start();
    keepAlive();
}

// One timer for all streams, and none while there are none.
void HttpEndpoint::keepAlive()
{
    if (m_timerRuns || m_passages.empty())
        return;
    m_timerRuns = true;
    m_timer.expires_after(betweenLooks);
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const auto &error) {
        if (error || alive.expired())
            return;
        m_timerRuns = false;
        for (const auto &[key, passage] : m_passages)
            passage->keepAlive(steady_clock::now());
        keepAlive();
    });
}

} // namespace patchbay::relay
