#include "load.h"

#include <algorithm>

namespace patchbay::bench {

namespace {

std::string request(int id, const char *method, const std::string &params)
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method
        + R"(","params":)" + params + "}";
}

} // namespace

double microsecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

std::string hello()
{
    return request(0, "initialize",
                   R"({"protocolVersion":"2025-11-25","capabilities":{},)"
                   R"("clientInfo":{"name":"bench","version":"1"}})");
}

std::string call(int id, const char *tool, std::size_t size)
{
    return request(id, "tools/call",
                   std::string(R"({"name":")") + tool
                       + R"(","_meta":{"progressToken":1},"arguments":{"text":")"
                       + std::string(size, 'x') + R"("}})");
}

double partOf(std::vector<double> all, double part)
{
    const auto at = all.begin() + std::ptrdiff_t(part * double(all.size() - 1));
    std::nth_element(all.begin(), at, all.end());
    return *at;
}

} // namespace patchbay::bench
