#include "support/fake_provider.h"

#include "base/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

using Form = QMap<QByteArray, QByteArray>;

Form parsedForm(const QByteArray &text)
{
    Form form;
    const QList<QByteArray> pairs = text.split('&');
    for (QByteArray pair : pairs) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            form.insert(QByteArray::fromPercentEncoding(pair.left(equals)),
                        QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return form;
}

std::string text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

void sendJson(const std::shared_ptr<http::Responder> &responder, int status,
              const QJsonObject &object)
{
    responder->send(status, {{"Content-Type", "application/json"}}, text(object));
}

void sendError(const std::shared_ptr<http::Responder> &responder, int status, const QString &error)
{
    sendJson(responder, status, {{u"error"_s, error}});
}

QByteArray escaped(const QByteArray &value)
{
    return value.toPercentEncoding();
}

} // namespace

Form FakeProvider::Seen::form() const
{
    return parsedForm(body.isEmpty() ? query : body);
}

QJsonObject FakeProvider::Seen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

FakeProvider::FakeProvider()
{
    auto server = http::Server::listen(
        m_loop, {}, [this](const http::ServerRequest &request, const Responder &responder) {
            serve(request, responder);
        });
    Q_ASSERT(server);
    m_server = std::move(*server);
    m_origin = "http://127.0.0.1:" + QByteArray::number(m_server->port());
}

FakeProvider::~FakeProvider()
{
    // Responders belong to the loop's thread.
    m_loop.runAndWait([this] { m_hanging.clear(); });
}

QString FakeProvider::origin() const
{
    return QString::fromLatin1(m_origin);
}

void FakeProvider::change(const std::function<void(Oddities &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_odd);
}

void FakeProvider::forgetClients()
{
    const std::lock_guard lock(m_mutex);
    m_clients.clear();
}

bool FakeProvider::knowsClient(const QByteArray &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_clients.contains(id);
}

void FakeProvider::endAccessTokens()
{
    const std::lock_guard lock(m_mutex);
    m_accessTokens.clear();
}

QList<FakeProvider::Seen> FakeProvider::seen(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    QList<Seen> found;
    for (const Seen &seen : m_seen) {
        if (path.isEmpty() || seen.path == path)
            found.append(seen);
    }
    return found;
}

QList<QByteArray> FakeProvider::secrets() const
{
    const std::lock_guard lock(m_mutex);
    return m_secrets;
}

bool FakeProvider::accepts(const QByteArray &accessToken) const
{
    const std::lock_guard lock(m_mutex);
    return m_accessTokens.contains(accessToken);
}

void FakeProvider::serve(const http::ServerRequest &request, const Responder &responder)
{
    const std::lock_guard lock(m_mutex);
    Seen seen;
    const QByteArray target = QByteArray::fromStdString(request.target);
    const qsizetype mark = target.indexOf('?');
    seen.method = QByteArray::fromStdString(request.method);
    seen.path = mark < 0 ? target : target.left(mark);
    seen.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const http::Header &header : request.headers)
        seen.headers.insert(QByteArrayView(header.name).toByteArray().toLower(),
                            QByteArrayView(header.value).toByteArray());
    seen.body = QByteArray::fromStdString(request.body);
    if (!m_sample.isEmpty())
        seen.path = m_paths.value(
            seen.path,
            seen.path.contains("authorization-server") ? QByteArray("/nothing") : seen.path);
    m_seen.append(seen);

    if (seen.path == "/mcp")
        serveMcp(seen, responder);
    else if (seen.path == "/.well-known/oauth-protected-resource/mcp")
        serveResourceMetadata(responder);
    else if (seen.path == "/.well-known/oauth-authorization-server")
        serveServerMetadata(responder);
    else if (seen.path == "/register")
        serveRegistration(seen, responder);
    else if (seen.path == "/authorize")
        serveAuthorization(seen, responder);
    else if (seen.path == "/token")
        serveToken(seen, responder);
    else if (seen.path == "/revoke")
        responder->send(m_odd.busyRevocations-- > 0 ? 503 : m_odd.revocationStatus, {}, {});
    else if (seen.path == "/device")
        serveDevice(seen, responder);
    else if (seen.path.startsWith("/register/"))
        serveManagement(seen, responder);
    else
        serveUnknown(responder);
}

