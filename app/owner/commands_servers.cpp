// The commands about servers and what they offer.

#include "owner/commands.h"

#include "connections/local_endpoint.h"
#include "owner/mcp_session.h"
#include "platform/network.h"
#include "signin/discovery.h"
#include "signin/given_credentials.h"
#include "signin/server_url.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString wordFor(Access access)
{
    switch (access) {
    case Access::SignIn:
        return u"oauth"_s;
    case Access::AccessKey:
        return u"token"_s;
    case Access::Open:
        return u"none"_s;
    }
    return u"oauth"_s;
}

Access accessFrom(const QString &word)
{
    if (word == "token"_L1)
        return Access::AccessKey;
    return word == "none"_L1 ? Access::Open : Access::SignIn;
}

Transport transportFrom(const QString &word)
{
    if (word == "http"_L1)
        return Transport::StreamableHttp;
    return word == "sse"_L1 ? Transport::Sse : Transport::Auto;
}

QJsonObject describe(const Connection &connection)
{
    QJsonArray apps;
    for (const ClientKey &key : connection.keys)
        apps.append(key.client);
    QJsonObject object{{u"id"_s, connection.id},
                       {u"name"_s, connection.name},
                       {u"url"_s, connection.url},
                       {u"auth"_s, wordFor(connection.access)},
                       {u"account"_s, connection.account},
                       {u"practice"_s, connection.practice},
                       {u"clients"_s, apps}};
    if (connection.facts) {
        object.insert(u"issuer"_s, connection.facts->issuer);
        object.insert(u"scope"_s, connection.facts->scope);
        object.insert(u"clientId"_s, connection.facts->clientId);
    }
    return object;
}

QString line(const Connection &connection)
{
    return connection.id % u"  "_s % connection.name % u"  "_s % connection.url
        % (connection.account.isEmpty() ? QString() : u"  "_s % connection.account);
}

} // namespace

// Only looks whether an MCP server answers there; signs nobody in.
void Commands::addServer(const QJsonObject &arguments, const Reply &reply)
{
    Connection connection;
    const QString preset = arguments.value(u"preset"_s).toString();
    if (!preset.isEmpty()) {
        const auto known = findPreset(m_owner.presets(), preset);
        if (!known)
            return reply.failed(Error{ErrorCode::PresetUnknown, preset.toStdString()});
        connection.url = known->url;
        connection.name = known->name;
        connection.preset = known->id;
    } else {
        const auto url = parseServerUrl(arguments.value(u"url"_s).toString());
        if (!url)
            return reply.failed(url.error());
        connection.url = *url;
        connection.name = hostOf(*url);
    }
    if (const QString name = arguments.value(u"name"_s).toString(); !name.isEmpty())
        connection.name = name;
    connection.id = arguments.value(u"id"_s).toString();
    if (connection.id.isEmpty())
        connection.id = m_owner.store().idFor(connection.name);
    connection.access = accessFrom(arguments.value(u"auth"_s).toString());
    connection.transport = transportFrom(arguments.value(u"transport"_s).toString());
    connection.choices.clientId = arguments.value(u"clientId"_s).toString();
    connection.choices.clientMetadataUrl = arguments.value(u"clientMetadataUrl"_s).toString();
    connection.choices.scope = arguments.value(u"scope"_s).toString();
    if (const QString resource = arguments.value(u"resource"_s).toString(); resource != "auto"_L1)
        connection.choices.resource = resource;
    connection.choices.redirectHost = arguments.value(u"redirectHost"_s).toString();
    connection.choices.redirectPort =
        static_cast<quint16>(arguments.value(u"redirectPort"_s).toInt());
    const Secret clientSecret(arguments.value(u"clientSecret"_s).toString().toStdString());

    discover(m_owner.platform(), connection)
        .then(this, [this, connection, clientSecret, reply](const Result<Discovery> &found) {
            if (!found)
                return reply.failed(found.error(), connection.name);
            Connection added = connection;
            if (!found->needsSignIn)
                added.access = Access::Open;
            if (const auto kept = m_owner.store().add(added); !kept)
                return reply.failed(kept.error(), added.name);
            keepClientSecret(m_owner.platform(), added, clientSecret)
                .then(this, [added, reply](const Result<void> &kept) {
                    if (!kept)
                        return reply.failed(kept.error(), added.name);
                    reply.done(u"Added "_s % line(added), describe(added));
                });
        });
}

