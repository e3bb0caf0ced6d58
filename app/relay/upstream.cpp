// A little longer than most: one call to the server, and all that may make it a second one.

#include "relay/upstream.h"

#include "base/recycled.h"
#include "http/loop.h"
#include "http/loop_door.h"
#include "http/unpacker.h"
#include "http/url.h"
#include "relay/message.h"
#include "relay/sse_transport.h"

#include <optional>
#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace patchbay::relay {

using std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds longestHold{2};
constexpr std::chrono::milliseconds betweenTries{100};
constexpr int mostRedirects = 3;

bool isOutage(ErrorCode code)
{
    return code == ErrorCode::ConnectionRefused || code == ErrorCode::ConnectionLost
        || code == ErrorCode::Offline || code == ErrorCode::HostNotFound // as after a sleep
        || code == ErrorCode::SecureConnectionFailed; // cut while it was being made
}

// The challenges of an answer that asks for more permission (RFC 6750 §3.1); empty: it does not.
std::vector<std::string> permissionChallenges(const http::ResponseHead &head)
{
    std::vector<std::string> challenges;
    if (head.status != 403 && head.status != 401)
        return challenges;
    bool asksForMore = false;
    for (const std::string_view value : head.headers.values("WWW-Authenticate")) {
        challenges.emplace_back(value);
        asksForMore = asksForMore || value.find("insufficient_scope") != std::string_view::npos;
    }
    return asksForMore ? challenges : std::vector<std::string>();
}

// Where a redirect leads, if the token may go there.
Result<std::string> followable(const std::string &from, const http::ResponseHead &head)
{
    const auto location = head.headers.value("Location");
    if (!location)
        return Error{ErrorCode::NotAnMcpServer, "redirect without a Location"};
    auto target = http::resolveUrl(from, *location);
    if (!target)
        return target;
    const auto here = http::parseUrl(from);
    const auto there = http::parseUrl(*target);
    if (!here || !there || here->origin() != there->origin())
        return Error{ErrorCode::NotAnMcpServer, "redirect to another origin"};
    return target;
}

} // namespace

class Upstream::Sending : public std::enable_shared_from_this<Sending>
{
public:
    Sending(Upstream &upstream, Outgoing request, http::ExchangeEvents events)
        : m_upstream(upstream)
        , m_request(std::move(request))
        , m_events(std::move(events))
        , m_holdUntil(steady_clock::now() + longestHold)
    {
    }

    void start() { askForToken({}); }
    void cancel()
    {
        m_done = true;
        m_exchange.reset();
        m_timer.reset();
    }
    void pause()
    {
        m_paused = true;
        if (m_exchange)
            m_exchange->pause();
    }
    // What has been held back comes later, since it is given from within.
    void resume()
    {
        m_paused = false;
        if (!m_isHoldingBack) {
            if (m_exchange)
                m_exchange->resume();
            return;
        }
        m_upstream.m_door->post([weak = weak_from_this()] {
            const auto self = weak.lock();
            if (self && !self->m_paused)
                self->goOn();
        });
    }

private:
    void goOn()
    {
        m_isHoldingBack = false;
        giveUnpacked();
        if (!m_paused && m_exchange)
            m_exchange->resume();
    }

    void askForToken(std::optional<Secret> refused)
    {
        m_upstream.m_host.token(
            m_request.route->connection, std::move(refused),
            [weak = weak_from_this(), door = m_upstream.m_door](Result<Secret> token) {
                const bool refusal = !token;
                auto take = [weak, token = std::move(token)]() mutable {
                    if (const auto self = weak.lock())
                        self->takeToken(std::move(token));
                };
                // A refusal ends the request, which must not happen before `send` has returned.
                if (refusal)
                    door->post(std::move(take));
                else
                    door->run(std::move(take));
            });
    }

