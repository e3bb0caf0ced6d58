#include "http/loop.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cassert>
#include <future>
#include <thread>

namespace patchbay::http {

struct Loop::Private {
    // The hint says how many threads run it; `post` stays safe from any thread.
    boost::asio::io_context context{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work{
        context.get_executor()};
    std::thread thread;
};

Loop::Loop()
    : d(std::make_unique<Private>())
{
    d->thread = std::thread([context = &d->context] { context->run(); });
}

Loop::~Loop()
{
    assert(!isOnLoop());
    // Behind all that was posted before. Open sockets and timers do not keep the thread.
    post([context = &d->context] { context->stop(); });
    d->thread.join();
}

void Loop::post(std::function<void()> work)
{
    boost::asio::post(d->context, std::move(work));
}

void Loop::postAfter(std::chrono::milliseconds delay, std::function<void()> work)
{
    const auto timer = std::make_shared<boost::asio::steady_timer>(d->context, delay);
    timer->async_wait(
        [timer, work = std::move(work)](const boost::system::error_code &) { work(); });
}

void Loop::runAndWait(const std::function<void()> &work)
{
    assert(!isOnLoop());
    std::promise<void> done;
    post([&work, &done] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

bool Loop::isOnLoop() const
{
    return std::this_thread::get_id() == d->thread.get_id();
}

boost::asio::io_context &Loop::context()
{
    return d->context;
}

} // namespace patchbay::http
