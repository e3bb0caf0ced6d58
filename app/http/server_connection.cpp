// Longer than most: the half of a ServerConnection that reads and takes requests, step by step.

#include "http/server_connection.h"

#include "base/recycled.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;

constexpr std::size_t smallBuffer = 8 * 1024;
constexpr std::size_t largeBuffer = 256 * 1024; // while a body comes in
constexpr std::size_t maxAhead = 64 * 1024; // sent by the client before the answer is complete
constexpr std::uint64_t maxDrained = 4 * 1024 * 1024;

} // namespace

class ServerConnection::Answer final : public Responder
{
public:
    explicit Answer(std::shared_ptr<ServerConnection> connection)
        : m_connection(std::move(connection))
        , m_serial(m_connection->m_serial)
    {
    }
    ~Answer() override
    {
        // Posted, since whoever lets go of it may do so in the middle of anything.
        if (isOurs() && !m_complete)
            asio::post(m_connection->m_socket.get_executor(),
                       [connection = m_connection, serial = m_serial] {
                           if (connection->m_serial == serial)
                               connection->close();
                       });
    }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void send(int status, Headers headers, std::string body) override
    {
        if (!isOurs() || m_connection->m_phase != Phase::Waiting)
            return;
        m_complete = true;
        m_connection->send(status, headers, std::move(body));
    }
    void beginStream(int status, Headers headers) override
    {
        if (isOurs() && m_connection->m_phase == Phase::Waiting)
            m_connection->beginStream(status, headers);
    }
    void write(std::string piece, std::function<void()> written) override
    {
        if (isStreaming())
            m_connection->write(std::move(piece), std::move(written));
    }
    void endStream() override
    {
        if (!isStreaming())
            return;
        m_complete = true;
        m_connection->endStream();
    }
    void abort() override
    {
        if (isOurs() && !m_complete)
            m_connection->abort();
    }
    void onGone(std::function<void()> gone) override
    {
        if (isOurs() && !m_complete)
            m_connection->m_gone = std::move(gone);
    }

private:
    bool isOurs() const
    {
        return m_connection->m_serial == m_serial && m_connection->m_phase != Phase::Closed;
    }
    bool isStreaming() const { return isOurs() && m_connection->m_phase == Phase::Streaming; }

    const std::shared_ptr<ServerConnection> m_connection;
    const std::uint64_t m_serial;
    bool m_complete = false;
};

ServerConnection::ServerConnection(Socket socket, std::shared_ptr<ServerState> server)
    : m_socket(std::move(socket))
    , m_turn(WriteTurn::of(m_socket.get_executor().context()))
    , m_server(std::move(server))
    , m_reader({m_server->options.maxHeader, m_server->options.maxBody})
    , m_in(smallBuffer)
{
}

void ServerConnection::start()
{
    boost::system::error_code ignored; // only slower without
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    m_socket.non_blocking(true, ignored);
    setDeadline(m_server->options.idleTimeout);
    read();
}

void ServerConnection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_gone = nullptr;
    m_queue.clear();
    boost::system::error_code ignored; // it is closed either way
    m_socket.close(ignored);
    m_server->connections.erase(shared_from_this());
}

void ServerConnection::leave()
{
    m_gone = nullptr;
    for (Piece &piece : m_queue)
        piece.written = nullptr;
    flush();
    close();
}

void ServerConnection::expire()
{
    m_deadline = ServerState::Clock::time_point::max();
    if (m_phase == Phase::Reading && (m_headTimed || m_headTaken))
        refuse({408, {}, {}});
    else
        close();
}

void ServerConnection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadline = ServerState::Clock::now() + fromNow;
    m_server->wakeAt(m_deadline);
}

void ServerConnection::read()
{
    const bool isFull =
        m_phase != Phase::Reading && m_phase != Phase::Draining && m_inEnd - m_inBegin >= maxAhead;
    if (m_reads || m_inputEnded || isFull || m_phase == Phase::Closed)
        return;
    m_reads = true;
    m_readsFew = m_phase == Phase::Streaming && m_inBegin == m_inEnd;
    m_readsFew ? readFew() : readInput();
}

// A stream that is silent all day needs no buffer.
void ServerConnection::readFew()
{
    m_in = {};
    m_inBegin = m_inEnd = 0;
    m_socket.async_read_some(
        asio::buffer(m_few),
        [self = shared_from_this()](const boost::system::error_code &failure, std::size_t size) {
            if (!failure) {
                self->makeRoom();
                std::copy_n(self->m_few.begin(), size, self->m_in.begin());
            }
            self->onRead(failure, size);
        });
}

// The one under way has a buffer that is not needed while the answer is streamed.
void ServerConnection::letGoOfRoom()
{
    if (!m_reads || m_readsFew || m_wantsFew || m_inBegin < m_inEnd)
        return;
    m_wantsFew = true;
    boost::system::error_code ignored; // then it stays
    m_socket.cancel(ignored);
}

