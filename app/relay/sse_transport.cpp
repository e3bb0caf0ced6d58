#include "relay/sse_transport.h"

#include "http/loop.h"

#include <array>
#include <random>
#include <utility>

namespace patchbay::relay {

namespace {

constexpr std::size_t largestInitialize = 64UL * 1024; // bytes
constexpr std::size_t largestRefusal = 64UL * 1024;
constexpr std::size_t mostSseSessions = 256; // of apps that never say goodbye

std::string newSessionId()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device random;
    std::string id = "sse-";
    for (int i = 0; i < 32; ++i)
        id += digits[random() % digits.size()];
    return id;
}

bool mayInitialize(const Outgoing &request)
{
    return request.method == "POST" && request.body && request.body->size() <= largestInitialize
        && !request.headers.contains("Mcp-Session-Id")
        && request.body->find("\"initialize\"") != std::string::npos;
}

bool isInitialize(const Outgoing &request)
{
    if (!mayInitialize(request))
        return false;
    const Message message = readMessage(*request.body);
    return message.kind == Message::Kind::Request && message.method == "initialize"
        && !message.isModern();
}

} // namespace

// `initialize` on its way to a server of which we do not yet know what it speaks, or which speaks
// the first transport.
class SseTransport::Beginning : public Call, public std::enable_shared_from_this<Beginning>
{
public:
    Beginning(SseTransport &transport, Outgoing request, http::ExchangeEvents events)
        : m_transport(transport)
        , m_request(std::move(request))
        , m_events(std::move(events))
    {
    }

    void post()
    {
        http::ExchangeEvents events;
        events.head = [this](http::ResponseHead head) { takeHead(std::move(head)); };
        events.body = [this](std::string_view piece) { takeBody(piece); };
        events.end = [this](const Result<void> &end) { takeEnd(end); };
        m_call = m_transport.m_send(m_request, std::move(events));
    }

    void openStream()
    {
        m_call.reset();
        m_session = std::make_shared<SseSession>(m_transport.m_loop, m_transport.m_send, m_request,
                                                 newSessionId());
        m_session->open(
            [weak = weak_from_this()](const Result<void> &outcome) {
                if (const auto self = weak.lock())
                    self->opened(outcome);
            },
            [alive = std::weak_ptr(m_transport.m_alive), &transport = m_transport,
             id = m_session->id()] {
                if (!alive.expired())
                    transport.m_sessions.erase(id);
            });
    }

    void cancel()
    {
        m_events = {};
        m_call.reset();
        if (m_session && !m_isOpen)
            m_session->close();
    }
    void pause() override
    {
        if (m_call)
            m_call->pause();
    }
    void resume() override
    {
        if (m_call)
            m_call->resume();
    }

private:
    void takeHead(http::ResponseHead head)
    {
        m_head = std::move(head);
        m_isHeld = m_head.status == 400 || m_head.status == 404 || m_head.status == 405;
        if (!m_isHeld)
            passHead();
    }
    void takeBody(std::string_view piece)
    {
        if (!m_isHeld)
            return passBody(piece);
        if (m_body.size() + piece.size() <= largestRefusal)
            m_body += piece;
    }
    void takeEnd(const Result<void> &end)
    {
        if (!m_isHeld)
            return passEnd(end);
        // A JSON-RPC error is the word of a server that speaks Streamable HTTP.
        const Message message = readMessage(m_body);
        if (end && message.kind != Message::Kind::Response)
            return openStream();
        passRefusal(end);
    }

    void opened(const Result<void> &outcome)
    {
        if (!outcome && m_head.status != 0)
            return passRefusal({});
        if (!outcome)
            return passEnd(outcome);
        m_isOpen = true;
        m_transport.m_known.insert(m_request.route->url);
        auto &sessions = m_transport.m_sessions;
        if (sessions.size() >= mostSseSessions) {
            const auto oldest = std::shared_ptr<SseSession>(sessions.begin()->second);
            oldest->close();
        }
        sessions[m_session->id()] = m_session;
        m_call = m_session->post(std::move(m_request), std::exchange(m_events, {}));
    }