void Commands::listServers(const QJsonObject &, const Reply &reply)
{
    QJsonArray servers;
    QStringList lines;
    for (const Connection &connection : m_owner.store().connections()) {
        servers.append(describe(connection));
        lines.append(line(connection));
    }
    reply.done(lines.isEmpty() ? u"No server is connected yet."_s : lines.join(u'\n'),
               {{u"servers"_s, servers}});
}

void Commands::showServer(const QJsonObject &arguments, const Reply &reply)
{
    if (const auto connection = connectionFor(arguments, reply)) {
        const QJsonObject description = describe(*connection);
        reply.done(QString::fromUtf8(QJsonDocument(description).toJson()).trimmed(), description);
    }
}

void Commands::removeServer(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    m_owner.removeConnection(connection->id)
        .then(this, [reply, name = connection->name](const Result<QStringList> &left) {
            if (!left)
                return reply.failed(left.error(), name);
            if (left->isEmpty())
                return reply.done(name % u" is removed, and every file is as it was before."_s);
            reply.done(name % u" is removed. These files could not be given back:\n"_s
                           % left->join(u'\n'),
                       {{u"notGivenBack"_s, QJsonArray::fromStringList(*left)}}, 5);
        });
}

// Signs out and forgets what the server told us; name, address, choices and apps stay.
void Commands::resetServer(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    m_owner.tokens()
        .signOut(connection->id)
        .then(this, [this, reply, id = connection->id](const Result<bool> &signedOut) {
            auto now = m_owner.store().find(id);
            if (!signedOut || !now)
                return reply.failed(signedOut ? Error{ErrorCode::ConnectionUnknown, {}}
                                              : signedOut.error());
            now->facts.reset();
            now->account.clear();
            reply.outcome(m_owner.store().update(*now),
                          now->name % u" is reset. Sign in again to use it."_s);
        });
}

void Commands::tools(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    const auto session =
        makeHttpSession(*m_owner.platform().network, localUrl(m_owner.port(), connection->id),
                        m_owner.relay().ownKey());
    listAllTools(session).then(
        this, [reply, name = connection->name](const Result<QJsonArray> &tools) {
            if (!tools)
                return reply.failed(tools.error(), name);
            QStringList lines;
            for (const QJsonValue &tool : *tools)
                lines.append(tool.toObject().value(u"name"_s).toString() % u"  "_s
                             % tool.toObject().value(u"description"_s).toString());
            reply.done(lines.join(u'\n'), {{u"tools"_s, *tools}});
        });
}

void Commands::call(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    const auto session =
        makeHttpSession(*m_owner.platform().network, localUrl(m_owner.port(), connection->id),
                        m_owner.relay().ownKey());
    session
        ->request(u"tools/call"_s,
                  {{u"name"_s, arguments.value(u"tool"_s)},
                   {u"arguments"_s, arguments.value(u"with"_s).toObject()}})
        .then(this, [reply, session, name = connection->name](const Result<QJsonObject> &result) {
            if (!result)
                return reply.failed(result.error(), name);
            QStringList lines;
            const QJsonArray content = result->value(u"content"_s).toArray();
            for (const QJsonValue &part : content)
                lines.append(part.toObject().value(u"text"_s).toString());
            reply.done(lines.join(u'\n'), *result, result->value(u"isError"_s).toBool() ? 1 : 0);
        });
}

} // namespace patchbay
