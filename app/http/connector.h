// Makes connections: name, route, proxy and TLS are libcurl's, which knows the system's store of
// certificates, asks proxies to let us through, and does not wait for an IPv6 that leads nowhere.
// What is said on a connection then is not its affair (CURLOPT_CONNECT_ONLY).
//
// libcurl's multi interface runs on the loop's io_context. Users are called when it has returned,
// never from its callbacks.

#pragma once

#include "http/client.h"
#include "http/connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace patchbay::http {

class Connector : public std::enable_shared_from_this<Connector>
{
public:
    struct Target {
        std::string url; // scheme, host and port count
        std::string proxy; // empty: none
        AddressRule addresses = AddressRule::Any;
        std::chrono::milliseconds timeout{0};
    };
    using Made = std::function<void(Result<std::shared_ptr<Connection>>)>;
    // One connection on its way. Going away gives it up; `made` is not called any more.
    class Attempt
    {
    public:
        Attempt(std::shared_ptr<Connector> connector, CURL *easy, std::uint64_t number)
            : m_connector(std::move(connector))
            , m_easy(easy)
            , m_number(number)
        {
        }
        ~Attempt() { m_connector->giveUp(m_easy, m_number); }
        Attempt(const Attempt &) = delete;
        Attempt &operator=(const Attempt &) = delete;

    private:
        const std::shared_ptr<Connector> m_connector;
        CURL *const m_easy;
        const std::uint64_t m_number; // the handle may serve another one by now
    };

    Connector(boost::asio::io_context &context, const Client::Options &options);
    ~Connector();
    Connector(const Connector &) = delete;
    Connector &operator=(const Connector &) = delete;

    // `made` never runs before this has returned; it may let go of the Attempt. Errors: see
    // curl_error.h, and PrivateAddressRefused.
    std::unique_ptr<Attempt> connect(Target target, Made made);
    void close(); // gives up what is under way; nothing can be started any more

private:
    using Clock = std::chrono::steady_clock;
    struct Job {
        bool refuses(std::string_view address); // by the address rule

        Connector *connector = nullptr;
        std::uint64_t number = 0;
        Target target;
        Made made;
        bool addressRefused = false;
        std::array<char, CURL_ERROR_SIZE> text{};
    };

    // A socket curl waits on. A wait that is under way when curl loses interest is left alone.
    struct Watch {
        explicit Watch(boost::asio::io_context &context)
            : socket(context)
        {
        }
        Socket socket;
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
    static curl_socket_t onOpen(void *job, curlsocktype, curl_sockaddr *address);
    static int onClose(void *self, curl_socket_t fd);

    void watch(curl_socket_t fd, int what);
    void await(const std::shared_ptr<Watch> &watch);
    void ready(const std::shared_ptr<Watch> &watch, int what);
    void wakeAfter(std::chrono::milliseconds delay);
    void arm();
    void timeout();

    void begin();
    CURL *takeHandle();
    void describe(CURL *easy, Job &job);
    void settle();
    Result<std::shared_ptr<Connection>> connectionOf(const Job &job, CURL *easy);
    void giveUp(CURL *easy, std::uint64_t number);
    void release(CURL *easy); // closes its connection, if it has one

    boost::asio::io_context &m_context;
    const Client::Options m_options;
    CURLM *m_multi = nullptr; // made with the first connection
    CURLSH *m_share = nullptr; // of TLS sessions
    std::uint64_t m_number = 0; // of the latest job
    bool m_closed = false;

    std::unordered_map<CURL *, std::unique_ptr<Job>> m_jobs;
    std::vector<CURL *> m_idleHandles;
    std::unordered_map<curl_socket_t, std::shared_ptr<Watch>> m_watches;

    boost::asio::steady_timer m_timer;
    Clock::time_point m_wakeAt = Clock::time_point::max(); // when curl wants to be called
    Clock::time_point m_armedFor = Clock::time_point::max();
    bool m_timeoutPosted = false;
};

bool isHttpProxy(const std::string &proxy); // and not SOCKS
// What it is told where there is no tunnel through it (Proxy-Authorization). Empty if its address
// names no user.
std::string proxyAuthorization(const std::string &proxy);

} // namespace patchbay::http
