// Longer than most: both directions of one conversation, which share its state.

#include "relay/sse_session.h"

#include "http/loop.h"
#include "http/url.h"
#include "relay/header_rules.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace patchbay::relay {

namespace {

// A server of this transport names its address at once; others may keep a stream open in silence.
constexpr std::chrono::seconds longestOpening{5};
constexpr std::size_t mostUnheard = 64; // messages

} // namespace

// Whoever is called may let go of the call, and its events with it: hence the copies.
struct SseSession::Waiter {
    void giveHead(http::ResponseHead head)
    {
        hasHead = true;
        if (const auto give = events.head)
            give(std::move(head));
    }
    void give(std::string_view piece) const
    {
        if (const auto body = events.body)
            body(piece);
    }
    void finish(const Result<void> &outcome)
    {
        if (const auto end = std::exchange(events, {}).end)
            end(outcome);
    }

    http::ExchangeEvents events;
    std::string key; // idKey of its request; empty: a notification, an answer or the GET stream
    std::unique_ptr<Call> call;
    bool isRefused = false; // the server's own answer is passed on
    bool hasHead = false;
    bool isInitialize = false;
};

class SseSession::WaiterCall : public Call
{
public:
    WaiterCall(std::shared_ptr<SseSession> session, WaiterPtr waiter)
        : m_session(std::move(session))
        , m_waiter(std::move(waiter))
    {
    }
    ~WaiterCall() override
    {
        resume(); // others wait for the same stream
        m_session->drop(m_waiter);
    }
    WaiterCall(const WaiterCall &) = delete;
    WaiterCall &operator=(const WaiterCall &) = delete;
    void pause() override
    {
        if (!std::exchange(m_isPaused, true) && m_session->m_pauses++ == 0 && m_session->m_stream)
            m_session->m_stream->pause();
    }
    void resume() override
    {
        if (std::exchange(m_isPaused, false) && --m_session->m_pauses == 0 && m_session->m_stream)
            m_session->m_stream->resume();
    }

private:
    std::shared_ptr<SseSession> m_session;
    WaiterPtr m_waiter;
    bool m_isPaused = false;
};

SseSession::SseSession(http::Loop &loop, Send send, const Outgoing &first, std::string id)
    : m_loop(loop)
    , m_send(std::move(send))
    , m_get{first.route, "GET", first.headers, {}, {}}
    , m_id(std::move(id))
{
    for (const char *name : {"Content-Type", "Mcp-Session-Id", "Last-Event-ID"})
        m_get.headers.remove(name);
    m_get.headers.set("Accept", "text/event-stream");
}

void SseSession::open(std::function<void(Result<void>)> opened, std::function<void()> over)
{
    m_opened = std::move(opened);
    m_over = std::move(over);
    http::ExchangeEvents events;
    events.head = [this](const http::ResponseHead &head) { takeHead(head); };
    events.body = [this](std::string_view piece) { takeBody(piece); };
    events.end = [this](const Result<void> &end) {
        const auto self = shared_from_this();
        finishOpening(end ? Error{ErrorCode::NotAnMcpServer, "no endpoint event"} : end.error());
        close();
    };
    m_stream = m_send(m_get, std::move(events));
    m_loop.postAfter(longestOpening, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->finishOpening(Error{ErrorCode::NotAnMcpServer, "no endpoint event in time"});
    });
}

void SseSession::finishOpening(const Result<void> &outcome)
{
    const auto opened = std::exchange(m_opened, nullptr);
    if (!opened)
        return;
    const auto self = shared_from_this();
    opened(outcome);
    if (!outcome)
        close();
}

void SseSession::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    const auto self = shared_from_this();
    m_stream.reset();
    auto waiting = std::exchange(m_waiters, {});
    if (const auto listener = std::exchange(m_listener, nullptr))
        waiting.push_back(listener);
    for (const WaiterPtr &waiter : waiting) {
        waiter->call.reset();
        waiter->finish(Error{ErrorCode::ConnectionLost, "the server's stream has ended"});
    }
    if (const auto over = std::exchange(m_over, nullptr))
        over();
}

void SseSession::drop(const WaiterPtr &waiter)
{
    waiter->events = {};
    waiter->call.reset();
    std::erase(m_waiters, waiter);
    if (m_listener == waiter)
        m_listener.reset();
}

// --- what comes down ---

void SseSession::takeHead(const http::ResponseHead &head)
{
    const bool isStream = head.status == 200
        && isMediaType(head.headers.value("Content-Type").value_or(""), "text/event-stream");
    if (!isStream)
        finishOpening(Error{ErrorCode::NotAnMcpServer, "no event stream"});
}

void SseSession::takeBody(std::string_view piece)
{
    const auto self = shared_from_this();
    std::vector<http::StreamEvent> events;
    const bool fits = m_parser.feed(piece, [&](const auto &event) { events.push_back(event); });
    for (const http::StreamEvent &event : events) {
        if (!m_isClosed)
            takeEvent(event);
    }
    if (!fits)
        close();
}

void SseSession::takeEvent(const http::StreamEvent &event)
{
    if (event.type == "endpoint" && m_endpoint.empty())
        takeEndpoint(event.data);
    else if ((event.type.empty() || event.type == "message") && !event.data.empty())
        takeMessage(oneLine(event.data));
}

