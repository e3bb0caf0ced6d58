#include "http/keep_alive.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace patchbay::http {

namespace {

constexpr long longestIdleUntold = 118; // libcurl's own
constexpr std::size_t mostServers = 256;

} // namespace

void KeepAlive::learn(const std::string &origin, const Headers &headers)
{
    constexpr std::string_view name = "timeout=";
    std::string_view rest = headers.value("Keep-Alive").value_or("");
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        std::string_view parameter = rest.substr(0, comma);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        parameter.remove_prefix(std::min(parameter.find_first_not_of(' '), parameter.size()));
        long seconds = 0;
        if (!equalsIgnoringCase(parameter.substr(0, name.size()), name))
            continue;
        parameter.remove_prefix(name.size());
        const char *end = parameter.data() + parameter.size();
        if (std::from_chars(parameter.data(), end, seconds).ec != std::errc() || seconds < 0)
            continue;
        if (m_longestIdle.size() >= mostServers)
            m_longestIdle.clear();
        m_longestIdle[origin] = std::clamp(seconds / 2, 1L, longestIdleUntold);
    }
}

long KeepAlive::longestIdle(const std::string &origin) const
{
    const auto known = m_longestIdle.find(origin);
    return known == m_longestIdle.end() ? longestIdleUntold : known->second;
}

} // namespace patchbay::http
