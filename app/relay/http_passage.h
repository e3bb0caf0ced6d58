// One request of an app on its way through the HTTP endpoint. For http_endpoint.cpp only.

#pragma once

#include "relay/activity.h"
#include "relay/answer_watch.h"
#include "relay/http_endpoint.h"

#include <chrono>
#include <string>

namespace patchbay::relay {

class HttpEndpoint::Passage : public std::enable_shared_from_this<Passage>
{
public:
    Passage(HttpEndpoint &endpoint, Admitted admitted, http::ServerRequest request,
            std::shared_ptr<http::Responder> responder);
    void start();
    // Cuts both sides.
    void abort();
    bool isAllowedBy(const RouteTable &routes) const;
    void keepAlive(std::chrono::steady_clock::time_point now);

private:
    void send();
    void takeHead(const http::ResponseHead &head);
    void keepSession(const http::ResponseHead &head);

    // Whether the answer says that the session is lost, and it is being begun again.
    bool mendsSession();
    void repeat();
    void beginStream();
    void takeBody(std::string_view piece);
    void write(std::string_view piece);
    void written(std::size_t size);
    void takeEnd(const Result<void> &end);
    void finishCollected();

    // An app that does not get the answer it waits for would hang until its own time limit, a
    // minute later. Where it has seen an event id it resumes by itself (not in modern MCP).
    void endEvents(const Result<void> &end);

    // Nothing has come down yet. Never 401: the app would start a sign-in of its own with us.
    void answer(const Error &error);
    void done(bool ok);

    HttpEndpoint &m_endpoint;
    Admitted m_admitted;
    std::shared_ptr<http::Responder> m_responder;
    std::string m_method;
    PendingActivity m_activity;
    Outgoing m_outgoing;
    std::string m_id; // raw, of a request
    HttpSessions::Name m_session; // as the app knows it
    std::string m_sentSession; // as the server was told
    AnswerWatch m_watch{{}};
    std::unique_ptr<Call> m_call;
    int m_status = 0;
    http::Headers m_headers;
    std::string m_collected;
    std::size_t m_unwritten = 0;
    std::chrono::steady_clock::time_point m_lastPiece;
    bool m_isModern = false;
    bool m_isInitialize = false;
    bool m_isRepeated = false; // after its session was lost
    bool m_isEvents = false;
    bool m_streams = false;
    bool m_isPaused = false;
};

} // namespace patchbay::relay
