#include "signin/authorization.h"

#include "base/digest.h"
#include "signin/server_text.h"

#include <QByteArray>
#include <QMap>

#include <optional>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// "+" is a blank here (application/x-www-form-urlencoded), unlike in QUrlQuery.
QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

// Nothing if a name comes twice: which one counts would be anybody's guess (RFC 6749 §3.1).
std::optional<QMap<QString, QString>> queryItems(std::string_view query)
{
    QMap<QString, QString> items;
    const QByteArray text(query.data(), static_cast<qsizetype>(query.size()));
    const QList<QByteArray> pairs = text.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = formDecoded(equals < 0 ? pair : pair.left(equals));
        if (items.contains(name))
            return std::nullopt;
        items.insert(name, equals < 0 ? QString() : formDecoded(pair.mid(equals + 1)));
    }
    return items;
}

Error authorizationError(const QString &error, const QString &description)
{
    const std::string detail = serverText(error, description);
    if (error == "access_denied"_L1)
        return {ErrorCode::ConsentDenied, detail};
    if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1)
        return {ErrorCode::ClientForgotten, detail};
    if (error == "invalid_target"_L1)
        return {ErrorCode::ResourceRefused, detail};
    if (refusesRedirect(error, description))
        return {ErrorCode::RedirectRefused, detail};
    if (error == "temporarily_unavailable"_L1 || error == "server_error"_L1)
        return {ErrorCode::ServerUnavailable, detail};
    return {ErrorCode::AuthorizationRefused, detail};
}

} // namespace

QString newState()
{
    return QString::fromStdString(randomToken(32));
}

Secret newVerifier()
{
    return Secret(randomToken(32));
}

QString codeChallenge(const Secret &verifier)
{
    return QString::fromStdString(base64Url(sha256(verifier.reveal())));
}

QString scopeFor(const QString &challenged, const QStringList &fromResource,
                 const AuthorizationServer &server)
{
    QString scope = challenged.simplified();
    if (scope.isEmpty())
        scope = fromResource.join(u' ').simplified();
    // Alone it would narrow what the server grants by default.
    const auto offline = u"offline_access"_s;
    if (!scope.isEmpty() && server.scopes.contains(offline) && !scope.split(u' ').contains(offline))
        scope += u' ' + offline;
    return scope;
}

QString unionOfScopes(const QString &one, const QString &other)
{
    QStringList scopes =
        one.split(u' ', Qt::SkipEmptyParts) + other.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes.join(u' ');
}

QJsonObject authorizationParameters(const AuthorizationRequest &request)
{
    QJsonObject parameters{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, request.clientId},
        {u"redirect_uri"_s, request.redirectUri},
        {u"code_challenge"_s, codeChallenge(request.verifier)},
        {u"code_challenge_method"_s, u"S256"_s},
        {u"state"_s, request.state},
    };
    if (!request.resource.isEmpty())
        parameters.insert(u"resource"_s, request.resource);
    if (!request.scope.isEmpty())
        parameters.insert(u"scope"_s, request.scope);
    if (!request.loginHint.isEmpty())
        parameters.insert(u"login_hint"_s, request.loginHint);
    // OpenID Connect Core §11: offline access needs consent, and some servers insist.
    QStringList prompt = request.prompt.split(u' ', Qt::SkipEmptyParts);
    if (request.scope.split(u' ').contains("offline_access"_L1) && !prompt.contains("consent"_L1))
        prompt.append(u"consent"_s);
    if (!prompt.isEmpty())
        parameters.insert(u"prompt"_s, prompt.join(u' '));
    return parameters;
}

QJsonObject tokenParameters(const AuthorizationRequest &request, const Secret &code)
{
    QJsonObject parameters{
        {u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, QString::fromStdString(code.reveal())},
        {u"redirect_uri"_s, request.redirectUri},
        {u"client_id"_s, request.clientId},
        {u"code_verifier"_s, QString::fromStdString(request.verifier.reveal())},
    };
    if (!request.resource.isEmpty())
        parameters.insert(u"resource"_s, request.resource);
    return parameters;
}

RedirectAnswer readRedirect(std::string_view query, const AuthorizationRequest &request)
{
    const auto items = queryItems(query);
    if (!items || request.state.isEmpty() || items->value(u"state"_s) != request.state)
        return {};

    RedirectAnswer answer;
    answer.kind = RedirectAnswer::Kind::Failure;
    const bool hasIssuer = items->contains(u"iss"_s);
    // Compared as it is, without any normalisation (RFC 9207 §2.4).
    if (hasIssuer ? items->value(u"iss"_s) != request.issuer : request.issuerPromised) {
        answer.error = {ErrorCode::ResponseNotOurs,
                        hasIssuer ? serverText(u"iss differs"_s, items->value(u"iss"_s))
                                  : "iss is missing"};
        return answer;
    }
    if (items->contains(u"error"_s)) {
        answer.error =
            authorizationError(items->value(u"error"_s), items->value(u"error_description"_s));
        return answer;
    }
    const QString code = items->value(u"code"_s);
    if (code.isEmpty()) {
        answer.error = {ErrorCode::AuthorizationRefused, "neither code nor error"};
        return answer;
    }
    answer.kind = RedirectAnswer::Kind::Code;
    answer.code = Secret(code.toStdString());
    return answer;
}

} // namespace patchbay