void ServerConnection::makeRoom()
{
    if (m_inBegin == m_inEnd) {
        m_inBegin = m_inEnd = 0;
        // A large buffer is kept only as long as a body comes in.
        const bool wantsMore = m_reader.state() == RequestReader::State::Body;
        if (wantsMore && m_in.size() < largeBuffer)
            m_in.resize(largeBuffer);
        else if (!wantsMore && m_in.size() != smallBuffer)
            m_in = std::vector<char>(smallBuffer);
    } else if (m_inEnd == m_in.size()) {
        if (m_inBegin > 0) {
            std::copy(m_in.begin() + static_cast<std::ptrdiff_t>(m_inBegin),
                      m_in.begin() + static_cast<std::ptrdiff_t>(m_inEnd), m_in.begin());
            m_inEnd -= m_inBegin;
            m_inBegin = 0;
        } else {
            m_in.resize(m_in.size() * 2); // bounded by the reader's limits and maxAhead
        }
    }
}

void ServerConnection::readInput()
{
    makeRoom();
    m_socket.async_read_some(
        asio::buffer(m_in.data() + m_inEnd, m_in.size() - m_inEnd),
        [self = shared_from_this()](const boost::system::error_code &failure, std::size_t size) {
            self->onRead(failure, size);
        });
}

void ServerConnection::onRead(const boost::system::error_code &failure, std::size_t size)
{
    m_reads = false;
    const bool isCalledOff = std::exchange(m_wantsFew, false);
    if (m_phase == Phase::Closed)
        return;
    if (failure == asio::error::operation_aborted && isCalledOff)
        return read();
    if (failure) {
        m_inputEnded = true;
        // Who has asked all and then only closes the sending half still gets a complete answer.
        if (failure == asio::error::eof && m_phase == Phase::Finishing)
            return;
        return gone();
    }
    m_inEnd += size;
    if (m_phase == Phase::Draining) {
        m_inBegin = m_inEnd = 0;
        m_drained += size;
        if (m_drained > maxDrained)
            return close();
    } else if (m_phase == Phase::Reading) {
        process();
    }
    read();
}

void ServerConnection::process()
{
    using State = RequestReader::State;
    for (;;) {
        const std::size_t used = m_reader.feed({m_in.data() + m_inBegin, m_inEnd - m_inBegin});
        m_inBegin += used;
        const State state = m_reader.state();
        if (state == State::Failed)
            return refuse({m_reader.refusal(), {}, {}});
        if (!m_headTaken && (state == State::HeadDone || state == State::Done)) {
            m_headTaken = true;
            if (!isAdmitted())
                return;
        }
        if (state == State::Done)
            return dispatch();
        if (used == 0)
            return waitForMore();
    }
}

// The head has a time limit of its own, which begins with its first byte; a body has to go on.
void ServerConnection::waitForMore()
{
    const bool hasBegun = m_reader.hasBegun() || m_inBegin < m_inEnd;
    if (m_headTaken)
        setDeadline(m_server->options.idleTimeout);
    else if (hasBegun && !std::exchange(m_headTimed, true))
        setDeadline(m_server->options.headerTimeout);
}

bool ServerConnection::isAdmitted()
{
    if (m_server->admit) {
        const auto server = m_server; // may go while it is called
        m_reader.request().admission = std::move(m_admission);
        if (auto refusal = server->admit(m_reader.request())) {
            refuse(std::move(*refusal));
            return false;
        }
        m_admission = m_reader.request().admission;
    }
    const bool bodyIsMissing =
        m_reader.state() == RequestReader::State::HeadDone && m_inBegin == m_inEnd;
    if (m_reader.wantsContinue() && bodyIsMissing)
        queue({"HTTP/1.1 100 Continue\r\n\r\n", {}, {}, {}});
    return m_phase == Phase::Reading;
}

void ServerConnection::dispatch()
{
    m_deadline = ServerState::Clock::time_point::max();
    m_phase = Phase::Waiting;
    ++m_serial;
    m_form = {m_reader.keepAlive(), m_reader.isHttp10(), false, {}};
    m_isHead = m_reader.request().method == "HEAD";
    const auto server = m_server; // may go while it is called
    server->onRequest(std::move(m_reader.request()),
                      std::allocate_shared<Answer>(Recycled<Answer>(), shared_from_this()));
}

void ServerConnection::refuse(Server::Refusal refusal)
{
    if (m_phase != Phase::Reading)
        return;
    m_phase = Phase::Waiting;
    ++m_serial;
    m_form = {false, false, false, {}}; // what follows is not to be understood, or not wanted
    m_isHead = m_reader.request().method == "HEAD";
    send(refusal.status, refusal.headers, std::move(refusal.body));
}

void ServerConnection::gone()
{
    const auto tell = std::exchange(m_gone, nullptr);
    close();
    if (tell)
        tell();
}

} // namespace patchbay::http
