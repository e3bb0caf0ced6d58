#include "owner/read_only.h"

#include "connections/local_endpoint.h"
#include "owner/mcp_session.h"
#include "owner/owner.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

ToolCount countOf(const QJsonArray &tools)
{
    ToolCount count;
    count.all = static_cast<int>(tools.size());
    for (const auto &tool : tools) {
        const QJsonObject annotations = tool.toObject().value(u"annotations"_s).toObject();
        count.readOnly += annotations.value(u"readOnlyHint"_s).toBool() ? 1 : 0;
    }
    return count;
}

namespace {

Result<void> keep(Owner &owner, const QString &id, const QString &client, ToolsFor choice)
{
    auto connection = owner.store().find(id);
    if (!connection)
        return Error{ErrorCode::ConnectionUnknown, id.toStdString()};
    QStringList &clients = connection->readOnlyClients;
    clients.removeAll(client);
    if (choice == ToolsFor::Reading)
        clients.append(client);
    return owner.store().update(*connection);
}

} // namespace

QFuture<Result<ToolCount>> choose(Owner &owner, const QString &connection, const QString &client,
                                  ToolsFor choice)
{
    using Chosen = Result<ToolCount>;
    const auto known = owner.store().find(connection);
    if (!known)
        return QtFuture::makeReadyFuture<Chosen>(
            Error{ErrorCode::ConnectionUnknown, connection.toStdString()});
    const bool hasKey = std::any_of(known->keys.begin(), known->keys.end(),
                                    [&](const ClientKey &key) { return key.client == client; });
    if (!hasKey)
        return QtFuture::makeReadyFuture<Chosen>(
            Error{ErrorCode::EntryMissing, client.toStdString()});
    if (const Policy &policy = owner.platform().policy;
        choice == ToolsFor::Everything && policy.readOnly)
        return QtFuture::makeReadyFuture<Chosen>(policy.refusal(u"readOnlyMode"_s));
    if (choice == ToolsFor::Everything) {
        const auto kept = keep(owner, connection, client, choice);
        return QtFuture::makeReadyFuture(kept ? Chosen(ToolCount()) : Chosen(kept.error()));
    }
    const auto session = makeHttpSession(
        *owner.platform().network, localUrl(owner.port(), connection), owner.relay().ownKey());
    return listAllTools(session).then(
        &owner, [&owner, connection, client, choice](const Result<QJsonArray> &tools) -> Chosen {
            if (!tools)
                return tools.error();
            const ToolCount count = countOf(*tools);
            if (count.readOnly == 0)
                return Error{ErrorCode::NoReadOnlyTools, {}};
            if (const auto kept = keep(owner, connection, client, choice); !kept)
                return kept.error();
            return count;
        });
}

} // namespace patchbay
