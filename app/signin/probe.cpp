#include "signin/probe.h"

#include "http/event_stream.h"
#include "http/loop.h"
#include "http/url.h"
#include "platform/network.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

namespace patchbay {

namespace {

// Lives on the loop's thread, held by the events of its own exchange until it is finished.
struct Probe {
    std::unique_ptr<http::Exchange> exchange;
    http::Response response;
    bool isStream = false;
    http::EventStreamParser parser{1024UL * 1024};
    std::shared_ptr<QPromise<Result<http::Response>>> promise =
        std::make_shared<QPromise<Result<http::Response>>>();

    void take(http::ResponseHead head)
    {
        response.status = head.status;
        response.headers = std::move(head.headers);
        const auto type = response.headers.value("Content-Type").value_or("");
        isStream = http::equalsIgnoringCase(type.substr(0, 17), "text/event-stream");
    }

    // True once there is enough.
    bool take(std::string_view piece)
    {
        if (!isStream) {
            response.body.append(piece);
            return false;
        }
        bool complete = false;
        const bool readable = parser.feed(piece, [&](const http::StreamEvent &event) {
            if (!complete && !event.data.empty()) {
                response.body = event.data;
                complete = true;
            }
        });
        return complete || !readable;
    }

    void finish(const Result<http::Response> &outcome)
    {
        exchange.reset();
        // Whoever waits lives on the application's thread, and may be deleted there meanwhile.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [promise = promise, outcome] {
                promise->addResult(outcome);
                promise->finish();
            },
            Qt::QueuedConnection);
    }
};

http::ExchangeEvents eventsOf(const std::shared_ptr<Probe> &probe)
{
    http::ExchangeEvents events;
    events.head = [probe](http::ResponseHead head) { probe->take(std::move(head)); };
    // A copy keeps the probe while its exchange, and these functions with it, goes away.
    events.body = [probe](std::string_view piece) {
        if (probe->take(piece))
            std::shared_ptr(probe)->finish(probe->response);
    };
    events.end = [probe](const Result<void> &outcome) {
        std::shared_ptr(probe)->finish(outcome ? Result<http::Response>(probe->response)
                                               : outcome.error());
    };
    return events;
}

} // namespace

QFuture<Result<http::Response>> probe(Network &network, http::Request request)
{
    const auto sent = std::make_shared<Probe>();
    sent->promise->start();
    const auto future = sent->promise->future();
    network.loop().post([sent, &client = network.client(), request = std::move(request)]() mutable {
        sent->exchange = client.start(std::move(request), eventsOf(sent));
    });
    return future;
}

} // namespace patchbay
