// The legacy sessions of apps on HTTP, so that one the server has lost is begun again behind the
// app's back (facts: session loss). The official SDK clients do not do it: every later call of
// theirs fails until the app is restarted. Its stream of notifications is moved to the new session.
//
// The app keeps the id it was given first; only after a loss does the server know the session by
// another one. All on the loop's thread.

#pragma once

#include "relay/answer_reader.h"
#include "relay/upstream.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace patchbay::relay {

class HttpSessions
{
public:
    // A session as the app knows it. No app can use or lose another one's.
    struct Name {
        std::string connection;
        std::string client;
        std::string id; // Mcp-Session-Id
        friend bool operator<(const Name &a, const Name &b)
        {
            return std::tie(a.connection, a.client, a.id) < std::tie(b.connection, b.client, b.id);
        }
        friend bool operator==(const Name &, const Name &) = default;
    };
    using Moved = std::function<void(const Name &)>; // the server knows it by another name now

    HttpSessions(Upstream &upstream, Moved moved);
    ~HttpSessions();
    HttpSessions(const HttpSessions &) = delete;
    HttpSessions &operator=(const HttpSessions &) = delete;

    // The server has answered this `initialize` with a session of that name.
    void remember(const Name &name, Outgoing initialize);
    void forget(const Name &name);
    // The app has said goodbye: nobody begins it again.
    void end(const Name &name);

    // Whether it may be of the time before we were started.
    bool mayBeOlder(const Name &name) const;
    bool knows(const Name &name) const { return m_sessions.contains(name); }
    // The id by which the server knows it.
    std::string currentFor(const Name &name) const;

    // What the app is to be told on its stream after the session has been begun again.
    std::vector<std::string> changesFor(const Name &name) const;

    // The server has opened a GET stream for it, so it has such streams.
    void noteStream(const Name &name);
    bool hadStream(const Name &name) const;

    // Begins it again, once for all who ask meanwhile. `done` says whether there is a session now.
    using Done = std::function<void(bool)>;
    void beginAgain(const Name &name, Done done);

private:
    struct Session;

    void takeHead(Session &session, http::ResponseHead head);
    void takeEnd(Session &session, const Result<void> &end);
    void sayInitialized(Session &session);
    void finish(Session &session, bool ok);

    Upstream &m_upstream;
    Moved m_moved;
    unsigned m_numbers = 0;
    std::map<Name, std::unique_ptr<Session>> m_sessions;
    std::set<Name> m_ended;
};

} // namespace patchbay::relay
