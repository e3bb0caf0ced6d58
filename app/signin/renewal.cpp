#include "signin/renewal.h"

#include "platform/clock.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/log.h"
#include "signin/sign_in_facts.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr auto lockPause = std::chrono::milliseconds(100);
constexpr int mostLockTries = 600; // longer than any refresh takes, with both its tries

// Whether the request may have reached the server and only its answer was lost.
bool isLostAnswer(const Error &error)
{
    return error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::ConnectionTimedOut;
}

} // namespace

std::chrono::seconds renewalMargin(std::chrono::seconds life)
{
    return std::min(std::chrono::seconds(120), life / 4);
}

bool isFresh(const StoredTokens &tokens, const QDateTime &now)
{
    if (tokens.accessToken.isEmpty())
        return false;
    return !tokens.ends.isValid() || now.addSecs(renewalMargin(tokens.life).count()) < tokens.ends;
}

Renewal::Renewal(Platform &platform, Connection connection, Secret refused,
                 std::optional<StoredTokens> unsaved, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_connection(std::move(connection))
    , m_facts(m_connection.facts.value_or(SignInFacts()))
    , m_refusedToken(std::move(refused))
    , m_unsaved(std::move(unsaved))
{
}

void Renewal::start()
{
    Result<ProviderQuirks> quirks = ProviderQuirks::read(m_platform.places);
    if (!quirks)
        return finish(quirks.error());
    m_quirks = *quirks;
    if (m_unsaved)
        return write(*m_unsaved);
    QDir().mkpath(m_platform.places.ourState);
    m_lock.emplace(m_platform.places.ourState + "/refresh-"_L1 + m_connection.id + ".lock"_L1);
    m_lock->setStaleLockTime(0); // only if its process has died, never by age
    lock();
}

void Renewal::lock()
{
    if (m_lock->tryLock(0))
        return readStored();
    if (m_lock->error() != QLockFile::LockFailedError) {
        // A folder that cannot be written must not sign the person out.
        qCWarning(signInLog, "No lock for refreshing %s", qUtf8Printable(m_connection.id));
        return readStored();
    }
    if (++m_lockTries > mostLockTries)
        return finish(Error{ErrorCode::ConnectionTimedOut, "another process keeps refreshing"});
    m_platform.clock->after(lockPause, this, [this] { lock(); });
}

void Renewal::withStored(const std::function<void(const std::optional<StoredTokens> &)> &next)
{
    m_platform.secrets->read(tokensKey(m_connection.id, m_facts.issuer))
        .then(this, [this, next](const Result<std::optional<Secret>> &found) {
            if (found)
                next(*found ? tokensFrom(**found) : std::nullopt);
            else
                finish(found.error());
        });
}

void Renewal::readStored()
{
    withStored([this](const std::optional<StoredTokens> &stored) { judge(stored); });
}

void Renewal::judge(const std::optional<StoredTokens> &stored)
{
    if (!stored)
        return finish(Error{ErrorCode::SignInNeeded, nothingStored});
    m_used = *stored;
    m_outcome.tokens = *stored;
    const bool isRefused = m_used.accessToken.equals(m_refusedToken.reveal());
    if (!isRefused && isFresh(m_used, m_platform.clock->now()))
        return finish(m_outcome);
    if (m_used.refreshToken.isEmpty())
        return finish(Error{ErrorCode::SignInNeeded, "no refresh token was given"});
    readClientSecret();
}

void Renewal::readClientSecret()
{
    m_credentials = {m_facts.clientId, {}, m_facts.clientAuthentication};
    if (m_facts.clientAuthentication.isEmpty() || m_facts.clientAuthentication == "none"_L1)
        return refresh();
    m_platform.secrets->read(registrationKey(m_connection.id, m_facts.issuer))
        .then(this, [this](const Result<std::optional<Secret>> &found) {
            if (!found)
                return finish(found.error());
            const auto registration = *found ? registrationFrom(**found) : std::nullopt;
            if (registration)
                m_credentials.clientSecret = registration->clientSecret;
            refresh();
        });
}

void Renewal::refresh()
{
    QJsonObject parameters{
        {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, QString::fromStdString(m_used.refreshToken.reveal())}};
    if (!m_facts.resource.isEmpty())
        parameters.insert(u"resource"_s, m_facts.resource);
    parameters = m_quirks.amended(ProviderQuirks::Point::Refresh, m_facts.issuer, parameters,
                                  {{u"resource"_s, m_facts.resource}, {u"scope"_s, m_facts.scope}});
    requestTokens(
        *m_platform.network,
        tokenRequest(m_facts.tokenEndpoint, parameters, m_credentials, addressRuleOf(m_facts)),
        parameters)
        .then(this, [this](const Result<TokenAnswer> &answer) { take(answer); });
}

void Renewal::take(const Result<TokenAnswer> &answer)
{
    if (answer)
        return store(*answer);
    const Error error = m_quirks.understood(m_facts.issuer, answer.error());
    // The old token may be used up without our knowing its successor. Servers forgive a repetition
    // that comes at once, if any.
    if (isLostAnswer(error) && !std::exchange(m_hasAskedAgain, true))
        return refresh();
    const ErrorCode code = error.code;
    if (code == ErrorCode::SignInNeeded || code == ErrorCode::ClientForgotten)
        return refused(error);
    finish(error);
}

void Renewal::store(const TokenAnswer &answer)
{
    const QDateTime now = m_platform.clock->now();
    StoredTokens renewed = storedTokensFrom(answer, now);
    if (renewed.refreshToken.isEmpty()) {
        renewed.refreshToken = m_used.refreshToken;
        renewed.refreshGiven = m_used.refreshGiven;
    }
    m_acceptedAge = ageOfUsed();
    m_outcome.refreshLife = answer.refreshLife;
    withStored([this, renewed](const std::optional<StoredTokens> &stored) {
        // A new sign-in meanwhile counts more than what came of the old one. Nothing there may mean
        // a keyring locked meanwhile: then it must be written all the same, the old one is used up.
        if (stored && !stored->refreshToken.equals(m_used.refreshToken.reveal())) {
            m_outcome = {*stored, false, {}};
            return finish(m_outcome);
        }
        write(renewed);
    });
}

void Renewal::write(const StoredTokens &tokens)
{
    m_unsaved = tokens;
    m_platform.secrets->write(tokensKey(m_connection.id, m_facts.issuer), stored(tokens))
        .then(this, [this, tokens](const Result<void> &written) {
            if (!written)
                return finish(written.error());
            m_unsaved.reset();
            m_outcome.tokens = tokens;
            m_outcome.wasRefreshed = true;
            finish(m_outcome);
        });
}

// Another process may have signed in or renewed meanwhile: what it has stored is not what the
// server refused.
void Renewal::refused(const Error &error)
{
    withStored([this, error](const std::optional<StoredTokens> &stored) {
        if (stored && !stored->refreshToken.equals(m_used.refreshToken.reveal())) {
            m_outcome = {*stored, false, {}};
            return finish(m_outcome);
        }
        if (error.code == ErrorCode::SignInNeeded)
            m_refusedAge = ageOfUsed();
        dropStored(error);
    });
}

void Renewal::dropStored(const Error &error)
{
    m_platform.secrets->remove(tokensKey(m_connection.id, m_facts.issuer))
        .then(this, [this, error](const Result<void> &removed) {
            if (!removed)
                return finish(removed.error());
            if (error.code == ErrorCode::ClientForgotten)
                return dropRegistration(error);
            finish(Error{ErrorCode::SignInNeeded, error.detail});
        });
}

// The next sign-in registers anew.
void Renewal::dropRegistration(const Error &error)
{
    m_platform.secrets->remove(registrationKey(m_connection.id, m_facts.issuer))
        .then(this, [this, error](const Result<void> &removed) {
            if (removed)
                finish(Error{ErrorCode::SignInNeeded, error.detail});
            else
                finish(removed.error());
        });
}

std::optional<std::chrono::seconds> Renewal::ageOfUsed() const
{
    const qint64 age =
        m_used.refreshGiven.isValid() ? m_used.refreshGiven.secsTo(m_platform.clock->now()) : -1;
    return age < 0 ? std::nullopt : std::optional(std::chrono::seconds(age));
}

void Renewal::finish(const Result<Outcome> &outcome)
{
    m_lock.reset();
    Q_EMIT finished(outcome);
}

} // namespace patchbay
