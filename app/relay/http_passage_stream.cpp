// The part of Passage that streams an answer down, and keeps the stream of notifications alive.

#include "http/loop.h"
#include "relay/header_rules.h"
#include "relay/http_passage.h"

#include <utility>

namespace patchbay::relay {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// What an app has not yet taken before the server is asked to wait.
constexpr std::size_t unwrittenAtMost = 256UL * 1024;
constexpr milliseconds beforeReopening{30}; // so that it is back within 50 ms
constexpr int mostVainOpenings = 4;
constexpr std::chrono::seconds wasOfUse{5};

// Makes half a message an event of no meaning.
constexpr std::string_view endOfHalfEvent = "\nevent: truncated\n\n";

bool isEventStream(const http::Headers &headers)
{
    return isMediaType(headers.value("Content-Type").value_or(""), "text/event-stream");
}

} // namespace

void HttpEndpoint::Passage::keepAlive(steady_clock::time_point now)
{
    if (!m_beganEvents || now - m_lastPiece < m_endpoint.m_silence || m_watch.isInsideEvent())
        return;
    write(":\n\n");
}

void HttpEndpoint::Passage::begin(http::Headers headers)
{
    m_headers = headersDown(std::move(headers));
    m_toldSession = m_sentSession;
    m_shape = Shape::Collected;
    if (!isEventStream(m_headers))
        return;
    m_shape = Shape::Events;
    m_beganEvents = true;
    m_headers.set("X-Accel-Buffering", "no");
    if (isNotificationStream()) {
        m_opened = steady_clock::now();
        m_endpoint.m_sessions.noteStream(m_session);
    }
    beginStream();
}

void HttpEndpoint::Passage::beginStream()
{
    m_hasBegun = true;
    m_responder->beginStream(m_status, std::move(m_headers));
}

// Another answer to the same request, after the first has begun.
void HttpEndpoint::Passage::continueStream(const http::ResponseHead &head)
{
    const bool isJson =
        isMediaType(head.headers.value("Content-Type").value_or(""), "application/json");
    if (isEventStream(head.headers) && head.status == 200) {
        m_shape = Shape::Events;
    } else if (isNotificationStream()) {
        m_shape = Shape::Collected;
    } else if (isJson) {
        m_shape = Shape::OneEvent;
        takeEvents("event: message\ndata: ");
    } else {
        m_shape = Shape::Dropped;
    }
    if (!isNotificationStream() || m_shape != Shape::Events)
        return;
    m_opened = steady_clock::now();
    m_isRepeated = false; // the next loss is another one
    if (std::exchange(m_toldSession, m_sentSession) == m_sentSession)
        return;
    for (const std::string &change : m_endpoint.m_sessions.changesFor(m_session))
        write("event: message\ndata: " + change + "\n\n");
}

void HttpEndpoint::Passage::takeEvents(std::string_view raw)
{
    const std::string shown = m_hidesTools ? withoutOtherTools(raw) : std::string();
    const std::string_view piece = m_hidesTools ? shown : raw;
    if (piece.empty())
        return;
    const bool wasInside = m_watch.isInsideEvent();
    m_watch.feed(piece);
    const std::string &error = m_watch.errorAnswer();
    if (!error.empty() && canMendSession() && mendsSession(200, readMessage(error))) {
        if (wasInside)
            write(endOfHalfEvent);
        return;
    }
    write(piece);
}

void HttpEndpoint::Passage::write(std::string_view piece)
{
    const std::size_t size = piece.size();
    m_lastPiece = steady_clock::now();
    m_unwritten += size;
    if (m_unwritten > unwrittenAtMost && !std::exchange(m_isPaused, true) && m_call)
        m_call->pause();
    m_responder->write(std::string(piece), [weak = weak_from_this(), size] {
        if (const auto self = weak.lock())
            self->written(size);
    });
}

void HttpEndpoint::Passage::written(std::size_t size)
{
    m_unwritten -= size;
    if (!m_isPaused || m_unwritten > unwrittenAtMost / 2)
        return;
    m_isPaused = false;
    if (m_call)
        m_call->resume();
}

// The stream of notifications has been cut. Apps come back after a second at the earliest, and the
// official ones give up after two attempts.
void HttpEndpoint::Passage::reopenLater()
{
    if (steady_clock::now() - m_opened > wasOfUse)
        m_vainOpenings = 0;
    if (m_vainOpenings == mostVainOpenings) {
        endEvents({});
        return done(false);
    }
    m_call.reset();
    endHalfEvent();
    const auto retry = m_watch.retry();
    const milliseconds pause =
        retry ? milliseconds(*retry) : beforeReopening * (1 << (2 * m_vainOpenings));
    ++m_vainOpenings;
    m_endpoint.m_loop.postAfter(pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->reopen();
    });
}

void HttpEndpoint::Passage::reopen()
{
    m_call.reset();
    if (isNotificationStream()) {
        // Events have their numbers within one session.
        if (m_endpoint.m_sessions.currentFor(m_session) != m_sentSession)
            m_outgoing.headers.remove("Last-Event-ID");
        else if (m_watch.sawEventId())
            m_outgoing.headers.set("Last-Event-ID", m_watch.lastEventId());
    }
    m_watch = AnswerWatch(m_id);
    send();
}

void HttpEndpoint::Passage::sessionMoved(const HttpSessions::Name &session)
{
    const bool isItsStream = isNotificationStream() && m_hasBegun && m_call && m_session == session;
    if (!isItsStream || m_endpoint.m_sessions.currentFor(m_session) == m_sentSession)
        return;
    endHalfEvent();
    reopen();
}

void HttpEndpoint::Passage::endHalfEvent()
{
    if (m_watch.isInsideEvent())
        write(endOfHalfEvent);
}

void HttpEndpoint::Passage::endEvents(const Result<void> &end)
{
    if (!end || m_watch.isMissing())
        endHalfEvent();
    if (m_watch.isMissing()) {
        m_activity.markFailed();
        const Error error =
            end ? Error{ErrorCode::ConnectionLost, "the stream ended early"} : end.error();
        if (m_isModern || !m_watch.sawEventId())
            write("event: message\ndata: " + errorAnswer(m_id, error, m_admitted->route->name)
                  + "\n\n");
    }
    m_responder->endStream();
}

} // namespace patchbay::relay
