#include "clients/apply.h"

#include "clients/edit_lock.h"
#include "platform/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "patchbay.clients")

// Enough to find an entry in any file, also one that its app would not read as it is by now.
const JsonRules anyRules{{true, true, true}, true};

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

// Nothing if there is no such file.
Result<std::optional<QByteArray>> contentOf(const QString &path)
{
    auto text = readFile(path);
    if (text)
        return std::optional(*std::move(text));
    if (text.error().code == ErrorCode::FileMissing)
        return std::optional<QByteArray>();
    return text.error();
}

Result<void> expectContent(const QString &path, const std::optional<QByteArray> &expected)
{
    const auto now = contentOf(path);
    if (!now)
        return now.error();
    if (*now != expected)
        return Error{ErrorCode::FileChangedMeanwhile, path.toStdString()};
    return {};
}

std::optional<QByteArray> beforeOf(const Change &change)
{
    return change.existed ? std::optional(change.before) : std::nullopt;
}

std::optional<QByteArray> afterOf(const Change &change)
{
    return change.removesFile ? std::nullopt : std::optional(change.after);
}

// Puts `to` where `from` stands, unless something else does by now. Nothing means no file.
Result<void> exchange(const QString &path, const QString &lock,
                      const std::optional<QByteArray> &from, const std::optional<QByteArray> &to)
{
    const auto held = EditLock::take(path, lock);
    if (!held)
        return held.error();
    if (auto same = expectContent(path, from); !same)
        return same;
    return to ? writeFile(path, *to) : removeFile(path);
}

int missingFolders(const QString &path)
{
    int missing = 0;
    for (QFileInfo folder(QFileInfo(path).absolutePath()); !folder.exists() && !folder.isRoot();
         folder.setFile(folder.absolutePath()))
        ++missing;
    return missing;
}

void removeEmptyFolders(const QString &path, int count)
{
    QString folder = QFileInfo(path).absolutePath();
    for (; count > 0 && QDir().rmdir(folder); --count)
        folder = QFileInfo(folder).absolutePath();
}

// `text` as it would be without us: our entry is gone, or what it replaced stands there again.
Result<QByteArray> withoutOurs(const QByteArray &text, const Receipt &receipt,
                               const std::optional<QByteArray> &backup)
{
    const auto old = backup ? jsonEntry(*backup, anyRules, receipt.at, receipt.connection)
                            : Result<std::optional<QByteArray>>(std::optional<QByteArray>());
    if (old && *old) {
        const auto edit =
            withJsonEntry(text, anyRules, receipt.at, receipt.connection, canonicalJson(**old));
        return edit ? Result<QByteArray>(edit->text) : edit.error();
    }
    return withoutJsonEntry(text, anyRules, receipt.at, receipt.connection, receipt.scaffold);
}

std::optional<QByteArray> backupOf(const Receipt &receipt)
{
    auto backup = receipt.backup.isEmpty() ? Result<QByteArray>(Error{}) : readFile(receipt.backup);
    return backup ? std::optional(*std::move(backup)) : std::nullopt;
}

struct Preparation {
    Receipt receipt;
    QByteArray backup;
};

// An entry of ours that is written anew must one day give back what was there before the first.
Preparation prepare(const Change &change, const QString &connection,
                    const std::optional<Receipt> &earlier, const QDateTime &now)
{
    Receipt receipt;
    receipt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    receipt.client = change.client;
    receipt.connection = connection;
    receipt.path = change.path;
    receipt.at = change.at;
    receipt.existed = change.existed;
    receipt.foldersMade = missingFolders(change.path);
    receipt.scaffold = change.scaffold;
    receipt.entrySha256 = entryHash(change.entryAfter);
    receipt.addressSha256 = addressHash(change.entryAfter);
    receipt.sha256After = sha256(change.after);
    receipt.when = now;
    if (!earlier || change.entryBefore.isEmpty())
        return {receipt, change.before};

    receipt.existed = earlier->existed;
    receipt.foldersMade = earlier->foldersMade;
    receipt.scaffold = earlier->scaffold;
    const auto first = backupOf(*earlier);
    if (earlier->sha256After == sha256(change.before))
        return {receipt, first.value_or(QByteArray())};
    const auto without = withoutOurs(change.before, *earlier, first);
    receipt.existed = true; // others have come to use the file
    return {receipt, without ? *without : change.before};
}

