// Makes us known to an authorization server: dynamic client registration (RFC 7591).
//
// What was registered is kept by the caller. A server that refuses one form of the request is
// offered plainer ones, since many refuse what they do not know.

#pragma once

#include "base/result.h"
#include "signin/discovery.h"
#include "signin/stored_sign_in.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QStringList>

class QObject;

namespace patchbay {

struct Platform;
class ProviderQuirks;

// How a client shows who it is at the token endpoint: as registered, else what the server lists.
QString authenticationFor(const AuthorizationServer &server, bool hasSecret,
                          const QString &registered = {});

// The requests to try in turn: complete, without scope, with nothing that can be left out.
QList<QJsonObject> registrationRequests(const Discovery &discovery, const QString &redirectUri);

// Errors: RegistrationRefused, ServerUnavailable.
Result<Registration> registrationFrom(const http::Response &response,
                                      const AuthorizationServer &server,
                                      const QString &redirectUri);

// `redirectUris`: the one to register, then those to fall back to where a server refuses its host;
// the answer tells which it was. Errors: RegistrationNotOffered, RegistrationRefused,
// SignInNotOffered (only guessed, and wrongly), ServerUnavailable, and the network's.
QFuture<Result<Registration>> registerClient(Platform &platform, const Discovery &discovery,
                                             const ProviderQuirks &quirks,
                                             const QStringList &redirectUris, QObject *context);

} // namespace patchbay
