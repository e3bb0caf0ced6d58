#include "platform/network.h"

#include "http/loop.h"
#include "platform/system_proxies.h"

#include <QFutureWatcher>
#include <QNetworkInformation>
#include <QPromise>

#include <atomic>
#include <utility>

namespace patchbay {

namespace {

class LoopNetwork : public Network
{
public:
    LoopNetwork(http::Client::Options options, NetworkSettings settings)
        : m_proxies(settings == NetworkSettings::System ? std::make_unique<SystemProxies>()
                                                        : nullptr)
        , m_client(m_loop, withProxies(std::move(options)))
    {
    }

    ~LoopNetwork() override
    {
        if (m_proxies)
            m_proxies->stop(); // what waits for it belongs to the loop
    }
    LoopNetwork(const LoopNetwork &) = delete;
    LoopNetwork &operator=(const LoopNetwork &) = delete;

    // If the client goes first, the promise goes with the request and cancels the future.
    QFuture<Result<http::Response>> send(http::Request request) override
    {
        const auto promise = std::make_shared<QPromise<Result<http::Response>>>();
        promise->start();
        const auto future = promise->future();
        // Answered on the application's thread: what waits for it lives there, and a continuation
        // that starts on the loop's could meet its context while that is being deleted.
        const auto cancel = m_client.send(std::move(request), [this, promise](auto response) {
            QMetaObject::invokeMethod(
                &m_receiver,
                [promise, response = std::move(response)] {
                    promise->addResult(response);
                    promise->finish();
                },
                Qt::QueuedConnection);
        });

        // A future has no other way to tell that it was cancelled before its result is there.
        auto *watcher = new QFutureWatcher<Result<http::Response>>(&m_watchers);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, cancel);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(future);
        return future;
    }

    http::Loop &loop() override { return m_loop; }
    http::Client &client() override { return m_client; }

private:
    http::Client::Options withProxies(http::Client::Options options)
    {
        if (m_proxies && !options.proxyFor)
            options.proxyFor = [this](const http::Url &url, const auto &answer) {
                if (!m_isUsed.exchange(true))
                    QMetaObject::invokeMethod(&m_receiver, [this] { followChanges(); });
                m_proxies->find(url, answer);
            };
        return options;
    }

    // Not before there is anything to lose by a change: what tells of it costs 1 MB. Not offered
    // everywhere; sleep shows in the clocks, and what else is dead in silence.
    void followChanges()
    {
        if (!QNetworkInformation::loadDefaultBackend())
            return;
        const QNetworkInformation &system = *QNetworkInformation::instance();
        const auto changed = [this] {
            m_proxies->forget();
            m_client.networkChanged();
        };
        QObject::connect(&system, &QNetworkInformation::reachabilityChanged, &m_receiver, changed);
        QObject::connect(&system, &QNetworkInformation::transportMediumChanged, &m_receiver,
                         changed);
    }

    // Before the loop, so that they are there as long as anything runs on that.
    std::unique_ptr<SystemProxies> m_proxies;
    QObject m_receiver;
    std::atomic<bool> m_isUsed = false; // the network was asked for
    http::Loop m_loop;
    http::Client m_client;
    QObject m_watchers; // parent of those under way
};

} // namespace

std::unique_ptr<Network> makeNetwork(http::Client::Options options, NetworkSettings settings)
{
    return std::make_unique<LoopNetwork>(std::move(options), settings);
}

} // namespace patchbay