void FakeProvider::serveMcp(const Seen &seen, const Responder &responder)
{
    if (m_odd.mcpStatus != 0)
        return responder->send(m_odd.mcpStatus, {{"Content-Type", "text/html"}},
                               m_odd.mcpBody.toStdString());
    const QString method = seen.json().value(u"method"_s).toString();
    const QJsonValue id = seen.json().value(u"id"_s);
    const QByteArray bearer = seen.headers.value("authorization");
    const bool isAllowed = m_odd.isOpen || (m_odd.asksOnlyForTools && method != "tools/list"_L1)
        || (bearer.startsWith("Bearer ")
            && (m_accessTokens.contains(bearer.mid(7))
                || (!m_odd.accessKey.isEmpty() && bearer.mid(7) == m_odd.accessKey)));
    if (m_odd.forbidsTokens && bearer.startsWith("Bearer "))
        return responder->send(403, {}, {});
    if (!isAllowed || (m_odd.refusesTokens && bearer.startsWith("Bearer "))) {
        QByteArray challenge = "Basic realm=\"x, y\", Bearer realm=\"mcp\"";
        if (m_odd.namesMetadata)
            challenge +=
                ", resource_metadata=\"" + m_origin + "/.well-known/oauth-protected-resource/mcp\"";
        if (!m_odd.challengedScope.isEmpty())
            challenge += ", scope=\"" + m_odd.challengedScope + '"';
        return responder->send(401, {{"WWW-Authenticate", challenge.toStdString()}}, {});
    }
    if (!speaksTheirRevision(seen, responder))
        return;
    const bool isNarrow = !m_odd.scopeForCalls.isEmpty() && method == "tools/call"_L1
        && !m_scopes.value(bearer.mid(7)).split(' ').contains(m_odd.scopeForCalls);
    if (isNarrow) {
        const QByteArray challenge =
            "Bearer error=\"insufficient_scope\", scope=\"" + m_odd.scopeForCalls + '"';
        return responder->send(403, {{"WWW-Authenticate", challenge.toStdString()}}, {});
    }
    if (method == "initialize"_L1) {
        const QJsonObject result{{u"protocolVersion"_s, u"2025-11-25"_s}};
        return responder->send(
            200, {{"Content-Type", "application/json"}, {"Mcp-Session-Id", "session-1"}},
            text({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}}));
    }
    if (seen.method == "DELETE" || method == "notifications/initialized"_L1)
        return responder->send(202, {}, {});
    QJsonArray tools;
    for (const QString &name : std::as_const(m_odd.tools))
        tools.append(QJsonObject{{u"name"_s, name}, {u"inputSchema"_s, QJsonObject()}});
    const QJsonObject result{{u"tools"_s, tools}};
    http::Headers headers{{"Content-Type", "application/json"}};
    if (!m_odd.keyEnds.isEmpty())
        headers.add("X-Token-Expiration", m_odd.keyEnds.toStdString());
    responder->send(200, headers,
                    text({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}}));
}

// Says what it speaks instead, as servers of the two eras do.
bool FakeProvider::speaksTheirRevision(const Seen &seen, const Responder &responder) const
{
    const bool isModern = seen.headers.contains("mcp-method");
    if (isModern ? seen.headers.value("mcp-protocol-version") == m_odd.modernVersion
                 : m_odd.modernVersion.isEmpty())
        return true;
    QJsonObject error{{u"code"_s, -32000}, {u"message"_s, u"Server not initialized"_s}};
    if (!m_odd.modernVersion.isEmpty()) {
        const QJsonArray supported{QString::fromUtf8(m_odd.modernVersion), u"2025-11-25"_s};
        error = {{u"code"_s, -32022}, {u"data"_s, QJsonObject{{u"supported"_s, supported}}}};
    }
    sendJson(responder, 400,
             {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, QJsonValue()}, {u"error"_s, error}});
    return false;
}

