#include "connections/connection_store.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "signin/authorization.h"
#include "signin/log.h"
#include "signin/sign_in_facts.h"
#include "signin/token_source_private.h"

namespace patchbay {

namespace {

// Refresh tokens live for days; timers do not count while a computer sleeps.
constexpr auto betweenLooks = std::chrono::hours(1);
// A refresh token that was refused earlier than this was taken back, not too old.
constexpr auto leastLifeToLearn = std::chrono::hours(12);

} // namespace

Error TokenSource::permissionRefused(const QString &id, const QString &operation,
                                     const QString &scope)
{
    auto connection = d->store.find(id);
    const Error denied{ErrorCode::AccessDenied, "insufficient_scope: " + scope.toStdString()};
    if (!connection || connection->access != Access::SignIn || !connection->facts)
        return denied;
    SignInFacts &facts = *connection->facts;
    const SignInFacts before = facts;
    // Without a word which scope, the next sign-in at least asks the metadata again.
    facts.wantedScope =
        unionOfScopes(facts.wantedScope, scope.isEmpty() ? facts.askedScope : scope);
    const bool isHopeless =
        facts.wantedScope.isEmpty() || d->stepUps.refused(id, operation) == StepUps::Next::GiveUp;
    if (isHopeless)
        facts.wantedScope.clear();
    if (facts.wantedScope != before.wantedScope)
        d->keepFacts(*connection);
    if (isHopeless)
        return denied;
    qCInfo(signInLog, "%s wants more permission: %s", qUtf8Printable(id), qUtf8Printable(scope));
    Q_EMIT permissionNeeded(id);
    return {ErrorCode::MorePermissionNeeded, denied.detail};
}

// When the server ends a sign-in of some age, and did not tell its life, that age is the life as
// far as we know; a refresh token that was good at a greater age shows that it was something else.
void TokenSource::Private::learnLife(const QString &id, const Renewal &renewal)
{
    auto connection = store.find(id);
    if (!connection || !connection->facts)
        return;
    auto &life = connection->facts->refreshTokenLife;
    const auto before = life;
    const auto refused = renewal.refusedAge();
    if (refused && *refused >= leastLifeToLearn && (life.count() == 0 || *refused < life))
        life = *refused;
    if (const auto accepted = renewal.acceptedAge(); accepted && *accepted > life)
        life = {};
    if (life != before)
        keepFacts(*connection);
}

void TokenSource::Private::noteEnd(const QString &id, const Renewal::Outcome &outcome)
{
    auto connection = store.find(id);
    if (!connection || !connection->facts)
        return;
    SignInFacts &facts = *connection->facts;
    const SignInFacts before = facts;
    if (outcome.refreshLife)
        facts.refreshTokenLife = *outcome.refreshLife;
    const QDateTime end = refreshTokenEnd(outcome.tokens, facts.refreshTokenLife);
    if (outcome.wasRefreshed || end.isValid())
        facts.refreshTokenEnds = end;
    if (facts.refreshTokenEnds != before.refreshTokenEnds
        || facts.refreshTokenLife != before.refreshTokenLife)
        keepFacts(*connection);
}

void TokenSource::Private::keepFacts(const Connection &connection)
{
    if (const auto updated = store.update(connection); !updated)
        qCWarning(signInLog, "Settings: %s", updated.error().detail.c_str());
}

// The one refresh that nobody has asked for: where the life of refresh tokens is known, one that
// lies unused is renewed while that is still possible.
void TokenSource::Private::lookForEnds()
{
    const QDateTime now = platform.clock->now();
    const QList<Connection> all = store.connections();
    for (const Connection &connection : all) {
        Account &account = accounts[connection.id];
        const auto &facts = connection.facts;
        if (!facts || !account.tokens || account.renewal || !isEndingSoon(*facts, now)
            || facts->refreshTokenEnds <= now || account.renewedForEnd == facts->refreshTokenEnds)
            continue;
        account.renewedForEnd = facts->refreshTokenEnds;
        renewed(connection, account.tokens->accessToken, Reason::TooOld);
    }
    platform.clock->after(betweenLooks, q, [this] { lookForEnds(); });
}

} // namespace patchbay
