// Looks at the protected connection to a host without saying anything on it: whether it comes
// about, and who vouches for it.
//
// Blocks until it is done, so it belongs on a thread of its own. Goes the way the client goes: the
// same proxy, the same trust.

#pragma once

#include "base/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace patchbay::http {

struct TlsQuestion {
    std::string host;
    std::uint16_t port = 443;
    std::string proxy; // as Client::Options::proxyFor gives it; empty: none
    std::string caFile; // PEM, beside the system's store
    std::chrono::milliseconds timeout{10'000};
};

struct TlsLook {
    std::string address; // that answered: the host's, or the proxy's
    std::chrono::milliseconds took{0};
    std::string subject; // "CN = eu.example.com"
    std::string issuer; // of the host's certificate
    std::string topIssuer; // of the last certificate that was sent: the authority, most likely
    std::optional<Error> trouble; // CertificateNotTrusted: it was looked at all the same
};

// Errors: those of errorFor, but for CertificateNotTrusted.
Result<TlsLook> lookAtTls(const TlsQuestion &question);

} // namespace patchbay::http
