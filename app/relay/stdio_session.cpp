#include "relay/stdio_session.h"

#include "relay/stdio_pending.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace patchbay::relay {

StdioSession::StdioSession(Surroundings surroundings, std::string connection, std::string client)
    : m_around(std::move(surroundings))
    , m_connection(std::move(connection))
    , m_client(std::move(client))
    , m_mayOnlyRead(mayOnlyRead())
{
}

StdioSession::~StdioSession() = default;

void StdioSession::receive(std::string line)
{
    if (line.find_first_not_of(" \t\r") == std::string::npos)
        return;
    const auto parts = splitBatch(line);
    for (const std::string_view part : parts)
        receiveOne(std::string(part));
    if (parts.empty())
        receiveOne(std::move(line));
}

void StdioSession::receiveOne(std::string line)
{
    const auto text = std::make_shared<const std::string>(std::move(line));
    const Message message = readMessage(*text);
    if (message.kind == Message::Kind::Unreadable || message.kind == Message::Kind::Batch) {
        m_around.write(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,)"
                       R"("message":"This line is no JSON-RPC message."}})");
        return;
    }
    if (message.method == "notifications/cancelled" && cancel(message))
        return;
    if (m_isHeld && !message.isModern() && message.method != "initialize") {
        m_held.push_back(*text);
        return;
    }
    const auto pending = std::make_shared<Pending>(text, message, m_connection, m_client);
    if (mayOnlyRead()) {
        const auto refusal = m_readOnlyTools.refusalFor(*text);
        // The app may have had its list from us before we were started again.
        pending->mustLook = refusal && refusal->code == ErrorCode::ToolNotKnown;
        if (refusal && !pending->mustLook)
            return fail(pending, *refusal);
    }
    begin(pending);
}

void StdioSession::tell(std::string text)
{
    if (mayOnlyRead())
        m_around.write(m_readOnlyTools.withoutOthers(text));
    else
        m_around.write(std::move(text));
}

bool StdioSession::mayOnlyRead() const
{
    const auto route = m_around.route();
    return route && relay::mayOnlyRead(**route, m_client);
}

void StdioSession::begin(const PendingPtr &pending)
{
    pending->key = pending->isRequest ? idKey(pending->id) : "~" + std::to_string(++m_numbers);
    if (pending->isInitialize) {
        m_initialize = *pending->text;
        m_state = {};
        m_stream.reset();
        m_isPretended = false;
        m_isHeld = true; // its answer says which session the rest belongs to
    }
    const bool mustWait = m_isPretended || m_recovery;
    if (mustWait && !pending->isModern && !pending->isInitialize) {
        if (!pending->isRequest)
            return; // the server has not heard of what this is about
        m_pending[pending->key] = pending;
        m_waiting.push_back(pending);
        return recover();
    }
    // What follows it must not overtake it.
    if (pending->isInitialized)
        m_isHeld = true;
    m_pending[pending->key] = pending;
    send(pending);
}

// Whether the cancellation has been dealt with here.
bool StdioSession::cancel(const Message &message)
{
    const auto found = m_pending.find(idKey(message.cancelled));
    if (found == m_pending.end())
        return m_initialize.empty(); // modern: it was answered meanwhile
    const PendingPtr pending = found->second;
    if (pending->isInitialize)
        return true; // may not be cancelled
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), pending);
    if (!pending->isModern && waiting == m_waiting.end())
        return false;
    // Modern: ending the request is the cancellation. Waiting: the server has not seen it.
    if (waiting != m_waiting.end())
        m_waiting.erase(waiting);
    finish(pending, false);
    return true;
}

