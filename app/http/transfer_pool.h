// Runs transfers: libcurl's multi interface on the loop's io_context, with its kept connections.
//
// curl must not be entered again from its own callbacks, in which our users' events run; what they
// ask for meanwhile (start, cancel) is done as soon as curl has returned.

#pragma once

#include "http/keep_alive.h"
#include "http/sleep_watch.h"
#include "http/transfer.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <curl/curl.h>

#include <memory>
#include <unordered_map>
#include <vector>

namespace patchbay::http {

class TransferPool : public std::enable_shared_from_this<TransferPool>
{
public:
    TransferPool(boost::asio::io_context &context, Client::Options options);
    ~TransferPool();
    TransferPool(const TransferPool &) = delete;
    TransferPool &operator=(const TransferPool &) = delete;

    void start(const std::shared_ptr<Transfer> &transfer);
    void cancel(const std::shared_ptr<Transfer> &transfer); // closes its connection at once
    void resume(const std::shared_ptr<Transfer> &transfer);
    void learnFrom(const Transfer &transfer, const Headers &headers);
    void networkChanged() { m_sleep.networkChanged(Clock::now()); }
    void close(); // cancels all; nothing can be started any more

private:
    using Clock = std::chrono::steady_clock;

    // A socket curl waits on. A wait that is under way when curl loses interest is left alone: with
    // kept connections curl asks for the same again with the next request, and it costs nothing
    // then.
    struct Watch {
        explicit Watch(boost::asio::io_context &context)
            : socket(context)
        {
        }
        boost::asio::ip::tcp::socket socket;
        curl_socket_t fd = CURL_SOCKET_BAD;
        bool isForeign = false; // curl has opened it and will close it
        bool isClosed = false;
        bool wantsRead = false;
        bool wantsWrite = false;
        bool awaitsRead = false;
        bool awaitsWrite = false;
    };

    static int onSocket(CURL *, curl_socket_t fd, int what, void *self, void *);
    static int onTimer(CURLM *, long milliseconds, void *self);
    static curl_socket_t onOpen(void *transfer, curlsocktype, curl_sockaddr *address);
    static int onClose(void *self, curl_socket_t fd);

    void watch(curl_socket_t fd, int what);
    void await(const std::shared_ptr<Watch> &watch);
    void ready(const std::shared_ptr<Watch> &watch, int what);
    void wakeAfter(std::chrono::milliseconds delay);
    void arm();
    void timeout();

    template <typename Call>
    void enter(Call call)
    {
        ++m_depth;
        call();
        if (--m_depth == 0)
            settle();
    }
    void settle();
    void add(const std::shared_ptr<Transfer> &transfer);
    CURL *takeHandle();
    void release(Transfer &transfer);

    boost::asio::io_context &m_context;
    const Client::Options m_options;
    CURLM *m_multi;
    CURLSH *m_share; // of TLS sessions
    KeepAlive m_keepAlive;
    SleepWatch m_sleep;
    int m_depth = 0; // calls into curl under way
    bool m_closed = false;

    std::unordered_map<Transfer *, std::shared_ptr<Transfer>> m_running;
    std::vector<std::shared_ptr<Transfer>> m_toAdd;
    std::vector<std::shared_ptr<Transfer>> m_toRemove;
    std::vector<CURL *> m_idleHandles;
    std::unordered_map<curl_socket_t, std::shared_ptr<Watch>> m_watches;

    boost::asio::steady_timer m_timer;
    Clock::time_point m_wakeAt = Clock::time_point::max(); // when curl wants to be called
    Clock::time_point m_armedFor = Clock::time_point::max();
    bool m_timeoutPosted = false;
};

} // namespace patchbay::http
