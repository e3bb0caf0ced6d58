#include "http/transfer_pool.h"

#include "http/socket_rules.h"

#include <boost/asio/post.hpp>

#include <cstring>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Failure = boost::system::error_code;

constexpr std::size_t maxIdleHandles = 32;
constexpr long maxKeptConnections = 64;

void initializeCurl()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(done);
}

} // namespace

// A socket curl waits on. A wait that is under way when curl loses interest is left alone: with
// kept connections curl asks for the same again with the next request, and it costs nothing then.
struct TransferPool::Watch {
    explicit Watch(asio::io_context &context)
        : socket(context)
    {
    }
    tcp::socket socket;
    curl_socket_t fd = CURL_SOCKET_BAD;
    bool isForeign = false; // curl has opened it and will close it
    bool isClosed = false;
    bool wantsRead = false;
    bool wantsWrite = false;
    bool awaitsRead = false;
    bool awaitsWrite = false;
};

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
    if (m_running.count(transfer.get()) == 0)
        return;
    if (m_depth > 0)
        m_toRemove.push_back(transfer);
    else
        release(*transfer);
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

// --- curl's requests to us ---

int TransferPool::onSocket(CURL *, curl_socket_t fd, int what, void *self, void *)
{
    static_cast<TransferPool *>(self)->watch(fd, what);
    return 0;
}

int TransferPool::onTimer(CURLM *, long milliseconds, void *data)
{
    auto *self = static_cast<TransferPool *>(data);
    if (milliseconds < 0)
        self->m_wakeAt = Clock::time_point::max();
    else
        self->wakeAfter(std::chrono::milliseconds(milliseconds));
    return 0;
}

curl_socket_t TransferPool::onOpen(void *data, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(data);
    TransferPool *self = transfer->pool;
    tcp::endpoint endpoint;
    if (address->addrlen > endpoint.capacity())
        return CURL_SOCKET_BAD;
    std::memcpy(endpoint.data(), &address->addr, address->addrlen);
    endpoint.resize(address->addrlen);
    if (transfer->isRefused(endpoint.address().to_string()))
        return CURL_SOCKET_BAD;

    const auto watch = std::make_shared<Watch>(self->m_context);
    Failure failure;
    watch->socket.open(endpoint.protocol(), failure);
    if (failure)
        return CURL_SOCKET_BAD;
    watch->fd = watch->socket.native_handle();
    keepFromChildren(watch->fd);
    self->m_watches[watch->fd] = watch;
    return watch->fd;
}

int TransferPool::onClose(void *data, curl_socket_t fd)
{
    auto *self = static_cast<TransferPool *>(data);
    const auto found = self->m_watches.find(fd);
    if (found == self->m_watches.end())
        return 1;
    found->second->isClosed = true;
    Failure failure;
    found->second->socket.close(failure);
    self->m_watches.erase(found);
    return failure ? 1 : 0;
}

// --- sockets ---

void TransferPool::watch(curl_socket_t fd, int what)
{
    auto &watch = m_watches[fd];
    if (!watch) { // the resolver's wake-up pipe
        watch = std::make_shared<Watch>(m_context);
        watch->fd = fd;
        watch->isForeign = true;
        Failure failure;
        watch->socket.assign(tcp::v4(), fd, failure);
        if (failure) {
            m_watches.erase(fd);
            return;
        }
    }
    watch->wantsRead = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    watch->wantsWrite = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    if (what == CURL_POLL_REMOVE && watch->isForeign) {
        watch->isClosed = true;
        Failure ignored; // what it held is curl's to close
        watch->socket.release(ignored);
        m_watches.erase(fd);
        return;
    }
    await(watch);
}

void TransferPool::await(const std::shared_ptr<Watch> &watch)
{
    if (watch->isClosed || m_closed)
        return;
    if (watch->wantsRead && !watch->awaitsRead) {
        watch->awaitsRead = true;
        watch->socket.async_wait(tcp::socket::wait_read,
                                 [self = shared_from_this(), watch](const Failure &failure) {
                                     watch->awaitsRead = false;
                                     if (!failure && watch->wantsRead)
                                         self->ready(watch, CURL_CSELECT_IN);
                                 });
    }
    if (watch->wantsWrite && !watch->awaitsWrite) {
        watch->awaitsWrite = true;
        watch->socket.async_wait(tcp::socket::wait_write,
                                 [self = shared_from_this(), watch](const Failure &failure) {
                                     watch->awaitsWrite = false;
                                     if (!failure && watch->wantsWrite)
                                         self->ready(watch, CURL_CSELECT_OUT);
                                 });
    }
}

void TransferPool::ready(const std::shared_ptr<Watch> &watch, int what)
{
    if (watch->isClosed || m_closed)
        return;
    enter([&] {
        int running = 0;
        curl_multi_socket_action(m_multi, watch->fd, what, &running);
    });
    await(watch);
}

// --- time ---

void TransferPool::wakeAfter(std::chrono::milliseconds delay)
{
    if (delay.count() > 0) {
        m_wakeAt = Clock::now() + delay;
        if (m_wakeAt < m_armedFor)
            arm();
        return;
    }
    m_wakeAt = Clock::time_point::max();
    if (std::exchange(m_timeoutPosted, true))
        return;
    asio::post(m_context, [self = shared_from_this()] {
        self->m_timeoutPosted = false;
        self->timeout();
    });
}

// An alarm that has become too early is left to ring: setting it costs more than asking again.
void TransferPool::arm()
{
    m_armedFor = m_wakeAt;
    m_timer.expires_at(m_armedFor);
    m_timer.async_wait([self = shared_from_this()](const Failure &failure) {
        if (failure || self->m_closed)
            return;
        self->m_armedFor = Clock::time_point::max();
        if (self->m_wakeAt <= Clock::now()) {
            self->m_wakeAt = Clock::time_point::max();
            self->timeout();
        } else if (self->m_wakeAt != Clock::time_point::max()) {
            self->arm();
        }
    });
}

void TransferPool::timeout()
{
    if (m_closed)
        return;
    enter([this] {
        int running = 0;
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    });
}

// --- transfers ---

template <typename Call>
void TransferPool::enter(Call call)
{
    ++m_depth;
    call();
    if (--m_depth == 0)
        settle();
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