void StdioSession::send(const PendingPtr &pending)
{
    const auto route = m_around.route();
    if (!route)
        return fail(pending, route.error());
    if (std::exchange(pending->mustLook, false))
        return lookAtTools(pending);
    pending->session = m_state.session;
    pending->reader.reset();

    const auto guarded = [this, weak = std::weak_ptr(pending)](auto member) {
        return [this, weak, member](auto &&value) {
            if (const auto held = weak.lock())
                (this->*member)(held, std::forward<decltype(value)>(value));
        };
    };
    http::ExchangeEvents events;
    events.head = guarded(&StdioSession::takeHead);
    events.body = [weak = std::weak_ptr(pending)](std::string_view piece) {
        const auto held = weak.lock();
        if (held && held->reader && !held->reader->feed(piece))
            held->tooLarge = true;
    };
    events.end = guarded(&StdioSession::takeEnd);
    Message message;
    message.method = pending->method;
    if (pending->isModern) // of a legacy one no more than that counts
        message = readMessage(*pending->text);
    http::Headers headers = headersForPost(message, m_state);
    if (message.isModern() && message.method == "tools/call") {
        for (const auto &header : m_toolHeaders.headersFor(message.name, message.arguments))
            headers.add(header.name, header.value);
    }
    pending->call = m_around.upstream.send({*route, "POST", std::move(headers), pending->text},
                                           std::move(events));
}

void StdioSession::takeHead(const PendingPtr &pending, http::ResponseHead head)
{
    const auto session = head.headers.value("Mcp-Session-Id");
    if (pending->isInitialize && head.status >= 200 && head.status < 300)
        m_state.session = std::string(session.value_or(""));
    pending->reader = std::make_unique<AnswerReader>(
        std::move(head),
        [this, weak = std::weak_ptr(pending)](std::string &text, const Message &message) {
            if (const auto held = weak.lock())
                takeMessage(held, text, message);
        });
}

void StdioSession::fail(const PendingPtr &pending, const Error &error)
{
    if (pending == m_recovery)
        return recovered(error);
    if (pending->isRequest && !pending->isAnswered)
        m_around.write(errorAnswer(pending->id, error, serverName()));
    finish(pending, false);
}

void StdioSession::finish(const PendingPtr &pending, bool ok)
{
    pending->activity.end(m_around.host, ok);
    pending->call.reset();
    pending->resumed.reset();
    pending->listing.reset();
    const auto found = m_pending.find(pending->key);
    if (found != m_pending.end() && found->second == pending)
        m_pending.erase(found);
    if (pending->isInitialized)
        return initialized();
    if (pending->isInitialize)
        release();
}

void StdioSession::release()
{
    m_isHeld = false;
    while (!m_held.empty() && !m_isHeld) {
        std::string text = std::move(m_held.front());
        m_held.pop_front();
        receiveOne(std::move(text));
    }
}

void StdioSession::routesChanged()
{
    const auto route = m_around.route();
    if (route) {
        // The app has another list of tools from now on.
        const bool before = std::exchange(m_mayOnlyRead, mayOnlyRead());
        if (before != m_mayOnlyRead && !m_initialize.empty())
            m_around.write(R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})");
        return;
    }
    m_stream.reset();
    m_waiting.clear();
    m_recovery.reset();
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[key, each] : pending)
        fail(each, route.error());
}

std::unique_ptr<Call> StdioSession::leave(std::function<void()> done)
{
    const auto route = m_around.route();
    if (!route || m_state.session.empty())
        return nullptr;
    http::ExchangeEvents events;
    events.head = [](const http::ResponseHead &) {};
    events.body = [](std::string_view) {};
    events.end = [done = std::move(done)](const Result<void> &) { done(); };
    return m_around.upstream.send({*route, "DELETE", headersForDelete(m_state), {}},
                                  std::move(events));
}

std::size_t StdioSession::callsUnderWay() const
{
    const auto isCall = [](const auto &keyed) {
        return keyed.second->isRequest && !isListening(keyed.second->method);
    };
    return static_cast<std::size_t>(std::count_if(m_pending.begin(), m_pending.end(), isCall));
}

void StdioSession::pause()
{
    for (const auto &[key, pending] : m_pending) {
        if (pending->call)
            pending->call->pause();
    }
    if (m_stream)
        m_stream->pauseReading();
}

void StdioSession::resume()
{
    for (const auto &[key, pending] : m_pending) {
        if (pending->call)
            pending->call->resume();
    }
    if (m_stream)
        m_stream->resumeReading();
}

std::string StdioSession::serverName() const
{
    const auto route = m_around.route();
    return route ? (*route)->name : m_connection;
}

} // namespace patchbay::relay
