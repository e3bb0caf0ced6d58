// What a token endpoint answers (RFC 6749 §5), and what real ones answer instead.
//
// Pure: bytes in, values out.

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace patchbay {

struct TokenAnswer {
    Secret accessToken;
    Secret refreshToken; // empty: none came; an old one stays good (RFC 6749 §6)
    std::optional<std::chrono::seconds> life; // of the access token
    std::optional<std::chrono::seconds> refreshLife;
    QString scope; // empty: as asked for
    QString account; // to be shown, not to be trusted
};

// JSON, or a form as some send it, whatever the content type says; an error inside a 200 is one.
// Errors: SignInNeeded (invalid_grant: code or refresh token is not good any more),
// ClientForgotten, ServerUnavailable, TokenRefused, TokenAnswerUnreadable.
Result<TokenAnswer> parseTokenAnswer(int status, const QByteArray &body);

// The part of a JWT that can be read without trusting it; empty for anything else.
QJsonObject unverifiedClaims(const Secret &token);

} // namespace patchbay
