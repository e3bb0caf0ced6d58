// What of a sign-in is kept in the keychain, and under which keys.
//
//   <connection>/<issuer>/tokens         both tokens and when the access token ends
//   <connection>/<issuer>/registration   client id, secret, redirect address
//   <connection>/client-secret           given by the person or the admin for `clientId`
//   <connection>/access-key              pasted instead of signing in
//
// The two tokens are one item, so that they can never be of different age, and a restart or
// another process of ours needs no refresh. By issuer, since a client id or token must never reach
// another authorization server; never by our version, since an update must sign nobody out.
// Registrations are kept for ever: some servers compare the redirect address with its port, and
// each new registration is one more orphan in their list.

#pragma once

#include "base/secret.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace patchbay {

QString tokensKey(const QString &connection, const QString &issuer);
QString registrationKey(const QString &connection, const QString &issuer);
QString clientSecretKey(const QString &connection);
QString accessKeyKey(const QString &connection);

struct StoredTokens {
    Secret accessToken;
    Secret refreshToken; // empty: none was given
    QDateTime ends; // of the access token; invalid: not known
    std::chrono::seconds life{0}; // of the access token; 0: not known
    QDateTime refreshGiven; // when the refresh token was; invalid: not known
};

struct Registration {
    QString clientId;
    Secret clientSecret; // empty for a public client
    QString authentication; // "none", "client_secret_basic", "client_secret_post"
    QString redirectUri; // as registered, with its port
    QDateTime secretEnds; // invalid: never
    QString managementUrl; // RFC 7592, to take the registration back; empty: not offered
    Secret managementToken;
};

Secret stored(const StoredTokens &tokens);
Secret stored(const Registration &registration);
// Nothing if it is not one of ours.
std::optional<StoredTokens> tokensFrom(const Secret &stored);
std::optional<Registration> registrationFrom(const Secret &stored);

} // namespace patchbay
