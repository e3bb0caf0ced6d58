// Talks to the token and revocation endpoints (RFC 6749 §4.1.3 and §6, RFC 7009).
//
// The way a client shows who it is and the reading of answers are shared by the exchange of a code
// (code_exchange), refresh and revocation. When to refresh is decided in token_source.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "http/client.h"
#include "signin/token_answer.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

namespace patchbay {

class Network;

struct ClientCredentials {
    QString clientId;
    Secret clientSecret;
    QString authentication; // "none", "client_secret_basic", "client_secret_post"
};

// What is sent to say who we are: in the body, or as a header (RFC 6749 §2.3.1).
QJsonObject withCredentials(QJsonObject parameters, const ClientCredentials &credentials);
std::string authorizationHeader(const ClientCredentials &credentials); // empty: none

// application/x-www-form-urlencoded, everything but unreserved characters escaped.
std::string formBody(const QJsonObject &parameters);

// The same error without any of the texts that were sent, in case the server repeats them.
Error withoutSecrets(Error error, const QJsonObject &sent);

http::Request tokenRequest(const QString &endpoint, const QJsonObject &parameters,
                           const ClientCredentials &credentials, http::AddressRule addresses);

// Errors: parseTokenAnswer's and those in `answer`.
Result<TokenAnswer> readTokens(const Result<http::Response> &answer, const QJsonObject &sent);

// Errors: parseTokenAnswer's and the network's. Sends once.
QFuture<Result<TokenAnswer>> requestTokens(Network &network, const http::Request &request,
                                           const QJsonObject &sent);

// True if the server confirmed (200, also for tokens it does not know). Errors: ServerUnavailable
// (503: later), and the network's.
QFuture<Result<bool>> revokeToken(Network &network, const QString &endpoint, const Secret &token,
                                  const QString &hint, const ClientCredentials &credentials,
                                  http::AddressRule addresses);

} // namespace patchbay
