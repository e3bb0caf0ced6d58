#include "platform/system_parts.h"

#include <ctime>

namespace patchbay::system_parts {

std::chrono::milliseconds sinceBoot()
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time); // CLOCK_MONOTONIC stands still during sleep
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace patchbay::system_parts
