// Notices that the computer has slept: two clocks have come apart, one of which stood still. Looks
// when it is asked only, so that nothing wakes an idle computer for it.

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace patchbay {

class SleepNotice
{
public:
    using Clock = std::function<std::chrono::milliseconds()>;
    // Neither is ever set back; the first goes on during sleep.
    SleepNotice(Clock withSleep, Clock withoutSleep);

    // When it was first noticed that it had slept since the time before; invalid: never.
    QDateTime wokeUp(const QDateTime &now);

private:
    Clock m_withSleep;
    Clock m_withoutSleep;
    std::chrono::milliseconds m_apart;
    QDateTime m_noticed;
};

} // namespace patchbay
