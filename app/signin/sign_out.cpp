#include "signin/sign_out.h"

#include "platform/clock.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/log.h"
#include "signin/registration.h"
#include "signin/sign_in_facts.h"
#include "signin/stored_sign_in.h"
#include "signin/token_client.h"

#include <QObject>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr auto busyPause = std::chrono::seconds(2);

// Deletes itself once it has answered.
//
//   refresh token ─> access token ─> registration (if wanted) ─> delete here ─> answer
class SignOutRun : public QObject
{
public:
    SignOutRun(Platform &platform, Connection connection, Forget forget, QObject *parent)
        : QObject(parent)
        , m_platform(platform)
        , m_connection(std::move(connection))
        , m_facts(m_connection.facts.value_or(SignInFacts()))
        , m_forget(forget)
    {
        m_promise.start();
    }

    QFuture<Result<bool>> start()
    {
        const auto future = m_promise.future();
        if (m_connection.facts)
            readTokens();
        else
            removeHere();
        return future;
    }

private:
    using Found = Result<std::optional<Secret>>;

    void readTokens()
    {
        m_platform.secrets->read(tokensKey(m_connection.id, m_facts.issuer))
            .then(this, [this](const Found &found) {
                if (!found)
                    return finish(found.error());
                if (const auto tokens = *found ? tokensFrom(**found) : std::nullopt)
                    m_tokens = *tokens;
                readRegistration();
            });
    }

    void readRegistration()
    {
        m_platform.secrets->read(registrationKey(m_connection.id, m_facts.issuer))
            .then(this, [this](const Found &found) {
                m_credentials = {m_facts.clientId, {}, m_facts.clientAuthentication};
                if (found && *found)
                    m_registration = registrationFrom(**found);
                if (m_registration)
                    m_credentials.clientSecret = m_registration->clientSecret;
                revokeRefreshToken();
            });
    }

    // It takes its access tokens with it where the server can do that (RFC 7009 §2.1); since not
    // all can, the access token is taken back as well.
    void revokeRefreshToken()
    {
        revoke(m_tokens.refreshToken, u"refresh_token"_s, [this](bool confirmed) {
            m_isConfirmed = confirmed;
            revoke(m_tokens.accessToken, u"access_token"_s, [this](bool alsoConfirmed) {
                // With a refresh token, that one counts: the other ends soon by itself.
                if (m_tokens.refreshToken.isEmpty())
                    m_isConfirmed = alsoConfirmed;
                takeRegistrationBack();
            });
        });
    }

    void revoke(const Secret &token, const QString &hint, const std::function<void(bool)> &next)
    {
        if (token.isEmpty() || m_facts.revocationEndpoint.isEmpty())
            return next(false);
        revokeToken(*m_platform.network, m_facts.revocationEndpoint, token, hint, m_credentials,
                    addressRuleOf(m_facts))
            .then(this, [this, token, hint, next](const Result<bool> &confirmed) {
                // RFC 7009 §2.2.1: 503 asks to come again.
                const bool isBusy =
                    !confirmed && confirmed.error().code == ErrorCode::ServerUnavailable;
                if (isBusy && !std::exchange(m_hasWaited, true)) {
                    m_platform.clock->after(
                        busyPause, this, [this, token, hint, next] { revoke(token, hint, next); });
                    return;
                }
                if (!confirmed || !*confirmed)
                    qCInfo(signInLog, "The server of %s did not confirm the end of its %s",
                           qUtf8Printable(m_connection.id), qUtf8Printable(hint));
                next(confirmed && *confirmed);
            });
    }

    void takeRegistrationBack()
    {
        if (m_forget == Forget::SignIn || !m_registration)
            return removeHere();
        deleteRegistration(*m_platform.network, *m_registration, addressRuleOf(m_facts))
            .then(this, [this](const Result<bool> &) { removeHere(); }); // offered by few
    }

    void removeHere()
    {
        if (m_connection.facts)
            m_keys.append(tokensKey(m_connection.id, m_facts.issuer));
        if (m_connection.access == Access::AccessKey || m_forget == Forget::Everything)
            m_keys.append(accessKeyKey(m_connection.id));
        if (m_connection.facts && m_forget != Forget::SignIn)
            m_keys.append(registrationKey(m_connection.id, m_facts.issuer));
        if (m_forget == Forget::Everything)
            m_keys.append(clientSecretKey(m_connection.id));
        removeNext();
    }

    void removeNext()
    {
        if (m_keys.isEmpty())
            return finish(m_isConfirmed);
        m_platform.secrets->remove(m_keys.takeFirst())
            .then(this, [this](const Result<void> &removed) {
                if (removed)
                    removeNext();
                else
                    finish(removed.error());
            });
    }

    void finish(const Result<bool> &outcome)
    {
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    Platform &m_platform;
    const Connection m_connection;
    const SignInFacts m_facts;
    const Forget m_forget;
    StoredTokens m_tokens;
    std::optional<Registration> m_registration;
    ClientCredentials m_credentials;
    QStringList m_keys;
    bool m_isConfirmed = false;
    bool m_hasWaited = false;
    QPromise<Result<bool>> m_promise;
};

} // namespace

QFuture<Result<bool>> forgetSignIn(Platform &platform, const Connection &connection, Forget forget,
                                   QObject *context)
{
    return (new SignOutRun(platform, connection, forget, context))->start();
}

} // namespace patchbay
