// Waits in a test for what comes later, woken by events: QTRY_VERIFY and qWaitFor sleep 10 to 50 ms
// between two looks, which adds up where one test takes twenty hops.

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QTimer>

namespace patchbay {

// False if it did not come true within half a minute, as with QTRY_VERIFY (start.h).
template <typename Condition>
bool waitUntil(const Condition &condition)
{
    const QDeadlineTimer deadline(30'000);
    QTimer waker; // for the case that nothing else happens
    waker.start(30'000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

// The result, or Unexpected if none came in time.
template <typename T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    // A future may finish on another thread, which wakes nobody here.
    QTimer look;
    look.start(1);
    if (!waitUntil([&future] { return future.isFinished(); }) || future.resultCount() == 0)
        return Error{ErrorCode::Unexpected, "no answer"};
    return future.result();
}

} // namespace patchbay
