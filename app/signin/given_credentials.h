// What a person brings along: an access key instead of a sign-in, or the secret of a client id that
// somebody registered beforehand.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connections/connection.h"

#include <QFuture>

namespace patchbay {

struct Platform;

// Whether the server accepts this key. Keeps nothing (TokenSource::setAccessKey does).
// Errors: AccessKeyRefused (401), AccessDenied (403), NotAnMcpServer, ServerUnavailable, and the
// network's.
QFuture<Result<void>> checkAccessKey(Platform &platform, const Connection &connection,
                                     const Secret &key);

// For SignInChoices::clientId; an empty secret removes it. Errors: Keychain*.
QFuture<Result<void>> keepClientSecret(Platform &platform, const Connection &connection,
                                       const Secret &secret);

} // namespace patchbay
