// What token_source knows in memory of one connection.

#pragma once

#include "base/error.h"
#include "base/result.h"
#include "signin/renewal.h"
#include "signin/stored_sign_in.h"
#include "signin/token_source.h"

#include <QPromise>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace patchbay {

class Clock;

struct TokenAccount {
    enum class Reason { TooOld, RefusedByServer };
    enum class Until { TimeToRenew, TheEnd };
    using Waiting = std::shared_ptr<QPromise<Result<Secret>>>;

    TokenState state = TokenState::Unknown;
    std::optional<StoredTokens> tokens;
    // When the access token ends, on the clock nobody can set.
    std::chrono::milliseconds endsSinceStart = std::chrono::milliseconds::max();
    std::optional<Secret> accessKey;

    std::unique_ptr<Renewal> renewal;
    Secret notThis; // what the running renewal is not to give
    Reason reason = Reason::TooOld;
    std::vector<Waiting> waiting;
    std::optional<StoredTokens> unsaved;

    int failures = 0; // of the network or the server, in a row
    std::chrono::milliseconds notBefore{0};
    Error lastError;
    std::optional<Error> end; // what the server said when it ended this sign-in
    // A sign-in that the server refuses at once is refused the next time, too.
    std::chrono::milliseconds signedInAt{0}; // on the clock nobody can set
    int refusedSignIns = 0; // in a row
    bool isSignInRefused = false; // this one
    bool isBornOfRefusal = false; // the access token came instead of one that was refused
    std::chrono::milliseconds takenAt{0}; // when the tokens came, on the clock nobody can set
    QDateTime renewedForEnd; // the end of a refresh token that was renewed for its sake

    bool isUsable(const Clock &clock, Until until) const;
    void take(const StoredTokens &fresh, const Clock &clock);
    // Nothing is lost; the next try comes later each time.
    void noteFailure(const Error &error, const Clock &clock);
    // The access token has just come instead of one that was refused.
    bool isYoungReplacement(const Clock &clock) const;
    // The server takes nothing of what this sign-in gives: SignInNeeded, or TokenNotAccepted if the
    // sign-in before ended in the same way.
    Error noteRefusedSignIn(const Clock &clock, const std::string &detail);
    // All but the state, who waits, and how earlier sign-ins ended.
    void forget();
};

} // namespace patchbay
