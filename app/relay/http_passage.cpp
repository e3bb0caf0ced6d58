// A little longer than most: all the ends that a request of an app can have, side by side.

// The part of Passage that carries a request up and a whole answer down.

#include "relay/http_passage.h"

#include "base/recycled.h"
#include "relay/answer_reader.h"
#include "relay/header_rules.h"
#include "relay/session_loss.h"

#include <utility>

namespace patchbay::relay {

using std::chrono::steady_clock;

namespace {

// What is no event stream is sent in one piece up to here, streamed beyond.
constexpr std::size_t collectedAtMost = 64UL * 1024;
// What lists tools is sent in one piece up to here, for an app that may not see all of them.
constexpr std::size_t filteredAtMost = 64UL * 1024 * 1024;
// A request is kept up to here, once the server seems to have taken it, in case it has not.
constexpr std::size_t keptAtMost = 256UL * 1024;

bool needsPerson(ErrorCode code)
{
    return code == ErrorCode::SignInNeeded || code == ErrorCode::MorePermissionNeeded
        || code == ErrorCode::AccessDenied;
}

http::Headers jsonHeaders()
{
    return {{"Content-Type", "application/json"}};
}

} // namespace

HttpEndpoint::Passage::Passage(HttpEndpoint &endpoint, std::shared_ptr<const Admitted> admitted,
                               http::ServerRequest request,
                               std::shared_ptr<http::Responder> responder)
    : m_endpoint(endpoint)
    , m_admitted(std::move(admitted))
    , m_responder(std::move(responder))
    , m_method(request.method)
    , m_activity(m_admitted->route->connection, m_admitted->key.client)
{
    if (m_method == "POST") {
        const Message message = readMessage(request.body);
        m_isModern = message.isModern();
        if (message.kind == Message::Kind::Request) {
            m_id = message.id;
            m_activity.begin(message);
        }
        m_isInitialize = !m_id.empty() && !m_isModern && message.method == "initialize";
        m_isProbe = message.method == "server/discover";
        m_isListening = isListening(message.method);
        m_mayList = message.method == "tools/list" || message.kind == Message::Kind::Batch;
    }
    m_mayList = m_mayList || m_method == "GET"; // which may resume the answer to a list
    m_isReadOnly = m_admitted->key.readOnly;
    m_hidesTools = m_isReadOnly && m_mayList;
    m_watch = AnswerWatch(m_id);
    m_session = {m_admitted->route->connection, m_admitted->key.client,
                 std::string(request.headers.value("Mcp-Session-Id").value_or(""))};
    m_outgoing.route = m_admitted->route;
    m_outgoing.method = m_method;
    m_outgoing.headers = headersUp(std::move(request.headers), m_method);
    m_outgoing.body =
        std::allocate_shared<const std::string>(Recycled<std::string>(), std::move(request.body));
}

void HttpEndpoint::Passage::start()
{
    const auto weak = weak_from_this();
    m_responder->onGone([weak] {
        if (const auto self = weak.lock())
            self->done(false);
    });
    allowed();
}

void HttpEndpoint::Passage::send()
{
    m_shape = Shape::Unknown;
    m_reread.reset();
    m_sentSession = m_endpoint.m_sessions.currentFor(m_session);
    if (!m_session.id.empty() && m_outgoing.headers.onlyValue("Mcp-Session-Id") != m_sentSession)
        m_outgoing.headers.set("Mcp-Session-Id", m_sentSession);
    http::ExchangeEvents events;
    events.head = [this](http::ResponseHead head) { takeHead(std::move(head)); };
    events.body = [this](std::string_view piece) { takeBody(piece); };
    events.end = [this](const Result<void> &end) { takeEnd(end); };
    m_call = m_endpoint.m_upstream.send(m_outgoing, std::move(events));
    if (m_isPaused)
        m_call->pause();
}

void HttpEndpoint::Passage::abort()
{
    m_responder->abort();
    done(false);
}

const RouteKey *HttpEndpoint::Passage::keyIn(const RouteTable &routes) const
{
    const auto route = routes.find(m_admitted->route->connection);
    if (route == routes.end())
        return nullptr;
    for (const RouteKey &key : route->second->keys) {
        if (key.sha256 == m_admitted->key.sha256)
            return &key;
    }
    return nullptr;
}

void HttpEndpoint::Passage::takeHead(http::ResponseHead head)
{
    m_status = head.status;
    m_lastPiece = steady_clock::now();
    keepSession(head);
    m_hasBegun ? continueStream(head) : begin(std::move(head.headers));
}

void HttpEndpoint::Passage::keepSession(const http::ResponseHead &head)
{
    const bool isFine = head.status >= 200 && head.status < 300;
    HttpSessions &sessions = m_endpoint.m_sessions;
    const auto session = head.headers.value("Mcp-Session-Id");
    if (m_isInitialize && isFine && session)
        sessions.remember({m_session.connection, m_session.client, std::string(*session)},
                          m_outgoing);
    if (m_method == "DELETE")
        sessions.end(m_session);
    const bool isLarge = m_outgoing.body && m_outgoing.body->size() > keptAtMost;
    if (isFine && (isLarge || !canMendSession()))
        m_outgoing.body.reset(); // it will not be sent again
}

bool HttpEndpoint::Passage::canMendSession() const
{
    const HttpSessions &sessions = m_endpoint.m_sessions;
    if (m_isModern || m_isRepeated || !sessions.knows(m_session))
        return false;
    // A GET that is refused says no more than that there is no stream, unless there has been one.
    if (isNotificationStream())
        return sessions.hadStream(m_session);
    return m_method == "POST" && m_outgoing.body;
}

bool HttpEndpoint::Passage::mendsSession(int status, const Message &answer)
{
    const bool isForeign = !canMendSession();
    if ((isForeign && !canAdoptSession(status)) || !saysSessionLost(status, answer, m_id))
        return false;
    if (isForeign)
        adoptSession();
    mendSession();
    return true;
}

void HttpEndpoint::Passage::mendSession()
{
    m_isRepeated = true;
    m_call.reset();
    if (m_endpoint.m_sessions.currentFor(m_session) != m_sentSession)
        return mended(true); // somebody else's loss has been mended meanwhile
    m_endpoint.m_sessions.beginAgain(m_session, [weak = weak_from_this()](bool isBegun) {
        if (const auto self = weak.lock())
            self->mended(isBegun);
    });
}

void HttpEndpoint::Passage::mended(bool isBegun)
{
    if (isBegun) {
        m_collected.clear();
        m_failure.reset();
        return reopen();
    }
    if (m_isAdopted)
        m_endpoint.m_sessions.end(m_session); // once is enough
    if (!m_hasBegun && !m_failure)
        return finishCollected();
    if (!m_hasBegun) {
        answer(*m_failure);
    } else {
        if (!m_watch.errorAnswer().empty()) // it has been kept back
            write("event: message\ndata: " + m_watch.errorAnswer() + "\n\n");
        endEvents({});
    }
    done(false);
}

void HttpEndpoint::Passage::takeBody(std::string_view piece)
{
    switch (m_shape) {
    case Shape::Unknown:
    case Shape::Dropped:
        return;
    case Shape::Events:
        return takeEvents(piece);
    case Shape::OneEvent:
        return takeEvents(oneLine(piece));
    case Shape::Streamed:
        return write(piece);
    case Shape::Collected:
        break;
    }
    m_collected += piece;
    if (m_collected.size() <= (m_hidesTools ? filteredAtMost : collectedAtMost))
        return;
    if (m_hasBegun) {
        m_shape = Shape::Dropped;
        return m_collected.clear();
    }
    if (sense() == Sense::None) // a page that nobody will see
        return m_collected.resize(collectedAtMost);
    m_shape = Shape::Streamed;
    beginStream();
    write(std::exchange(m_collected, {}));
}

void HttpEndpoint::Passage::takeEnd(const Result<void> &end)
{
    switch (m_shape) {
    case Shape::Unknown:
        return takeFailure(end.error());
    case Shape::Events:
        if (isNotificationStream() && !end)
            return reopenLater();
        endEvents(end);
        break;
    case Shape::OneEvent:
        if (end)
            takeEvents("\n\n");
        endEvents(end);
        break;
    case Shape::Dropped:
        endEvents(errorForStatus(m_status, {}));
        break;
    case Shape::Streamed:
        end ? m_responder->endStream() : m_responder->abort();
        break;
    case Shape::Collected:
        if (end)
            return takeCollected();
        m_hasBegun ? m_responder->endStream() : answer(end.error());
        break;
    }
    done(end.has_value() && m_status < 400 && !m_watch.failed());
}

void HttpEndpoint::Passage::takeCollected()
{
    // All there is to know is whether it has failed, and how.
    const bool mustRead = m_method != "DELETE" && mayHaveFailed(m_collected);
    const Message message = mustRead ? readMessage(m_collected) : Message();
    if (mendsSession(m_status, message))
        return;
    if (message.failed)
        m_activity.markFailed();
    if (!m_hasBegun)
        return finishCollected();
    m_responder->endStream();
    done(false);
}

// No answer has come.
void HttpEndpoint::Passage::takeFailure(const Error &error)
{
    // Some servers answer 401 for a session they do not know; the token has been renewed by now.
    if (error.code == ErrorCode::SignInNeeded && canMendSession()) {
        m_failure = error;
        return mendSession();
    }
    if (m_hasBegun)
        endEvents(error); // of notifications: the app will ask for another
    else
        answer(error);
    done(false);
}

Sense HttpEndpoint::Passage::sense() const
{
    if (m_id.empty() || m_isProbe)
        return Sense::Plain;
    const bool hasStream = m_status == 202 && m_endpoint.m_sessions.hadStream(m_session);
    return senseOf({m_isInitialize, !m_session.id.empty(), hasStream}, m_status, m_headers,
                   m_collected);
}

void HttpEndpoint::Passage::finishCollected()
{
    const Sense what = sense();
    if (what == Sense::None) {
        answer(errorForStatus(m_status, m_headers));
        return done(false);
    }
    if (what == Sense::Mistyped) {
        m_status = 200;
        m_headers.set("Content-Type", "application/json");
    }
    if (m_hidesTools)
        m_collected = tools().withoutOthers(m_collected);
    m_responder->send(m_status, std::move(m_headers), std::move(m_collected));
    done(m_status < 400);
}

void HttpEndpoint::Passage::answer(const Error &error)
{
    m_activity.markFailed();
    const bool isRequest = !m_id.empty();
    if (m_method == "GET") // 405 means that there is no stream; apps go on without
        m_responder->send(needsPerson(error.code) ? 405 : 503, jsonHeaders(),
                          errorAnswer({}, error, m_admitted->route->name));
    else if (isRequest)
        m_responder->send(200, jsonHeaders(), errorAnswer(m_id, error, m_admitted->route->name));
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
