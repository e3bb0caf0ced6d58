#include "http/connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <cstring>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;

constexpr std::size_t usualRoom = 8UL * 1024;
constexpr std::size_t largeRoom = 256UL * 1024;
// TLS puts up to this much into one record: head and body of a call go together.
constexpr std::size_t oneRecord = 16UL * 1024;

bool mustWait(const Connection::Failure &failure)
{
    return failure == asio::error::would_block || failure == asio::error::try_again;
}

} // namespace

Connection::Connection(Socket socket, CURL *secure, GiveBack giveBack)
    : m_socket(std::move(socket))
    , m_turn(WriteTurn::of(m_socket.get_executor().context()))
    , m_secure(secure)
    , m_giveBack(std::move(giveBack))
    , m_capacity(m_small.size())
{
    Failure ignored; // then the first write says so
    m_socket.non_blocking(true, ignored);
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_user = nullptr;
    if (m_secure) // takes leave of the server, while there is still a socket
        m_giveBack(std::exchange(m_secure, nullptr));
    Failure ignored; // it is closed either way
    m_socket.close(ignored);
}

void Connection::setUser(User *user)
{
    m_user = user;
    m_written = 0;
    m_wantsBytes = true;
    m_isQuiet = false;
}

bool Connection::isFree() const
{
    return !m_isClosed && !m_body && m_head.empty() && !m_writeFailed && !m_loss
        && m_begin == m_end;
}

bool Connection::isStillOpen()
{
    if (!isFree())
        return false;
    char byte = 0;
    if (m_secure) {
        std::size_t size = 0;
        return curl_easy_recv(m_secure, &byte, 1, &size) == CURLE_AGAIN;
    }
    Failure failure;
    m_socket.receive(asio::buffer(&byte, 1), asio::socket_base::message_peek, failure);
    return mustWait(failure);
}

// --- writing ---

void Connection::write(std::string head, std::shared_ptr<const std::string> body)
{
    m_head = std::move(head);
    m_body = std::move(body);
    m_written = 0;
    if (m_secure && m_body && m_head.size() + m_body->size() <= oneRecord) {
        m_head += *m_body;
        m_body.reset();
    }
    m_turn.write(shared_from_this());
}

void Connection::flush()
{
    if (m_isClosed)
        return;
    const std::size_t all = m_head.size() + (m_body ? m_body->size() : 0);
    while (m_written < all) {
        Failure failure;
        m_written += writeSome(failure);
        if (mustWait(failure)) {
            m_socket.async_wait(Socket::wait_write,
                                [self = shared_from_this()](const Failure &waited) {
                                    if (!waited)
                                        self->flush();
                                });
            return;
        }
        if (failure) {
            // The server may have answered before it closed, so the reading side has the word. It
            // will not find the end by itself where TLS has failed.
            m_writeFailed = true;
            if (m_secure)
                asio::post(m_socket.get_executor(),
                           [self = shared_from_this(), failure] { self->onRead(failure, 0); });
            return;
        }
    }
    m_head.clear();
    m_body.reset();
}

std::size_t Connection::writeSome(Failure &failure)
{
    const std::string_view body = m_body ? std::string_view(*m_body) : std::string_view();
    const std::string_view head =
        std::string_view(m_head).substr(std::min(m_written, m_head.size()));
    const std::string_view rest =
        m_written > m_head.size() ? body.substr(m_written - m_head.size()) : body;
    if (!m_secure) {
        const std::array<asio::const_buffer, 2> both{asio::buffer(head.data(), head.size()),
                                                     asio::buffer(rest.data(), rest.size())};
        return m_socket.write_some(both, failure);
    }
    const std::string_view next = head.empty() ? rest : head;
    std::size_t size = 0;
    const CURLcode code = curl_easy_send(m_secure, next.data(), next.size(), &size);
    if (code == CURLE_AGAIN)
        failure = asio::error::would_block;
    else if (code != CURLE_OK)
        failure = asio::error::broken_pipe;
    return size;
}

