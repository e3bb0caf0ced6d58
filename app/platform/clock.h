// The time, so that a test can set it.

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace patchbay {

class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0; // UTC
    // Goes on during sleep where the system has such a clock; never set back.
    virtual std::chrono::milliseconds sinceStart() const = 0;
    // Runs `work` once after `delay`, unless `context` has gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> work) = 0;
};

std::unique_ptr<Clock> makeClock();

} // namespace patchbay
