#include "setup/app_wiring.h"

#include "clients/apply.h"
#include "clients/ask.h"
#include "clients/hidden_secrets.h"
#include "clients/moved.h"
#include "clients/receipts.h"
#include "clients/restart.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "platform/processes.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestEntryName = 20; // that every app takes; clients.md, 3.1

} // namespace

AppWiring::AppWiring(Platform &platform, ConnectionStore &store, Receipts &receipts)
    : m_platform(platform)
    , m_store(store)
    , m_receipts(receipts)
{
}

Result<PreparedEntry> AppWiring::prepare(const Client &client, const Connection &connection,
                                         const WiringWishes &wishes) const
{
    PreparedEntry entry;
    entry.client = client;
    entry.connection = connection.id;
    entry.mode = wishes.mode.value_or(modeOf(client, connection.id));
    const Policy &policy = m_platform.policy;
    if (!policy.allowsApp(client.id))
        return policy.refusal(u"allowedApps"_s);
    if (entry.mode == EntryMode::Direct && !policy.directAllowed)
        return policy.refusal(u"directModeAllowed"_s);
    if (entry.mode == EntryMode::Relay)
        entry.key = newClientKey();
    entry.onlyReads = wishes.onlyReads && entry.mode == EntryMode::Relay;
    EntryValues values;
    values.connection = connection.id;
    values.server = connection.url;
    values.replaces = wishes.replaces;
    values.mode = entry.mode;
    values.url = localUrl(m_store.port(), connection.id);
    values.key = entry.key;
    values.bridge = m_platform.places.bridgeProgram;
    values.bridgeExtra = m_platform.places.bridgeExtra;
    if (wishes.inOurPlace == WiringWishes::InOurPlace::Replace)
        values.takesItsPlaceBack = [&](const QString &path) {
            return m_receipts.find(client.id, connection.id, path).has_value();
        };
    const IsOurs ours = [this](const QString &path, const QByteArray &text) {
        return m_receipts.isOurs(path, text);
    };
    Result<Plan> plan = Error{ErrorCode::EntryNotOurs, connection.id.toStdString()};
    const QStringList names = namesToTry(client, connection.id);
    for (const QString &name : names) {
        values.name = name;
        plan = planToAdd(client, m_platform.places, values, ours);
        if (plan || plan.error().code != ErrorCode::EntryNotOurs)
            break;
    }
    if (!plan)
        return plan.error();
    entry.plan = *std::move(plan);
    return entry;
}

EntryMode AppWiring::modeOf(const Client &client, const QString &connection) const
{
    const QList<Receipt> all = m_receipts.all();
    const bool direct = std::any_of(all.begin(), all.end(), [&](const Receipt &receipt) {
        return receipt.client == client.id && receipt.connection == connection && receipt.direct;
    });
    return direct ? EntryMode::Direct : EntryMode::Relay;
}

// The name it has there already, whatever has become of it; else the connection's, or, where
// somebody else's entry has that, one with a number behind it.
QStringList AppWiring::namesToTry(const Client &client, const QString &connection) const
{
    QStringList names;
    const QList<Receipt> all = m_receipts.all();
    for (const Receipt &receipt : all) {
        if (receipt.client == client.id && receipt.connection == connection)
            names += receipt.name;
    }
    if (!names.isEmpty())
        return names.mid(0, 1);
    names += connection;
    constexpr int mostTries = 9;
    for (int number = 2; number <= mostTries; ++number)
        names += QString(connection.left(longestEntryName - 2) + u'-' + QString::number(number));
    names.removeIf([&](const QString &name) { return client.reservedNames.contains(name); });
    return names;
}

Result<void> AppWiring::carryOut(const PreparedEntry &entry)
{
    if (!entry.plan.changes.isEmpty()) {
        if (auto mayWrite = quitFirst(entry.client); !mayWrite)
            return mayWrite;
    }
    const auto connection = m_store.find(entry.connection);
    if (!connection)
        return Error{ErrorCode::ConnectionUnknown, entry.connection.toStdString()};
    QList<QByteArray> before;
    for (const ClientKey &key : connection->keys) {
        if (key.client == entry.client.id && key.name.isEmpty())
            before.append(key.sha256);
    }
    QList<QByteArray> own;
    if (!entry.key.isEmpty())
        own.append(hashOf(entry.key));
    // Who only read before does so until somebody says otherwise.
    const bool onlyRead = connection->readOnlyClients.contains(entry.client.id);
    const bool onlyReads = onlyRead || entry.onlyReads;
    if (const auto let = setKeys(entry.connection, entry.client.id, before + own, onlyReads); !let)
        return let;
    const auto applied =
        applyPlan(entry.plan, entry.connection, m_receipts, m_platform.clock->now());
    if (!applied) {
        if (const auto taken = setKeys(entry.connection, entry.client.id, before, onlyRead); !taken)
            return taken;
        return applied;
    }
    return setKeys(entry.connection, entry.client.id, own, onlyReads);
}

