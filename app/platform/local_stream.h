// LocalStream over whatever Asio reads and writes on this system. For local_socket_*.cpp only.

#pragma once

#include "platform/local_socket.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

#include <memory>
#include <string>

namespace patchbay {

template <typename Socket>
class LocalStreamOn : public LocalStream
{
public:
    explicit LocalStreamOn(Socket socket)
        : m_link(std::make_shared<Link>(std::move(socket)))
    {
    }
    ~LocalStreamOn() override
    {
        m_link->closed = true;
        boost::system::error_code ignored; // it is gone either way
        m_link->socket.close(ignored);
    }
    LocalStreamOn(const LocalStreamOn &) = delete;
    LocalStreamOn &operator=(const LocalStreamOn &) = delete;

    void read(std::function<void(std::string_view)> piece, std::function<void()> ended) override
    {
        m_link->piece = std::move(piece);
        m_link->ended = std::move(ended);
        readOn(m_link);
    }
    void write(std::string bytes) override
    {
        if (m_link->queued.empty())
            m_link->queued = std::move(bytes);
        else
            m_link->queued += bytes;
        writeOn(m_link);
    }
    std::size_t unsent() const override { return m_link->queued.size() + m_link->sending.size(); }
    void onSent(std::function<void()> sent) override { m_link->sent = std::move(sent); }

private:
    static constexpr std::size_t usualRoom = 16UL * 1024;
    static constexpr std::size_t largeRoom = 256UL * 1024;
    // Asio alone would ask the system for each 64 KiB anew.
    static constexpr std::size_t mostAtOnce = 16UL * 1024 * 1024;

    // Outlives the stream until the operations under way have come back.
    struct Link {
        explicit Link(Socket s)
            : socket(std::move(s))
            , buffer(std::make_unique_for_overwrite<char[]>(usualRoom))
        {
        }
        // Much where much comes.
        void use(std::size_t size)
        {
            if (size == room)
                return;
            buffer = std::make_unique_for_overwrite<char[]>(size);
            room = size;
        }
        Socket socket;
        std::function<void(std::string_view)> piece;
        std::function<void()> ended;
        std::function<void()> sent;
        std::unique_ptr<char[]> buffer;
        std::size_t room = usualRoom;
        std::string queued;
        std::string sending;
        bool closed = false;
    };

    static void readOn(const std::shared_ptr<Link> &link)
    {
        link->socket.async_read_some(
            boost::asio::buffer(link->buffer.get(), link->room),
            [link](const boost::system::error_code &error, std::size_t size) {
                if (link->closed)
                    return;
                if (error) {
                    link->closed = true;
                    link->ended();
                    return;
                }
                link->piece({link->buffer.get(), size});
                if (link->closed)
                    return;
                if (size == link->room)
                    link->use(largeRoom);
                else if (size < usualRoom)
                    link->use(usualRoom);
                readOn(link);
            });
    }

    // What cannot be written is noticed by reading, which ends as well.
    static void writeOn(const std::shared_ptr<Link> &link)
    {
        if (link->closed || !link->sending.empty() || link->queued.empty())
            return;
        std::swap(link->sending, link->queued);
        const auto all = [](const boost::system::error_code &error, std::size_t) {
            return error ? 0 : mostAtOnce;
        };
        boost::asio::async_write(link->socket, boost::asio::buffer(link->sending), all,
                                 [link](const boost::system::error_code &error, std::size_t) {
                                     if (link->sending.capacity() > largeRoom)
                                         link->sending = {};
                                     link->sending.clear();
                                     if (error || link->closed)
                                         return;
                                     if (!link->queued.empty())
                                         return writeOn(link);
                                     if (link->sent)
                                         link->sent();
                                 });
    }

    std::shared_ptr<Link> m_link;
};

} // namespace patchbay
