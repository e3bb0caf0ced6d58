// Which proxy a request goes through, by the rules environment variables follow everywhere
// (http_proxy, https_proxy, all_proxy, no_proxy).
//
// Ours and not curl's, since the address rule needs to know: behind a proxy, a socket leads to the
// proxy, which may well have a private address.

#pragma once

#include "http/url.h"

#include <functional>
#include <string>
#include <string_view>

namespace patchbay::http {

// The value of an environment variable, or nothing.
using Environment = std::function<const char *(const char *name)>;

// Empty: none. Never one for loopback hosts.
std::string proxyFor(const Url &url, const Environment &environment);

// Whether a no_proxy list covers this host: names and the domains below them, addresses, IPv4
// networks (10.0.0.0/8), `*` for all.
bool isExcepted(std::string_view host, std::string_view list);

} // namespace patchbay::http