// --- reading ---

void Connection::read()
{
    const auto self = shared_from_this(); // its user may let go of it
    m_wantsBytes = true;
    deliver();
    startReading();
}

void Connection::stopReading()
{
    m_wantsBytes = false;
}

void Connection::startReading()
{
    if (m_reads || !m_wantsBytes || m_isClosed)
        return;
    if (m_loss) {
        if (m_user)
            m_user->takeLoss(m_loss);
        else
            close();
        return;
    }
    m_reads = true;
    if (!m_secure) {
        prepareRoom();
        m_socket.async_read_some(
            asio::buffer(room() + m_end, m_capacity - m_end),
            [self = shared_from_this()](const Failure &failure, std::size_t size) {
                self->m_reads = false;
                self->onRead(failure, size);
            });
    } else if (m_wasFull) { // TLS may hold more of it; the socket does not know
        asio::post(m_socket.get_executor(), [self = shared_from_this()] { self->readSecure(); });
    } else {
        m_socket.async_wait(Socket::wait_read, [self = shared_from_this()](const Failure &failure) {
            if (failure)
                return self->onRead(failure, 0);
            self->readSecure();
        });
    }
}

void Connection::readSecure()
{
    if (m_isClosed)
        return;
    prepareRoom();
    std::size_t size = 0;
    const std::size_t most = m_capacity - m_end;
    const CURLcode code = curl_easy_recv(m_secure, room() + m_end, most, &size);
    m_reads = false;
    m_wasFull = size == most;
    if (code == CURLE_AGAIN)
        return startReading();
    if (code != CURLE_OK)
        return onRead(asio::error::connection_reset, 0);
    onRead(size == 0 ? Failure(asio::error::eof) : Failure(), size);
}

void Connection::onRead(const Failure &failure, std::size_t size)
{
    if (m_isClosed)
        return;
    m_reads = false;
    m_loss = failure;
    m_end += size;
    if (!m_secure)
        m_wasFull = m_end == m_capacity;
    if (m_wantsBytes)
        deliver();
    startReading();
}

void Connection::deliver()
{
    if (m_isClosed)
        return;
    if (!m_user) {
        if (m_begin < m_end) // nobody has asked for anything
            close();
        return;
    }
    if (m_begin < m_end) {
        const std::size_t used = m_user->takeBytes({room() + m_begin, m_end - m_begin});
        m_begin += used;
        if (m_begin == m_end)
            m_begin = m_end = 0;
    }
    if (m_user)
        m_user->bytesTaken();
}

// Little for a stream on which nothing happens, more for an answer, much for a large one.
void Connection::prepareRoom()
{
    const std::size_t waiting = m_end - m_begin;
    const bool isLarge = m_capacity > usualRoom || (m_wasFull && m_capacity == usualRoom);
    if (waiting < m_small.size() / 2 && m_isQuiet && !m_wasFull)
        use(m_small.size());
    else if (isLarge && m_user)
        use(std::max(largeRoom, waiting + largeRoom / 2)); // bounded by the user's limits
    else
        use(std::max(usualRoom, waiting + usualRoom / 2));
}

void Connection::use(std::size_t capacity)
{
    const std::size_t waiting = m_end - m_begin;
    if (capacity == m_capacity) {
        if (m_begin > 0)
            std::memmove(room(), room() + m_begin, waiting);
    } else if (capacity == m_small.size()) {
        if (waiting > 0)
            std::memcpy(m_small.data(), room() + m_begin, waiting);
        m_large.reset();
    } else {
        auto larger = std::make_unique_for_overwrite<char[]>(capacity);
        if (waiting > 0)
            std::memcpy(larger.get(), room() + m_begin, waiting);
        m_large = std::move(larger);
    }
    m_capacity = capacity;
    m_begin = 0;
    m_end = waiting;
}

} // namespace patchbay::http
