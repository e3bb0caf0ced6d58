// What is kept of a good sign-in, so that a refresh needs no discovery.
//
// Pure. Storing is the affair of sign_in_flow and of who keeps connections.

#pragma once

#include "connections/connection.h"
#include "signin/discovery.h"
#include "signin/stored_sign_in.h"
#include "signin/token_answer.h"

namespace patchbay {

// `before`: the facts of the last sign-in; what was learned there of this issuer is kept.
// `usualLife`: of an unused refresh token, as the vendor says; 0: it does not.
SignInFacts factsFrom(const Discovery &discovery, const Registration &registration,
                      const TokenAnswer &tokens, const QDateTime &now,
                      const std::optional<SignInFacts> &before,
                      std::chrono::seconds usualLife = std::chrono::seconds(0));

StoredTokens storedTokensFrom(const TokenAnswer &tokens, const QDateTime &now);

// Invalid where there is no refresh token or its life is not known.
QDateTime refreshTokenEnd(const StoredTokens &tokens, std::chrono::seconds life);

// Whether the refresh token will end before long, unused: in the last quarter of its life, at most
// three days before. Of one that lives less than a day, nobody could be told in good time.
bool isEndingSoon(const SignInFacts &facts, const QDateTime &now);

http::AddressRule addressRuleOf(const SignInFacts &facts);

} // namespace patchbay
