#include "clients/apply.h"

#include "clients/exchange.h"
#include "clients/log.h"
#include "clients/undo.h"

#include <QCryptographicHash>

#include <QUuid>

namespace patchbay {

namespace {

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

Content beforeOf(const Change &change)
{
    return change.existed ? Content(change.before) : Content();
}

Content afterOf(const Change &change)
{
    return change.removesFile ? Content() : Content(change.after);
}

struct Preparation {
    Receipt receipt;
    Content backup;
};

// An entry of ours that is written anew must one day give back what was there before the first.
Preparation prepare(const Change &change, const QString &connection,
                    const std::optional<Receipt> &earlier, const QDateTime &now)
{
    Receipt receipt;
    receipt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    receipt.client = change.client;
    receipt.connection = connection;
    receipt.name = change.name;
    receipt.direct = change.mode == EntryMode::Direct;
    receipt.path = change.path;
    receipt.format = change.format;
    receipt.at = change.at;
    receipt.existed = change.existed;
    receipt.foldersMade = missingFolders(change.path);
    receipt.scaffold = change.scaffold;
    receipt.replaced = change.replaced;
    receipt.entrySha256 = entryHash(change.entryAfter);
    receipt.members = readJson(change.entryAfter, {}).value_or({}).keys();
    receipt.addressSha256 = addressHash(change.entryAfter);
    receipt.sha256After = sha256(change.after);
    receipt.when = now;
    if (!earlier)
        return {receipt, beforeOf(change)};
    for (const QStringList &path : earlier->replaced) {
        if (!receipt.replaced.contains(path))
            receipt.replaced.append(path);
    }
    if (change.entryBefore.isEmpty()) { // ours has gone meanwhile
        const auto restored = withReplaced(change.before, receipt, backupOf(*earlier));
        return {receipt, change.existed && restored ? Content(*restored) : beforeOf(change)};
    }

    receipt.existed = earlier->existed;
    receipt.foldersMade = earlier->foldersMade;
    receipt.scaffold = earlier->scaffold;
    const auto first = backupOf(*earlier);
    if (earlier->sha256After == sha256(change.before))
        return {receipt, first};
    const auto without = withoutOurs(change.before, *earlier, first);
    if (without && without->isEmpty() && !receipt.existed)
        return {receipt, Content()};
    return {receipt, without ? Content(*without) : beforeOf(change)};
}

// Carries out one change. The receipt is there first; the one it replaces goes last.
Result<void> apply(const Change &change, const QString &connection, Receipts &receipts,
                   const QDateTime &now)
{
    const auto earlier = receipts.find(change.client, connection, change.path);
    if (change.entryAfter.isEmpty())
        return exchange(change.path, change.lock, beforeOf(change), afterOf(change));

    const auto prepared = prepare(change, connection, earlier, now);
    if (auto added = receipts.add(prepared.receipt, prepared.backup); !added)
        return added;
    auto written = exchange(change.path, change.lock, beforeOf(change), afterOf(change));
    if (!written) {
        if (const auto removed = receipts.remove(prepared.receipt.id); !removed)
            qCWarning(clientsLog) << "a receipt could not be withdrawn:"
                                  << removed.error().detail.c_str();
    }
    return written;
}

// Best effort: what cannot be given back now can still be undone by its receipt.
void giveBack(const QList<Change> &written, const QString &connection, Receipts &receipts)
{
    for (const Change &change : written) {
        const auto back = exchange(change.path, change.lock, afterOf(change), beforeOf(change));
        if (!back) {
            qCWarning(clientsLog) << "not given back:" << back.error().detail.c_str();
            continue;
        }
        const auto receipt = receipts.find(change.client, connection, change.path);
        if (!receipt || change.entryAfter.isEmpty())
            continue;
        removeEmptyFolders(receipt->path, receipt->existed ? 0 : receipt->foldersMade);
        if (const auto removed = receipts.remove(receipt->id); !removed)
            qCWarning(clientsLog) << "a receipt could not be withdrawn:"
                                  << removed.error().detail.c_str();
    }
}

// Once everything is written, only the latest receipt of each entry counts; none for those taken
// out.
Result<void> tidyReceipts(const Plan &plan, const QString &connection, Receipts &receipts)
{
    for (const Change &change : plan.changes) {
        const auto latest = receipts.find(change.client, connection, change.path);
        const auto all = receipts.all();
        for (const Receipt &receipt : all) {
            if (receipt.client != change.client || receipt.connection != connection
                || receipt.path != change.path)
                continue;
            const bool isOld = receipt.id != latest->id;
            if (change.entryAfter.isEmpty()) {
                if (auto gone = forget(receipt, receipts); !gone)
                    return gone;
            } else if (isOld) {
                if (auto gone = receipts.remove(receipt.id); !gone)
                    return gone;
            }
        }
    }
    return {};
}

} // namespace

Result<void> applyPlan(const Plan &plan, const QString &connection, Receipts &receipts,
                       const QDateTime &now)
{
    for (const Change &change : plan.changes) {
        if (auto same = expectContent(change.path, beforeOf(change)); !same)
            return same;
    }
    QList<Change> written;
    for (const Change &change : plan.changes) {
        if (auto applied = apply(change, connection, receipts, now); !applied) {
            giveBack(written, connection, receipts);
            return applied;
        }
        qCInfo(clientsLog) << "wrote" << change.path;
        written.append(change);
    }
    return tidyReceipts(plan, connection, receipts);
}

} // namespace patchbay
