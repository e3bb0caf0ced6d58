// One thread that runs all of our network traffic: an Asio io_context and its thread.
//
// Client, Server and the relay live on it and are touched only from it. Others hand work over with
// `post`. The thread starts with the object and is joined when it goes; what was posted before
// `stop` still runs, what is posted later does not.

#pragma once

#include <chrono>
#include <functional>
#include <memory>

// Boost.Asio costs seconds per file: only app/http and app/relay sources include it.
namespace boost::asio {
class io_context;
}

namespace patchbay::http {

class Loop
{
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void post(std::function<void()> work);
    // Runs `work` on the loop's thread when `delay` has passed, if the loop is still there then.
    void postAfter(std::chrono::milliseconds delay, std::function<void()> work);
    // Runs `work` on the loop's thread and waits for it. Only for start and end of a program and
    // for tests; never from the loop's own thread.
    void runAndWait(const std::function<void()> &work);
    bool isOnLoop() const;

    boost::asio::io_context &context();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay::http
