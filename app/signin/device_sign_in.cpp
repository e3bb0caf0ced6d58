#include "signin/device_sign_in.h"

#include "platform/clock.h"
#include "platform/network.h"
#include "platform/platform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr auto slowerEachTime = std::chrono::seconds(5); // RFC 8628 §3.5
constexpr auto longestInterval = std::chrono::seconds(60);
constexpr auto longestCodeLife = std::chrono::hours(1);

std::chrono::seconds secondsIn(const QJsonObject &object, QLatin1StringView name,
                               std::chrono::seconds otherwise, std::chrono::seconds most)
{
    const qint64 told = object.value(name).toInteger(otherwise.count());
    return std::chrono::seconds(std::clamp<qint64>(told, 1, most.count()));
}

} // namespace

DeviceSignIn::DeviceSignIn(Platform &platform, QString serverUrl, Discovery discovery,
                           ClientCredentials credentials, ProviderQuirks quirks, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_serverUrl(std::move(serverUrl))
    , m_discovery(std::move(discovery))
    , m_credentials(std::move(credentials))
    , m_quirks(std::move(quirks))
{
}

void DeviceSignIn::start()
{
    QJsonObject parameters;
    if (!m_discovery.scope.isEmpty())
        parameters.insert(u"scope"_s, m_discovery.scope);
    if (!m_discovery.resource.isEmpty())
        parameters.insert(u"resource"_s, m_discovery.resource);
    parameters =
        m_quirks.amended(ProviderQuirks::Point::Authorize, m_discovery.server.issuer, parameters);
    m_platform.network
        ->send(tokenRequest(m_discovery.server.deviceAuthorizationEndpoint, parameters,
                            m_credentials, m_discovery.addresses))
        .then(this, [this](const Result<http::Response> &answer) { takeCode(answer); });
}

void DeviceSignIn::takeCode(const Result<http::Response> &answer)
{
    if (!answer)
        return Q_EMIT finished(answer.error());
    const auto told = parseObject(QByteArray::fromStdString(answer->body));
    const QString deviceCode = told ? told->value("device_code"_L1).toString() : QString();
    if (answer->status != 200 || deviceCode.isEmpty()) {
        // It has the errors of a token answer, and is none.
        const Result<TokenAnswer> refused = readTokens(answer, {});
        return Q_EMIT finished(refused ? Error{ErrorCode::TokenAnswerUnreadable, "no device_code"}
                                       : refused.error());
    }
    const QString plain = told->value("verification_uri"_L1).toString();
    const QString whole = told->value("verification_uri_complete"_L1).toString(plain);
    for (const QString &link : {plain, whole}) {
        if (const Result<void> checked = checkEndpoint(link, m_serverUrl); !checked)
            return Q_EMIT finished(checked.error());
    }
    m_deviceCode = Secret(deviceCode.toStdString());
    m_interval = secondsIn(*told, "interval"_L1, m_interval, longestInterval);
    DeviceCode code;
    code.userCode = told->value("user_code"_L1).toString();
    code.link = QUrl(whole);
    code.life = secondsIn(*told, "expires_in"_L1, std::chrono::minutes(10), longestCodeLife);
    m_until = m_platform.clock->sinceStart() + code.life;
    Q_EMIT codeReady(code);
    wait();
}

void DeviceSignIn::wait()
{
    m_platform.clock->after(m_interval, this, [this] { poll(); });
}

void DeviceSignIn::poll()
{
    if (m_platform.clock->sinceStart() >= m_until)
        return Q_EMIT finished(Error{ErrorCode::SignInTimedOut, "nobody entered the code"});
    QJsonObject parameters{{u"grant_type"_s, QString::fromLatin1(deviceCodeGrant)},
                           {u"device_code"_s, QString::fromStdString(m_deviceCode.reveal())}};
    if (!m_discovery.resource.isEmpty())
        parameters.insert(u"resource"_s, m_discovery.resource);
    parameters =
        m_quirks.amended(ProviderQuirks::Point::Token, m_discovery.server.issuer, parameters);
    requestTokens(*m_platform.network,
                  tokenRequest(m_discovery.server.tokenEndpoint, parameters, m_credentials,
                               m_discovery.addresses),
                  parameters)
        .then(this, [this](const Result<TokenAnswer> &answer) { take(answer); });
}

void DeviceSignIn::take(const Result<TokenAnswer> &answer)
{
    if (answer)
        return Q_EMIT finished(answer);
    const Error &error = answer.error();
    const std::string &detail = error.detail;
    if (detail.starts_with("authorization_pending"))
        return wait();
    const bool isTrouble = error.code == ErrorCode::ServerUnavailable
        || error.code == ErrorCode::ConnectionTimedOut || error.code == ErrorCode::ConnectionLost;
    if (detail.starts_with("slow_down") || isTrouble) {
        m_interval = std::min<std::chrono::seconds>(m_interval + slowerEachTime, longestInterval);
        return wait();
    }
    if (detail.starts_with("access_denied"))
        return Q_EMIT finished(Error{ErrorCode::ConsentDenied, detail});
    if (detail.starts_with("expired_token"))
        return Q_EMIT finished(Error{ErrorCode::SignInTimedOut, detail});
    Q_EMIT finished(error);
}

} // namespace patchbay
