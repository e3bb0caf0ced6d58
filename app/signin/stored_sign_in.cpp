#include "signin/stored_sign_in.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString text(const Secret &secret)
{
    return QString::fromStdString(secret.reveal());
}

Secret secret(const QJsonValue &value)
{
    return Secret(value.toString().toStdString());
}

Secret written(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

QJsonObject readObject(const Secret &stored)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(stored.reveal())).object();
}

void insertTime(QJsonObject &object, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODate));
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QString tokensKey(const QString &connection, const QString &issuer)
{
    return connection + u'/' + issuer + "/tokens"_L1;
}

QString registrationKey(const QString &connection, const QString &issuer)
{
    return connection + u'/' + issuer + "/registration"_L1;
}

QString clientSecretKey(const QString &connection)
{
    return connection + "/client-secret"_L1;
}

QString accessKeyKey(const QString &connection)
{
    return connection + "/access-key"_L1;
}

Secret stored(const StoredTokens &tokens)
{
    QJsonObject object{{u"access_token"_s, text(tokens.accessToken)},
                       {u"refresh_token"_s, text(tokens.refreshToken)},
                       {u"life"_s, static_cast<qint64>(tokens.life.count())}};
    insertTime(object, u"ends"_s, tokens.ends);
    insertTime(object, u"refresh_given"_s, tokens.refreshGiven);
    return written(object);
}

Secret stored(const Registration &registration)
{
    QJsonObject object{{u"client_id"_s, registration.clientId},
                       {u"client_secret"_s, text(registration.clientSecret)},
                       {u"authentication"_s, registration.authentication},
                       {u"redirect_uri"_s, registration.redirectUri}};
    insertTime(object, u"secret_ends"_s, registration.secretEnds);
    if (!registration.managementUrl.isEmpty()) {
        object.insert(u"management_url"_s, registration.managementUrl);
        object.insert(u"management_token"_s, text(registration.managementToken));
    }
    return written(object);
}

std::optional<StoredTokens> tokensFrom(const Secret &stored)
{
    const QJsonObject object = readObject(stored);
    StoredTokens tokens;
    tokens.accessToken = secret(object.value("access_token"_L1));
    tokens.refreshToken = secret(object.value("refresh_token"_L1));
    tokens.life = std::chrono::seconds(object.value("life"_L1).toInteger());
    tokens.ends = time(object.value("ends"_L1));
    tokens.refreshGiven = time(object.value("refresh_given"_L1));
    if (tokens.accessToken.isEmpty() && tokens.refreshToken.isEmpty())
        return std::nullopt;
    return tokens;
}

std::optional<Registration> registrationFrom(const Secret &stored)
{
    const QJsonObject object = readObject(stored);
    Registration registration;
    registration.clientId = object.value("client_id"_L1).toString();
    registration.clientSecret = secret(object.value("client_secret"_L1));
    registration.authentication = object.value("authentication"_L1).toString(u"none"_s);
    registration.redirectUri = object.value("redirect_uri"_L1).toString();
    registration.secretEnds = time(object.value("secret_ends"_L1));
    registration.managementUrl = object.value("management_url"_L1).toString();
    registration.managementToken = secret(object.value("management_token"_L1));
    if (registration.clientId.isEmpty() || registration.redirectUri.isEmpty())
        return std::nullopt;
    return registration;
}

} // namespace patchbay
