#include "platform/network.h"

#include "http/loop.h"

#include <QFutureWatcher>
#include <QPromise>

#include <utility>

namespace patchbay {

namespace {

class LoopNetwork : public Network
{
public:
    explicit LoopNetwork(const http::Client::Options &options)
        : m_client(m_loop, options)
    {
    }

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
    QObject m_receiver; // before the loop, so that it is there as long as anything runs on that
    http::Loop m_loop;
    http::Client m_client;
    QObject m_watchers; // parent of those under way
};

} // namespace

std::unique_ptr<Network> makeNetwork(const http::Client::Options &options)
{
    return std::make_unique<LoopNetwork>(options);
}

} // namespace patchbay
