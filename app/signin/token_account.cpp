#include "signin/token_account.h"

#include "platform/clock.h"

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

using std::chrono::milliseconds;

constexpr auto shortestPause = milliseconds(1000);
constexpr auto longestPause = milliseconds(60'000);
constexpr auto youngSignIn = milliseconds(120'000);
constexpr auto youngToken = milliseconds(30'000);

} // namespace

// By both clocks: the wall clock can be set, the other one may stand still while the computer
// sleeps.
bool TokenAccount::isUsable(const Clock &clock, Until until) const
{
    if (!tokens || tokens->accessToken.isEmpty())
        return false;
    if (!tokens->ends.isValid())
        return true;
    const auto margin =
        until == Until::TheEnd ? std::chrono::seconds(0) : renewalMargin(tokens->life);
    return clock.now().addSecs(margin.count()) < tokens->ends
        && clock.sinceStart() + margin < endsSinceStart;
}

void TokenAccount::take(const StoredTokens &fresh, const Clock &clock)
{
    failures = 0;
    notBefore = {};
    end.reset();
    tokens = fresh;
    takenAt = clock.sinceStart();
    endsSinceStart = milliseconds::max();
    if (fresh.ends.isValid())
        endsSinceStart = clock.sinceStart() + milliseconds(clock.now().msecsTo(fresh.ends));
}

void TokenAccount::noteFailure(const Error &error, const Clock &clock)
{
    const auto pause = shortestPause * (1 << std::min(failures++, 6));
    notBefore = clock.sinceStart() + std::min<milliseconds>(pause, longestPause);
    lastError = error;
}

bool TokenAccount::isYoungReplacement(const Clock &clock) const
{
    return isBornOfRefusal && clock.sinceStart() - takenAt < youngToken;
}

Error TokenAccount::noteRefusedSignIn(const Clock &clock, const std::string &detail)
{
    if (!std::exchange(isSignInRefused, true)) {
        const bool isYoung = clock.sinceStart() - signedInAt < youngSignIn;
        refusedSignIns = isYoung ? refusedSignIns + 1 : 1;
    }
    return {refusedSignIns > 1 ? ErrorCode::TokenNotAccepted : ErrorCode::SignInNeeded, detail};
}

void TokenAccount::forget()
{
    renewal.reset();
    notThis = {};
    reason = Reason::TooOld;
    tokens.reset();
    unsaved.reset();
    accessKey.reset();
    failures = 0;
    notBefore = {};
    renewedForEnd = {};
    end.reset();
    isSignInRefused = false;
    isBornOfRefusal = false;
}

} // namespace patchbay