void FakeProvider::serveResourceMetadata(const Responder &responder) const
{
    if (!m_odd.hasResourceMetadata)
        return serveUnknown(responder);
    QByteArray resource = m_odd.resource.isEmpty() ? m_origin + "/mcp" : m_odd.resource;
    resource.replace("{origin}", m_origin);
    const QByteArray issuer = m_odd.issuerListed.isEmpty() ? m_origin : m_odd.issuerListed;
    sendJson(responder, 200,
             {{u"resource"_s, QString::fromUtf8(resource)},
              {u"authorization_servers"_s, QJsonArray{QString::fromUtf8(issuer)}},
              {u"scopes_supported"_s,
               m_sample.isEmpty() ? QJsonArray{u"mcp:read"_s, u"mcp:write"_s}
                                  : m_sample.value("scopes"_L1).toArray()}});
}

void FakeProvider::serveServerMetadata(const Responder &responder) const
{
    if (m_odd.metadataStatus != 0)
        return responder->send(m_odd.metadataStatus, {}, {});
    if (m_odd.answersEverything)
        return serveUnknown(responder);
    if (!m_sample.isEmpty())
        return sendJson(responder, 200, m_sample.value("metadata"_L1).toObject());
    auto endpoint = [this](const char *path) { return QString::fromUtf8(m_origin + path); };
    QJsonObject document{
        {u"issuer"_s, QString::fromUtf8(ownIssuer())},
        {u"authorization_endpoint"_s,
         QString(endpoint("/authorize") + QString::fromUtf8(m_odd.endpointQuery))},
        {u"token_endpoint"_s, endpoint("/token")},
        {u"registration_endpoint"_s, endpoint("/register")},
        {u"revocation_endpoint"_s, endpoint("/revoke")},
        {u"scopes_supported"_s, QJsonArray{u"mcp:read"_s, u"offline_access"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}},
        {u"authorization_response_iss_parameter_supported"_s, true},
    };
    for (auto at = m_odd.moreMetadata.begin(); at != m_odd.moreMetadata.end(); ++at)
        document.insert(at.key(), at.value());
    for (const QString &name : m_odd.lessMetadata)
        document.remove(name);
    sendJson(responder, 200, document);
}

QByteArray FakeProvider::ownIssuer() const
{
    const QByteArray issuer = m_odd.issuer.isEmpty() ? m_origin : m_odd.issuer;
    return m_odd.addsSlashToIssuer ? issuer + '/' : issuer;
}

void FakeProvider::serveRegistration(const Seen &seen, const Responder &responder)
{
    if (m_odd.registrationStatus != 0)
        return responder->send(m_odd.registrationStatus, {}, m_odd.registrationBody.toStdString());
    if (m_odd.busyRegistrations-- > 0)
        return responder->send(429, {{"Retry-After", "3"}}, {});
    QJsonObject client = seen.json();
    Form asked;
    for (auto at = client.begin(); at != client.end(); ++at)
        asked.insert(at.key().toUtf8(), at->toString().toUtf8());
    if (const QStringList error = objection(u"registration"_s, asked); !error.isEmpty())
        return sendError(responder, 400, error.first());
    if (m_odd.refusesScope && client.contains(u"scope"_s))
        return sendError(responder, 400, u"invalid_client_metadata"_s);
    const QString redirect = client.value(u"redirect_uris"_s).toArray().first().toString();
    if (m_odd.refusesAddressLiterals && redirect.startsWith("http://127."_L1))
        return sendError(responder, 400, u"invalid_redirect_uri"_s);
    const QByteArray id = "client-" + QByteArray::number(++m_counter);
    m_clients.insert(id, m_odd.clientSecret);
    if (!m_odd.clientSecret.isEmpty())
        m_secrets.append(m_odd.clientSecret);
    client.insert(u"client_id"_s, QString::fromUtf8(id));
    if (!m_odd.clientSecret.isEmpty())
        client.insert(u"client_secret"_s, QString::fromUtf8(m_odd.clientSecret));
    if (!m_odd.clientAuthentication.isEmpty())
        client.insert(u"token_endpoint_auth_method"_s,
                      QString::fromUtf8(m_odd.clientAuthentication));
    if (m_odd.managesRegistrations) {
        client.insert(u"registration_client_uri"_s,
                      QString::fromUtf8(m_origin + "/register/" + id));
        client.insert(u"registration_access_token"_s, QString::fromUtf8(newSecret("manage")));
    }
    sendJson(responder, 201, client);
}

