// SHA-256 (FIPS 180-4), base64url (RFC 4648 §5, without padding) and random tokens.
//
// Small on purpose: PKCE challenges, the hashes of client keys and the practice server need no
// more, and a crypto library in the Qt-free part would cost every program that links it.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace patchbay {

// 32 raw bytes.
std::string sha256(std::string_view bytes);

std::string base64Url(std::string_view bytes);

// `bytes` random bytes fit for keys, as base64url.
std::string randomToken(std::size_t bytes);

} // namespace patchbay
