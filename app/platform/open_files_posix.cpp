#include "platform/open_files.h"

#include <algorithm>

#include <sys/resource.h>

namespace patchbay {

namespace {

// Of use to us; macOS takes no more than 10,240.
constexpr rlim_t wanted = 10'240;

} // namespace

void allowManyOpenFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit); // else it stays as it was
}

} // namespace patchbay
