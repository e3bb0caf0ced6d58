#include "signin/sign_in_facts.h"

#include <algorithm>

namespace patchbay {

SignInFacts factsFrom(const Discovery &discovery, const Registration &registration,
                      const TokenAnswer &tokens, const QDateTime &now,
                      const std::optional<SignInFacts> &before, std::chrono::seconds usualLife)
{
    SignInFacts facts;
    facts.issuer = discovery.server.issuer;
    facts.authorizationEndpoint = discovery.server.authorizationEndpoint;
    facts.tokenEndpoint = discovery.server.tokenEndpoint;
    facts.revocationEndpoint = discovery.server.revocationEndpoint;
    facts.clientId = registration.clientId;
    facts.clientAuthentication = registration.authentication;
    facts.redirectUri = registration.redirectUri;
    facts.resource = discovery.resource;
    facts.scope = tokens.scope.isEmpty() ? discovery.scope : tokens.scope;
    facts.askedScope = discovery.scope;
    facts.publicAddressesOnly = discovery.addresses == http::AddressRule::PublicOnly;
    if (tokens.refreshLife)
        facts.refreshTokenLife = *tokens.refreshLife;
    else if (before && before->issuer == facts.issuer && before->refreshTokenLife.count() > 0)
        facts.refreshTokenLife = before->refreshTokenLife;
    else
        facts.refreshTokenLife = usualLife;
    facts.refreshTokenEnds = refreshTokenEnd(storedTokensFrom(tokens, now), facts.refreshTokenLife);
    return facts;
}

StoredTokens storedTokensFrom(const TokenAnswer &tokens, const QDateTime &now)
{
    StoredTokens kept;
    kept.accessToken = tokens.accessToken;
    kept.refreshToken = tokens.refreshToken;
    if (!tokens.refreshToken.isEmpty())
        kept.refreshGiven = now;
    if (tokens.life) {
        kept.life = *tokens.life;
        kept.ends = now.addSecs(tokens.life->count());
    }
    return kept;
}

QDateTime refreshTokenEnd(const StoredTokens &tokens, std::chrono::seconds life)
{
    if (tokens.refreshToken.isEmpty() || !tokens.refreshGiven.isValid() || life.count() <= 0)
        return {};
    return tokens.refreshGiven.addSecs(life.count());
}

bool isEndingSoon(const SignInFacts &facts, const QDateTime &now)
{
    constexpr std::chrono::seconds longestNotice = std::chrono::hours(72);
    constexpr std::chrono::seconds shortestLife = std::chrono::hours(24);
    if (!facts.refreshTokenEnds.isValid() || facts.refreshTokenLife < shortestLife)
        return false;
    const auto notice = std::min(longestNotice, facts.refreshTokenLife / 4);
    return now.addSecs(notice.count()) >= facts.refreshTokenEnds;
}

http::AddressRule addressRuleOf(const SignInFacts &facts)
{
    return facts.publicAddressesOnly ? http::AddressRule::PublicOnly : http::AddressRule::Any;
}

} // namespace patchbay
