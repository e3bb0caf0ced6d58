#include "signin/discovery.h"

#include "http/url.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "signin/authorization.h"
#include "signin/challenge.h"
#include "signin/log.h"
#include "signin/mcp_hello.h"
#include "signin/metadata_fetch.h"
#include "signin/provider_quirks.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// Deletes itself once it has answered.
class DiscoveryRun : public QObject
{
public:
    DiscoveryRun(Platform &platform, Connection connection, ProviderQuirks quirks, QObject *parent)
        : QObject(parent)
        , m_platform(platform)
        , m_connection(std::move(connection))
        , m_quirks(std::move(quirks))
    {
        m_promise.start();
    }

    QFuture<Result<Discovery>> start()
    {
        const auto future = m_promise.future();
        sayHello(*m_platform.network, m_connection.url, {}, this)
            .then(this, [this](const Result<McpHello> &hello) {
                if (hello)
                    take(*hello);
                else
                    finish(hello.error());
            });
        return future;
    }

private:
    void take(const McpHello &hello)
    {
        m_found.addresses = hello.addresses;
        switch (hello.answer) {
        case McpHello::Answer::Welcome:
            return finish(m_found);
        case McpHello::Answer::NotAuthorized:
            return followChallenge(hello.response);
        case McpHello::Answer::NotMcp:
            return finish(Error{ErrorCode::NotAnMcpServer, describe(hello.response)});
        case McpHello::Answer::Unavailable:
            return finish(Error{ErrorCode::ServerUnavailable, describe(hello.response)});
        }
    }

    void followChallenge(const http::Response &response)
    {
        m_status = response.status;
        QStringList urls = protectedResourceUrls(m_connection.url);
        if (const auto challenge = bearerChallenge(response.headers)) {
            m_hasBearer = true;
            m_challengedScope = challenge->parameters.value(u"scope"_s);
            // MUST be used when present; the others only help if nothing stands there.
            const QString named = challenge->parameters.value(u"resource_metadata"_s);
            if (!named.isEmpty()) {
                urls.removeAll(named);
                urls.prepend(named);
            }
        }
        for (const QString &url : urls) {
            if (const Result<void> checked = checkEndpoint(url, m_connection.url); !checked)
                return finish(checked.error());
        }
        fetchMetadata(
            urls,
            [this](const QJsonObject &document) {
                m_resource = protectedResourceFrom(document);
                return m_resource.has_value();
            },
            [this] { m_resource ? takeResource() : withoutResource(); });
    }

    void takeResource()
    {
        // Another resource only if the person has named it beforehand.
        if (!resourceCovers(m_resource->resource, m_connection.url)
            && m_resource->resource != m_connection.choices.resource) {
            return finish(Error{ErrorCode::MetadataMismatch,
                                "resource " + m_resource->resource.toStdString()});
        }
        m_found.resource = m_resource->resource;
        // Where there is a choice, the one the person has signed in to before.
        const QStringList &issuers = m_resource->authorizationServers;
        QString issuer = issuers.first();
        for (const QString &other : issuers) {
            if (m_connection.facts && isSameIssuer(other, m_connection.facts->issuer))
                issuer = other;
        }
        findServer(issuer);
    }

    // MCP 2025-03-26 had no resource metadata: the server's own origin is the issuer.
    void withoutResource()
    {
        m_found.resource = canonicalResource(m_connection.url);
        const Result<http::Url> url = http::parseUrl(m_connection.url.toStdString());
        findServer(QString::fromStdString(url->origin()));
    }

    void findServer(const QString &issuer)
    {
        const QStringList urls = authorizationServerUrls(issuer);
        if (urls.isEmpty()) {
            return finish(
                Error{ErrorCode::MetadataMismatch, "not an address: " + issuer.toStdString()});
        }
        if (const Result<void> checked = checkEndpoint(issuer, m_connection.url); !checked)
            return finish(checked.error());
        fetchMetadata(
            urls,
            [this, issuer](const QJsonObject &document) {
                m_server = authorizationServerFrom(
                    m_quirks.amended(ProviderQuirks::Point::Metadata, issuer, document));
                return m_server.has_value();
            },
            [this, issuer] { m_server ? takeServer(issuer) : withoutServer(issuer); });
    }

