// A connection to this computer, plain or TLS, that waits: what the load of a bench speaks through.
//
// As little as can be, so that the load costs less than what is measured.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct ssl_st;

namespace patchbay::bench {

// Says why on standard error and ends the program.
[[noreturn]] void fail(const std::string &why);

class Channel
{
public:
    enum class Kind { Plain, Tls };

    Channel(std::uint16_t port, Kind kind);
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    void send(std::string_view bytes);
    // Adds to `to` what there is, and waits if there is nothing.
    void receive(std::string &to);
    int descriptor() const { return m_socket; }

private:
    int m_socket = -1;
    ssl_st *m_tls = nullptr;
};

// Finds whole HTTP messages in the bytes of one connection.
class Incoming
{
public:
    // Whether `bytes` begin with a whole message; takes it away from there and keeps it.
    bool take(std::string &bytes);
    // Whether the body is held back until "100 Continue" comes; says so once a message.
    bool wantsToContinue();

    int status() const; // of an answer
    const std::string &head() const { return m_head; } // in small letters
    const std::string &body() const { return m_body; }

private:
    std::string m_head;
    std::string m_body;
    bool m_isContinued = false;
};

} // namespace patchbay::bench
