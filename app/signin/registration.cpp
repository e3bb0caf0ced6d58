#include "signin/registration.h"

#include "http/retry_after.h"
#include "http/url.h"
#include "platform/clock.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "signin/log.h"
#include "signin/provider_quirks.h"
#include "signin/server_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr auto registrationLimit = std::chrono::seconds(20);
constexpr auto usualWait = std::chrono::seconds(2); // where too many ask, and no time is named
// A person is waiting: what takes longer than this is told as an error.
constexpr auto longestWait = std::chrono::seconds(30);

// Without a list, RFC 8414 means client_secret_basic; a native app can keep no secret, and servers
// that register anybody let it be.
QString authenticationToAskFor(const AuthorizationServer &server)
{
    const QStringList &offered = server.tokenAuthentication;
    if (offered.isEmpty() || offered.contains("none"_L1))
        return u"none"_s;
    return authenticationFor(server, true);
}

QString errorCodeIn(const http::Response &response)
{
    const auto body = parseObject(QByteArray::fromStdString(response.body));
    return body ? body->value("error"_L1).toString() : QString();
}

std::optional<std::chrono::seconds> waitAskedFor(const http::Response &response, const Clock &clock)
{
    if (response.status != 429)
        return std::nullopt;
    if (!response.headers.contains("Retry-After"))
        return usualWait;
    const std::chrono::sys_seconds now{std::chrono::seconds(clock.now().toSecsSinceEpoch())};
    auto wait = http::retryAfter(response.headers, now);
    if (wait && *wait > longestWait)
        return std::nullopt;
    return wait;
}

bool isSameOrigin(const QString &one, const QString &other)
{
    const Result<http::Url> a = http::parseUrl(one.toStdString());
    const Result<http::Url> b = http::parseUrl(other.toStdString());
    return a && b && a->origin() == b->origin();
}

// Deletes itself once it has answered.
class RegistrationRun : public QObject
{
public:
    RegistrationRun(Platform &platform, Discovery discovery, ProviderQuirks quirks,
                    QStringList redirectUris, QStringList grants, QObject *parent)
        : QObject(parent)
        , m_platform(platform)
        , m_discovery(std::move(discovery))
        , m_quirks(std::move(quirks))
        , m_redirectUris(std::move(redirectUris))
        , m_grants(std::move(grants))
    {
        m_promise.start();
    }

    QFuture<Result<Registration>> start()
    {
        m_requests = registrationRequests(m_discovery, m_redirectUris.first(), m_grants);
        ask();
        return m_promise.future();
    }

private:
    void ask()
    {
        const QJsonObject body = m_quirks.amended(ProviderQuirks::Point::Registration,
                                                  m_discovery.server.issuer, m_requests.first());
        http::Request request;
        request.method = "POST";
        request.url = m_discovery.server.registrationEndpoint.toStdString();
        request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
        request.addresses = m_discovery.addresses;
        request.totalTimeout = registrationLimit;
        request.maxBody = 1024UL * 1024;
        m_platform.network->send(std::move(request))
            .then(this, [this](const Result<http::Response> &answer) {
                if (answer)
                    take(*answer);
                else
                    finish(answer.error());
            });
    }

    void take(const http::Response &response)
    {
        if (const auto wait = waitAskedFor(response, *m_platform.clock);
            wait && !std::exchange(m_hasWaited, true)) {
            m_platform.clock->after(*wait, this, [this] { ask(); });
            return;
        }
        m_requests.removeFirst();
        const QString error = errorCodeIn(response);
        const bool refusesAddress = error == "invalid_redirect_uri"_L1;
        if (response.status == 400 && refusesAddress && m_redirectUris.size() > 1) {
            m_redirectUris.removeFirst();
            m_requests = registrationRequests(m_discovery, m_redirectUris.first(), m_grants);
            return ask();
        }
        // 403 with "Not permitted to use specified clientScope": Keycloak (keycloak#43654).
        if ((response.status == 400 || response.status == 403) && !refusesAddress
            && !error.isEmpty() && !m_requests.isEmpty())
            return ask();
        if (m_discovery.server.guessed && response.status >= 300 && response.status < 500) {
            return finish(Error{ErrorCode::SignInNotOffered,
                                "status " + std::to_string(response.status)
                                    + " from the place of old servers"});
        }
        finish(registrationFrom(response, m_discovery.server, m_redirectUris.first()));
    }

    void finish(const Result<Registration> &outcome)
    {
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    Platform &m_platform;
    const Discovery m_discovery;
    const ProviderQuirks m_quirks;
    QStringList m_redirectUris;
    const QStringList m_grants;
    bool m_hasWaited = false;
    QList<QJsonObject> m_requests;
    QPromise<Result<Registration>> m_promise;
};

} // namespace