void FakeProvider::serveManagement(const Seen &seen, const Responder &responder)
{
    const QByteArray bearer = seen.headers.value("authorization");
    if (seen.method != "DELETE" || !bearer.startsWith("Bearer manage-"))
        return responder->send(401, {}, {});
    m_clients.remove(seen.path.mid(static_cast<qsizetype>(qstrlen("/register/"))));
    responder->send(204, {}, {});
}

void FakeProvider::serveDevice(const Seen &seen, const Responder &responder)
{
    const QByteArray client = checkedClient(seen);
    if (client.isEmpty())
        return sendError(responder, 401, u"invalid_client"_s);
    if (m_odd.deviceStatus != 0)
        return sendError(responder, m_odd.deviceStatus, u"invalid_request"_s);
    const QByteArray code = newSecret("device");
    Form asked = seen.form();
    asked.insert("client_id", client);
    m_grants.insert(code, {asked, {}, {}, true});
    sendJson(responder, 200,
             {{u"device_code"_s, QString::fromUtf8(code)},
              {u"user_code"_s, u"WDJB-MJHT"_s},
              {u"verification_uri"_s, QString::fromUtf8(m_origin + "/enter")},
              {u"verification_uri_complete"_s,
               QString::fromUtf8(m_origin + "/enter?user_code=WDJB-MJHT")},
              {u"expires_in"_s, 300},
              {u"interval"_s, 5}});
}

void FakeProvider::serveAuthorization(const Seen &seen, const Responder &responder)
{
    const Form asked = parsedForm(seen.query);
    // As oidc-provider: an unknown client is never sent back.
    if (m_odd.forgetsClients || !m_clients.contains(asked.value("client_id")))
        return responder->send(400, {{"Content-Type", "text/html"}}, "<h1>unknown client</h1>");
    if (leadsAstray(asked.value("redirect_uri")))
        return responder->send(400, {{"Content-Type", "text/html"}}, "<h1>redirect_uri</h1>");
    m_secrets.append(asked.value("state"));
    QByteArray target = asked.value("redirect_uri")
        + "?state=" + escaped(m_odd.mistakesState ? "other" : asked.value("state"));
    if (m_odd.iss != "-")
        target += "&iss=" + escaped(m_odd.iss.isEmpty() ? ownIssuer() : m_odd.iss);
    const bool isScopeRefused = m_odd.refusesScopes && asked.contains("scope");
    const bool isRefused =
        !m_odd.authorizationError.isEmpty() && m_odd.authorizationErrorTimes != 0;
    if (isRefused && m_odd.authorizationErrorTimes > 0)
        --m_odd.authorizationErrorTimes;
    if (isRefused || isScopeRefused) {
        target += "&error=" + (isScopeRefused ? "invalid_scope" : m_odd.authorizationError)
            + "&error_description=said+no";
    } else if (const QStringList error = objection(u"authorize"_s, asked); !error.isEmpty()) {
        target += "&error=" + error.first().toUtf8()
            + "&error_description=" + escaped(error.last().toUtf8());
    } else {
        const QByteArray code = m_odd.code.isEmpty() ? newSecret("code") : m_odd.code;
        m_secrets.append(code);
        m_grants.insert(code, {asked, {}, {}, true});
        target += "&code=" + escaped(code);
    }
    responder->send(302, {{"Location", target.toStdString()}}, {});
}

