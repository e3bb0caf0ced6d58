// Gets one connection a token that is good now: from the keychain if another of our processes has
// already renewed it, else by a refresh (RFC 6749 §6, OAuth 2.1 §4.3).
//
//   lock ─> read the keychain ─┬─> fresh enough ──────────────────────────────> finished
//                              └─> refresh ─> read again, compare ─> write ─> finished
//
// Refresh tokens are used once: a server that sees one twice ends the whole sign-in. So there is a
// lock across processes, the new token is in the keychain before anybody gets the access token
// that came with it, and what was stored is dropped only if it is still what the server refused.

#pragma once

#include "base/result.h"
#include "connections/connection.h"
#include "signin/provider_quirks.h"
#include "signin/stored_sign_in.h"
#include "signin/token_answer.h"
#include "signin/token_client.h"

#include <QLockFile>
#include <QObject>

namespace patchbay {

struct Platform;

// How long before its end a token is renewed: 120 s, or a quarter of a short life.
std::chrono::seconds renewalMargin(std::chrono::seconds life);
// An end that is not known counts as far away; the server will say.
bool isFresh(const StoredTokens &tokens, const QDateTime &now);

class Renewal : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        StoredTokens tokens;
        bool wasRefreshed = false;
        std::optional<std::chrono::seconds> refreshLife; // as the server said
    };

    // A stored access token equal to `refused` is not good enough, however fresh it looks.
    // `unsaved`: tokens of an earlier renewal that the keychain did not take.
    Renewal(Platform &platform, Connection connection, Secret refused,
            std::optional<StoredTokens> unsaved, QObject *parent = nullptr);

    // The detail of SignInNeeded where the keychain has nothing, for whatever reason.
    static constexpr auto nothingStored = "nothing is stored";

    void start();

    // After a Keychain error: what could not be stored. The old refresh token is used up.
    const std::optional<StoredTokens> &unsaved() const { return m_unsaved; }

    // How old the refresh token was when the server took it, or refused it as no longer good; both
    // tell of its life. Nothing if that did not happen or is not known.
    std::optional<std::chrono::seconds> acceptedAge() const { return m_acceptedAge; }
    std::optional<std::chrono::seconds> refusedAge() const { return m_refusedAge; }

Q_SIGNALS:
    // Errors: SignInNeeded (what was stored is gone), Keychain*, TokenRefused, ServerUnavailable
    // and the network's (nothing is lost).
    void finished(const patchbay::Result<patchbay::Renewal::Outcome> &outcome);

private:
    void lock();
    void readStored();
    void judge(const std::optional<StoredTokens> &stored);
    void readClientSecret();
    void refresh();
    void take(const Result<TokenAnswer> &answer);
    void store(const TokenAnswer &answer);
    void write(const StoredTokens &tokens);
    void refused(const Error &error);
    void dropStored(const Error &error);
    void dropRegistration(const Error &error);
    std::optional<std::chrono::seconds> ageOfUsed() const;
    void finish(const Result<Outcome> &outcome);

    // Reads the tokens and goes on, or finishes with the keychain's error.
    void withStored(const std::function<void(const std::optional<StoredTokens> &)> &next);

    Platform &m_platform;
    const Connection m_connection;
    const SignInFacts m_facts;
    const Secret m_refusedToken;
    std::optional<StoredTokens> m_unsaved;
    ProviderQuirks m_quirks;
    std::optional<QLockFile> m_lock;
    int m_lockTries = 0;
    ClientCredentials m_credentials;
    StoredTokens m_used;
    Outcome m_outcome;
    bool m_hasAskedAgain = false;
    std::optional<std::chrono::seconds> m_acceptedAge;
    std::optional<std::chrono::seconds> m_refusedAge;
};

} // namespace patchbay
