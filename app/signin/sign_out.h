// Ends a sign-in: takes the tokens back at the server (RFC 7009) and deletes them here; if wanted,
// the registration as well (RFC 7592).

#pragma once

#include "base/result.h"
#include "connections/connection.h"

#include <QFuture>

class QObject;

namespace patchbay {

struct Platform;

enum class Forget {
    SignIn, // the registration stays for the next sign-in
    Registration, // that as well; what a person gave stays
    Everything, // the connection goes
};

// Deletes here whatever the server says. The value tells whether the server confirmed that the
// tokens are worth nothing any more. Errors: Keychain*.
QFuture<Result<bool>> forgetSignIn(Platform &platform, const Connection &connection, Forget forget,
                                   QObject *context);

} // namespace patchbay
