#include "signin/token_answer.h"

#include "signin/metadata.h"
#include "signin/server_text.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// Without JSON, "access_token=…&token_type=…" (GitHub, unless asked for JSON).
QJsonObject formFrom(const QByteArray &body)
{
    QJsonObject form;
    const QList<QByteArray> pairs = body.trimmed().split('&');
    for (QByteArray pair : pairs) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            return {};
        form.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                    QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1))));
    }
    return form;
}

// A number, or a number in quotes (Entra v1, SAP, NetSuite); anything else is as good as missing.
std::optional<std::chrono::seconds> secondsFrom(const QJsonValue &value)
{
    constexpr double longest = 10.0 * 366 * 24 * 3600;
    bool isNumber = value.isDouble();
    double seconds = value.toDouble();
    if (value.isString())
        seconds = value.toString().toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(qBound(0.0, seconds, longest)));
}

std::optional<std::chrono::seconds> lifeOf(const QJsonObject &answer, const QJsonObject &claims)
{
    if (const auto told = secondsFrom(answer.value("expires_in"_L1)))
        return told;
    const QJsonValue ends = claims.value("exp"_L1);
    const QJsonValue issued = claims.value("iat"_L1);
    if (!ends.isDouble() || !issued.isDouble())
        return std::nullopt;
    return secondsFrom(ends.toDouble() - issued.toDouble());
}

Error refusal(int status, const QJsonObject &answer)
{
    const QString error = answer.value("error"_L1).toString();
    const QString description = answer.value("error_description"_L1).toString();
    const std::string detail = serverText(error, description);
    if (error == "invalid_grant"_L1)
        return {ErrorCode::SignInNeeded, detail};
    if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1)
        return {ErrorCode::ClientForgotten, detail};
    if (error == "invalid_target"_L1)
        return {ErrorCode::ResourceRefused, detail};
    if (refusesRedirect(error, description))
        return {ErrorCode::RedirectRefused, detail};
    if (error == "server_error"_L1 || error == "temporarily_unavailable"_L1
        || error == "slow_down"_L1 || status >= 500 || status == 429)
        return {ErrorCode::ServerUnavailable, detail};
    return {ErrorCode::TokenRefused, detail};
}

QString accountFrom(const QJsonObject &answer, const QJsonObject &accessClaims)
{
    if (const QString account = answer.value("account"_L1).toString(); !account.isEmpty())
        return account;
    const QJsonObject identity =
        unverifiedClaims(Secret(answer.value("id_token"_L1).toString().toStdString()));
    for (const QJsonObject &claims : {identity, accessClaims}) {
        for (const QLatin1StringView name :
             {"email"_L1, "preferred_username"_L1, "upn"_L1, "name"_L1}) {
            if (const QString value = claims.value(name).toString(); !value.isEmpty())
                return value.simplified().left(120);
        }
        // Mostly a number nobody knows, but some servers use the address.
        if (const QString subject = claims.value("sub"_L1).toString(); subject.contains(u'@'))
            return subject.simplified().left(120);
    }
    return {};
}

} // namespace

Result<TokenAnswer> parseTokenAnswer(int status, const QByteArray &body)
{
    std::optional<QJsonObject> answer = parseObject(body);
    if (!answer && !body.trimmed().startsWith('<'))
        answer = formFrom(body);
    const bool hasError = answer && answer->contains("error"_L1);
    if (hasError)
        return refusal(status, *answer);
    if (status >= 500 || status == 429)
        return Error{ErrorCode::ServerUnavailable, "status " + std::to_string(status)};
    if (status == 401)
        return Error{ErrorCode::ClientForgotten, "status 401 without an error code"};
    if (status < 200 || status >= 300)
        return Error{ErrorCode::TokenRefused, "status " + std::to_string(status)};
    if (!answer || answer->value("access_token"_L1).toString().isEmpty())
        return Error{ErrorCode::TokenAnswerUnreadable, "no access_token in the answer"};
    const QString type = answer->value("token_type"_L1).toString(u"Bearer"_s);
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::TokenAnswerUnreadable, "token_type " + serverText(type, {})};

    TokenAnswer tokens;
    tokens.accessToken = Secret(answer->value("access_token"_L1).toString().toStdString());
    tokens.refreshToken = Secret(answer->value("refresh_token"_L1).toString().toStdString());
    const QJsonObject claims = unverifiedClaims(tokens.accessToken);
    tokens.life = lifeOf(*answer, claims);
    // Keycloak's and Entra's names; no standard has one.
    tokens.refreshLife = secondsFrom(answer->value("refresh_expires_in"_L1));
    if (!tokens.refreshLife)
        tokens.refreshLife = secondsFrom(answer->value("refresh_token_expires_in"_L1));
    if (tokens.refreshLife == std::chrono::seconds(0)) // Keycloak: never ends
        tokens.refreshLife.reset();
    tokens.scope = answer->value("scope"_L1).toString().simplified();
    tokens.account = accountFrom(*answer, claims);
    return tokens;
}

QJsonObject unverifiedClaims(const Secret &token)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(token.reveal()).split('.');
    if (parts.size() != 3)
        return {};
    const auto claims = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return claims ? parseObject(*claims).value_or(QJsonObject()) : QJsonObject();
}

} // namespace patchbay
