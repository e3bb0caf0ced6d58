// Finds out how a server lets people in: the challenge, its metadata, its authorization server.
//
// Protected resource metadata (RFC 9728): from the challenge's header, then path insertion, then
// root. Authorization server metadata (RFC 8414, then OpenID Connect Discovery), with the path.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connections/connection.h"

#include <QFuture>

namespace patchbay {

struct Platform;

struct Discovery {
    // False: the server answered `initialize` without a sign-in; nothing below is set then.
    bool needsSignIn = false;
};

// Asks the server itself, without a token. Used by the address page and `server add`, and by
// SignInFlow as its first step.
// Errors: NotAnMcpServer, ServerUnavailable, SignInNotOffered, MetadataMismatch, PkceNotSupported,
// PrivateAddressRefused, and the network's.
QFuture<Result<Discovery>> discover(Platform &platform, const Connection &connection);

// Access-key mode: whether the server accepts this key (one `initialize` with it). Keeps nothing.
// Errors: AccessKeyRefused (401), AccessDenied (403), NotAnMcpServer, and the network's.
QFuture<Result<void>> checkAccessKey(Platform &platform, const Connection &connection,
                                     const Secret &key);

// Keeps the secret of a client id that the person registered beforehand (SignInChoices::clientId);
// an empty one removes it. Errors: Keychain*.
QFuture<Result<void>> keepClientSecret(Platform &platform, const Connection &connection,
                                       const Secret &secret);

} // namespace patchbay
