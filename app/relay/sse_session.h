// One session with a server of MCP's first HTTP transport (HTTP+SSE, 2024-11-05), made to look like
// a session of its successor, Streamable HTTP.
//
//   GET the server's address ──> event stream: "endpoint" names the address for messages,
//                                then everything the server has to say
//   POST to that address     ──> 202; the answer comes on the stream
//
// An answer is given to the request it belongs to. What the server says of itself goes to the
// app's GET stream if it has one, else into the answer to a request that waits. When the server's
// stream ends, the session is over.

#pragma once

#include "http/event_stream.h"
#include "relay/message.h"
#include "relay/upstream.h"

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::relay {

class SseSession : public std::enable_shared_from_this<SseSession>
{
public:
    using Send = std::function<std::unique_ptr<Call>(Outgoing, http::ExchangeEvents)>;

    // `first` is the request that begins it.
    SseSession(http::Loop &loop, Send send, const Outgoing &first, std::string id);

    // `opened` says whether the server speaks this transport, `over` that the session has ended.
    void open(std::function<void(Result<void>)> opened, std::function<void()> over);
    // Ends what is under way.
    void close();

    const std::string &id() const { return m_id; }
    // As Upstream::send.
    std::unique_ptr<Call> post(Outgoing request, http::ExchangeEvents events);
    std::unique_ptr<Call> listen(http::ExchangeEvents events);

private:
    struct Waiter;
    using WaiterPtr = std::shared_ptr<Waiter>;
    class WaiterCall;

    void takeHead(const http::ResponseHead &head);
    void takeBody(std::string_view piece);
    void takeEvent(const http::StreamEvent &event);
    void takeMessage(std::string_view text);
    void takeEndpoint(std::string_view address);
    void finishOpening(const Result<void> &outcome);

    void posted(const WaiterPtr &waiter, const Result<void> &end);
    void complete(const WaiterPtr &waiter, std::string_view text);
    void say(std::string_view text);
    static void writeEvent(const Waiter &waiter, std::string_view text);
    http::ResponseHead headFor(const Waiter &waiter, const char *contentType) const;
    void drop(const WaiterPtr &waiter);

    http::Loop &m_loop;
    Send m_send;
    Outgoing m_get;
    std::string m_id;
    std::string m_endpoint;
    std::function<void(Result<void>)> m_opened;
    std::function<void()> m_over;
    std::unique_ptr<Call> m_stream;
    http::EventStreamParser m_parser;
    std::vector<WaiterPtr> m_waiters; // for answers
    WaiterPtr m_listener; // the app's GET stream
    std::deque<std::string> m_unheard; // messages, while nobody can be told
    int m_pauses = 0; // calls whose app does not read; they all share the stream
    bool m_isClosed = false;
};

} // namespace patchbay::relay
