// The fake provider as one that exists: replays a sample of tests/signin/providers.

#include "support/fake_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString originOf(const QString &address)
{
    const QUrl url(address);
    return url.scheme() + "://"_L1 + url.authority();
}

QJsonObject pointOf(const QJsonObject &sample, QLatin1StringView rule, const QString &point)
{
    return sample.value(rule).toObject().value(point).toObject();
}

} // namespace

void FakeProvider::replay(const QJsonObject &sample)
{
    const std::lock_guard lock(m_mutex);
    const QJsonObject metadata = sample.value("metadata"_L1).toObject();
    m_movedOrigins = QStringList{originOf(sample.value("issuer"_L1).toString())};
    m_paths = {
        {sample.value("metadataAt"_L1).toString().toUtf8(),
         "/.well-known/oauth-authorization-server"},
    };
    for (const auto &[endpoint, ours] :
         {std::pair("authorization_endpoint"_L1, "/authorize"),
          std::pair("token_endpoint"_L1, "/token"),
          std::pair("registration_endpoint"_L1, "/register"),
          std::pair("revocation_endpoint"_L1, "/revoke"),
          std::pair("device_authorization_endpoint"_L1, "/device")}) {
        const QString address = metadata.value(endpoint).toString();
        if (address.isEmpty())
            continue;
        m_movedOrigins.append(originOf(address));
        m_paths.insert(QUrl(address).path().toUtf8(), ours);
    }
    m_movedOrigins.append(originOf(metadata.value("issuer"_L1).toString()));
    m_movedOrigins.removeDuplicates();
    const QByteArray text = QJsonDocument(sample).toJson(QJsonDocument::Compact);
    m_sample = QJsonDocument::fromJson(moved(QString::fromUtf8(text)).toUtf8()).object();

    const QJsonObject ours = m_sample.value("metadata"_L1).toObject();
    const bool isPromised =
        ours.value("authorization_response_iss_parameter_supported"_L1).toBool();
    m_odd.iss = isPromised ? ours.value("issuer"_L1).toString().toUtf8() : "-"_ba;
    m_odd.issuerListed = m_sample.value("issuer"_L1).toString().toUtf8();
    m_odd.moreInAnswer = m_sample.value("answer"_L1).toObject();
    if (m_odd.moreInAnswer.contains("expires_in"_L1))
        m_odd.expiresIn.clear();
    const QJsonObject registration = m_sample.value("registration"_L1).toObject();
    m_odd.registrationStatus = registration.value("status"_L1).toInt();
    m_odd.registrationBody = registration.value("body"_L1).toString().toUtf8();
    if (const QJsonObject client = m_sample.value("client"_L1).toObject(); !client.isEmpty()) {
        m_clients.insert(client.value("id"_L1).toString().toUtf8(),
                         client.value("secret"_L1).toString().toUtf8());
    }
}

QString FakeProvider::moved(QString text) const
{
    for (const QString &origin : m_movedOrigins)
        text.replace(origin, QString::fromLatin1(m_origin));
    return text.replace("{mcp}"_L1, url());
}

QStringList FakeProvider::objection(const QString &point,
                                    const QMap<QByteArray, QByteArray> &form) const
{
    const QJsonObject refused = pointOf(m_sample, "refuses"_L1, point);
    for (auto at = refused.begin(); at != refused.end(); ++at) {
        if (form.contains(at.key().toUtf8()))
            return {at->toArray().at(0).toString(), at->toArray().at(1).toString()};
    }
    const QJsonObject needed = pointOf(m_sample, "needs"_L1, point);
    for (auto at = needed.begin(); at != needed.end(); ++at) {
        const QByteArray value = form.value(at.key().toUtf8());
        const bool isRight =
            at->toString() == "*"_L1 ? !value.isEmpty() : value == at->toString().toUtf8();
        if (!isRight)
            return {u"invalid_request"_s, at.key()};
    }
    return {};
}

bool FakeProvider::leadsAstray(const QByteArray &redirectUri) const
{
    const QJsonArray allowed = m_sample.value("redirects"_L1).toArray();
    return !allowed.isEmpty()
        && std::none_of(allowed.begin(), allowed.end(), [&redirectUri](const QJsonValue &begin) {
               return redirectUri.startsWith(begin.toString().toUtf8());
           });
}

} // namespace patchbay
