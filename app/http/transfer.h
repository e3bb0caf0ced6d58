// One request on its way: on a kept connection or a new one, out, and its answer in.
//
//   start ──> kept connection ──> request ──> head ──> body … ──> end
//      └────> new connection ──────┘ │
//      ^                             │ closed before any byte of an answer came, and the request is
//      └─────────────────────────────┘ unsent or changes nothing: once more, on a new connection
//
// Everything runs on the loop's thread. For client.cpp and TransferPool only.

#pragma once

#include "http/client.h"
#include "http/client_wire.h"
#include "http/connector.h"
#include "http/url.h"

#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::http {

class TransferPool;

// An address that requests go to, taken apart once.
struct Destination {
    Url url;
    std::string origin;
};

class Transfer final : public std::enable_shared_from_this<Transfer>, private Connection::User
{
public:
    Transfer(std::shared_ptr<TransferPool> pool, Request request, ExchangeEvents events);
    ~Transfer() override;
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    // Before anything else. Errors: RequestRefused, PrivateAddressRefused.
    Result<void> check();
    const Url &url() const { return m_destination->url; }
    void start(std::string proxy); // see Client::Options
    void refuse(Error error); // instead of `start`
    void cancel(); // closes the connection at once; no more events

    void pause();
    void resume();
    bool mayHaveBeenSent() const;

private:
    std::size_t takeBytes(std::string_view bytes) override;
    void bytesTaken() override;
    void takeLoss(const Connection::Failure &failure) override;

    const std::string &origin() const { return m_destination->origin; }
    void connect();
    void begin(std::shared_ptr<Connection> connection);
    std::string head() const;
    bool takeHead();
    bool takePiece(std::string_view piece);
    bool maySendAgain() const;
    void drop(); // the connection
    void leave();
    void finish(Result<void> result);

    const std::shared_ptr<TransferPool> m_pool;
    Request m_request; // until there is an answer
    const std::uint64_t m_mostBody;
    std::shared_ptr<const Destination> m_destination;
    std::string m_proxy; // empty: none
    std::string m_route; // whom a connection leads to: requests of the same route may share it
    ExchangeEvents m_events;

    std::unique_ptr<Connector::Attempt> m_attempt;
    std::shared_ptr<Connection> m_connection;
    std::optional<ResponseReader> m_reader;
    std::unique_ptr<boost::asio::steady_timer> m_timer; // where there is a time limit

    std::uint64_t m_bodySize = 0;
    bool m_isKept = false; // the connection has served others before
    bool m_isAnswered = false; // by one byte at least
    bool m_headGiven = false;
    bool m_mayHaveBeenSent = false; // on an earlier connection
    bool m_isPaused = false;
    bool m_isOver = false;
    bool m_isGivingBody = false; // its function must not go while it runs
};

} // namespace patchbay::http
