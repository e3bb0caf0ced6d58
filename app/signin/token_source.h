// Gives out a token that will be accepted now, for every connection; the only place that refreshes.
//
// One refresh at a time per connection: who asks meanwhile gets the same answer. The rotated
// refresh token is in the keychain before the new access token is given to anybody. Nothing is
// renewed before somebody asks: an unused connection costs the server nothing. The exception is a
// refresh token whose life is known and nearly over.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connections/connection.h"
#include "signin/sign_out.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace patchbay {

class ConnectionStore;
struct Platform;

enum class TokenState {
    Unknown, // not looked yet
    Ready,
    SignInNeeded,
    KeychainTrouble,
    NotNeeded, // Access::Open
};

class TokenSource : public QObject
{
    Q_OBJECT

public:
    TokenSource(Platform &platform, ConnectionStore &store, QObject *parent = nullptr);
    ~TokenSource() override;

    // An empty secret where none is needed.
    // Errors: ConnectionUnknown, SignInNeeded, AccessKeyRefused, Keychain*, and the network's.
    QFuture<Result<Secret>> freshToken(const QString &connection);

    // The server has refused `refused` (401): a newer one if there is or can be one. For an access
    // key, AccessKeyRefused.
    QFuture<Result<Secret>> tokenInsteadOf(const QString &connection, const Secret &refused);

    TokenState state(const QString &connection) const;
    QDateTime accessTokenEnds(const QString &connection) const; // invalid: not known

    // Access-key mode: keeps the key in the keychain.
    QFuture<Result<void>> setAccessKey(const QString &connection, const Secret &key);

    // Revokes at the server where it offers that (RFC 7009) and deletes here in any case. The value
    // tells whether the server confirmed.
    QFuture<Result<bool>> signOut(const QString &connection, Forget forget = Forget::SignIn);

    // The server wants more permission for `operation` ("tools/call write") than the sign-in has:
    // notes the scope for the next sign-in. What to tell the app: MorePermissionNeeded, or
    // AccessDenied where signing in has not helped (StepUps).
    Error permissionRefused(const QString &connection, const QString &operation,
                            const QString &scope);

    // A SignInFlow has just stored new tokens for it (the access token and its end as well): forget
    // what is in memory and take these. No refresh is made as long as the access token will do, so
    // that neither a sign-in nor a start of the program costs one. Called at the start for each
    // connection, it finds out what there is to show.
    void reload(const QString &connection);

Q_SIGNALS:
    void stateChanged(const QString &connection, patchbay::TokenState state);
    // There was a new sign-in: tokens that were given out before are not those of this one.
    void tokensReplaced(const QString &connection);
    void permissionNeeded(const QString &connection);
    // A refresh was made; for the log, the tests and the sign-in life on screen.
    void refreshed(const QString &connection);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
