// Makes us known to an authorization server: dynamic client registration (RFC 7591).
//
// What was registered is kept by the caller. A server that refuses one form of the request is
// offered plainer ones, since many refuse what they do not know; one that asks us to wait a little
// (429) is asked again once.

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

class Network;
struct Platform;
class ProviderQuirks;

// How a client shows who it is at the token endpoint: as registered, else what the server lists.
QString authenticationFor(const AuthorizationServer &server, bool hasSecret,
                          const QString &registered = {});

// The requests to try in turn: complete, without scope, with nothing that can be left out, and
// without a wish how to show ourselves. `grants`: what else we mean to use (RFC 8628).
QList<QJsonObject> registrationRequests(const Discovery &discovery, const QString &redirectUri,
                                        const QStringList &grants = {});

// Errors: RegistrationRefused, ServerUnavailable.
Result<Registration> registrationFrom(const http::Response &response,
                                      const AuthorizationServer &server,
                                      const QString &redirectUri);

// `redirectUris`: the one to register, then those to fall back to where a server refuses its host;
// the answer tells which it was. Errors: RegistrationNotOffered, RegistrationRefused,
// SignInNotOffered (only guessed, and wrongly), ServerUnavailable, and the network's.
QFuture<Result<Registration>> registerClient(Platform &platform, const Discovery &discovery,
                                             const ProviderQuirks &quirks,
                                             const QStringList &redirectUris, QObject *context,
                                             const QStringList &grants = {});

// Takes a registration back (RFC 7592 §2.3). True if the server confirmed; false also where it
// never offered that.
QFuture<Result<bool>> deleteRegistration(Network &network, const Registration &registration,
                                         http::AddressRule addresses);

} // namespace patchbay
