// Finds out how a server lets one in: asks it without a token, reads its challenge and the
// metadata that leads to the place to sign in (MCP authorization, RFC 9728, RFC 8414).
//
//   ask the server ─> resource metadata ─> authorization server metadata ─> checks
//        └─> open, no MCP server, not available
//
// Nothing is registered, stored or shown here. The same question is asked on the wizard's address
// page and at the start of each sign-in, since servers move.

#pragma once

#include "base/result.h"
#include "connections/connection.h"
#include "http/client.h"
#include "signin/given_credentials.h"
#include "signin/metadata.h"

#include <QFuture>

class QObject;

namespace patchbay {

struct Platform;

struct Discovery {
    // False: the server lets anyone in; nothing below is set then.
    bool needsSignIn = false;
    AuthorizationServer server;
    QString resource; // to be sent; empty: none
    QString scope; // to be asked for; empty: none
    // For everything the metadata names: a public server must not lead us into a private network.
    http::AddressRule addresses = http::AddressRule::PublicOnly;
};

// Stops when `context` goes; the future is then cancelled. At most 10 s and 1 MB for each answer.
// Errors: NotAnMcpServer, ServerUnavailable, AccessDenied, SignInNotOffered, MetadataMismatch,
// AddressNotSecure, PkceNotSupported, and the network's.
QFuture<Result<Discovery>> discover(Platform &platform, const Connection &connection,
                                    QObject *context = nullptr);

} // namespace patchbay
