#include "relay/http_passage.h"

#include "relay/header_rules.h"
#include "relay/message.h"
#include "relay/session_loss.h"

#include <utility>

namespace patchbay::relay {

using std::chrono::steady_clock;

namespace {

// What is no event stream is sent in one piece up to here, streamed beyond.
constexpr std::size_t collectedAtMost = 64UL * 1024;
// What an app has not yet taken before the server is asked to wait.
constexpr std::size_t unwrittenAtMost = 256UL * 1024;
// Proxies and virus scanners cut streams that are silent for a minute.
constexpr std::chrono::seconds silenceAtMost{15};

http::Headers jsonHeaders()
{
    return {{"Content-Type", "application/json"}};
}

} // namespace

HttpEndpoint::Passage::Passage(HttpEndpoint &endpoint, Admitted admitted,
                               http::ServerRequest request,
                               std::shared_ptr<http::Responder> responder)
    : m_endpoint(endpoint)
    , m_admitted(std::move(admitted))
    , m_responder(std::move(responder))
    , m_method(request.method)
    , m_activity(m_admitted.route->connection, m_admitted.key.client)
{
    const Message message = readMessage(request.body);
    if (m_method == "POST") {
        m_isModern = message.isModern();
        if (message.kind == Message::Kind::Request) {
            m_id = message.id;
            m_activity.begin(message);
        }
    }
    m_isInitialize = !m_id.empty() && !m_isModern && message.method == "initialize";
    m_watch = AnswerWatch(m_id);
    m_session = {m_admitted.route->connection,
                 std::string(request.headers.value("Mcp-Session-Id").value_or(""))};
    m_outgoing.route = m_admitted.route;
    m_outgoing.method = m_method;
    m_outgoing.headers = headersUp(request.headers, m_method);
    m_outgoing.body = std::make_shared<const std::string>(std::move(request.body));
}

void HttpEndpoint::Passage::start()
{
    const auto weak = weak_from_this();
    m_responder->onGone([weak] {
        if (const auto self = weak.lock())
            self->done(false);
    });
    send();
}

void HttpEndpoint::Passage::send()
{
    m_sentSession = m_endpoint.m_sessions.currentFor(m_session);
    if (!m_session.id.empty())
        m_outgoing.headers.set("Mcp-Session-Id", m_sentSession);
    http::ExchangeEvents events;
    events.head = [this](const http::ResponseHead &head) { takeHead(head); };
    events.body = [this](std::string_view piece) { takeBody(piece); };
    events.end = [this](const Result<void> &end) { takeEnd(end); };
    m_call = m_endpoint.m_upstream.send(m_outgoing, std::move(events));
}

void HttpEndpoint::Passage::abort()
{
    m_responder->abort();
    done(false);
}

bool HttpEndpoint::Passage::isAllowedBy(const RouteTable &routes) const
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

void HttpEndpoint::Passage::keepAlive(steady_clock::time_point now)
{
    if (!m_isEvents || now - m_lastPiece < silenceAtMost || m_watch.isInsideEvent())
        return;
    write(":\n\n");
}

void HttpEndpoint::Passage::takeHead(const http::ResponseHead &head)
{
    m_status = head.status;
    keepSession(head);
    m_headers = headersDown(head.headers);
    m_isEvents = isMediaType(head.headers.value("Content-Type").value_or(""), "text/event-stream");
    if (!m_isEvents)
        return;
    m_headers.set("X-Accel-Buffering", "no");
    beginStream();
}

void HttpEndpoint::Passage::keepSession(const http::ResponseHead &head)
{
    const bool isFine = head.status >= 200 && head.status < 300;
    const auto session = head.headers.value("Mcp-Session-Id");
    if (m_isInitialize && isFine && session)
        m_endpoint.m_sessions.remember({m_session.connection, std::string(*session)}, m_outgoing);
    if (m_method == "DELETE")
        m_endpoint.m_sessions.forget(m_session);
    if (head.status < 400)
        m_outgoing.body.reset(); // it will not be sent again
}

bool HttpEndpoint::Passage::mendsSession()
{
    HttpSessions &sessions = m_endpoint.m_sessions;
    // A GET that is refused says no more than that there is no stream.
    if (m_method != "POST" || m_status < 400 || m_isModern || m_isRepeated
        || !sessions.knows(m_session) || !saysSessionLost(m_status, readMessage(m_collected), m_id))
        return false;
    m_isRepeated = true;
    const auto again = [weak = weak_from_this()](bool isBegun) {
        const auto self = weak.lock();
        if (self)
            isBegun ? self->repeat() : self->finishCollected();
    };
    m_call.reset();
    if (sessions.currentFor(m_session) != m_sentSession)
        again(true); // somebody else's loss has been mended meanwhile
    else
        sessions.beginAgain(m_session, again);
    return true;
}

void HttpEndpoint::Passage::repeat()
{
    m_collected.clear();
    send();
}

void HttpEndpoint::Passage::beginStream()
{
    m_streams = true;
    m_lastPiece = steady_clock::now();
    m_responder->beginStream(m_status, std::move(m_headers));
}

void HttpEndpoint::Passage::takeBody(std::string_view piece)
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

void HttpEndpoint::Passage::write(std::string_view piece)
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

void HttpEndpoint::Passage::written(std::size_t size)
{
    m_unwritten -= size;
    if (m_isPaused && m_call && m_unwritten <= unwrittenAtMost / 2) {
        m_isPaused = false;
        m_call->resume();
    }
}

void HttpEndpoint::Passage::takeEnd(const Result<void> &end)
{
    if (m_isEvents)
        endEvents(end);
    else if (m_streams)
        end ? m_responder->endStream() : m_responder->abort();
    else if (!end)
        answer(end.error());
    else if (mendsSession())
        return;
    else
        return finishCollected();
    done(end.has_value() && m_status < 400 && !m_watch.failed());
}

void HttpEndpoint::Passage::finishCollected()
{
    if (!m_id.empty() && readMessage(m_collected).failed)
        m_activity.markFailed();
    m_responder->send(m_status, std::move(m_headers), std::move(m_collected));
    done(m_status < 400);
}

void HttpEndpoint::Passage::endEvents(const Result<void> &end)
{
    std::string last;
    if (m_watch.isInsideEvent() && (!end || m_watch.isMissing()))
        last = "\nevent: truncated\n\n"; // half a message becomes an event of no meaning
    if (m_watch.isMissing() && (m_isModern || !m_watch.sawEventId())) {
        const Error error =
            end ? Error{ErrorCode::ConnectionLost, "the stream ended early"} : end.error();
        last +=
            "event: message\ndata: " + errorAnswer(m_id, error, m_admitted.route->name) + "\n\n";
    }
    if (m_watch.isMissing())
        m_activity.markFailed();
    if (!last.empty())
        m_responder->write(std::move(last), [] {});
    m_responder->endStream();
}

void HttpEndpoint::Passage::answer(const Error &error)
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

void HttpEndpoint::Passage::done(bool ok)
{
    m_activity.end(m_endpoint.m_host, ok);
    m_call.reset();
    m_endpoint.m_passages.erase(this); // may be the last reference
}

} // namespace patchbay::relay
