#include "http/transfer_pool.h"

#include <algorithm>

namespace patchbay::http {

namespace {

constexpr std::size_t mostKept = 64;
constexpr std::size_t mostDestinations = 64;

} // namespace

TransferPool::TransferPool(boost::asio::io_context &context, const Client::Options &options)
    : m_context(context)
    , m_userAgent(options.userAgent)
    , m_connector(std::make_shared<Connector>(context, options))
    , m_sweeper(context)
{
}

TransferPool::~TransferPool() = default;

void TransferPool::close()
{
    m_isClosed = true;
    while (!m_running.empty())
        (*m_running.begin())->cancel();
    for (const Kept &kept : std::exchange(m_kept, {}))
        kept.connection->close();
    m_sweeper.cancel();
    m_connector->close();
}

// Relays ask the same few again and again.
Result<std::shared_ptr<const Destination>> TransferPool::destinationFor(const std::string &url)
{
    const auto known = m_destinations.find(url);
    if (known != m_destinations.end())
        return known->second;
    auto parsed = parseUrl(url);
    if (!parsed)
        return parsed.error();
    auto made = std::make_shared<Destination>();
    made->url = std::move(*parsed);
    made->origin = made->url.origin();
    if (m_destinations.size() >= mostDestinations)
        m_destinations.clear();
    m_destinations.emplace(url, made);
    return std::shared_ptr<const Destination>(std::move(made));
}

void TransferPool::keep(std::string route, const std::string &origin,
                        std::shared_ptr<Connection> connection)
{
    connection->setUser(nullptr);
    if (m_isClosed)
        return connection->close();
    if (m_kept.size() >= mostKept)
        std::erase_if(m_kept, [](const Kept &kept) { return !kept.connection->isOpen(); });
    if (m_kept.size() >= mostKept) {
        m_kept.front().connection->close();
        m_kept.erase(m_kept.begin());
    }
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::seconds most(m_keepAlive.longestIdle(origin));
    m_kept.push_back({std::move(route), std::move(connection), now, now + most});
    sweepLater();
}

void TransferPool::sweepLater()
{
    if (m_sweeps || m_isClosed || m_kept.empty())
        return;
    const auto first =
        std::min_element(m_kept.begin(), m_kept.end(),
                         [](const Kept &a, const Kept &b) { return a.until < b.until; });
    m_sweeps = true;
    m_sweeper.expires_at(first->until);
    m_sweeper.async_wait([weak = weak_from_this()](const auto &failure) {
        if (const auto self = weak.lock(); self && !failure)
            self->sweep();
    });
}

void TransferPool::sweep()
{
    m_sweeps = false;
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_kept, [now](const Kept &kept) {
        if (kept.until <= now)
            kept.connection->close();
        return kept.until <= now;
    });
    sweepLater();
}

std::shared_ptr<Connection> TransferPool::takeKept(const std::string &route,
                                                   const std::string &origin)
{
    const auto now = std::chrono::steady_clock::now();
    m_sleep.look(now, std::chrono::system_clock::now());
    const std::chrono::seconds most(m_sleep.longestIdle(now, m_keepAlive.longestIdle(origin)));
    for (std::size_t i = m_kept.size(); i > 0; --i) {
        if (m_kept[i - 1].route != route)
            continue;
        const Kept kept = std::move(m_kept[i - 1]);
        m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(i) - 1);
        if (now - kept.since < most && kept.connection->isStillOpen())
            return kept.connection;
        kept.connection->close();
    }
    return {};
}

void TransferPool::learnFrom(const std::string &origin, const Headers &headers)
{
    m_keepAlive.learn(origin, headers);
}

} // namespace patchbay::http
