// An app that speaks stdio, as the HTTP client it is not: each line it writes becomes a request to
// the server, each message that comes down becomes a line (facts: MCP transports, stdio framing).
//
//   line ──> request, remembered by its id ──> POST ──> answer: lines down
//                                               │ session lost: `initialize` again, once, repeat
//                                               │ headers missing: list the tools, once, repeat
//                                               │ stream cut: resume (legacy, event id seen)
//                                               └ anything else: an error with the request's id
//
// The era is decided for each message: with the modern version in its _meta it stands for itself,
// else it belongs to the session that `initialize` began. Signed out or offline, `initialize` is
// answered here, so that the app keeps us; the real one follows as soon as the server can be had.
//
// All on the loop's thread. Knows nothing of sockets.

#pragma once

#include "relay/activity.h"
#include "relay/answer_reader.h"
#include "relay/message.h"
#include "relay/read_only.h"
#include "relay/stdio_headers.h"
#include "relay/stdio_stream.h"
#include "relay/tool_headers.h"
#include "relay/upstream.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::relay {

class StdioSession
{
public:
    struct Surroundings {
        http::Loop &loop;
        Upstream &upstream;
        RelayHost &host;
        // The way to the server, or why the app may not use it; asked for each message.
        std::function<Result<std::shared_ptr<const Route>>()> route;
        std::function<void(std::string)> write; // a line without its \n
    };

    StdioSession(Surroundings surroundings, std::string connection, std::string client);
    ~StdioSession();
    StdioSession(const StdioSession &) = delete;
    StdioSession &operator=(const StdioSession &) = delete;

    void receive(std::string line);
    // The server can perhaps be had again: what was answered here in its place is made good.
    void signInChanged();
    // The app may not use the connection any more: what is under way ends with an error.
    void routesChanged();
    // The request that tells the server goodbye, if it has a session.
    std::unique_ptr<Call> leave(std::function<void()> done);

    // Requests that the app waits for. One that it has only to listen is none of them.
    std::size_t callsUnderWay() const;

    // Stops and goes on reading from the server while the app does not read.
    void pause();
    void resume();

private:
    struct Pending; // a message on its way, until it has been answered
    using PendingPtr = std::shared_ptr<Pending>;

    void receiveOne(std::string text);
    // A message for the app, without the tools that it may not see.
    void tell(std::string text);
    bool mayOnlyRead() const;
    void begin(const PendingPtr &pending);
    bool cancel(const Message &message);

    void send(const PendingPtr &pending);
    void takeHead(const PendingPtr &pending, http::ResponseHead head);
    void takeMessage(const PendingPtr &pending, std::string &text, const Message &message);
    void takeEnd(const PendingPtr &pending, const Result<void> &end);
    void takeRefusal(const PendingPtr &pending);
    // Whether the answer says that the session is lost, and it is being begun again.
    bool mendsSession(const PendingPtr &pending, int status, const Message &answer);
    bool canMendSession(const PendingPtr &pending) const;
    void mendSession(const PendingPtr &pending);
    // Whether the server misses headers that the schemas of its tools ask for: they are read again.
    bool mendsHeaders(const PendingPtr &pending, const Message &answer);
    // Sends it when the list has been read.
    void lookAtTools(const PendingPtr &pending);
    void toolsSeen(const PendingPtr &pending);
    void takeCut(const PendingPtr &pending, const Error &error);
    void fail(const PendingPtr &pending, const Error &error);
    void finish(const PendingPtr &pending, bool ok);

    void answerInitialize(const PendingPtr &pending);
    void recover();
    void recovered(const Result<void> &outcome);
    void initialized();
    void release();

    std::string serverName() const;

    Surroundings m_around;
    std::string m_connection;
    std::string m_client;
    std::map<std::string, PendingPtr> m_pending; // by idKey; what has no id by a number of ours
    unsigned m_numbers = 0;
    std::unique_ptr<StdioStream> m_stream; // of notifications

    std::string m_initialize; // the app's own, raw
    StdioState m_state;
    ToolHeaders m_toolHeaders; // modern
    ReadOnlyTools m_readOnlyTools;
    bool m_mayOnlyRead = false; // as the app knows it
    bool m_isPretended = false; // the app believes in a session that the server does not have
    std::vector<std::string> m_changes; // what the app has yet to be told: notifications

    PendingPtr m_recovery; // the `initialize` that is under way again
    std::deque<PendingPtr> m_waiting; // for its outcome
    bool m_isHeld = false; // while `initialize` or notifications/initialized is under way
    std::deque<std::string> m_held; // messages
};

} // namespace patchbay::relay
