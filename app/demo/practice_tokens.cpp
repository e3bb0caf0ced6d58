#include "demo/practice_tokens.h"

#include "base/digest.h"

#include <utility>

namespace patchbay::demo {

PracticeTokens::PracticeTokens(std::chrono::seconds accessLife, std::chrono::seconds refreshLife,
                               Now now)
    : m_accessLife(accessLife)
    , m_refreshLife(refreshLife)
    , m_now(std::move(now))
{
}

std::uint64_t PracticeTokens::openFamily(std::string client)
{
    m_families.emplace(++m_lastFamily, std::move(client));
    return m_lastFamily;
}

std::string PracticeTokens::add(std::uint64_t family, bool isRefresh)
{
    std::string token = randomToken(32);
    const auto life = isRefresh ? m_refreshLife : m_accessLife;
    m_tokens[sha256(token)] = Token{family, m_now() + life, isRefresh, false};
    return token;
}

PracticeTokens::Pair PracticeTokens::issue(std::uint64_t family)
{
    dropExpired();
    return {add(family, false), add(family, true)};
}

PracticeTokens::Tokens::iterator PracticeTokens::find(std::string_view token, bool isRefresh)
{
    const auto found = m_tokens.find(sha256(token));
    if (found != m_tokens.end() && found->second.isRefresh == isRefresh
        && found->second.expires > m_now())
        return found;
    return m_tokens.end();
}

std::optional<PracticeTokens::Pair> PracticeTokens::refresh(std::string_view refreshToken,
                                                            std::string_view client)
{
    const auto found = find(refreshToken, true);
    if (found == m_tokens.end())
        return std::nullopt;
    const std::uint64_t family = found->second.family;
    if (found->second.isSpent) {
        endFamily(family);
        return std::nullopt;
    }
    if (m_families[family] != client)
        return std::nullopt;
    found->second.isSpent = true; // kept, so that a second use is noticed
    return issue(family);
}

void PracticeTokens::endFamily(std::uint64_t family)
{
    std::erase_if(m_tokens, [family](const auto &item) { return item.second.family == family; });
    m_families.erase(family);
}

void PracticeTokens::revoke(std::string_view token)
{
    if (const auto refresh = find(token, true); refresh != m_tokens.end())
        endFamily(refresh->second.family);
    else if (const auto access = find(token, false); access != m_tokens.end())
        m_tokens.erase(access);
}

bool PracticeTokens::admits(std::string_view accessToken)
{
    return find(accessToken, false) != m_tokens.end();
}

void PracticeTokens::dropExpired()
{
    const auto now = m_now();
    std::erase_if(m_tokens, [now](const auto &item) { return item.second.expires <= now; });
}

} // namespace patchbay::demo