    void takeServer(const QString &issuer)
    {
        if (!isSameIssuer(issuer, m_server->issuer)
            && m_server->issuer != m_connection.choices.trustedIssuer
            && !m_quirks.mayCallItself(issuer, m_server->issuer)) {
            return finish(Error{ErrorCode::MetadataMismatch,
                                "issuer " + m_server->issuer.toStdString() + " instead of "
                                    + issuer.toStdString()});
        }
        if (const Result<void> checked = checkEndpoints(*m_server, m_connection.url); !checked)
            return finish(checked.error());
        const bool mayLackPromise =
            m_connection.choices.withoutPkcePromise && m_server->codeChallengeMethods.isEmpty();
        if (!m_server->codeChallengeMethods.contains("S256"_L1) && !mayLackPromise)
            return finish(Error{ErrorCode::PkceNotSupported, m_server->issuer.toStdString()});
        finishWith(*m_server);
    }

    void withoutServer(const QString &issuer)
    {
        if (m_resource) {
            return finish(
                Error{ErrorCode::SignInNotOffered, "no metadata of " + issuer.toStdString()});
        }
        if (m_status == 403)
            return finish(Error{ErrorCode::AccessDenied, "status 403"});
        if (!m_hasBearer)
            return finish(Error{ErrorCode::SignInNotOffered, "status 401, no metadata"});
        finishWith(guessedAuthorizationServer(issuer));
    }

    void finishWith(const AuthorizationServer &server)
    {
        m_found.needsSignIn = true;
        m_found.server = server;
        const SignInChoices &choices = m_connection.choices;
        if (!choices.resource.isEmpty())
            m_found.resource = choices.resource == "omit"_L1 ? QString() : choices.resource;
        m_found.scope = choices.scope.isEmpty()
            ? scopeFor(m_challengedScope, m_resource ? m_resource->scopes : QStringList(), server)
            : choices.scope;
        // A provider that refused to hear of the server is not asked to again.
        if (const auto &facts = m_connection.facts; facts && choices.resource.isEmpty()
            && facts->issuer == server.issuer && facts->resource.isEmpty())
            m_found.resource.clear();
        // What was given before is asked for again, and what the server has asked for since.
        if (const auto &facts = m_connection.facts; facts && facts->issuer == server.issuer) {
            if (choices.scope.isEmpty())
                m_found.scope = unionOfScopes(m_found.scope, facts->askedScope);
            m_found.scope = unionOfScopes(m_found.scope, facts->wantedScope);
        }
        finish(m_found);
    }

    void finish(const Result<Discovery> &outcome)
    {
        if (!outcome)
            qCInfo(signInLog, "Discovery: %s (%s)", nameOf(outcome.error().code).data(),
                   outcome.error().detail.c_str());
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    // Asks one address after the other until `accept` takes a document; then, or at the end of the
    // list, goes on to `next`.
    void fetchMetadata(const QStringList &urls, const MetadataFetch::Accept &accept,
                       const std::function<void()> &next)
    {
        auto *fetch =
            new MetadataFetch(*m_platform.network, m_found.addresses, m_connection.url, this);
        connect(fetch, &MetadataFetch::finished, this,
                [this, fetch, next](const Result<void> &outcome) {
                    fetch->deleteLater();
                    if (outcome)
                        next();
                    else
                        finish(outcome.error());
                });
        fetch->start(urls, accept);
    }

    Platform &m_platform;
    const Connection m_connection;
    const ProviderQuirks m_quirks;
    QPromise<Result<Discovery>> m_promise;
    Discovery m_found;
    int m_status = 0;
    bool m_hasBearer = false;
    QString m_challengedScope;
    std::optional<ProtectedResource> m_resource;
    std::optional<AuthorizationServer> m_server;
};

} // namespace

QFuture<Result<Discovery>> discover(Platform &platform, const Connection &connection,
                                    QObject *context)
{
    const Result<ProviderQuirks> quirks = ProviderQuirks::read(platform.places);
    if (!quirks) {
        return QtFuture::makeReadyFuture(Result<Discovery>(quirks.error()));
    }
    return (new DiscoveryRun(platform, connection, *quirks, context))->start();
}

} // namespace patchbay
