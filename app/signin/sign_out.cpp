#include "signin/sign_out.h"

#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/log.h"
#include "signin/stored_sign_in.h"
#include "signin/token_client.h"

#include <QObject>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// Deletes itself once it has answered.
class SignOutRun : public QObject
{
public:
    SignOutRun(Platform &platform, Connection connection, QObject *parent)
        : QObject(parent)
        , m_platform(platform)
        , m_connection(std::move(connection))
        , m_facts(m_connection.facts.value_or(SignInFacts()))
    {
        m_promise.start();
    }

    QFuture<Result<bool>> start()
    {
        const auto future = m_promise.future();
        if (m_connection.access == Access::AccessKey)
            remove(accessKeyKey(m_connection.id));
        else if (!m_connection.facts)
            finish(false);
        else
            readTokens();
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
                m_tokens = *found ? tokensFrom(**found) : std::nullopt;
                if (m_tokens && !m_facts.revocationEndpoint.isEmpty())
                    readClientSecret();
                else
                    remove(tokensKey(m_connection.id, m_facts.issuer));
            });
    }

    void readClientSecret()
    {
        m_platform.secrets->read(registrationKey(m_connection.id, m_facts.issuer))
            .then(this, [this](const Found &found) {
                m_credentials = {m_facts.clientId, {}, m_facts.clientAuthentication};
                const auto registration =
                    found && *found ? registrationFrom(**found) : std::nullopt;
                if (registration)
                    m_credentials.clientSecret = registration->clientSecret;
                revoke();
            });
    }

    // The refresh token takes its access tokens with it (RFC 7009 §2.1).
    void revoke()
    {
        const bool hasRefresh = !m_tokens->refreshToken.isEmpty();
        revokeToken(*m_platform.network, m_facts.revocationEndpoint,
                    hasRefresh ? m_tokens->refreshToken : m_tokens->accessToken,
                    hasRefresh ? u"refresh_token"_s : u"access_token"_s, m_credentials)
            .then(this, [this](const Result<bool> &confirmed) {
                m_isConfirmed = confirmed && *confirmed;
                if (!m_isConfirmed)
                    qCInfo(signInLog, "%s did not confirm the sign-out",
                           qUtf8Printable(m_connection.id));
                remove(tokensKey(m_connection.id, m_facts.issuer));
            });
    }

    void remove(const QString &key)
    {
        m_platform.secrets->remove(key).then(this, [this](const Result<void> &removed) {
            if (removed)
                finish(m_isConfirmed);
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
    std::optional<StoredTokens> m_tokens;
    ClientCredentials m_credentials;
    bool m_isConfirmed = false;
    QPromise<Result<bool>> m_promise;
};

} // namespace

QFuture<Result<bool>> forgetSignIn(Platform &platform, const Connection &connection,
                                   QObject *context)
{
    return (new SignOutRun(platform, connection, context))->start();
}

} // namespace patchbay