QString authenticationFor(const AuthorizationServer &server, bool hasSecret,
                          const QString &registered)
{
    // A secret that was given is wanted, too, whatever the registration says (Figma).
    if (!hasSecret)
        return u"none"_s;
    if (registered == "client_secret_basic"_L1 || registered == "client_secret_post"_L1)
        return registered;
    const QStringList &offered = server.tokenAuthentication;
    const bool onlyPost =
        offered.contains("client_secret_post"_L1) && !offered.contains("client_secret_basic"_L1);
    return onlyPost ? u"client_secret_post"_s : u"client_secret_basic"_s;
}

QList<QJsonObject> registrationRequests(const Discovery &discovery, const QString &redirectUri,
                                        const QStringList &grants)
{
    // The name is stable and without a version: servers list it to the person and to admins.
    const QJsonObject bare{{u"client_name"_s, u"Patchbay"_s},
                           {u"redirect_uris"_s, QJsonArray{redirectUri}}};
    QJsonObject least = bare;
    least.insert(u"token_endpoint_auth_method"_s, authenticationToAskFor(discovery.server));
    QJsonObject usual = least;
    usual.insert(u"application_type"_s, u"native"_s);
    usual.insert(u"grant_types"_s,
                 QJsonArray::fromStringList(QStringList{u"authorization_code"_s, u"refresh_token"_s}
                                            + grants));
    usual.insert(u"response_types"_s, QJsonArray{u"code"_s});
    if (discovery.scope.isEmpty())
        return {usual, least, bare};
    // With it first: some servers later refuse scopes that were not registered.
    QJsonObject complete = usual;
    complete.insert(u"scope"_s, discovery.scope);
    return {complete, usual, least, bare};
}

Result<Registration> registrationFrom(const http::Response &response,
                                      const AuthorizationServer &server, const QString &redirectUri)
{
    const auto body = parseObject(QByteArray::fromStdString(response.body));
    auto text = [&body](QLatin1StringView name) {
        return body ? body->value(name).toString() : QString();
    };
    if (response.status >= 500 || response.status == 429) {
        return Error{ErrorCode::ServerUnavailable,
                     "registration: status " + std::to_string(response.status)};
    }
    if ((response.status != 201 && response.status != 200) || text("client_id"_L1).isEmpty()) {
        const QString plain = body ? QString() : QString::fromStdString(response.body);
        return Error{ErrorCode::RegistrationRefused,
                     "status " + std::to_string(response.status) + ' '
                         + serverText(text("error"_L1),
                                      plain.startsWith(u'<') ? QString()
                                          : plain.isEmpty()  ? text("error_description"_L1)
                                                             : plain)};
    }
    Registration registration;
    registration.clientId = text("client_id"_L1);
    registration.clientSecret = Secret(text("client_secret"_L1).toStdString());
    registration.authentication = authenticationFor(server, !registration.clientSecret.isEmpty(),
                                                    text("token_endpoint_auth_method"_L1));
    // What the server echoes is not trusted: the address we listen on is the one we sent.
    registration.redirectUri = redirectUri;
    const qint64 ends = body->value("client_secret_expires_at"_L1).toInteger();
    if (ends > 0 && !registration.clientSecret.isEmpty())
        registration.secretEnds = QDateTime::fromSecsSinceEpoch(ends, Qt::UTC);
    // The token that comes along goes nowhere but to who gave it.
    const QString management = text("registration_client_uri"_L1);
    if (isSameOrigin(management, server.registrationEndpoint)
        && !text("registration_access_token"_L1).isEmpty()) {
        registration.managementUrl = management;
        registration.managementToken = Secret(text("registration_access_token"_L1).toStdString());
    }
    return registration;
}

QFuture<Result<Registration>> registerClient(Platform &platform, const Discovery &discovery,
                                             const ProviderQuirks &quirks,
                                             const QStringList &redirectUris, QObject *context,
                                             const QStringList &grants)
{
    if (discovery.server.registrationEndpoint.isEmpty()) {
        return QtFuture::makeReadyFuture(Result<Registration>(
            Error{ErrorCode::RegistrationNotOffered, discovery.server.issuer.toStdString()}));
    }
    return (new RegistrationRun(platform, discovery, quirks, redirectUris, grants, context))
        ->start();
}

QFuture<Result<bool>> deleteRegistration(Network &network, const Registration &registration,
                                         http::AddressRule addresses)
{
    if (registration.managementUrl.isEmpty())
        return QtFuture::makeReadyFuture(Result<bool>(false));
    http::Request request;
    request.method = "DELETE";
    request.url = registration.managementUrl.toStdString();
    request.headers = {{"Authorization", "Bearer " + registration.managementToken.reveal()}};
    request.addresses = addresses;
    request.totalTimeout = registrationLimit;
    request.maxBody = 1024UL * 1024;
    return network.send(request).then([](const Result<http::Response> &answer) -> Result<bool> {
        if (!answer)
            return answer.error();
        return answer->status >= 200 && answer->status < 300;
    });
}

} // namespace patchbay