QByteArray FakeProvider::checkedClient(const Seen &seen) const
{
    const Form form = seen.form();
    QByteArray id = form.value("client_id");
    QByteArray secret = form.value("client_secret");
    const QByteArray header = seen.headers.value("authorization");
    if (header.startsWith("Basic ")) {
        if (m_odd.refusesBasic)
            return {};
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        id = QByteArray::fromPercentEncoding(pair.left(pair.indexOf(':')));
        secret = QByteArray::fromPercentEncoding(pair.mid(pair.indexOf(':') + 1));
        if (form.contains("client_secret") || form.contains("client_id"))
            return {}; // two methods at once (RFC 6749 §2.3)
    }
    if (form.contains("client_secret") && form.value("client_secret").isEmpty())
        return {};
    return m_clients.contains(id) && m_clients.value(id) == secret ? id : QByteArray();
}

FakeProvider::Grant *FakeProvider::grantFor(const Form &form, const QByteArray &client)
{
    if (form.value("grant_type") == "authorization_code") {
        const auto found = m_grants.find(form.value("code"));
        if (found == m_grants.end() || !found->refreshToken.isEmpty())
            return nullptr;
        const QByteArray challenge =
            QByteArray::fromStdString(base64Url(sha256(form.value("code_verifier").toStdString())));
        m_secrets.append(form.value("code_verifier"));
        const bool isRight = challenge == found->asked.value("code_challenge")
            && form.value("redirect_uri") == found->asked.value("redirect_uri")
            && form.value("resource") == found->asked.value("resource")
            && client == found->asked.value("client_id");
        return isRight ? &*found : nullptr;
    }
    if (form.value("grant_type").endsWith("device_code")) {
        const auto found = m_grants.find(form.value("device_code"));
        const bool isRight = found != m_grants.end() && found->refreshToken.isEmpty()
            && client == found->asked.value("client_id");
        return isRight ? &*found : nullptr;
    }
    const QByteArray token = form.value("refresh_token");
    for (Grant &grant : m_grants) {
        if (!grant.isAlive || token.isEmpty())
            continue;
        if (grant.refreshToken == token)
            return form.value("resource") == grant.asked.value("resource") ? &grant : nullptr;
        // Seen twice: the whole family ends (OAuth 2.1 §4.3.1).
        if (grant.usedRefreshTokens.contains(token))
            grant.isAlive = false;
    }
    return nullptr;
}

QByteArray FakeProvider::newSecret(const QByteArray &prefix)
{
    const QByteArray secret = prefix + '-' + QByteArray::number(++m_counter) + '-'
        + QByteArray::fromStdString(randomToken(12));
    m_secrets.append(secret);
    return secret;
}

QJsonObject FakeProvider::newTokens(Grant &grant)
{
    const QByteArray access = newSecret("access");
    m_accessTokens.append(access);
    m_scopes.insert(access, grant.asked.value("scope"));
    QJsonObject answer = m_odd.moreInAnswer;
    answer.insert(u"access_token"_s, QString::fromUtf8(access));
    answer.insert(u"token_type"_s, u"bearer"_s);
    if (!m_odd.expiresIn.isEmpty()) {
        const auto value = QJsonDocument::fromJson('[' + m_odd.expiresIn + ']').array().first();
        answer.insert(u"expires_in"_s, value);
    }
    if (grant.refreshToken.isEmpty() || m_odd.rotates) {
        if (!grant.refreshToken.isEmpty())
            grant.usedRefreshTokens.append(grant.refreshToken);
        grant.refreshToken =
            newSecret(m_odd.refreshToken.isEmpty() ? "refresh" : m_odd.refreshToken);
        if (m_odd.givesRefreshToken)
            answer.insert(u"refresh_token"_s, QString::fromUtf8(grant.refreshToken));
    }
    return answer;
}