// The token goes to this address: it must be one of the same server.
void SseSession::takeEndpoint(std::string_view address)
{
    const std::string &base = m_get.route->url;
    const auto target = http::resolveUrl(base, address);
    const auto here = http::parseUrl(base);
    const auto there = target ? http::parseUrl(*target) : here;
    if (!target || !here || !there || here->origin() != there->origin())
        return finishOpening(Error{ErrorCode::NotAnMcpServer, "endpoint of another origin"});
    m_endpoint = *target;
    finishOpening({});
}

void SseSession::takeMessage(std::string_view text)
{
    const Message message = readMessage(text);
    if (message.kind != Message::Kind::Response)
        return say(text);
    const auto found = std::find_if(m_waiters.begin(), m_waiters.end(), [&](const auto &waiter) {
        return !waiter->key.empty() && waiter->key == idKey(message.id);
    });
    if (found != m_waiters.end())
        complete(WaiterPtr(*found), text);
}

void SseSession::complete(const WaiterPtr &waiter, std::string_view text)
{
    const auto self = shared_from_this();
    if (waiter->hasHead) {
        writeEvent(*waiter, text);
    } else {
        waiter->giveHead(headFor(*waiter, "application/json"));
        waiter->give(text);
    }
    std::erase(m_waiters, waiter);
    waiter->call.reset();
    waiter->finish({});
}

http::ResponseHead SseSession::headFor(const Waiter &waiter, const char *contentType) const
{
    http::Headers headers{{"Content-Type", contentType}};
    if (waiter.isInitialize)
        headers.add("Mcp-Session-Id", m_id);
    return {200, std::move(headers), "1.1"};
}

// Something the server says of itself.
void SseSession::say(std::string_view text)
{
    const auto self = shared_from_this();
    if (const WaiterPtr listener = m_listener; listener && listener->hasHead)
        return writeEvent(*listener, text);
    const auto asks = [](const auto &waiter) { return !waiter->key.empty() && !waiter->isRefused; };
    const auto found = std::find_if(m_waiters.rbegin(), m_waiters.rend(), asks);
    if (found != m_waiters.rend()) {
        const WaiterPtr waiter = *found;
        if (!waiter->hasHead)
            waiter->giveHead(headFor(*waiter, "text/event-stream"));
        return writeEvent(*waiter, text);
    }
    if (m_unheard.size() < mostUnheard)
        m_unheard.emplace_back(text);
}

void SseSession::writeEvent(const Waiter &waiter, std::string_view text)
{
    waiter.give("event: message\ndata: " + std::string(text) + "\n\n");
}

// --- what goes up ---

std::unique_ptr<Call> SseSession::post(Outgoing request, http::ExchangeEvents events)
{
    const auto waiter = std::make_shared<Waiter>();
    waiter->events = std::move(events);
    const Message message = readMessage(*request.body);
    if (message.kind == Message::Kind::Request)
        waiter->key = idKey(message.id);
    waiter->isInitialize = message.method == "initialize";
    m_waiters.push_back(waiter);

    request.url = m_endpoint;
    request.headers.remove("Mcp-Session-Id");
    http::ExchangeEvents raw;
    raw.head = [weak = std::weak_ptr(waiter)](http::ResponseHead head) {
        const auto held = weak.lock();
        if (!held || head.status < 400)
            return;
        held->isRefused = true;
        held->giveHead(std::move(head));
    };
    raw.body = [weak = std::weak_ptr(waiter)](std::string_view piece) {
        const auto held = weak.lock();
        if (held && held->isRefused)
            held->give(piece);
    };
    raw.end = [self = weak_from_this(), weak = std::weak_ptr(waiter)](const Result<void> &end) {
        const auto session = self.lock();
        const auto held = weak.lock();
        if (session && held)
            session->posted(held, end);
    };
    waiter->call = m_send(std::move(request), std::move(raw));
    return std::make_unique<WaiterCall>(shared_from_this(), waiter);
}

void SseSession::posted(const WaiterPtr &waiter, const Result<void> &end)
{
    const auto self = shared_from_this();
    waiter->call.reset();
    const bool waits = !waiter->key.empty() && !waiter->isRefused && end;
    if (waits)
        return; // the answer comes on the stream
    std::erase(m_waiters, waiter);
    if (end && !waiter->hasHead)
        waiter->giveHead({202, {}, "1.1"});
    waiter->finish(end);
}

std::unique_ptr<Call> SseSession::listen(http::ExchangeEvents events)
{
    if (const auto before = std::exchange(m_listener, nullptr))
        before->finish({}); // an app has one
    const auto waiter = std::make_shared<Waiter>();
    waiter->events = std::move(events);
    m_listener = waiter;
    m_loop.post([self = weak_from_this(), weak = std::weak_ptr(waiter)] {
        const auto session = self.lock();
        const auto held = weak.lock();
        if (!session || !held)
            return;
        held->giveHead(session->headFor(*held, "text/event-stream"));
        for (const std::string &text : std::exchange(session->m_unheard, {}))
            session->writeEvent(*held, text);
    });
    return std::make_unique<WaiterCall>(shared_from_this(), waiter);
}

} // namespace patchbay::relay
