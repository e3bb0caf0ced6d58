// The parts of an http(s) address and the rules about them that must not depend on Qt.
//
// Keeps the text as it was given: addresses are compared and sent byte for byte, never rebuilt.

#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace patchbay::http {

struct Url {
    std::string scheme; // lower case
    std::string host; // lower case; IPv6 without brackets
    std::uint16_t port = 0; // the scheme's default if none was given
    std::string path; // "/…" or empty, as given
    std::string query; // without '?', as given

    // scheme://host[:port], default port left out, no slash at the end.
    std::string origin() const;
};

// Errors: AddressNotUrl (also for other schemes, a user name, a fragment or control characters).
Result<Url> parseUrl(std::string_view text);

// `reference` resolved against `base` (RFC 3986 §5.2).
Result<std::string> resolveUrl(std::string_view base, std::string_view reference);

// localhost, *.localhost, 127.0.0.0/8, ::1: the name alone, without a look-up.
bool isLoopbackHost(std::string_view host);

// Whether a resolved address (literal, v4 or v6, v4-mapped too) belongs to loopback, private,
// link-local, unique-local, unspecified or multicast space (RFC 6890).
bool isPrivateAddress(std::string_view literal);

} // namespace patchbay::http