void FakeProvider::serveToken(const Seen &seen, const Responder &responder)
{
    TokenMode mode = m_odd.tokenModeTimes == 0 ? TokenMode::Good : m_odd.tokenMode;
    if (m_odd.tokenModeTimes > 0)
        --m_odd.tokenModeTimes;
    switch (mode) {
    case TokenMode::InvalidGrant:
        return sendError(responder, 400, u"invalid_grant"_s);
    case TokenMode::InvalidClient:
        return sendError(responder, 401, u"invalid_client"_s);
    case TokenMode::ErrorInside200: {
        // Repeats what it was sent, as some do.
        const Form form = seen.form();
        return sendJson(responder, 200,
                        {{u"error"_s, u"bad_verification_code"_s},
                         {u"error_description"_s,
                          QString::fromUtf8("no " + form.value("code") + form.value("refresh_token")
                                            + ' ' + form.value("code_verifier"))}});
    }
    case TokenMode::Page:
        return responder->send(200, {{"Content-Type", "text/html"}}, "<html>Welcome</html>");
    case TokenMode::Empty:
        return responder->send(200, {}, {});
    case TokenMode::ServerError:
        return responder->send(500, {}, "oops");
    case TokenMode::Unauthorized:
        return responder->send(401, {{"WWW-Authenticate", "Basic realm=\"token\""}}, {});
    case TokenMode::Redirect:
        return responder->send(307, {{"Location", m_origin.toStdString() + "/elsewhere"}}, {});
    case TokenMode::Hang:
        m_hanging.append(responder);
        return;
    default:
        break;
    }
    if (!m_odd.tokenError.isEmpty())
        return sendError(responder, 400, QString::fromUtf8(m_odd.tokenError));
    const QByteArray client = checkedClient(seen);
    if (client.isEmpty())
        return sendError(responder, 401, u"invalid_client"_s);
    if (seen.form().contains("device_code") && m_odd.pendingPolls-- > 0) {
        return sendError(responder, 400,
                         m_odd.deviceError.isEmpty() ? u"authorization_pending"_s
                                                     : QString::fromUtf8(m_odd.deviceError));
    }
    const bool isRefresh = seen.form().value("grant_type") == "refresh_token";
    if (const QStringList error = objection(isRefresh ? u"refresh"_s : u"token"_s, seen.form());
        !error.isEmpty()) {
        return sendJson(responder, 400,
                        {{u"error"_s, error.first()}, {u"error_description"_s, error.last()}});
    }
    Grant *grant = grantFor(seen.form(), client);
    if (!grant)
        return sendError(responder, 400, u"invalid_grant"_s);
    // A lost answer burns nothing: the token is renewed as for a server with a grace period.
    if (mode == TokenMode::LoseAnswer)
        return responder->abort();
    const QJsonObject answer = newTokens(*grant);
    if (mode == TokenMode::WithoutContentType)
        return responder->send(200, {}, text(answer));
    if (mode == TokenMode::PlainText)
        return responder->send(200, {{"Content-Type", "text/plain"}}, text(answer));
    if (mode == TokenMode::Form) {
        QByteArray form;
        for (auto at = answer.begin(); at != answer.end(); ++at)
            form += (form.isEmpty() ? "" : "&") + at.key().toUtf8() + '='
                + escaped(at->toVariant().toString().toUtf8());
        return responder->send(200, {{"Content-Type", "application/x-www-form-urlencoded"}},
                               form.toStdString());
    }
    sendJson(responder, 200, answer);
}

void FakeProvider::serveUnknown(const Responder &responder) const
{
    if (m_odd.answersEverything)
        return responder->send(200, {{"Content-Type", "text/html"}}, "<!doctype html><p>App</p>");
    responder->send(404, {}, {});
}

} // namespace patchbay
