// How long a server wants to be left alone (Retry-After, RFC 9110 §10.2.3).

#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace patchbay::http {

class Headers;

// A date in one of the three forms that HTTP has had (RFC 9110 §5.6.7). `now` tells of which
// century one is that has a year of two digits.
std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text,
                                                      std::chrono::sys_seconds now);

// Nothing if the server has not said, or not in a way that can be understood; 0 if the date that it
// named has passed. That date is by the server's own clock where the answer has it, by ours (`now`)
// where it has not.
std::optional<std::chrono::seconds> retryAfter(const Headers &headers,
                                               std::chrono::sys_seconds now);

} // namespace patchbay::http