QFuture<Result<Asked>> AppWiring::confirm(const PreparedEntry &entry, QObject *context) const
{
    if (entry.mode == EntryMode::Direct) // it would call the server, and has yet to sign in
        return QtFuture::makeReadyFuture<Result<Asked>>(Asked{});
    return askClient(m_platform, context, entry.client, entry.plan, entry.key)
        .then(context, [wiring = *this, entry](const Asked &asked) mutable -> Result<Asked> {
            if (asked.answer != Asked::Answer::Refused)
                return asked;
            if (const auto back = wiring.disconnect(entry.client, entry.connection); !back)
                return back.error();
            return Error{ErrorCode::ClientRefusedEntry, asked.says.toStdString()};
        });
}

Result<void> AppWiring::connect(const Client &client, const Connection &connection,
                                WiringWishes wishes)
{
    wishes.replaces = [&, asked = wishes.replaces](const EarlierEntry &earlier) {
        const auto receipt = m_receipts.find(client.id, connection.id, earlier.path);
        return (asked && asked(earlier))
            || (receipt && receipt->replaced.contains(earlier.at + QStringList(earlier.name)));
    };
    const auto entry = prepare(client, connection, wishes);
    return entry ? carryOut(*entry) : Result<void>(entry.error());
}

Result<void> AppWiring::putBack(const Client &client, const Connection &connection)
{
    WiringWishes wishes;
    wishes.inOurPlace = WiringWishes::InOurPlace::Replace;
    return connect(client, connection, wishes);
}

Result<void> AppWiring::disconnect(const Client &client, const QString &connection)
{
    Result<void> outcome = Error{ErrorCode::NothingToUndo, client.id.toStdString()};
    QList<Receipt> all = m_receipts.all();
    all.removeIf([&](const Receipt &receipt) {
        return receipt.client != client.id || receipt.connection != connection;
    });
    if (!all.isEmpty()) {
        if (auto mayWrite = quitFirst(client); !mayWrite)
            return mayWrite;
    }
    for (const Receipt &receipt : std::as_const(all)) {
        if (const auto moved = movedEntry(receipt, client, m_platform.places)) {
            if (auto out = takeOut(*moved); !out) {
                outcome = std::move(out);
                continue;
            }
        }
        auto undone = undo(receipt, client, m_receipts);
        // One file that cannot be given back must not keep the others from it.
        if (!undone || (!outcome && outcome.error().code == ErrorCode::NothingToUndo))
            outcome = std::move(undone);
    }
    if (m_store.find(connection)) {
        if (auto withdrawn = setKeys(connection, client.id, {}, false); !withdrawn)
            return withdrawn;
    }
    return outcome;
}

Result<void> AppWiring::quitFirst(const Client &client) const
{
    if (!client.rewritesFile)
        return {};
    const auto own = runningProcesses(client, m_platform.processes->running());
    if (own.isEmpty())
        return {};
    return Error{ErrorCode::ClientMustQuit,
                 own.first().program.toStdString() + ", process "
                     + std::to_string(own.first().pid)};
}

Result<void> AppWiring::setKeys(const QString &connection, const QString &client,
                                const QList<QByteArray> &hashes, bool onlyReads)
{
    auto changed = m_store.find(connection);
    if (!changed)
        return Error{ErrorCode::ConnectionUnknown, connection.toStdString()};
    QList<ClientKey> keys;
    for (const ClientKey &key : std::as_const(changed->keys)) {
        if (key.client != client || !key.name.isEmpty())
            keys.append(key);
    }
    for (const QByteArray &hash : hashes)
        keys.append({client, hash});
    changed->keys = keys;
    changed->readOnlyClients.removeAll(client);
    if (onlyReads)
        changed->readOnlyClients.append(client);
    return m_store.update(*changed);
}

Plan planForShowing(const PreparedEntry &entry)
{
    Plan shown = entry.plan;
    for (Change &change : shown.changes) {
        const auto texts = withSecretsHidden(
            {withoutSecrets(change.before, entry.key), withoutSecrets(change.after, entry.key)},
            change.format);
        change.before = texts[0];
        change.after = texts[1];
        change.entryBefore =
            withSecretsHidden({change.entryBefore}, ConfigFormat::Json).constFirst();
        change.entryAfter = withoutSecrets(change.entryAfter, entry.key);
    }
    return shown;
}

} // namespace patchbay