    // The app is answered at once: signing in takes a person, and minutes.
    void askForPermission(std::vector<std::string> challenges)
    {
        std::string operation = m_request.method;
        if (m_request.body && !m_request.body->empty()) {
            const Message message = readMessage(*m_request.body);
            operation = message.method + (message.name.empty() ? "" : ' ' + message.name);
        }
        m_upstream.m_host.permissionRefused(
            m_request.route->connection, operation, std::move(challenges),
            [weak = weak_from_this(), door = m_upstream.m_door](Error error) {
                door->post([weak, error = std::move(error)] {
                    const auto self = weak.lock();
                    if (self && !self->m_done)
                        self->finish(error);
                });
            });
    }

    void takeToken(Result<Secret> token)
    {
        if (m_done)
            return;
        if (!token) {
            // The network, or where one signs in, may be back in a moment like the server.
            const ErrorCode code = token.error().code;
            const bool mayBeBack = isOutage(code) || code == ErrorCode::ServerUnavailable;
            if (mayBeBack && steady_clock::now() + betweenTries <= m_holdUntil)
                return later([](Sending &self) { self.askForToken(self.m_refused); });
            return finish(token.error());
        }
        m_token = *std::move(token);
        request();
    }

    void later(void (*next)(Sending &))
    {
        m_timer =
            std::make_unique<boost::asio::steady_timer>(m_upstream.m_loop.context(), betweenTries);
        m_timer->async_wait(
            [weak = weak_from_this(), next](const boost::system::error_code &error) {
                const auto self = weak.lock();
                if (!error && self && !self->m_done)
                    next(*self);
            });
    }

    const std::string &url() const
    {
        return m_request.url.empty() ? m_request.route->url : m_request.url;
    }

    void request()
    {
        http::Request request;
        request.method = m_request.method;
        request.url = url();
        request.headers = m_request.headers;
        if (!m_token.isEmpty())
            request.moreHeaders = {{"Authorization", "Bearer " + m_token.reveal()}};
        request.sharedBody = m_request.body;
        // None comes once the exchange has gone, and it goes with us.
        http::ExchangeEvents events;
        events.head = [this](http::ResponseHead head) {
            const auto self = shared_from_this();
            takeHead(std::move(head));
        };
        events.body = [this](std::string_view piece) {
            const auto self = shared_from_this();
            takeBody(piece);
        };
        events.end = [this](const Result<void> &end) {
            const auto self = shared_from_this();
            takeEnd(end);
        };
        m_exchange = m_upstream.m_client.start(std::move(request), std::move(events));
        if (m_paused)
            m_exchange->pause();
    }

    void takeHead(http::ResponseHead head)
    {
        if (!m_token.isEmpty()) {
            if (auto challenges = permissionChallenges(head); !challenges.empty()) {
                m_exchange.reset();
                return askForPermission(std::move(challenges));
            }
        }
        if (head.status == 401) {
            m_exchange.reset();
            if (std::exchange(m_refreshed, true))
                return finish(Error{ErrorCode::SignInNeeded, "401 with a fresh token as well"});
            m_refused = m_token;
            m_holdUntil = steady_clock::now() + longestHold;
            return askForToken(m_refused);
        }
        const bool redirects = head.status >= 300 && head.status < 400 && head.status != 304;
        if (redirects) {
            m_exchange.reset();
            const bool keepsMethod = head.status == 307 || head.status == 308;
            if (!keepsMethod || ++m_redirects > mostRedirects)
                return finish(Error{ErrorCode::NotAnMcpServer,
                                    "redirect with " + std::to_string(head.status)});
            auto target = followable(url(), head);
            if (!target)
                return finish(target.error());
            m_request.url = *target;
            return request();
        }
        m_answered = true;
        m_request.body.reset(); // it will not be needed again
        if (http::isCoded(head.headers)) {
            m_unpacker = http::Unpacker::forCoding(*head.headers.value("Content-Encoding"));
            m_isUnreadable = !m_unpacker;
            // The status of a failure says enough.
            if (m_isUnreadable && head.status >= 200 && head.status < 300) {
                m_exchange.reset();
                return finish(Error{ErrorCode::ServerAnswerUnreadable, "compressed, unasked"});
            }
            head.headers.remove("Content-Encoding");
            head.headers.remove("Content-Length");
        }
        m_events.head(std::move(head));
    }

