#include "relay/http_sessions.h"

#include "relay/list_changes.h"
#include "relay/message.h"

#include <algorithm>
#include <utility>

namespace patchbay::relay {

namespace {

// Apps that never say goodbye leave theirs behind.
constexpr std::size_t mostSessions = 256;

} // namespace

struct HttpSessions::Session {
    Name name;
    Outgoing initialize;
    std::string current; // the server's name for it
    unsigned number = 0; // in the order they came
    bool hadStream = false;
    std::vector<std::string> changes; // notifications

    // While it is begun again:
    std::vector<Done> waiting;
    std::unique_ptr<Call> call;
    std::unique_ptr<AnswerReader> reader;
    std::string next;
    bool isBegun = false;
};

HttpSessions::HttpSessions(Upstream &upstream, Moved moved)
    : m_upstream(upstream)
    , m_moved(std::move(moved))
{
}

HttpSessions::~HttpSessions() = default;

void HttpSessions::remember(const Name &name, Outgoing initialize)
{
    forget(name); // with those who wait for it, should there be any
    auto session = std::make_unique<Session>();
    session->name = name;
    session->initialize = std::move(initialize);
    session->current = name.id;
    session->number = ++m_numbers;
    m_sessions[name] = std::move(session);
    if (m_sessions.size() <= mostSessions)
        return;
    auto oldest = m_sessions.begin();
    for (auto each = m_sessions.begin(); each != m_sessions.end(); ++each) {
        if (each->second->number < oldest->second->number)
            oldest = each;
    }
    if (oldest->second->waiting.empty())
        m_sessions.erase(oldest);
}

void HttpSessions::forget(const Name &name)
{
    const auto found = m_sessions.find(name);
    if (found == m_sessions.end())
        return;
    const auto session = std::move(found->second);
    m_sessions.erase(found);
    finish(*session, false);
}

void HttpSessions::end(const Name &name)
{
    forget(name);
    if (m_ended.size() >= mostSessions)
        m_ended.clear();
    m_ended.insert(name);
}

bool HttpSessions::mayBeOlder(const Name &name) const
{
    const bool isAnothers =
        std::any_of(m_sessions.begin(), m_sessions.end(), [&](const auto &each) {
            return each.first.id == name.id && each.first.connection == name.connection;
        });
    return !isAnothers && !m_ended.contains(name);
}

std::string HttpSessions::currentFor(const Name &name) const
{
    const auto found = m_sessions.find(name);
    return found == m_sessions.end() ? name.id : found->second->current;
}

std::vector<std::string> HttpSessions::changesFor(const Name &name) const
{
    const auto found = m_sessions.find(name);
    return found == m_sessions.end() ? std::vector<std::string>{} : found->second->changes;
}

void HttpSessions::noteStream(const Name &name)
{
    if (const auto found = m_sessions.find(name); found != m_sessions.end())
        found->second->hadStream = true;
}

bool HttpSessions::hadStream(const Name &name) const
{
    const auto found = m_sessions.find(name);
    return found != m_sessions.end() && found->second->hadStream;
}

void HttpSessions::beginAgain(const Name &name, Done done)
{
    const auto found = m_sessions.find(name);
    if (found == m_sessions.end())
        return done(false);
    Session &session = *found->second;
    session.waiting.push_back(std::move(done));
    if (session.call)
        return;
    const std::string newId = "\"patchbay-again-" + std::to_string(++m_numbers) + '"';
    Outgoing again = session.initialize;
    again.body = std::make_shared<const std::string>(withId(*session.initialize.body, newId));
    session.isBegun = false;
    session.reader.reset();
    http::ExchangeEvents events;
    events.head = [this, &session](http::ResponseHead head) { takeHead(session, std::move(head)); };
    events.body = [&session](std::string_view piece) { session.reader->feed(piece); };
    events.end = [this, &session](const Result<void> &end) { takeEnd(session, end); };
    session.call = m_upstream.send(std::move(again), std::move(events));
}

void HttpSessions::takeHead(Session &session, http::ResponseHead head)
{
    session.next = std::string(head.headers.value("Mcp-Session-Id").value_or(""));
    session.reader =
        std::make_unique<AnswerReader>(std::move(head), [&session](auto &, const Message &message) {
            if (message.kind != Message::Kind::Response || message.failed)
                return;
            session.isBegun = true;
            session.changes = listChanges(message.result);
        });
}

void HttpSessions::takeEnd(Session &session, const Result<void> &end)
{
    if (session.reader && end)
        session.reader->finish();
    if (!session.isBegun || session.next.empty())
        return finish(session, false);
    session.current = session.next;
    sayInitialized(session);
}

void HttpSessions::sayInitialized(Session &session)
{
    Outgoing initialized = session.initialize;
    initialized.headers.set("Mcp-Session-Id", session.current);
    initialized.body = std::make_shared<const std::string>(
        R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    http::ExchangeEvents events;
    events.head = [](const http::ResponseHead &) {};
    events.body = [](std::string_view) {};
    events.end = [this, &session](const Result<void> &) { finish(session, true); };
    session.call = m_upstream.send(std::move(initialized), std::move(events));
}

void HttpSessions::finish(Session &session, bool ok)
{
    session.call.reset();
    const Name name = session.name; // it may go with one of those who are told
    for (const Done &done : std::exchange(session.waiting, {}))
        done(ok);
    if (ok)
        m_moved(name);
}

} // namespace patchbay::relay
