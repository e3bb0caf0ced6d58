#include "relay/stdio_stream.h"

#include "http/loop.h"

#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace patchbay::relay {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr int mostVainAttempts = 2; // of a resumed stream
constexpr std::chrono::seconds lastedLong{5};

// Where the server named no time: a cut is mended at once, a server that is down is left alone.
milliseconds pauseBefore(int vainAttempts)
{
    constexpr std::array<int, 8> steps{30, 1000, 1500, 2250, 5000, 10'000, 20'000, 30'000};
    const auto at = std::min<std::size_t>(static_cast<std::size_t>(vainAttempts), steps.size() - 1);
    return milliseconds(steps[at]);
}

} // namespace

StdioStream::StdioStream(http::Loop &loop, Upstream &upstream, std::shared_ptr<const Route> route,
                         StdioState state, Kind kind, Events events)
    : m_upstream(upstream)
    , m_route(std::move(route))
    , m_state(std::move(state))
    , m_kind(kind)
    , m_events(std::move(events))
    , m_timer(loop.context())
{
}

StdioStream::~StdioStream() = default;

void StdioStream::open()
{
    http::ExchangeEvents events;
    events.head = [this](http::ResponseHead head) { takeHead(std::move(head)); };
    events.body = [this](std::string_view piece) { takeBody(piece); };
    events.end = [this](const Result<void> &end) { takeEnd(end); };
    m_reader.reset();
    m_call = m_upstream.send({m_route, "GET", headersForGet(m_state, m_lastEventId), {}},
                             std::move(events));
}

void StdioStream::resume(std::string lastEventId, std::optional<int> retry)
{
    m_lastEventId = std::move(lastEventId);
    m_retry = retry;
    openLater();
}

void StdioStream::pauseReading()
{
    if (m_call)
        m_call->pause();
}

void StdioStream::resumeReading()
{
    if (m_call)
        m_call->resume();
}

void StdioStream::openLater()
{
    m_timer.expires_after(m_retry ? milliseconds(*m_retry) : pauseBefore(m_vainAttempts));
    ++m_vainAttempts;
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const auto &error) {
        if (!error && !alive.expired())
            open();
    });
}

void StdioStream::takeHead(http::ResponseHead head)
{
    m_reader = std::make_unique<AnswerReader>(std::move(head), m_events.message);
    m_opened = steady_clock::now();
    if (m_reader->isStream())
        return;
    m_call.reset();
    const auto gone = m_events.gone;
    gone();
}

void StdioStream::takeBody(std::string_view piece)
{
    const std::weak_ptr alive(m_alive);
    if (m_kind == Kind::Resumed)
        m_vainAttempts = 0;
    const bool fits = m_reader->feed(piece);
    if (alive.expired())
        return;
    if (!m_reader->lastEventId().empty())
        m_lastEventId = m_reader->lastEventId();
    if (m_reader->retry())
        m_retry = m_reader->retry();
    if (!fits) {
        m_call.reset();
        const auto gone = m_events.gone;
        gone();
    }
}

void StdioStream::takeEnd(const Result<void> &end)
{
    // One that was ended at once is not asked for again in a hurry.
    if (m_reader && steady_clock::now() - m_opened > lastedLong)
        m_vainAttempts = 0;
    const bool signedOut = !end && end.error().code == ErrorCode::SignInNeeded;
    const bool gaveUp = m_kind == Kind::Resumed && m_vainAttempts >= mostVainAttempts;
    m_call.reset();
    if (!signedOut && !gaveUp)
        return openLater();
    const auto gone = m_events.gone;
    gone();
}

} // namespace patchbay::relay
