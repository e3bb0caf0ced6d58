// Which proxy the system wants for an address: its settings, and the script (PAC) they name, which
// Qt runs through the system (libproxy on Linux).
//
// Asking may take seconds, so it happens on a thread of its own, and what was found is used again;
// after a minute it is asked for anew, behind the back of those who use it meanwhile. Environment
// variables, where they name a proxy, go first, as everywhere.

#pragma once

#include "http/client.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

class QNetworkProxy;

namespace patchbay {

// As the http client wants it: "http://user:password@host:8080", "socks5h://host:1080"; empty:
// none.
std::string proxyAddress(const QNetworkProxy &proxy);

class SystemProxies : public QObject
{
    Q_OBJECT

public:
    using Lookup = std::function<std::string(const QUrl &)>; // may block; on another thread
    using Answer = http::Client::Options::ProxyAnswer;
    // A script that is not to be had must not keep an app waiting: after so long we go without.
    static constexpr std::chrono::milliseconds longestWait{3000};

    explicit SystemProxies(Lookup lookup = askSystem,
                           std::chrono::milliseconds patience = longestWait);
    ~SystemProxies() override; // waits for a lookup that is under way; no answer is given any more
    SystemProxies(const SystemProxies &) = delete;
    SystemProxies &operator=(const SystemProxies &) = delete;

    // From any thread; at once where it is known.
    void find(const http::Url &url, const Answer &answer);
    // The network is another one.
    void forget();
    // Before those go who wait for an answer: they get none any more.
    void stop();

    static std::string askSystem(const QUrl &url);
    // What `find` would answer; blocks.
    static std::string findNow(const QUrl &url);

private:
    using Clock = std::chrono::steady_clock;
    struct Known {
        std::string proxy;
        Clock::time_point when;
        bool isThere = false;
        bool isAsked = false; // a lookup is under way
        std::vector<Answer> waiting;
    };

    void ask(const QString &origin);
    void found(const QString &origin, const std::string &proxy);
    void giveUpWaiting(const QString &origin);

    const Lookup m_lookup;
    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex; // guards what follows
    QHash<QString, Known> m_known; // by origin
    bool m_isStopped = false;
    QThreadPool m_thread; // last: it waits when it goes
};

} // namespace patchbay