    void passRefusal(const Result<void> &end)
    {
        const auto self = shared_from_this();
        passHead();
        passBody(m_body);
        passEnd(end);
    }
    void passHead()
    {
        if (const auto head = m_events.head)
            head(std::move(m_head));
    }
    void passBody(std::string_view piece) const
    {
        if (const auto body = m_events.body)
            body(piece);
    }
    void passEnd(const Result<void> &end)
    {
        if (const auto tell = std::exchange(m_events, {}).end)
            tell(end);
    }

    SseTransport &m_transport;
    Outgoing m_request;
    http::ExchangeEvents m_events;
    std::unique_ptr<Call> m_call;
    std::shared_ptr<SseSession> m_session;
    http::ResponseHead m_head;
    std::string m_body;
    bool m_isHeld = false; // the answer, until we know what it means
    bool m_isOpen = false;
};

namespace {

// What the owner of a call holds.
template <typename Held>
class HeldBeginning : public Call
{
public:
    explicit HeldBeginning(std::shared_ptr<Held> held)
        : m_held(std::move(held))
    {
    }
    ~HeldBeginning() override { m_held->cancel(); }
    HeldBeginning(const HeldBeginning &) = delete;
    HeldBeginning &operator=(const HeldBeginning &) = delete;
    void pause() override { m_held->pause(); }
    void resume() override { m_held->resume(); }

private:
    std::shared_ptr<Held> m_held;
};

} // namespace

// An answer of our own, in the server's place.
class SseTransport::Refusal : public std::enable_shared_from_this<Refusal>
{
public:
    explicit Refusal(http::ExchangeEvents events)
        : m_events(std::move(events))
    {
    }
    void give(int status)
    {
        if (const auto head = m_events.head)
            head({status, {}, "1.1"});
        if (const auto end = std::exchange(m_events, {}).end)
            end({});
    }
    void cancel() { m_events = {}; }
    void pause() { }
    void resume() { }

private:
    http::ExchangeEvents m_events;
};

SseTransport::SseTransport(http::Loop &loop, SseSession::Send send)
    : m_loop(loop)
    , m_send(std::move(send))
{
}

SseTransport::~SseTransport()
{
    m_alive.reset();
    for (const auto &[id, session] : std::exchange(m_sessions, {}))
        session->close();
}

bool SseTransport::takes(const Outgoing &request) const
{
    switch (request.route->transport) {
    case Route::Transport::StreamableHttp:
        return false;
    case Route::Transport::Sse:
        return true;
    case Route::Transport::Auto:
        break;
    }
    return mayInitialize(request) || (!m_known.empty() && m_known.contains(request.route->url));
}

std::unique_ptr<Call> SseTransport::send(Outgoing request, http::ExchangeEvents events)
{
    if (isInitialize(request))
        return begin(std::move(request), std::move(events));
    const bool isKnown =
        request.route->transport == Route::Transport::Sse || m_known.contains(request.route->url);
    if (!isKnown)
        return m_send(std::move(request), std::move(events));
    const auto id = request.headers.value("Mcp-Session-Id");
    const auto found = id ? m_sessions.find(std::string(*id)) : m_sessions.end();
    if (found == m_sessions.end())
        return refuse(request.method == "POST" || id ? 404 : 405, std::move(events));
    const auto session = found->second;
    if (request.method == "POST")
        return session->post(std::move(request), std::move(events));
    if (request.method == "GET")
        return session->listen(std::move(events));
    session->close();
    return refuse(200, std::move(events));
}

std::unique_ptr<Call> SseTransport::begin(Outgoing request, http::ExchangeEvents events)
{
    const bool isKnown =
        request.route->transport == Route::Transport::Sse || m_known.contains(request.route->url);
    const auto beginning =
        std::make_shared<Beginning>(*this, std::move(request), std::move(events));
    isKnown ? beginning->openStream() : beginning->post();
    return std::make_unique<HeldBeginning<Beginning>>(beginning);
}

std::unique_ptr<Call> SseTransport::refuse(int status, http::ExchangeEvents events)
{
    const auto refusal = std::make_shared<Refusal>(std::move(events));
    m_loop.post([weak = std::weak_ptr(refusal), status] {
        if (const auto held = weak.lock())
            held->give(status);
    });
    return std::make_unique<HeldBeginning<Refusal>>(refusal);
}

} // namespace patchbay::relay
