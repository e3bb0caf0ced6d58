// A GET stream of a legacy session: the one for notifications, and the one that resumes a POST
// stream that ended before its answer.
//
// Reopens itself after the time the server asked for (`retry`), else soon and then ever later. An
// answer that is no event stream means that the server has none (405 and what else is seen).

#pragma once

#include "relay/answer_reader.h"
#include "relay/stdio_headers.h"
#include "relay/upstream.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace patchbay::http {
class Loop;
}

namespace patchbay::relay {

class StdioStream
{
public:
    enum class Kind {
        Notifications, // reopened as long as the session lasts
        Resumed, // given up after two vain attempts
    };
    struct Events {
        AnswerReader::OnMessage message;
        std::function<void()> gone; // the server has no such stream, or it was given up
    };

    StdioStream(http::Loop &loop, Upstream &upstream, std::shared_ptr<const Route> route,
                StdioState state, Kind kind, Events events);
    ~StdioStream(); // closes it
    StdioStream(const StdioStream &) = delete;
    StdioStream &operator=(const StdioStream &) = delete;

    void open();
    // As after a cut: from that event on, after that time.
    void resume(std::string lastEventId, std::optional<int> retry);

    // Stops and goes on reading from the network.
    void pauseReading();
    void resumeReading();

private:
    void openLater();
    void takeHead(http::ResponseHead head);
    void takeBody(std::string_view piece);
    void takeEnd(const Result<void> &end);

    Upstream &m_upstream;
    std::shared_ptr<const Route> m_route;
    StdioState m_state;
    Kind m_kind;
    Events m_events;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<AnswerReader> m_reader;
    boost::asio::steady_timer m_timer;
    std::string m_lastEventId;
    std::optional<int> m_retry; // milliseconds
    int m_vainAttempts = 0; // since it last was of use
    std::chrono::steady_clock::time_point m_opened;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace patchbay::relay
