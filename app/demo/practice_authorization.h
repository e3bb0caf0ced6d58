// The practice server's sign-in: an OAuth 2.1 authorization server in memory.
//
// Dynamic registration (RFC 7591) of native clients, PKCE with S256 only (RFC 7636), loopback
// redirects with any port (RFC 8252 §7.3), `resource` (RFC 8707) and `iss` (RFC 9207), revocation
// (RFC 7009). There is one account and no password: who can open the page may allow.

#pragma once

#include "demo/practice_page.h"
#include "demo/practice_tokens.h"
#include "http/form.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::demo {

class PracticeAuthorization
{
public:
    PracticeAuthorization(std::chrono::seconds accessLife, std::chrono::seconds refreshLife,
                          PracticeTokens::Now now);

    // `issuer` is this server's origin as the caller has addressed it.
    static std::string resourceAt(const std::string &issuer) { return issuer + "/practice/mcp"; }
    static Answer metadata(const std::string &issuer);

    Answer registerClient(std::string_view json);
    Answer authorize(const std::string &issuer, std::string_view query);
    Answer decide(const std::string &issuer, std::string_view form);
    Answer token(const std::string &issuer, std::string_view form);
    Answer revoke(std::string_view form);

    bool admits(std::string_view accessToken) { return m_tokens.admits(accessToken); }

private:
    using Clock = PracticeTokens::Clock;
    struct RegisteredClient {
        std::string name;
        std::vector<std::string> redirects;
    };
    struct Transaction { // from the page to the token endpoint
        std::string client;
        std::string redirect;
        std::string state;
        std::string challenge;
        Clock::time_point expires;
        std::uint64_t family = 0; // once its code has been used
    };
    using Transactions = std::map<std::string, Transaction, std::less<>>;

    Answer exchangeCode(const http::Form &form);
    Answer grant(const PracticeTokens::Pair &pair) const;
    void dropExpired(Transactions &transactions) const;

    const PracticeTokens::Now m_now;
    PracticeTokens m_tokens;
    std::map<std::string, RegisteredClient, std::less<>> m_clients;
    Transactions m_pages; // by the one-time id on the page
    Transactions m_codes;
};

} // namespace patchbay::demo
