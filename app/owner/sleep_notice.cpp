#include "owner/sleep_notice.h"

#include <utility>

namespace patchbay {

namespace {

constexpr std::chrono::seconds leastSleep{5}; // clocks do not run at quite the same speed

} // namespace

SleepNotice::SleepNotice(Clock withSleep, Clock withoutSleep)
    : m_withSleep(std::move(withSleep))
    , m_withoutSleep(std::move(withoutSleep))
    , m_apart(m_withSleep() - m_withoutSleep())
{
}

QDateTime SleepNotice::wokeUp(const QDateTime &now)
{
    const auto apart = m_withSleep() - m_withoutSleep();
    if (apart - m_apart >= leastSleep)
        m_noticed = now;
    m_apart = apart;
    return m_noticed;
}

} // namespace patchbay
