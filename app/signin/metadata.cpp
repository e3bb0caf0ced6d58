#include "signin/metadata.h"

#include "http/url.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

std::optional<http::Url> parsed(const QString &url)
{
    const Result<http::Url> result = http::parseUrl(url.toStdString());
    return result ? std::optional(*result) : std::nullopt;
}

QString originOf(const http::Url &url)
{
    return QString::fromStdString(url.origin());
}

// Without the slash at the end, so that "/" is an empty path.
QString pathOf(const http::Url &url)
{
    QString path = QString::fromStdString(url.path);
    if (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isString() && !item.toString().isEmpty())
            list.append(item.toString());
    }
    return list;
}

} // namespace

std::optional<QJsonObject> parseObject(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<ProtectedResource> protectedResourceFrom(const QJsonObject &document)
{
    ProtectedResource found;
    found.resource = document.value("resource"_L1).toString();
    found.authorizationServers = strings(document.value("authorization_servers"_L1));
    found.scopes = strings(document.value("scopes_supported"_L1));
    if (found.resource.isEmpty() || found.authorizationServers.isEmpty())
        return std::nullopt;
    return found;
}

std::optional<AuthorizationServer> authorizationServerFrom(const QJsonObject &document)
{
    auto text = [&document](QLatin1StringView name) { return document.value(name).toString(); };
    AuthorizationServer found;
    found.issuer = text("issuer"_L1);
    found.authorizationEndpoint = text("authorization_endpoint"_L1);
    found.tokenEndpoint = text("token_endpoint"_L1);
    found.registrationEndpoint = text("registration_endpoint"_L1);
    found.revocationEndpoint = text("revocation_endpoint"_L1);
    found.deviceAuthorizationEndpoint = text("device_authorization_endpoint"_L1);
    found.scopes = strings(document.value("scopes_supported"_L1));
    found.codeChallengeMethods = strings(document.value("code_challenge_methods_supported"_L1));
    found.tokenAuthentication = strings(document.value("token_endpoint_auth_methods_supported"_L1));
    found.promisesIssuer =
        document.value("authorization_response_iss_parameter_supported"_L1).toBool();
    found.takesClientMetadataUrl =
        document.value("client_id_metadata_document_supported"_L1).toBool();
    if (found.issuer.isEmpty() || found.authorizationEndpoint.isEmpty()
        || found.tokenEndpoint.isEmpty())
        return std::nullopt;
    return found;
}

AuthorizationServer guessedAuthorizationServer(const QString &origin)
{
    AuthorizationServer server;
    server.issuer = origin;
    server.authorizationEndpoint = origin + "/authorize"_L1;
    server.tokenEndpoint = origin + "/token"_L1;
    server.registrationEndpoint = origin + "/register"_L1;
    server.codeChallengeMethods = QStringList{u"S256"_s}; // MCP 2025-03-26 demands it
    server.tokenAuthentication = QStringList{u"none"_s, u"client_secret_post"_s};
    server.guessed = true;
    return server;
}

QStringList protectedResourceUrls(const QString &serverUrl)
{
    const auto url = parsed(serverUrl);
    if (!url)
        return {};
    const QString root = originOf(*url) + "/.well-known/oauth-protected-resource"_L1;
    const QString path = pathOf(*url);
    const QString query =
        url->query.empty() ? QString() : u'?' + QString::fromStdString(url->query);
    QStringList urls{QString(root + path + query)};
    if (!path.isEmpty() || !query.isEmpty())
        urls.append(root);
    return urls;
}

QStringList authorizationServerUrls(const QString &issuer)
{
    const auto url = parsed(issuer);
    if (!url)
        return {};
    const QString origin = originOf(*url);
    const QString path = pathOf(*url);
    QStringList urls{
        QString(origin + "/.well-known/oauth-authorization-server"_L1 + path),
        QString(origin + "/.well-known/openid-configuration"_L1 + path),
    };
    if (!path.isEmpty())
        urls.append(origin + path + "/.well-known/openid-configuration"_L1);
    return urls;
}

bool isSameIssuer(const QString &named, const QString &found)
{
    return named == found || named == found + u'/' || found == named + u'/';
}

bool resourceCovers(const QString &resource, const QString &serverUrl)
{
    const auto outer = parsed(resource);
    const auto inner = parsed(serverUrl);
    if (!outer || !inner || outer->origin() != inner->origin())
        return false;
    const QString prefix = pathOf(*outer);
    const QString path = pathOf(*inner);
    return path == prefix || path.startsWith(prefix + u'/');
}

QString canonicalResource(const QString &serverUrl)
{
    const auto url = parsed(serverUrl);
    if (!url)
        return serverUrl;
    const QString query =
        url->query.empty() ? QString() : u'?' + QString::fromStdString(url->query);
    return originOf(*url) + pathOf(*url) + query;
}

Result<void> checkEndpoint(const QString &url, const QString &serverUrl)
{
    const auto endpoint = parsed(url);
    if (!endpoint)
        return Error{ErrorCode::MetadataMismatch, "not an address: " + url.toStdString()};
    if (endpoint->scheme == "https")
        return {};
    const auto server = parsed(serverUrl);
    if (http::isLoopbackHost(endpoint->host) && server && http::isLoopbackHost(server->host))
        return {};
    return Error{ErrorCode::AddressNotSecure, "named by the metadata: " + endpoint->origin()};
}

Result<void> checkEndpoints(const AuthorizationServer &server, const QString &serverUrl)
{
    const QStringList urls{server.authorizationEndpoint, server.tokenEndpoint,
                           server.registrationEndpoint, server.revocationEndpoint,
                           server.deviceAuthorizationEndpoint};
    for (const QString &url : urls) {
        if (url.isEmpty())
            continue;
        if (const Result<void> checked = checkEndpoint(url, serverUrl); !checked)
            return checked;
    }
    return {};
}

} // namespace patchbay
