// An MCP server with its own authorization server, on a loopback port of its own: checks everything
// a strict one checks, and can be told to be odd in the ways real ones are.

#pragma once

#include "http/loop.h"
#include "http/server.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

namespace patchbay {

class FakeProvider
{
public:
    enum class TokenMode {
        Good,
        InvalidGrant,
        InvalidClient,
        ErrorInside200,
        WithoutContentType,
        PlainText,
        Form,
        Page,
        Empty,
        ServerError,
        Unauthorized, // 401 with a Basic challenge
        LoseAnswer, // does its work, then closes the connection
        Hang,
        Redirect, // 307 to somewhere else
    };

    struct Oddities {
        // MCP server
        bool isOpen = false;
        bool asksOnlyForTools = false;
        QByteArray modernVersion; // speaks this stateless revision only; empty: legacy ones
        QByteArray accessKey; // let in as well
        bool refusesTokens = false; // 401, however good they are
        bool forbidsTokens = false; // 403: known, but without access
        int mcpStatus = 0; // for every MCP request
        QByteArray mcpBody;
        QByteArray keyEnds; // header of every good MCP answer
        bool namesMetadata = true; // in its challenge
        QByteArray challengedScope;
        QStringList tools; // names of those it lists
        QByteArray scopeForCalls; // tools/call with a token without it: 403 insufficient_scope

        // metadata
        bool hasResourceMetadata = true;
        bool answersEverything = false; // 200 and a page for addresses it does not know
        QByteArray resource; // instead of its own address; "{origin}" stands for where it is
        QByteArray issuerListed; // instead of its own, in the resource metadata
        QByteArray issuer; // instead of its own, in the server metadata
        bool addsSlashToIssuer = false; // there and in `iss`
        int metadataStatus = 0;
        QJsonObject moreMetadata;
        QStringList lessMetadata;
        QByteArray endpointQuery; // "?tenant=1"

        // registration
        int registrationStatus = 0;
        QByteArray registrationBody;
        bool refusesScope = false;
        bool refusesAddressLiterals = false;
        QByteArray clientSecret;
        QByteArray clientAuthentication; // told in the answer
        int busyRegistrations = 0; // so many times 429 first
        bool managesRegistrations = false; // RFC 7592

        // authorization
        QByteArray authorizationError;
        int authorizationErrorTimes = -1; // then none; -1: for ever
        bool refusesScopes = false; // redirects invalid_scope
        bool forgetsClients = false; // and shows a page of its own
        bool mistakesState = false;
        QByteArray iss; // instead of its own; "-": none
        QByteArray code; // instead of a random one

        // tokens
        TokenMode tokenMode = TokenMode::Good;
        int tokenModeTimes = -1; // then Good again; -1: for ever
        QByteArray tokenError; // of the token endpoint, with status 400
        QByteArray expiresIn = "3600"; // as JSON; empty: left out
        QByteArray refreshToken; // prefix of a counted one; empty: random
        bool givesRefreshToken = true;
        bool rotates = true;
        QJsonObject moreInAnswer;
        int revocationStatus = 200;
        int busyRevocations = 0; // so many times 503 first
        bool refusesBasic = false; // 401 for a secret in the header

        // RFC 8628; "/device" must be named by moreMetadata
        int pendingPolls = 0; // before the person has entered the code
        int deviceStatus = 0;
        QByteArray deviceError; // at the poll instead of "authorization_pending"
    };

    struct Seen {
        QByteArray method;
        QByteArray path;
        QByteArray query;
        QMap<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;

        QMap<QByteArray, QByteArray> form() const; // of the body, or of the query without one
        QJsonObject json() const;
    };

    FakeProvider();
    ~FakeProvider();

    QString origin() const;
    QString url() const { return origin() + QStringLiteral("/mcp"); }

    void change(const std::function<void(Oddities &)> &change);
    // Becomes the provider of a sample (tests/signin/providers/README.md).
    void replay(const QJsonObject &sample);
    // The same text with the sample's addresses moved to this server.
    QString moved(QString text) const;
    // Every client id it knows is unknown from now on.
    void forgetClients();
    bool knowsClient(const QByteArray &id) const;
    // Every access token is refused from now on; refresh tokens stay.
    void endAccessTokens();

    QList<Seen> seen(const QByteArray &path) const; // empty: all
    int count(const QByteArray &path) const { return static_cast<int>(seen(path).size()); }
    // Everything that must never be seen in a log: codes, tokens, verifiers, client secrets.
    QList<QByteArray> secrets() const;
    bool accepts(const QByteArray &accessToken) const;

private:
    using Responder = std::shared_ptr<http::Responder>;
    struct Grant {
        QMap<QByteArray, QByteArray> asked;
        QByteArray refreshToken;
        QList<QByteArray> usedRefreshTokens;
        bool isAlive = true;
    };

    // What the sample has against this request: an error and its description, or nothing.
    QStringList objection(const QString &point, const QMap<QByteArray, QByteArray> &form) const;
    bool leadsAstray(const QByteArray &redirectUri) const;

    QByteArray ownIssuer() const;
    void serve(const http::ServerRequest &request, const Responder &responder);
    void serveMcp(const Seen &seen, const Responder &responder);
    bool speaksTheirRevision(const Seen &seen, const Responder &responder) const;
    void serveResourceMetadata(const Responder &responder) const;
    void serveServerMetadata(const Responder &responder) const;
    void serveRegistration(const Seen &seen, const Responder &responder);
    void serveAuthorization(const Seen &seen, const Responder &responder);
    void serveManagement(const Seen &seen, const Responder &responder);
    void serveDevice(const Seen &seen, const Responder &responder);
    void serveToken(const Seen &seen, const Responder &responder);
    void serveUnknown(const Responder &responder) const;
    QByteArray checkedClient(const Seen &seen) const; // empty: not known
    Grant *grantFor(const QMap<QByteArray, QByteArray> &form, const QByteArray &client);
    QByteArray newSecret(const QByteArray &prefix);
    QJsonObject newTokens(Grant &grant);

    mutable std::mutex m_mutex;
    Oddities m_odd;
    QList<Seen> m_seen;
    QList<QByteArray> m_secrets;
    QHash<QByteArray, QByteArray> m_clients; // id → secret
    QHash<QByteArray, Grant> m_grants; // by code
    QList<QByteArray> m_accessTokens;
    QHash<QByteArray, QByteArray> m_scopes; // of access tokens
    QList<Responder> m_hanging;
    int m_counter = 0;
    QByteArray m_origin;
    QJsonObject m_sample; // its addresses moved; empty: none
    QStringList m_movedOrigins;
    QHash<QByteArray, QByteArray> m_paths; // of the sample → ours

    http::Loop m_loop;
    std::unique_ptr<http::Server> m_server;
};

} // namespace patchbay