// The entries of other connections in the same file stand on what was built for this one.
Result<void> handOver(const Receipt &gone, Receipts &receipts)
{
    const auto all = receipts.all();
    for (Receipt other : all) {
        if (other.id == gone.id || other.path != gone.path || other.at != gone.at
            || other.connection == gone.connection
            || other.scaffold.objects >= gone.scaffold.objects)
            continue;
        other.scaffold = gone.scaffold;
        other.existed = gone.existed;
        other.foldersMade = gone.foldersMade;
        return receipts.change(other);
    }
    return {};
}

Result<void> forget(const Receipt &receipt, Receipts &receipts)
{
    if (auto passed = handOver(receipt, receipts); !passed)
        return passed;
    return receipts.remove(receipt.id);
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
            qCWarning(log) << "a receipt could not be withdrawn:" << removed.error().detail.c_str();
    }
    return written;
}

// Best effort: what cannot be given back now can still be undone by its receipt.
void giveBack(const QList<Change> &written, const QString &connection, Receipts &receipts)
{
    for (auto change = written.rbegin(); change != written.rend(); ++change) {
        const auto back = exchange(change->path, change->lock, afterOf(*change), beforeOf(*change));
        if (!back) {
            qCWarning(log) << "not given back:" << back.error().detail.c_str();
            continue;
        }
        const auto receipt = receipts.find(change->client, connection, change->path);
        if (!receipt || change->entryAfter.isEmpty())
            continue;
        removeEmptyFolders(receipt->path, receipt->existed ? 0 : receipt->foldersMade);
        if (const auto removed = receipts.remove(receipt->id); !removed)
            qCWarning(log) << "a receipt could not be withdrawn:" << removed.error().detail.c_str();
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

QString lockOf(const Receipt &receipt, const Client &client)
{
    const auto found = std::find_if(client.files.begin(), client.files.end(),
                                    [&](const ConfigFile &file) { return file.at == receipt.at; });
    return found == client.files.end() ? QString() : found->lock;
}

// Whether the entry is there and calls us.
bool holdsOurs(const QByteArray &text, const Receipt &receipt)
{
    const auto entry = jsonEntry(text, anyRules, receipt.at, receipt.connection);
    return entry && *entry
        && (entryHash(**entry) == receipt.entrySha256
            || (!receipt.addressSha256.isEmpty() && addressHash(**entry) == receipt.addressSha256));
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
        qCInfo(log) << "wrote" << change.path;
        written.append(change);
    }
    return tidyReceipts(plan, connection, receipts);
}

Result<void> undo(const Receipt &receipt, const Client &client, Receipts &receipts)
{
    const auto all = receipts.all();
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Receipt &one) { return one.id == receipt.id; });
    if (known == all.end())
        return Error{ErrorCode::NothingToUndo, receipt.path.toStdString()};

    const auto found = contentOf(known->path);
    if (!found)
        return found.error();
    if (!*found)
        return forget(*known, receipts);

    const QByteArray &text = **found;
    const auto backup = backupOf(*known);
    std::optional<QByteArray> then = text;
    if (sha256(text) == known->sha256After && (backup || !known->existed)) {
        then = known->existed ? backup : std::nullopt;
    } else if (const auto readable = readJson(text, anyRules); !readable) {
        return Error{readable.error().code,
                     known->path.toStdString() + ": " + readable.error().detail};
    } else if (holdsOurs(text, *known)) {
        const auto without = withoutOurs(text, *known, backup);
        if (!without)
            return without.error();
        const bool nothingLeft = without->isEmpty() && !known->existed;
        then = nothingLeft ? std::nullopt : std::optional(*without);
    }
    if (then != text) {
        if (auto back = exchange(known->path, lockOf(*known, client), text, then); !back)
            return back;
        if (!then)
            removeEmptyFolders(known->path, known->foldersMade);
        qCInfo(log) << "gave back" << known->path;
    }
    return forget(*known, receipts);
}

EntryState entryState(const Receipt &receipt, const Client &client)
{
    const auto text = contentOf(receipt.path);
    if (!text)
        return EntryState::FileUnreadable;
    if (!*text)
        return EntryState::Missing;
    for (const ConfigFile &file : client.files) {
        if (file.at != receipt.at)
            continue;
        const auto entry = jsonEntry(**text, rulesOf(file), receipt.at, receipt.connection);
        if (!entry)
            continue;
        if (!*entry)
            return EntryState::Missing;
        return entryHash(**entry) == receipt.entrySha256 ? EntryState::Present
                                                         : EntryState::Changed;
    }
    return EntryState::FileUnreadable;
}

} // namespace patchbay
