#include "http/sleep_watch.h"

#include <algorithm>

namespace patchbay::http {

namespace {

// Clocks are set by less than that all the time. A false alarm costs one new connection.
constexpr std::chrono::seconds sleepAtLeast{5};

} // namespace

void SleepWatch::look(Steady now, Wall wall)
{
    using std::chrono::duration_cast;
    using Difference = std::chrono::system_clock::duration;
    const auto apart = duration_cast<Difference>(wall.time_since_epoch() - now.time_since_epoch());
    if (m_apart && apart - *m_apart >= sleepAtLeast)
        m_changed = now;
    m_apart = apart;
}

// One second less, since idle times are counted in whole ones.
long SleepWatch::longestIdle(Steady now, long usual) const
{
    if (!m_changed)
        return usual;
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(now - *m_changed).count();
    return std::clamp(static_cast<long>(since) - 1, 0L, usual);
}

} // namespace patchbay::http
