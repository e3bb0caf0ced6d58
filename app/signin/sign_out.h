// Ends a sign-in: takes the tokens back at the server (RFC 7009) and deletes them here.

#pragma once

#include "base/result.h"
#include "connections/connection.h"

#include <QFuture>

class QObject;

namespace patchbay {

struct Platform;

// Deletes here whatever the server says; the registration stays for the next sign-in. The value
// tells whether the server confirmed. Errors: Keychain*.
QFuture<Result<bool>> forgetSignIn(Platform &platform, const Connection &connection,
                                   QObject *context);

} // namespace patchbay
