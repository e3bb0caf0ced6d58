#include "setup/app_wiring.h"

#include "clients/apply.h"
#include "clients/ask.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "platform/clock.h"
#include "platform/platform.h"

namespace patchbay {

AppWiring::AppWiring(Platform &platform, ConnectionStore &store, Receipts &receipts)
    : m_platform(platform)
    , m_store(store)
    , m_receipts(receipts)
{
}

Result<PreparedEntry> AppWiring::prepare(const Client &client, const Connection &connection) const
{
    PreparedEntry entry{client, connection.id, newClientKey(), {}};
    EntryValues values;
    values.connection = connection.id;
    values.url = localUrl(m_store.port(), connection.id);
    values.key = entry.key;
    values.bridge = m_platform.places.bridgeProgram;
    values.bridgeExtra = m_platform.places.bridgeExtra;
    auto plan = planToAdd(client, m_platform.places, values,
                          [this](const QString &path, const QByteArray &text) {
                              return m_receipts.isOurs(path, text);
                          });
    if (!plan)
        return plan.error();
    entry.plan = *std::move(plan);
    return entry;
}

Result<void> AppWiring::carryOut(const PreparedEntry &entry)
{
    const auto connection = m_store.find(entry.connection);
    if (!connection)
        return Error{ErrorCode::ConnectionUnknown, entry.connection.toStdString()};
    QList<QByteArray> before;
    for (const ClientKey &key : connection->keys) {
        if (key.client == entry.client.id)
            before.append(key.sha256);
    }
    const QByteArray hash = hashOf(entry.key);
    if (const auto let = setKeys(entry.connection, entry.client.id, before + QList{hash}); !let)
        return let;
    const auto applied =
        applyPlan(entry.plan, entry.connection, m_receipts, m_platform.clock->now());
    if (!applied) {
        if (const auto taken = setKeys(entry.connection, entry.client.id, before); !taken)
            return taken;
        return applied;
    }
    return setKeys(entry.connection, entry.client.id, {hash});
}

QFuture<Result<Asked>> AppWiring::confirm(const PreparedEntry &entry, QObject *context) const
{
    return askClient(m_platform, context, entry.client, entry.plan, entry.key)
        .then(context, [wiring = *this, entry](const Asked &asked) mutable -> Result<Asked> {
            if (asked.answer != Asked::Answer::Refused)
                return asked;
            if (const auto back = wiring.disconnect(entry.client, entry.connection); !back)
                return back.error();
            return Error{ErrorCode::ClientRefusedEntry, asked.says.toStdString()};
        });
}

Result<void> AppWiring::putBack(const Client &client, const Connection &connection)
{
    const auto entry = prepare(client, connection);
    return entry ? carryOut(*entry) : Result<void>(entry.error());
}

Result<void> AppWiring::disconnect(const Client &client, const QString &connection)
{
    Result<void> outcome = Error{ErrorCode::NothingToUndo, client.id.toStdString()};
    const QList<Receipt> all = m_receipts.all();
    for (const Receipt &receipt : all) {
        if (receipt.client != client.id || receipt.connection != connection)
            continue;
        auto undone = undo(receipt, client, m_receipts);
        // One file that cannot be given back must not keep the others from it.
        if (!undone || (!outcome && outcome.error().code == ErrorCode::NothingToUndo))
            outcome = std::move(undone);
    }
    if (m_store.find(connection)) {
        if (auto withdrawn = setKeys(connection, client.id, {}); !withdrawn)
            return withdrawn;
    }
    return outcome;
}

Result<void> AppWiring::setKeys(const QString &connection, const QString &client,
                                const QList<QByteArray> &hashes)
{
    auto changed = m_store.find(connection);
    if (!changed)
        return Error{ErrorCode::ConnectionUnknown, connection.toStdString()};
    QList<ClientKey> keys;
    for (const ClientKey &key : std::as_const(changed->keys)) {
        if (key.client != client)
            keys.append(key);
    }
    for (const QByteArray &hash : hashes)
        keys.append({client, hash});
    changed->keys = keys;
    return m_store.update(*changed);
}

Plan planForShowing(const PreparedEntry &entry)
{
    Plan shown = entry.plan;
    for (Change &change : shown.changes) {
        change.before = withoutSecrets(change.before, entry.key);
        change.after = withoutSecrets(change.after, entry.key);
        change.entryAfter = withoutSecrets(change.entryAfter, entry.key);
    }
    return shown;
}

} // namespace patchbay
