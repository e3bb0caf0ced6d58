// A hello that is understood is understood the same when it is said again.

#include "relay/bridge_protocol.h"

#include <cstdint>
#include <cstdlib>

using namespace patchbay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto hello = parseHello({reinterpret_cast<const char *>(data), size});
    if (!hello)
        return 0;
    std::string line = helloLine(*hello);
    if (line.find('\n') != line.size() - 1)
        std::abort();
    line.pop_back();
    if (line.size() > longestHello)
        return 0; // what is escaped now was not before
    const auto again = parseHello(line);
    if (!again || again->role != hello->role || again->connection != hello->connection
        || again->client != hello->client || again->version != hello->version
        || again->pid != hello->pid)
        std::abort();
    return 0;
}
