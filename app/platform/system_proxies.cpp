#include "platform/system_proxies.h"

#include "http/proxy.h"

#include <QMetaObject>
#include <QNetworkProxy>
#include <QTimer>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr std::chrono::minutes isFresh{1};
constexpr qsizetype mostOrigins = 256;

const char *fromEnvironment(const char *name)
{
    return std::getenv(name);
}

bool environmentNamesProxies()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
        const char *value = fromEnvironment(name);
        if (value != nullptr && *value != '\0')
            return true;
    }
    return false;
}

} // namespace

std::string proxyAddress(const QNetworkProxy &proxy)
{
    QUrl address;
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        address.setScheme(u"http"_s);
        break;
    case QNetworkProxy::Socks5Proxy:
        address.setScheme(u"socks5h"_s); // the proxy looks names up
        break;
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
    case QNetworkProxy::FtpCachingProxy:
        return {};
    }
    if (proxy.hostName().isEmpty())
        return {};
    address.setHost(proxy.hostName());
    if (proxy.port() != 0)
        address.setPort(proxy.port());
    if (!proxy.user().isEmpty()) {
        address.setUserName(proxy.user());
        address.setPassword(proxy.password());
    }
    return address.toEncoded().toStdString();
}

SystemProxies::SystemProxies(Lookup lookup, std::chrono::milliseconds patience)
    : m_lookup(std::move(lookup))
    , m_patience(patience)
{
    m_thread.setMaxThreadCount(1);
}

SystemProxies::~SystemProxies() = default;

std::string SystemProxies::askSystem(const QUrl &url)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? std::string() : proxyAddress(proxies.first());
}

std::string SystemProxies::findNow(const QUrl &url)
{
    http::Url plain;
    plain.scheme = url.scheme().toStdString();
    plain.host = url.host().toStdString();
    if (http::isLoopbackHost(plain.host))
        return {};
    return environmentNamesProxies() ? http::proxyFor(plain, fromEnvironment) : askSystem(url);
}

void SystemProxies::find(const http::Url &url, const Answer &answer)
{
    if (http::isLoopbackHost(url.host))
        return answer({});
    if (environmentNamesProxies())
        return answer(http::proxyFor(url, fromEnvironment));
    const QString origin = QString::fromStdString(url.origin());
    std::unique_lock lock(m_mutex);
    if (m_known.size() >= mostOrigins && !m_known.contains(origin))
        m_known.removeIf([](const auto &each) { return each->waiting.empty() && !each->isAsked; });
    if (m_isStopped)
        return;
    Known &known = m_known[origin];
    const bool isOld = !known.isThere || Clock::now() - known.when > isFresh;
    const bool mustAsk = isOld && !std::exchange(known.isAsked, true);
    const bool isThere = known.isThere;
    const std::string proxy = known.proxy;
    if (!isThere)
        known.waiting.push_back(answer);
    lock.unlock();
    if (mustAsk)
        ask(origin);
    if (isThere)
        answer(proxy);
}

void SystemProxies::ask(const QString &origin)
{
    m_thread.start([this, origin] { found(origin, m_lookup(QUrl(origin + u'/'))); });
    // A timer needs a thread with Qt's event loop: ours, not the caller's.
    QMetaObject::invokeMethod(this, [this, origin] {
        QTimer::singleShot(m_patience, this, [this, origin] { giveUpWaiting(origin); });
    });
}

void SystemProxies::found(const QString &origin, const std::string &proxy)
{
    std::unique_lock lock(m_mutex);
    if (m_isStopped)
        return;
    Known &known = m_known[origin];
    known.proxy = proxy;
    known.when = Clock::now();
    known.isThere = true;
    known.isAsked = false;
    const auto waiting = std::exchange(known.waiting, {});
    lock.unlock();
    for (const Answer &answer : waiting)
        answer(proxy);
}

void SystemProxies::giveUpWaiting(const QString &origin)
{
    std::unique_lock lock(m_mutex);
    const auto known = m_known.find(origin);
    if (known == m_known.end())
        return;
    const auto waiting = std::exchange(known->waiting, {});
    lock.unlock();
    for (const Answer &answer : waiting)
        answer({});
}

void SystemProxies::stop()
{
    QHash<QString, Known> known; // outlives the lock, since what waits may be more than it seems
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    known.swap(m_known);
}

void SystemProxies::forget()
{
    const std::lock_guard lock(m_mutex);
    for (Known &known : m_known)
        known.isThere = false;
}

} // namespace patchbay
