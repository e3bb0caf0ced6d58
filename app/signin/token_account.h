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
    QDateTime renewedForEnd; // the end of a refresh token that was renewed for its sake

    bool isUsable(const Clock &clock, Until until) const;
    void take(const StoredTokens &fresh, const Clock &clock);
    // Nothing is lost; the next try comes later each time.
    void noteFailure(const Error &error, const Clock &clock);
    // All but the state and who waits.
    void forget();
};

} // namespace patchbay
