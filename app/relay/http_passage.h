// One request of an app on its way through the HTTP endpoint. For http_endpoint.cpp only.
//
//   send ──> head ──> body … ──> end ──> done
//    ^         │ one of
//    │         ├ collected: held back in case it says that the session is lost, then sent whole
//    │         ├ streamed:  too large for that
//    │         └ events:    passed on as they come
//    └── mended: session begun again; or the notification stream, cut, opened again
//
// What follows a mending goes into the answer that may already have begun.

#pragma once

#include "relay/activity.h"
#include "relay/answer_sense.h"
#include "relay/answer_watch.h"
#include "relay/http_endpoint.h"
#include "relay/message.h"
#include "relay/tool_list.h"

#include <chrono>
#include <optional>
#include <string>

namespace patchbay::relay {

class HttpEndpoint::Passage : public std::enable_shared_from_this<Passage>
{
public:
    Passage(HttpEndpoint &endpoint, std::shared_ptr<const Admitted> admitted,
            http::ServerRequest request, std::shared_ptr<http::Responder> responder);
    void start();
    // Cuts both sides.
    void abort();
    bool isAllowedBy(const RouteTable &routes) const { return keyIn(routes) != nullptr; }
    bool isCall() const { return m_method == "POST" && !m_isListening; }
    // Tells an app that listens if it has another list of tools from now on.
    void readOnlyChosen(const RouteTable &routes);
    void keepAlive(std::chrono::steady_clock::time_point now);
    // The session has been begun again by somebody else's request.
    void sessionMoved(const HttpSessions::Name &session);

private:
    const RouteKey *keyIn(const RouteTable &routes) const;
    enum class Shape {
        Unknown, // no head yet
        Collected,
        Streamed,
        Events,
        OneEvent, // a body without events, passed on as an event in a stream that has begun
        Dropped, // a body that has no place in a stream that has begun
    };

    void send();
    void takeHead(http::ResponseHead head);
    void keepSession(const http::ResponseHead &head);
    void begin(http::Headers headers);
    void continueStream(const http::ResponseHead &head);
    void takeBody(std::string_view piece);
    void takeEvents(std::string_view raw);
    void write(std::string_view piece);
    void written(std::size_t size);
    void takeEnd(const Result<void> &end);
    void takeCollected();
    void takeFailure(const Error &error);
    void finishCollected();
    Sense sense() const;
    // Read-only mode: what is known of the tools, and what it refuses to send.
    ReadOnlyTools &tools() const;
    void refuse(const Error &error);
    std::optional<Error> refusal() const;
    // Sends what may be sent, after a look at the tools if one of them is not known.
    void allowed();
    void lookAtTools();
    // Events anew, without the tools that the app may not see.
    std::string withoutOtherTools(std::string_view piece);

    // Whether the answer says that the session is lost, and it is being begun again.
    bool mendsSession(int status, const Message &answer);
    bool canMendSession() const;
    // A session that a relay before us has known, which was perhaps lost in its time already.
    bool canAdoptSession(int status) const;
    void adoptSession();
    void mendSession();
    void mended(bool isBegun);

    void beginStream();
    bool isNotificationStream() const { return m_method == "GET"; }
    void reopenLater();
    void reopen();
    void endHalfEvent();

    // An app that does not get the answer it waits for would hang until its own time limit, a
    // minute later. Where it has seen an event id it resumes by itself (not in modern MCP).
    void endEvents(const Result<void> &end);

    // Nothing has come down yet. Never 401: the app would start a sign-in of its own with us.
    void answer(const Error &error);
    void done(bool ok);

    HttpEndpoint &m_endpoint;
    const std::shared_ptr<const Admitted> m_admitted;
    std::shared_ptr<http::Responder> m_responder;
    std::string m_method;
    PendingActivity m_activity;
    Outgoing m_outgoing;
    std::string m_id; // raw, of a request
    HttpSessions::Name m_session; // as the app knows it
    std::string m_sentSession; // as the server was told
    std::string m_toldSession; // the one of which the app knows what has changed
    AnswerWatch m_watch{{}};
    std::unique_ptr<Call> m_call;
    int m_status = 0;
    http::Headers m_headers;
    Shape m_shape = Shape::Unknown;
    std::string m_collected;
    std::optional<Error> m_failure; // kept while the session is being mended
    std::size_t m_unwritten = 0;
    std::chrono::steady_clock::time_point m_lastPiece;
    std::chrono::steady_clock::time_point m_opened; // the stream of notifications
    int m_vainOpenings = 0; // since it last was of use
    std::unique_ptr<http::EventStreamParser> m_reread; // where tools are to be hidden
    bool m_isReadOnly = false;
    bool m_mayList = false; // the answer may be a list of tools
    bool m_hidesTools = false; // of such an answer
    std::unique_ptr<ToolList> m_list; // read for ourselves, once
    bool m_isModern = false;
    bool m_isInitialize = false;
    bool m_isProbe = false; // by which an app finds out what the server speaks
    bool m_isListening = false; // to what the server has to tell, modern
    bool m_isAdopted = false; // its session
    bool m_isRepeated = false; // after its session was lost
    bool m_hasBegun = false; // the app has a head
    bool m_beganEvents = false; // of an event stream
    bool m_isPaused = false;
};

} // namespace patchbay::relay
