// What the transfers of one client share: kept connections, and the Connector for new ones.

#pragma once

#include "base/recycled.h"
#include "http/keep_alive.h"
#include "http/sleep_watch.h"
#include "http/transfer.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace patchbay::http {

class TransferPool : public std::enable_shared_from_this<TransferPool>
{
public:
    TransferPool(boost::asio::io_context &context, const Client::Options &options);
    ~TransferPool();
    TransferPool(const TransferPool &) = delete;
    TransferPool &operator=(const TransferPool &) = delete;

    boost::asio::io_context &context() { return m_context; }
    Connector &connector() { return *m_connector; }
    const std::string &userAgent() const { return m_userAgent; }
    bool isClosed() const { return m_isClosed; }
    void networkChanged() { m_sleep.networkChanged(std::chrono::steady_clock::now()); }
    void close(); // cancels all; nothing can be started any more

    // Errors: as parseUrl.
    Result<std::shared_ptr<const Destination>> destinationFor(const std::string &url);

    void add(Transfer &transfer) { m_running.insert(&transfer); }
    void remove(Transfer &transfer) { m_running.erase(&transfer); }

    // Closed by us before the server would, so that nothing stays open of which nobody has need.
    // Whoever gives it has to let it read on.
    void keep(std::string route, const std::string &origin, std::shared_ptr<Connection> connection);
    // One that is fit for use, the last used first; or null.
    std::shared_ptr<Connection> takeKept(const std::string &route, const std::string &origin);
    void learnFrom(const std::string &origin, const Headers &headers);

private:
    struct Kept {
        std::string route;
        std::shared_ptr<Connection> connection;
        std::chrono::steady_clock::time_point since;
        std::chrono::steady_clock::time_point until;
    };

    void sweepLater();
    void sweep();

    boost::asio::io_context &m_context;
    const std::string m_userAgent;
    const std::shared_ptr<Connector> m_connector;
    std::unordered_map<std::string, std::shared_ptr<const Destination>> m_destinations;
    KeepAlive m_keepAlive;
    SleepWatch m_sleep;
    std::unordered_set<Transfer *, std::hash<Transfer *>, std::equal_to<>, Recycled<Transfer *>>
        m_running;
    std::vector<Kept> m_kept; // the oldest first
    boost::asio::steady_timer m_sweeper; // of those kept; none runs while there are none
    bool m_sweeps = false;
    bool m_isClosed = false;
};

} // namespace patchbay::http