    void takeBody(std::string_view piece)
    {
        if (m_isUnreadable)
            return;
        if (!m_unpacker)
            return m_events.body(piece);
        m_unpacker->feed(piece);
        giveUnpacked();
    }

    // A piece at a time, while they are wanted: a little that has come may unpack to very much.
    void giveUnpacked()
    {
        while (!m_done) {
            if (m_paused) {
                m_isHoldingBack = true;
                return;
            }
            const auto piece = m_unpacker->next();
            if (!piece) {
                m_exchange.reset();
                return finish(
                    Error{ErrorCode::ServerAnswerUnreadable, "not what its compression promises"});
            }
            if (piece->empty())
                return;
            m_events.body(*piece);
        }
    }

    void takeEnd(const Result<void> &end)
    {
        const bool maybeSent = m_exchange && m_exchange->mayHaveBeenSent();
        m_exchange.reset();
        if (end && m_unpacker) {
            const auto rest = m_unpacker->end();
            if (!rest)
                return finish(
                    Error{ErrorCode::ConnectionLost, "the compressed answer ended early"});
            if (!rest->empty())
                m_events.body(*rest);
            if (m_done)
                return;
        }
        if (end || m_answered || maybeSent || !isOutage(end.error().code)
            || steady_clock::now() + betweenTries > m_holdUntil)
            return finish(end);
        later([](Sending &self) { self.request(); });
    }

    void finish(const Result<void> &end)
    {
        m_done = true;
        const auto tell = std::move(m_events.end);
        tell(end);
    }

    Upstream &m_upstream;
    Outgoing m_request;
    http::ExchangeEvents m_events;
    steady_clock::time_point m_holdUntil;
    std::unique_ptr<boost::asio::steady_timer> m_timer; // while it is held
    Secret m_token;
    std::optional<Secret> m_refused;
    std::unique_ptr<http::Exchange> m_exchange;
    std::unique_ptr<http::Unpacker> m_unpacker; // where the server has compressed
    bool m_isHoldingBack = false; // what it has to give, while paused
    int m_redirects = 0;
    bool m_refreshed = false;
    bool m_answered = false;
    bool m_isUnreadable = false; // compressed in a way that we do not know
    bool m_paused = false;
    bool m_done = false;
};

namespace {

// What the owner of a call holds.
template <typename Sending>
class Held final : public Call, public Renewed<Held<Sending>>
{
public:
    explicit Held(std::shared_ptr<Sending> sending)
        : m_sending(std::move(sending))
    {
    }
    ~Held() override { m_sending->cancel(); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    void pause() override { m_sending->pause(); }
    void resume() override { m_sending->resume(); }

private:
    std::shared_ptr<Sending> m_sending;
};

} // namespace

Upstream::Upstream(http::Loop &loop, http::Client &client, RelayHost &host)
    : m_loop(loop)
    , m_client(client)
    , m_host(host)
    , m_door(std::make_shared<http::LoopDoor>(loop))
    , m_sse(std::make_unique<SseTransport>(
          loop, [this](Outgoing request, http::ExchangeEvents events) {
              return sendAsItIs(std::move(request), std::move(events));
          }))
{
}

Upstream::~Upstream()
{
    m_sse.reset();
    m_door->shut();
}

std::unique_ptr<Call> Upstream::send(Outgoing request, http::ExchangeEvents events)
{
    if (m_sse->takes(request))
        return m_sse->send(std::move(request), std::move(events));
    return sendAsItIs(std::move(request), std::move(events));
}

std::unique_ptr<Call> Upstream::sendAsItIs(Outgoing request, http::ExchangeEvents events)
{
    auto sending = std::allocate_shared<Sending>(Recycled<Sending>(), *this, std::move(request),
                                                 std::move(events));
    sending->start();
    return std::make_unique<Held<Sending>>(std::move(sending));
}

} // namespace patchbay::relay
