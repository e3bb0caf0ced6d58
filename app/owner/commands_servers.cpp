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

// What the arguments name, over what was chosen before.
SignInChoices choicesWith(const QJsonObject &arguments, SignInChoices choices)
{
    const auto take = [&arguments](const QString &name, QString &choice) {
        if (arguments.contains(name))
            choice = arguments.value(name).toString();
    };
    if (arguments.contains(u"clientId"_s))
        choices.clientIssuer.clear(); // it is the next sign-in's
    take(u"clientId"_s, choices.clientId);
    take(u"clientMetadataUrl"_s, choices.clientMetadataUrl);
    take(u"scope"_s, choices.scope);
    take(u"resource"_s, choices.resource);
    if (choices.resource == "auto"_L1)
        choices.resource.clear();
    take(u"redirectHost"_s, choices.redirectHost);
    if (arguments.contains(u"redirectPort"_s))
        choices.redirectPort = static_cast<quint16>(arguments.value(u"redirectPort"_s).toInt());
    take(u"trustIssuer"_s, choices.trustedIssuer);
    if (arguments.contains(u"withoutPkcePromise"_s))
        choices.withoutPkcePromise = arguments.value(u"withoutPkcePromise"_s).toBool();
    return choices;
}

QJsonObject describe(const Connection &connection)
{
    QJsonArray apps;
    for (const ClientKey &key : connection.keys)
        apps.append(key.client);
    QJsonObject object{
        {u"id"_s, connection.id},
        {u"name"_s, connection.name},
        {u"url"_s, connection.url},
        {u"auth"_s, wordFor(connection.access)},
        {u"account"_s, connection.account},
        {u"practice"_s, connection.practice},
        {u"clients"_s, apps},
        {u"readOnlyClients"_s, QJsonArray::fromStringList(connection.readOnlyClients)}};
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
    connection.choices = choicesWith(arguments, {});
    const Secret clientSecret(arguments.value(u"clientSecret"_s).toString().toStdString());
    if (const auto allowed = m_owner.store().mayBeAdded(connection); !allowed)
        return reply.failed(allowed.error(), connection.name);

    discover(m_owner.platform(), connection)
        .then(this, [this, connection, clientSecret, reply](const Result<Discovery> &found) {
            if (!found)
                return reply.failed(found.error(), connection.name);
            Connection added = connection;
            if (!found->needsSignIn)
                added.access = Access::Open;
            else if (!added.choices.clientId.isEmpty())
                added.choices.clientIssuer = found->server.issuer;
            if (const auto kept = m_owner.store().add(added); !kept)
                return reply.failed(kept.error(), added.name);
            keepClientSecret(m_owner.platform(), added, clientSecret)
                .then(this, [added, reply](const Result<void> &kept) {
                    if (!kept)
                        return reply.failed(kept.error(), added.name);
                    reply.done(tr("Added: %1").arg(line(added)), describe(added));
                });
        });
}

// Takes effect with the next sign-in.
void Commands::setServer(const QJsonObject &arguments, const Reply &reply)
{
    auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    if (const QString name = arguments.value(u"name"_s).toString(); !name.isEmpty())
        connection->name = name;
    connection->choices = choicesWith(arguments, connection->choices);
    if (const auto kept = m_owner.store().update(*connection); !kept)
        return reply.failed(kept.error(), connection->name);
    const auto finish = [connection = *connection, reply](const Result<void> &kept) {
        if (!kept)
            return reply.failed(kept.error(), connection.name);
        reply.done(tr("Changed. It counts from the next sign-in on: %1").arg(line(connection)),
                   describe(connection));
    };
    if (!arguments.contains(u"clientSecret"_s) && !arguments.contains(u"clientId"_s))
        return finish({});
    // The secret of another client id is nobody's.
    keepClientSecret(m_owner.platform(), *connection,
                     Secret(arguments.value(u"clientSecret"_s).toString().toStdString()))
        .then(this, finish);
}

void Commands::listServers(const QJsonObject &, const Reply &reply)
{
    QJsonArray servers;
    QStringList lines;
    for (const Connection &connection : m_owner.store().connections()) {
        servers.append(describe(connection));
        lines.append(line(connection));
    }
    reply.done(lines.isEmpty() ? tr("No server is connected yet.") : lines.join(u'\n'),
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
                return reply.done(
                    tr("%1 is removed, and every file is as it was before.").arg(name));
            reply.done(tr("%1 is removed. These files could not be given back:").arg(name) % u'\n'
                           % left->join(u'\n'),
                       {{u"notGivenBack"_s, QJsonArray::fromStringList(*left)}}, 5);
        });
}

void Commands::resetServer(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    m_owner.resetConnection(connection->id)
        .then(this, [reply, name = connection->name](const Result<bool> &confirmed) {
            if (!confirmed)
                return reply.failed(confirmed.error(), name);
            reply.done(tr("%1 is reset. Sign in again to use it.").arg(name),
                       {{u"confirmedByServer"_s, *confirmed}});
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
