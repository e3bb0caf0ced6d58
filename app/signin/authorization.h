// The browser's part of the sign-in, as values: what we ask for and what comes back
// (RFC 6749 §4.1, RFC 7636, RFC 8707, RFC 9207).
//
// Pure but for the random numbers. Listening for the answer is in redirect_listener, exchanging
// the code in token_client.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "signin/metadata.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace patchbay {

// One attempt. State and verifier are used once, then never again.
struct AuthorizationRequest {
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString issuer; // as the metadata document says
    bool issuerPromised = false; // an answer without `iss` is refused
    QString clientId;
    QString redirectUri;
    QString resource; // empty: not sent
    QString scope; // empty: not sent
    QString prompt; // OpenID Connect Core §3.1.2.1; empty: as the scope needs
    QString loginHint; // OpenID Connect Core §3.1.2.1; empty: not sent
    QString state; // 256 bits
    Secret verifier; // RFC 7636 §4.1
};

QString newState();
Secret newVerifier();
QString codeChallenge(const Secret &verifier); // S256

// challenge → metadata → none; with `offline_access` only where the server lists it.
QString scopeFor(const QString &challenged, const QStringList &fromResource,
                 const AuthorizationServer &server);

// Both, each scope once, the order kept.
QString unionOfScopes(const QString &one, const QString &other);

// Decoded values; the endpoint's own query is kept by who builds the address.
QJsonObject authorizationParameters(const AuthorizationRequest &request);
QJsonObject tokenParameters(const AuthorizationRequest &request, const Secret &code);

// What the browser brings back.
struct RedirectAnswer {
    enum class Kind {
        Stranger, // not for this attempt: answer politely and go on waiting
        Code,
        Failure,
    };
    Kind kind = Kind::Stranger;
    Secret code;
    Error error; // ResponseNotOurs, ConsentDenied, ClientForgotten, AuthorizationRefused, …
};

// `query` as it came, without "?". State first, then `iss`, errors only after both: else any page
// that guesses our port could end a sign-in and choose the words we show.
RedirectAnswer readRedirect(std::string_view query, const AuthorizationRequest &request);

} // namespace patchbay
