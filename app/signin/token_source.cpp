#include "signin/token_source.h"

#include "connections/connection_store.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/log.h"
#include "signin/stored_sign_in.h"
#include "signin/token_source_private.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

bool isKeychainError(ErrorCode code)
{
    return code == ErrorCode::KeychainUnavailable || code == ErrorCode::KeychainLocked
        || code == ErrorCode::KeychainRefused;
}

} // namespace

TokenSource::TokenSource(Platform &platform, ConnectionStore &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, platform, store))
{
    d->lookForEnds();
}

TokenSource::~TokenSource() = default;

QFuture<Result<Secret>> TokenSource::freshToken(const QString &id)
{
    const auto connection = d->store.find(id);
    if (!connection)
        return ready<Secret>(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    TokenAccount &account = d->accounts[id];
    switch (connection->access) {
    case Access::Open:
        d->setState(id, TokenState::NotNeeded);
        return ready<Secret>(Secret());
    case Access::AccessKey:
        return d->accessKey(id);
    case Access::SignIn:
        break;
    }
    if (account.isSignInRefused && !account.renewal)
        return ready<Secret>(account.noteRefusedSignIn(*d->platform.clock, "it was refused"));
    if (!account.renewal && account.isUsable(*d->platform.clock, TokenAccount::Until::TimeToRenew))
        return ready<Secret>(account.tokens->accessToken);
    return d->renewed(*connection, account.tokens ? account.tokens->accessToken : Secret(),
                      TokenAccount::Reason::TooOld);
}

QFuture<Result<Secret>> TokenSource::tokenInsteadOf(const QString &id, const Secret &refused)
{
    const auto connection = d->store.find(id);
    if (!connection)
        return ready<Secret>(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    TokenAccount &account = d->accounts[id];
    if (connection->access != Access::SignIn) {
        d->setState(id, TokenState::SignInNeeded);
        const bool hasKey = connection->access == Access::AccessKey;
        return ready<Secret>(
            Error{hasKey ? ErrorCode::AccessKeyRefused : ErrorCode::SignInNeeded, "status 401"});
    }
    const bool hasOther = account.tokens && !account.tokens->accessToken.equals(refused.reveal());
    // Another refresh would give one more token of the same kind.
    if (account.tokens && !hasOther && account.isYoungReplacement(*d->platform.clock)) {
        const Error error = account.noteRefusedSignIn(*d->platform.clock, "it refuses new tokens");
        d->setState(id, TokenState::SignInNeeded);
        return ready<Secret>(error);
    }
    if (!account.renewal && hasOther
        && account.isUsable(*d->platform.clock, TokenAccount::Until::TimeToRenew))
        return ready<Secret>(account.tokens->accessToken);
    return d->renewed(*connection, refused, TokenAccount::Reason::RefusedByServer);
}

TokenState TokenSource::state(const QString &id) const
{
    const auto found = d->accounts.find(id);
    return found == d->accounts.end() ? TokenState::Unknown : found->second.state;
}

QDateTime TokenSource::accessTokenEnds(const QString &id) const
{
    const auto found = d->accounts.find(id);
    return found != d->accounts.end() && found->second.tokens ? found->second.tokens->ends
                                                              : QDateTime();
}

QFuture<Result<void>> TokenSource::setAccessKey(const QString &id, const Secret &key)
{
    return d->platform.secrets->write(accessKeyKey(id), key)
        .then(this, [this, id, key](const Result<void> &written) {
            if (written) {
                d->accounts[id].accessKey = key;
                d->setState(id, TokenState::Ready);
            }
            return written;
        });
}

QFuture<Result<bool>> TokenSource::signOut(const QString &id, Forget forget)
{
    const auto connection = d->store.find(id);
    if (!connection)
        return ready<bool>(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    d->accounts[id].forget();
    d->stepUps.forget(id);
    d->answer(id, Error{ErrorCode::SignInNeeded, "signed out"});
    return forgetSignIn(d->platform, *connection, forget, this)
        .then(this, [this, id](const Result<bool> &outcome) {
            if (outcome)
                d->setState(id, TokenState::SignInNeeded);
            return outcome;
        });
}

void TokenSource::reload(const QString &id)
{
    TokenAccount &account = d->accounts[id];
    account.forget();
    account.signedInAt = d->platform.clock->sinceStart();
    const auto connection = d->store.find(id);
    if (!connection || connection->access != Access::SignIn || !connection->facts) {
        d->answer(id, Error{ErrorCode::SignInNeeded, "no sign-in"});
        d->setState(id, TokenState::Unknown);
        return;
    }
    if (connection->facts->wantedScope.isEmpty())
        d->stepUps.signedIn(id);
    // Those who wait get the new token; with none, the look at the keychain tells the state.
    d->startRenewal(*connection, account);
    Q_EMIT tokensReplaced(id);
}

// For a key, the keychain is asked once; a key that was refused may have been allowed since.
QFuture<Result<Secret>> TokenSource::Private::accessKey(const QString &id)
{
    if (const auto &known = accounts[id].accessKey)
        return ready<Secret>(*known);
    return platform.secrets->read(accessKeyKey(id))
        .then(q, [this, id](const Result<std::optional<Secret>> &found) -> Result<Secret> {
            if (!found) {
                setState(id, TokenState::KeychainTrouble);
                return found.error();
            }
            if (!*found) {
                setState(id, TokenState::SignInNeeded);
                return Error{ErrorCode::AccessKeyRefused, "none is kept"};
            }
            accounts[id].accessKey = **found;
            setState(id, TokenState::Ready);
            return **found;
        });
}

QFuture<Result<Secret>> TokenSource::Private::renewed(const Connection &connection,
                                                      const Secret &notThis, Reason reason)
{
    Account &account = accounts[connection.id];
    if (!connection.facts) {
        setState(connection.id, TokenState::SignInNeeded);
        return ready<Secret>(Error{ErrorCode::SignInNeeded, "never signed in"});
    }
    if (!account.renewal && platform.clock->sinceStart() < account.notBefore) {
        const bool isRefused = reason == Reason::RefusedByServer;
        if (!isRefused && account.isUsable(*platform.clock, TokenAccount::Until::TheEnd))
            return ready<Secret>(account.tokens->accessToken);
        return ready<Secret>(account.lastError);
    }
    const auto promise = std::make_shared<QPromise<Result<Secret>>>();
    promise->start();
    account.waiting.push_back(promise);
    if (!account.renewal) {
        account.notThis = notThis;
        account.reason = reason;
        startRenewal(connection, account);
    }
    return promise->future();
}

void TokenSource::Private::startRenewal(const Connection &connection, Account &account)
{
    account.renewal = std::make_unique<Renewal>(platform, connection, account.notThis,
                                                std::exchange(account.unsaved, std::nullopt), q);
    connect(
        account.renewal.get(), &Renewal::finished, q,
        [this, id = connection.id](const Result<Renewal::Outcome> &outcome) { take(id, outcome); });
    account.renewal->start();
}

void TokenSource::Private::take(const QString &id, const Result<Renewal::Outcome> &outcome)
{
    Account &account = accounts[id];
    account.unsaved = account.renewal->unsaved();
    learnLife(id, *account.renewal);
    account.renewal.release()->deleteLater(); // it is still speaking; our child until then
    if (outcome)
        takeTokens(id, *outcome);
    else
        takeError(id, outcome.error());
}

void TokenSource::Private::takeTokens(const QString &id, const Renewal::Outcome &outcome)
{
    Account &account = accounts[id];
    if (account.reason == Reason::RefusedByServer
        && outcome.tokens.accessToken.equals(account.notThis.reveal()))
        return takeError(id, Error{ErrorCode::SignInNeeded, "the server refuses its own token"});
    account.take(outcome.tokens, *platform.clock);
    account.isBornOfRefusal = outcome.wasRefreshed && account.reason == Reason::RefusedByServer;
    noteEnd(id, outcome);
    setState(id, TokenState::Ready);
    answer(id, outcome.tokens.accessToken);
    if (outcome.wasRefreshed) {
        qCInfo(signInLog, "Renewed the sign-in of %s", qUtf8Printable(id));
        Q_EMIT q->refreshed(id);
    }
}

void TokenSource::Private::takeError(const QString &id, const Error &error)
{
    Account &account = accounts[id];
    qCInfo(signInLog, "No new token for %s: %s (%s)", qUtf8Printable(id), nameOf(error.code).data(),
           error.detail.c_str());
    if (error.code == ErrorCode::SignInNeeded) {
        account.tokens.reset();
        setState(id, TokenState::SignInNeeded);
        // Whoever asks later hears the same, although nothing is stored any more by then.
        if (error.detail != Renewal::nothingStored)
            account.end = error;
        if (account.reason == Reason::RefusedByServer)
            return answer(id, account.noteRefusedSignIn(*platform.clock, error.detail));
        return answer(id, account.end.value_or(error));
    }
    if (isKeychainError(error.code)) {
        setState(id, TokenState::KeychainTrouble);
        return answer(id, error);
    }
    account.noteFailure(error, *platform.clock);
    // Until the next try, the old token does as long as it lasts.
    if (account.reason == Reason::TooOld
        && account.isUsable(*platform.clock, TokenAccount::Until::TheEnd))
        answer(id, account.tokens->accessToken);
    else
        answer(id, error);
}

void TokenSource::Private::answer(const QString &id, const Result<Secret> &result)
{
    // Who is answered may ask again at once.
    const auto waiting = std::exchange(accounts[id].waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
}

void TokenSource::Private::setState(const QString &id, TokenState state)
{
    Account &account = accounts[id];
    if (account.state == state)
        return;
    account.state = state;
    Q_EMIT q->stateChanged(id, state);
}

} // namespace patchbay
