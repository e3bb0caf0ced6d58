// One MCP server as one person uses it: its address, how it lets us in, and who we are there.
//
// Holds no secret. Tokens are in the keychain under keys that token_source makes from `id`.

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace patchbay {

enum class Access {
    SignIn, // OAuth 2.1 in the browser
    AccessKey, // a token the person pasted (API token)
    Open, // the server asks for nothing
};

enum class Transport {
    Auto,
    StreamableHttp,
    Sse, // MCP 2024-11-05
};

// What the person or the admin decided about the sign-in; empty members leave it to discovery.
struct SignInChoices {
    QString clientId;
    QString clientIssuer; // who gave clientId; empty: the issuer of the first sign-in with it
    QString clientMetadataUrl;
    QString scope;
    QString resource; // empty: as the metadata says; "omit"; else this value
    QString redirectHost; // "127.0.0.1" (also when empty) or "localhost"
    quint16 redirectPort = 0; // 0: the one of the registration, or any
    QString trustedIssuer; // taken although the server names another one
    bool withoutPkcePromise = false; // PKCE is used although the metadata does not promise it
};

// What the server's metadata and registration told us, kept so that a refresh needs no discovery.
struct SignInFacts {
    QString issuer; // of the authorization server metadata, byte for byte
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString revocationEndpoint; // may be empty
    QString clientId;
    QString clientAuthentication; // "none", "client_secret_basic", "client_secret_post"
    QString redirectUri; // as registered
    QString resource; // as sent; empty: none is sent
    QString scope; // as granted
    QString askedScope; // as asked for at the last sign-in
    QString wantedScope; // what the server has asked for since; empty: nothing more (step-up)
    bool publicAddressesOnly = false; // none of its endpoints may stand in a private network
    QDateTime refreshTokenEnds; // invalid: not known
    std::chrono::seconds refreshTokenLife{0}; // unused, as told or learned; 0: not known
};

// The right of one AI app to use one connection. Only the hash is kept; the key itself stands in
// the app's own settings file.
struct ClientKey {
    QString client; // descriptor id, or one made from `name`
    QByteArray sha256; // of the key's text, 32 bytes
    QString name = {}; // of an app that the person set up by hand; else empty
};

struct Connection {
    QString id; // ^[a-z][a-z0-9-]{0,19}$; stands in addresses and in the apps' files
    QString name; // as people call it: "Celigo"
    QString url; // of the MCP endpoint, byte for byte
    QString preset; // id of the preset it was made from, or empty
    Access access = Access::SignIn;
    Transport transport = Transport::Auto;
    QString account; // "maria@acme.com", as far as the server tells
    QDateTime accessKeyEnds; // of Access::AccessKey; invalid: nobody tells
    bool practice = false; // the built-in practice server
    SignInChoices choices;
    std::optional<SignInFacts> facts; // once signed in
    QList<ClientKey> keys;
    QStringList readOnlyClients; // who may only call tools that change nothing; ids as in keys
    QJsonObject unknown; // members a newer version wrote; written back unchanged
};

} // namespace patchbay
