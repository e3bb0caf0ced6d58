#include "http/transfer_pool.h"

#include <boost/asio/post.hpp>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;
using Failure = boost::system::error_code;

constexpr std::size_t maxIdleHandles = 32;
constexpr long maxKeptConnections = 64;

void initializeCurl()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(done);
}

} // namespace

TransferPool::TransferPool(asio::io_context &context, Client::Options options)
    : m_context(context)
    , m_options(std::move(options))
    , m_timer(context)
{
    initializeCurl();
    m_share = curl_share_init();
    curl_share_setopt(m_share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &TransferPool::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &TransferPool::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, maxKeptConnections);
}

TransferPool::~TransferPool()
{
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, nullptr);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
    for (CURL *easy : m_idleHandles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi);
    curl_share_cleanup(m_share);
}

void TransferPool::start(const std::shared_ptr<Transfer> &transfer)
{
    if (m_closed)
        return;
    transfer->pool = this;
    if (m_depth > 0)
        m_toAdd.push_back(transfer);
    else
        add(transfer);
}

void TransferPool::cancel(const std::shared_ptr<Transfer> &transfer)
{
    transfer->cancelled = true;
    if (!m_running.contains(transfer.get()))
        return;
    if (m_depth > 0)
        m_toRemove.push_back(transfer);
    else
        release(*transfer);
}

void TransferPool::learnFrom(const Transfer &transfer, const Headers &headers)
{
    m_keepAlive.learn(transfer.origin(), headers);
}

// Later, since curl hands over what it has kept from within the call.
void TransferPool::resume(const std::shared_ptr<Transfer> &transfer)
{
    asio::post(m_context, [self = shared_from_this(), transfer] {
        if (transfer->paused || transfer->cancelled || !transfer->curlIsPaused || !transfer->easy())
            return;
        transfer->curlIsPaused = false;
        self->enter([&] { curl_easy_pause(transfer->easy(), CURLPAUSE_CONT); });
    });
}

void TransferPool::close()
{
    m_closed = true;
    m_timer.cancel();
    for (const auto &[key, transfer] : m_running)
        transfer->cancelled = true;
    if (m_depth > 0) { // we are called by an event; finish when curl has returned
        asio::post(m_context, [self = shared_from_this()] { self->close(); });
        return;
    }
    while (!m_running.empty())
        release(*std::shared_ptr<Transfer>(m_running.begin()->second));
    // Waits under way keep us; kept connections close when we go, with the multi handle.
    for (const auto &[fd, watch] : m_watches) {
        Failure ignored; // then nothing is under way
        watch->socket.cancel(ignored);
    }
}

void TransferPool::settle()
{
    for (const auto &transfer : std::exchange(m_toRemove, {}))
        release(*transfer);
    for (const auto &transfer : std::exchange(m_toAdd, {}))
        add(transfer);

    int left = 0;
    while (!m_closed) {
        const CURLMsg *message = curl_multi_info_read(m_multi, &left);
        if (!message)
            return;
        void *owner = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
        const auto found = m_running.find(static_cast<Transfer *>(owner));
        if (found == m_running.end())
            continue;
        const std::shared_ptr<Transfer> transfer = found->second;
        auto result = transfer->outcome(message->data.result);
        release(*transfer);
        transfer->finish(std::move(result));
    }
}

void TransferPool::add(const std::shared_ptr<Transfer> &transfer)
{
    if (transfer->cancelled || m_closed)
        return transfer->dropEvents();
    CURL *easy = takeHandle();
    transfer->attach(easy);
    m_sleep.look(Clock::now(), std::chrono::system_clock::now());
    const long longestIdle =
        m_sleep.longestIdle(Clock::now(), m_keepAlive.longestIdle(transfer->origin()));
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, longestIdle); // 0 would mean: as long as it likes
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, longestIdle > 0 ? 0L : 1L);
    m_running.emplace(transfer.get(), transfer);
    curl_multi_add_handle(m_multi, easy); // fails for misuse only
}

CURL *TransferPool::takeHandle()
{
    if (!m_idleHandles.empty()) {
        CURL *easy = m_idleHandles.back();
        m_idleHandles.pop_back();
        return easy;
    }
    CURL *easy = curl_easy_init();
    Transfer::prepareHandle(easy, m_options);
    curl_easy_setopt(easy, CURLOPT_SHARE, m_share);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &TransferPool::onOpen);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &TransferPool::onClose);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    return easy;
}

void TransferPool::release(Transfer &transfer)
{
    const auto found = m_running.find(&transfer);
    if (found == m_running.end())
        return;
    const std::shared_ptr<Transfer> kept = found->second;
    m_running.erase(found);
    CURL *easy = kept->detach();
    curl_multi_remove_handle(m_multi, easy);
    if (kept->cancelled)
        kept->dropEvents(); // they may hold on to the Exchange that holds on to them
    if (m_idleHandles.size() < maxIdleHandles && !m_closed)
        m_idleHandles.push_back(easy);
    else
        curl_easy_cleanup(easy);
}

} // namespace patchbay::http
