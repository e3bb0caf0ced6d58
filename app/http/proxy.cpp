#include "http/proxy.h"

#include "http/message.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/ip/network_v4.hpp>

#include <algorithm>

namespace patchbay::http {

namespace {

namespace ip = boost::asio::ip;

std::string firstOf(std::initializer_list<const char *> names, const Environment &environment)
{
    for (const char *name : names) {
        const char *value = environment(name);
        if (value && *value)
            return value;
    }
    return {};
}

bool isInNetwork(std::string_view host, std::string_view network)
{
    boost::system::error_code failure;
    const auto address = ip::make_address_v4(std::string(host), failure);
    if (failure)
        return false;
    const auto range = ip::make_network_v4(std::string(network), failure);
    return !failure
        && ip::network_v4(address, range.prefix_length()).canonical() == range.canonical();
}

bool covers(std::string_view entry, std::string_view host)
{
    if (entry == "*")
        return true;
    if (entry.find('/') != std::string_view::npos)
        return isInNetwork(host, entry);
    if (entry.starts_with('[') && entry.ends_with(']'))
        entry = entry.substr(1, entry.size() - 2);
    if (entry.starts_with('.'))
        entry.remove_prefix(1);
    if (entry.empty() || entry.size() > host.size())
        return false;
    const std::size_t before = host.size() - entry.size();
    return equalsIgnoringCase(host.substr(before), entry)
        && (before == 0 || host[before - 1] == '.');
}

} // namespace

bool isExcepted(std::string_view host, std::string_view list)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(", \t"), list.size());
        if (covers(list.substr(0, end), host))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

std::string proxyFor(const Url &url, const Environment &environment)
{
    if (isLoopbackHost(url.host)
        || isExcepted(url.host, firstOf({"no_proxy", "NO_PROXY"}, environment)))
        return {};
    // HTTP_PROXY in capitals is left out: in a CGI program it is a header any client can send.
    std::string proxy = url.scheme == "https" ? firstOf({"https_proxy", "HTTPS_PROXY"}, environment)
                                              : firstOf({"http_proxy"}, environment);
    if (proxy.empty())
        proxy = firstOf({"all_proxy", "ALL_PROXY"}, environment);
    return proxy;
}

} // namespace patchbay::http
