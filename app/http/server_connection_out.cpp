// The half of a ServerConnection that writes answers.

#include "http/server_connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds drainTime{2'000};

std::string chunkLead(std::size_t size)
{
    std::array<char, 16> hex{};
    const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), size, 16).ptr;
    std::string lead(hex.data(), static_cast<std::size_t>(end - hex.data()));
    lead += "\r\n";
    return lead;
}

} // namespace

void ServerConnection::send(int status, const Headers &headers, std::string body)
{
    const bool hasBody = !m_isHead && !isBodiless(status);
    if (!isBodiless(status) && !(m_isHead && body.empty()))
        m_form.length = body.size();
    m_phase = Phase::Finishing;
    m_queue.push_back(
        {answerHead(status, headers, m_form), hasBody ? std::move(body) : std::string(), {}, {}});
    m_turn.write(shared_from_this()); // nothing follows that could leave together with it
}

void ServerConnection::beginStream(int status, const Headers &headers)
{
    m_dropsBody = m_isHead || isBodiless(status);
    m_form.chunked = !m_form.isHttp10 && !m_dropsBody;
    if (m_form.isHttp10 && !m_dropsBody)
        m_form.keepAlive = false; // the end of the connection is the end of the body
    m_phase = Phase::Streaming;
    queue({answerHead(status, headers, m_form), {}, {}, {}});
}

void ServerConnection::write(std::string body, std::function<void()> written)
{
    if (m_dropsBody || body.empty())
        queue({{}, {}, {}, std::move(written)}); // an empty chunk would end the body
    else if (m_form.chunked)
        queue({chunkLead(body.size()), std::move(body), "\r\n", std::move(written)});
    else
        queue({{}, std::move(body), {}, std::move(written)});
}

void ServerConnection::endStream()
{
    m_phase = Phase::Finishing;
    queue({m_form.chunked ? "0\r\n\r\n" : "", {}, {}, {}});
}

void ServerConnection::abort()
{
    boost::system::error_code ignored; // closed with an end that looks clean, at worst
    if (!m_form.chunked)
        m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

// A head, its first piece and perhaps the end leave together.
void ServerConnection::queue(Piece piece)
{
    m_queue.push_back(std::move(piece));
    if (!m_writes)
        m_turn.writeAtEnd(shared_from_this());
}

void ServerConnection::flush()
{
    if (m_writes || m_queue.empty() || m_phase == Phase::Closed)
        return;
    m_writes = true;
    m_flight.swap(m_queue);
    boost::system::error_code failure;
    std::size_t written = 0;
    std::size_t all = 0;
    if (m_flight.size() == 1) {
        const Piece &piece = m_flight.front();
        const std::array<asio::const_buffer, 3> buffers{
            asio::buffer(piece.lead), asio::buffer(piece.body),
            asio::buffer(piece.tail.data(), piece.tail.size())};
        all = asio::buffer_size(buffers);
        written = m_socket.write_some(buffers, failure);
        if (written < all)
            writeRest({buffers.begin(), buffers.end()}, written);
    } else {
        std::vector<asio::const_buffer> buffers;
        buffers.reserve(3 * m_flight.size());
        for (const Piece &piece : m_flight) {
            buffers.push_back(asio::buffer(piece.lead));
            buffers.push_back(asio::buffer(piece.body));
            buffers.push_back(asio::buffer(piece.tail.data(), piece.tail.size()));
        }
        all = asio::buffer_size(buffers);
        written = m_socket.write_some(buffers, failure);
        if (written < all)
            writeRest(std::move(buffers), written);
    }
    if (written == all)
        onWritten({});
}

// What the kernel does not take at once; it also says, later, if the connection is no more.
void ServerConnection::writeRest(std::vector<asio::const_buffer> buffers, std::size_t written)
{
    for (asio::const_buffer &buffer : buffers) {
        const std::size_t done = std::min(written, buffer.size());
        buffer += done;
        written -= done;
    }
    asio::async_write(m_socket, buffers,
                      [self = shared_from_this()](const boost::system::error_code &failure,
                                                  std::size_t) { self->onWritten(failure); });
}

void ServerConnection::onWritten(const boost::system::error_code &failure)
{
    if (!failure) {
        for (const Piece &piece : m_flight) {
            if (piece.written && m_phase != Phase::Closed)
                piece.written();
        }
    }
    m_flight.clear();
    m_writes = false;
    if (m_phase == Phase::Closed)
        return;
    if (failure)
        gone();
    else if (!m_queue.empty())
        flush();
    else if (m_phase == Phase::Finishing)
        answered();
    else if (m_phase == Phase::Streaming)
        letGoOfRoom();
}

void ServerConnection::answered()
{
    m_gone = nullptr;
    if (m_inputEnded)
        return close();
    m_headTaken = m_headTimed = m_dropsBody = false;
    if (m_form.keepAlive) {
        m_phase = Phase::Reading;
        m_reader.next();
        setDeadline(m_server->options.idleTimeout);
        // Later, since this may be the request before, being answered at once.
        if (m_inBegin < m_inEnd)
            asio::post(m_socket.get_executor(), [self = shared_from_this()] {
                if (self->m_phase == Phase::Reading && self->m_inBegin < self->m_inEnd)
                    self->process();
            });
    } else {
        // Closing with unread bytes behind would take our answer away from the client (RST).
        m_phase = Phase::Draining;
        m_inBegin = m_inEnd = 0;
        boost::system::error_code ignored; // then the read fails as well
        m_socket.shutdown(Socket::shutdown_send, ignored);
        setDeadline(drainTime);
    }
    read();
}

} // namespace patchbay::http
