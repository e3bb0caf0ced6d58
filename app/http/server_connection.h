// One connection a client has opened to a Server: reads its requests one by one, writes the
// answers.
//
// A read is always under way, also while an answer is being made, so that a client that leaves is
// noticed at once. What it sends ahead waits in a bounded buffer. Writes are tried in the same turn
// of the loop: a request then costs one system call in and one out. Everything runs on the loop's
// thread; a connection lives as long as an operation or a Responder needs it.

#pragma once

#include "http/server.h"
#include "http/socket_rules.h"
#include "http/wire.h"
#include "http/write_turn.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace patchbay::http {

class ServerConnection;

// What the connections of one server share.
struct ServerState {
    using Clock = std::chrono::steady_clock;

    ServerState(boost::asio::io_context &context, Server::Options given,
                Server::RequestHandler handler, Server::HeadFilter filter);

    // One timer watches the deadlines of all: nothing is armed per request.
    void wakeAt(Clock::time_point when);
    void closeAll();
    // Closes the one that has gone without a request for longest. False: all of them have had one.
    bool makeRoom();

    const Server::Options options;
    const Server::RequestHandler onRequest;
    const Server::HeadFilter admit;
    std::unordered_set<std::shared_ptr<ServerConnection>> connections;
    std::weak_ptr<ServerState> self;
    bool closed = false;

private:
    void arm();
    void sweep();

    boost::asio::steady_timer m_timer;
    Clock::time_point m_armedFor = Clock::time_point::max();
};

class ServerConnection : public std::enable_shared_from_this<ServerConnection>,
                         public WriteTurn::Writer
{
public:
    ServerConnection(Socket socket, std::shared_ptr<ServerState> server);

    void start();
    void close(); // at once; nobody is told
    void leave(); // the same, once what has been answered is with the system

    // No request of it has been let in, or has been refused and the rest is only waited for.
    bool isExpendable() const
    {
        return (m_serial == 0 && !m_headTaken) || m_phase == Phase::Draining;
    }
    ServerState::Clock::time_point since() const { return m_since; }
    ServerState::Clock::time_point deadline() const { return m_deadline; }
    void expire(); // the deadline has passed

private:
    class Answer; // the Responder of the request under way

    enum class Phase {
        Reading, // the next request
        Waiting, // for somebody to answer it
        Streaming,
        Finishing, // the answer is complete and being written
        Draining, // our side is closed; what still comes is thrown away until they close theirs
        Closed,
    };
    struct Piece {
        std::string lead; // a head or a chunk's size line
        std::string body;
        std::string_view tail; // of a chunk
        std::function<void()> written;
    };

    void read();
    void readFew();
    void readInput();
    void makeRoom();
    void letGoOfRoom();
    void onRead(const boost::system::error_code &failure, std::size_t size);
    void process();
    void waitForMore();
    bool isAdmitted();
    void dispatch();
    void refuse(Server::Refusal refusal);
    void gone();
    void setDeadline(std::chrono::milliseconds fromNow);

    void send(int status, const Headers &headers, std::string body);
    void beginStream(int status, const Headers &headers);
    void write(std::string body, std::function<void()> written);
    void endStream();
    void abort();

    void queue(Piece piece);
    void flush() override;
    void writeRest(std::vector<boost::asio::const_buffer> buffers, std::size_t written);
    void onWritten(const boost::system::error_code &failure);
    void answered();

    Socket m_socket;
    WriteTurn &m_turn;
    std::shared_ptr<ServerState> m_server;
    RequestReader m_reader;
    Phase m_phase = Phase::Reading;
    const ServerState::Clock::time_point m_since = ServerState::Clock::now();
    ServerState::Clock::time_point m_deadline = ServerState::Clock::time_point::max();

    std::vector<char> m_in; // bytes m_inBegin to m_inEnd have been read and wait
    std::size_t m_inBegin = 0;
    std::size_t m_inEnd = 0;
    std::shared_ptr<const void> m_admission; // of the request before
    bool m_headTaken = false; // of the request under way, and it has been admitted
    bool m_headTimed = false; // its first byte has come
    std::array<char, 32> m_few{}; // instead, for a client that has nothing to say
    bool m_reads = false;
    bool m_readsFew = false;
    bool m_wantsFew = false; // the read under way is being called off
    bool m_inputEnded = false;
    std::uint64_t m_drained = 0;

    std::vector<Piece> m_queue;
    std::vector<Piece> m_flight; // being written
    bool m_writes = false;

    std::uint64_t m_serial = 0; // of the request under way: an old Responder answers no new request
    AnswerForm m_form;
    bool m_isHead = false;
    bool m_dropsBody = false; // HEAD, 204 and the like
    std::function<void()> m_gone;
};

} // namespace patchbay::http
