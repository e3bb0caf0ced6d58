// Names and values as forms and queries carry them (application/x-www-form-urlencoded, WHATWG URL
// §5), and the percent-encoding of single values (RFC 3986 §2.1).

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::http {

using Form = std::map<std::string, std::string, std::less<>>;

// Nothing if a name comes twice (RFC 6749 §3.1 forbids it) or an escape is broken.
std::optional<Form> parseForm(std::string_view text);

// For use as a value in a query or form: all but unreserved characters are escaped.
std::string percentEncode(std::string_view text);

} // namespace patchbay::http
