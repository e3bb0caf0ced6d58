// What curl asks of a Connector: sockets to be opened, watched and closed, and to be woken.

#include "http/connector.h"

#include <boost/asio/post.hpp>

#include <cstring>

namespace patchbay::http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Failure = boost::system::error_code;

} // namespace

int Connector::onSocket(CURL *, curl_socket_t fd, int what, void *self, void *)
{
    static_cast<Connector *>(self)->watch(fd, what);
    return 0;
}

int Connector::onTimer(CURLM *, long milliseconds, void *data)
{
    auto *self = static_cast<Connector *>(data);
    if (milliseconds < 0)
        self->m_wakeAt = Clock::time_point::max();
    else
        self->wakeAfter(std::chrono::milliseconds(milliseconds));
    return 0;
}

curl_socket_t Connector::onOpen(void *data, curlsocktype, curl_sockaddr *address)
{
    auto *job = static_cast<Job *>(data);
    Connector *self = job->connector;
    tcp::endpoint endpoint;
    if (address->addrlen > endpoint.capacity())
        return CURL_SOCKET_BAD;
    std::memcpy(endpoint.data(), &address->addr, address->addrlen);
    endpoint.resize(address->addrlen);
    if (job->refuses(endpoint.address().to_string()))
        return CURL_SOCKET_BAD;

    const auto watch = std::make_shared<Watch>(self->m_context);
    Failure failure;
    watch->socket.open(endpoint.protocol(), failure);
    if (failure)
        return CURL_SOCKET_BAD;
    watch->fd = watch->socket.native_handle();
    keepFromChildren(watch->fd);
    limitSilence(watch->fd);
    self->m_watches[watch->fd] = watch;
    return watch->fd;
}

int Connector::onClose(void *data, curl_socket_t fd)
{
    auto *self = static_cast<Connector *>(data);
    const auto found = self->m_watches.find(fd);
    if (found == self->m_watches.end())
        return 0; // a Connection has it
    found->second->isClosed = true;
    Failure failure;
    found->second->socket.close(failure);
    self->m_watches.erase(found);
    return failure ? 1 : 0;
}

void Connector::watch(curl_socket_t fd, int what)
{
    if (what == CURL_POLL_REMOVE && !m_watches.contains(fd))
        return; // a Connection has it
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

void Connector::await(const std::shared_ptr<Watch> &watch)
{
    if (watch->isClosed || m_closed)
        return;
    if (watch->wantsRead && !watch->awaitsRead) {
        watch->awaitsRead = true;
        watch->socket.async_wait(Socket::wait_read,
                                 [self = shared_from_this(), watch](const Failure &failure) {
                                     watch->awaitsRead = false;
                                     if (!failure && watch->wantsRead)
                                         self->ready(watch, CURL_CSELECT_IN);
                                 });
    }
    if (watch->wantsWrite && !watch->awaitsWrite) {
        watch->awaitsWrite = true;
        watch->socket.async_wait(Socket::wait_write,
                                 [self = shared_from_this(), watch](const Failure &failure) {
                                     watch->awaitsWrite = false;
                                     if (!failure && watch->wantsWrite)
                                         self->ready(watch, CURL_CSELECT_OUT);
                                 });
    }
}

void Connector::ready(const std::shared_ptr<Watch> &watch, int what)
{
    if (watch->isClosed || m_closed)
        return;
    int running = 0;
    curl_multi_socket_action(m_multi, watch->fd, what, &running);
    settle();
    await(watch);
}

void Connector::wakeAfter(std::chrono::milliseconds delay)
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
void Connector::arm()
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

void Connector::timeout()
{
    if (m_closed)
        return;
    int running = 0;
    curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    settle();
}

} // namespace patchbay::http
