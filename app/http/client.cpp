#include "http/client.h"

#include "base/recycled.h"
#include "http/loop.h"
#include "http/loop_door.h"
#include "http/proxy.h"
#include "http/transfer_pool.h"

#include <cstdlib>
#include <utility>

namespace patchbay::http {

// Requests that may only go to public addresses have connections of their own: a kept one that
// leads into a private network must not carry them.
struct Client::Private {
    Private(Loop &runsOn, const Options &options)
        : loop(runsOn)
        , proxyFor(options.proxyFor)
        , door(std::make_shared<LoopDoor>(runsOn))
        , any(std::make_shared<TransferPool>(runsOn.context(), options))
        , publicOnly(std::make_shared<TransferPool>(runsOn.context(), options))
    {
    }

    Loop &loop;
    const std::function<void(const Url &, Client::Options::ProxyAnswer)> proxyFor;
    const std::shared_ptr<LoopDoor> door; // for proxies that are found later
    std::shared_ptr<TransferPool> any;
    std::shared_ptr<TransferPool> publicOnly;
    bool closed = false;
};

namespace {

class TransferExchange final : public Exchange, public Renewed<TransferExchange>
{
public:
    explicit TransferExchange(std::shared_ptr<Transfer> transfer)
        : m_transfer(std::move(transfer))
    {
    }
    ~TransferExchange() override { m_transfer->cancel(); }
    TransferExchange(const TransferExchange &) = delete;
    TransferExchange &operator=(const TransferExchange &) = delete;

    void pause() override { m_transfer->pause(); }
    void resume() override { m_transfer->resume(); }
    bool mayHaveBeenSent() const override { return m_transfer->mayHaveBeenSent(); }

private:
    const std::shared_ptr<Transfer> m_transfer;
};

// A request whose answer is collected: on the loop's thread only.
struct WholeAnswer {
    std::unique_ptr<Exchange> exchange;
    Response response;
    std::function<void(Result<Response>)> done;
    bool isOver = false;

    void finish(Result<Response> result)
    {
        if (std::exchange(isOver, true))
            return;
        exchange.reset();
        const auto call = std::exchange(done, nullptr);
        call(std::move(result));
    }
};

} // namespace

Client::Client(Loop &loop, const Options &options)
    : d(std::make_shared<Private>(loop, options))
{
}

Client::~Client()
{
    const auto close = [this] {
        d->closed = true;
        d->door->shut();
        d->any->close();
        d->publicOnly->close();
    };
    if (d->loop.isOnLoop())
        close();
    else
        d->loop.runAndWait(close);
}

std::unique_ptr<Exchange> Client::start(Request request, ExchangeEvents events)
{
    const auto &pool = request.addresses == AddressRule::PublicOnly ? d->publicOnly : d->any;
    auto transfer = std::allocate_shared<Transfer>(Recycled<Transfer>(), pool, std::move(request),
                                                   std::move(events));
    if (auto checked = transfer->check(); !checked) {
        transfer->refuse(checked.error());
    } else if (d->proxyFor) {
        pool->add(*transfer); // so that it goes with the pool while it waits
        d->proxyFor(transfer->url(),
                    [door = d->door, weak = std::weak_ptr(transfer)](const std::string &proxy) {
                        door->run([weak, proxy] { // perhaps when all of us have gone
                            if (const auto held = weak.lock())
                                held->start(proxy);
                        });
                    });
    } else {
        transfer->start(
            proxyFor(transfer->url(), [](const char *name) { return std::getenv(name); }));
    }
    return std::make_unique<TransferExchange>(std::move(transfer));
}

void Client::networkChanged()
{
    d->door->post([d = d] {
        d->any->networkChanged();
        d->publicOnly->networkChanged();
    });
}

std::function<void()> Client::send(Request request, std::function<void(Result<Response>)> done)
{
    const auto whole = std::make_shared<WholeAnswer>();
    whole->done = std::move(done);
    d->loop.post([this, weak = std::weak_ptr(d), whole, request = std::move(request)]() mutable {
        const auto alive = weak.lock();
        if (!alive || alive->closed || whole->isOver)
            return whole->finish(Error{ErrorCode::Cancelled, {}});
        ExchangeEvents events;
        events.head = [whole](ResponseHead head) {
            whole->response.status = head.status;
            whole->response.headers = std::move(head.headers);
        };
        events.body = [whole](std::string_view piece) { whole->response.body += piece; };
        events.end = [whole](const Result<void> &result) {
            if (result)
                whole->finish(std::move(whole->response));
            else
                whole->finish(result.error());
        };
        whole->exchange = start(std::move(request), std::move(events));
    });
    return [weak = std::weak_ptr(d), whole] {
        if (const auto alive = weak.lock())
            alive->loop.post([whole] { whole->finish(Error{ErrorCode::Cancelled, {}}); });
    };
}

} // namespace patchbay::http
