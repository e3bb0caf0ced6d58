// The documents that say where to sign in: protected resource metadata (RFC 9728) and
// authorization server metadata (RFC 8414, OpenID Connect Discovery 1.0).
//
// Pure: where they stand, what is in them, whether they speak of the right server. Fetching is in
// discovery.

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

struct ProtectedResource {
    QString resource; // byte for byte
    QStringList authorizationServers; // at least one
    QStringList scopes;
};

struct AuthorizationServer {
    QString issuer; // byte for byte
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString registrationEndpoint; // this and the next may be empty
    QString revocationEndpoint;
    QString deviceAuthorizationEndpoint; // RFC 8628; may be empty
    QStringList scopes;
    QStringList codeChallengeMethods;
    QStringList tokenAuthentication; // empty: not told
    bool promisesIssuer = false; // RFC 9207: `iss` comes with every answer of the browser
    bool takesClientMetadataUrl = false;
    bool guessed = false; // no document; endpoints as MCP 2025-03-26 has them by default
};

// A JSON object, or nothing: web servers answer 200 with a page for addresses they do not know.
std::optional<QJsonObject> parseObject(const QByteArray &json);

// Nothing where a required member is missing: the document is then not what we look for.
std::optional<ProtectedResource> protectedResourceFrom(const QJsonObject &document);
std::optional<AuthorizationServer> authorizationServerFrom(const QJsonObject &document);
AuthorizationServer guessedAuthorizationServer(const QString &origin);

// In the order to try (RFC 9728 §3.1; MCP: path insertion, then root).
QStringList protectedResourceUrls(const QString &serverUrl);
// In the order to try (MCP authorization: RFC 8414 §3.1 insertion, OIDC insertion, OIDC appended).
QStringList authorizationServerUrls(const QString &issuer);

// Identical, but for one slash at the end. The tolerance is forced by Google and Auth0, whose two
// documents disagree about it.
bool isSameIssuer(const QString &named, const QString &found);

// The resource is the server itself or stands above it: same origin, and its path a prefix of
// whole segments.
bool resourceCovers(const QString &resource, const QString &serverUrl);

// RFC 8707 §2 for servers without metadata: no fragment, default port or slash at the end.
QString canonicalResource(const QString &serverUrl);

// https anywhere; http only to this computer, and only if the server itself is on it.
Result<void> checkEndpoint(const QString &url, const QString &serverUrl);
Result<void> checkEndpoints(const AuthorizationServer &server, const QString &serverUrl);

} // namespace patchbay
