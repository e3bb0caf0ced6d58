// The practice server's tokens: short-lived access tokens, refresh tokens that work once.
//
// All tokens that come from one consent form a family. A refresh token that is used a second time
// has been stolen or mislaid, so its whole family ends (OAuth 2.1 §4.3.1). Kept as hashes, in
// memory only.

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::demo {

class PracticeTokens
{
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;
    struct Pair {
        std::string access;
        std::string refresh;
    };

    PracticeTokens(std::chrono::seconds accessLife, std::chrono::seconds refreshLife, Now now);

    std::uint64_t openFamily(std::string client);
    Pair issue(std::uint64_t family);
    // Nothing if the token is unknown, spent, too old or another client's.
    std::optional<Pair> refresh(std::string_view refreshToken, std::string_view client);
    void endFamily(std::uint64_t family);
    void revoke(std::string_view token); // of either kind; an unknown one is fine (RFC 7009 §2.2)
    bool admits(std::string_view accessToken);

    std::chrono::seconds accessLife() const { return m_accessLife; }

private:
    struct Token {
        std::uint64_t family = 0;
        Clock::time_point expires;
        bool isRefresh = false;
        bool isSpent = false;
    };
    using Tokens = std::map<std::string, Token, std::less<>>;

    std::string add(std::uint64_t family, bool isRefresh);
    Tokens::iterator find(std::string_view token, bool isRefresh);
    void dropExpired();

    const std::chrono::seconds m_accessLife;
    const std::chrono::seconds m_refreshLife;
    const Now m_now;
    std::uint64_t m_lastFamily = 0;
    std::map<std::uint64_t, std::string> m_families; // and whose they are
    Tokens m_tokens; // by hash
};

} // namespace patchbay::demo
