// One connection to a server, or to the proxy before it: made by the Connector, kept by the
// TransferPool between requests.
//
// A read is always under way unless its user has stopped it, so that the end of a kept connection
// is seen when it comes. Writes are tried in the same turn of the loop: a call then costs one
// system call out and one in. Without TLS it is a plain socket; with TLS, libcurl, which has made
// it, stands between.

#pragma once

#include "http/socket_rules.h"
#include "http/write_turn.h"

#include <curl/curl.h>

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace patchbay::http {

class Connection : public std::enable_shared_from_this<Connection>, public WriteTurn::Writer
{
public:
    using Failure = boost::system::error_code;

    // Whose answer is being read. Any of these may let go of the connection.
    class User
    {
    public:
        virtual ~User() = default;
        // What has come and not been taken yet; returns how much of it is done with. The rest is
        // given again with more behind it.
        virtual std::size_t takeBytes(std::string_view bytes) = 0;
        virtual void bytesTaken() = 0; // after each takeBytes; the place to keep or close
        virtual void takeLoss(const Failure &failure) = 0; // eof or worse; nothing comes after
    };
    // Gives the handle, and TLS with it, back to the one who made it.
    using GiveBack = std::function<void(CURL *)>;

    explicit Connection(Socket socket, CURL *secure = nullptr, GiveBack giveBack = {});
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void setUser(User *user); // who begins a request, or null: nobody
    void write(std::string head, std::shared_ptr<const std::string> body); // body may be null
    bool hasWritten() const { return m_written > 0; } // any byte for this user

    void read(); // on and on
    void stopReading(); // what is under way may still come, and waits
    // A silent stream needs no buffer: few bytes at a time are expected from now on.
    void setQuiet() { m_isQuiet = true; }

    // All written, nothing read that nobody has taken, not closed: fit for the next request.
    bool isFree() const;
    bool isOpen() const { return !m_isClosed; }
    bool isUsed() const { return m_user != nullptr; }
    // Asks the system, for who wants to use it after a while.
    bool isStillOpen();
    void close();

private:
    void flush() override;
    std::size_t writeSome(Failure &failure);
    void startReading();
    void readSecure();
    void onRead(const Failure &failure, std::size_t size);
    void deliver();
    void prepareRoom();
    void use(std::size_t capacity);

    char *room() { return m_large ? m_large.get() : m_small.data(); }

    Socket m_socket;
    WriteTurn &m_turn;
    CURL *m_secure;
    GiveBack m_giveBack;
    User *m_user = nullptr;

    std::string m_head;
    std::shared_ptr<const std::string> m_body;
    std::size_t m_written = 0; // of both together
    bool m_writeFailed = false;

    std::array<char, 128> m_small{};
    std::unique_ptr<char[]> m_large; // instead, while an answer is expected
    std::size_t m_capacity; // of the one in use
    std::size_t m_begin = 0; // bytes m_begin to m_end wait for the user
    std::size_t m_end = 0;
    Failure m_loss;
    bool m_wantsBytes = true;
    bool m_reads = false;
    bool m_wasFull = false; // the last read; there may be more
    bool m_isQuiet = false;
    bool m_isClosed = false;
};

} // namespace patchbay::http
