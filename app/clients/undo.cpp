#include "clients/undo.h"

#include "clients/apply.h"
#include "clients/log.h"
#include "platform/files.h"

#include <QCryptographicHash>

#include <algorithm>

namespace patchbay {

namespace {

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

QString lockOf(const Receipt &receipt, const Client &client)
{
    const auto found = std::find_if(client.files.begin(), client.files.end(),
                                    [&](const ConfigFile &file) { return file.at == receipt.at; });
    return found == client.files.end() ? QString() : found->lock;
}

bool hasEntry(const QByteArray &text, const Receipt &receipt)
{
    const auto entry = settingsEntry(text, anyRules(receipt.format), receipt.at, receipt.name);
    return entry && *entry;
}

// Whether the entry is there and calls us.
bool holdsOurs(const QByteArray &text, const Receipt &receipt)
{
    const auto entry = settingsEntry(text, anyRules(receipt.format), receipt.at, receipt.name);
    return entry && *entry
        && (saysTheSame(**entry, receipt)
            || (!receipt.addressSha256.isEmpty() && addressHash(**entry) == receipt.addressSha256));
}

} // namespace

Result<QByteArray> withReplaced(const QByteArray &text, const Receipt &receipt,
                                const Content &backup)
{
    QByteArray now = text;
    const SettingsRules rules = anyRules(receipt.format);
    for (const QStringList &path : receipt.replaced) {
        const QStringList at = path.mid(0, path.size() - 1);
        const auto old = backup ? settingsEntry(*backup, rules, at, path.last())
                                : Result<std::optional<QByteArray>>(std::optional<QByteArray>());
        const auto present = settingsEntry(now, rules, at, path.last());
        if (!present)
            return present.error();
        if (!old || !*old || *present)
            continue;
        const auto edit = withEntry(now, rules, at, path.last(), canonicalJson(**old));
        if (!edit)
            return edit.error();
        now = edit->text;
    }
    return now;
}

// The earlier entries first, so that the place for them is not taken down with ours.
Result<QByteArray> withoutOurs(const QByteArray &text, const Receipt &receipt,
                               const Content &backup)
{
    const auto restored = withReplaced(text, receipt, backup);
    if (!restored)
        return restored.error();
    const auto old = backup
        ? settingsEntry(*backup, anyRules(receipt.format), receipt.at, receipt.name)
        : Result<std::optional<QByteArray>>(std::optional<QByteArray>());
    if (old && *old) {
        const auto edit = withEntry(*restored, anyRules(receipt.format), receipt.at, receipt.name,
                                    canonicalJson(**old));
        return edit ? Result<QByteArray>(edit->text) : edit.error();
    }
    return withoutEntry(*restored, anyRules(receipt.format), receipt.at, receipt.name,
                        receipt.scaffold);
}

Content backupOf(const Receipt &receipt)
{
    auto backup = receipt.backup.isEmpty() ? Result<QByteArray>(Error{}) : readFile(receipt.backup);
    return backup ? std::optional(*std::move(backup)) : std::nullopt;
}

Result<void> forget(const Receipt &receipt, Receipts &receipts)
{
    if (auto passed = handOver(receipt, receipts); !passed)
        return passed;
    return receipts.remove(receipt.id);
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
    Content then = text;
    if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) == known->sha256After
        && (backup || !known->existed)) {
        then = backup;
    } else if (const auto readable = checkSettings(text, anyRules(known->format)); !readable) {
        return Error{readable.error().code,
                     known->path.toStdString() + ": " + readable.error().detail};
    } else if (holdsOurs(text, *known)) {
        const auto without = withoutOurs(text, *known, backup);
        if (!without)
            return without.error();
        const bool nothingLeft = without->isEmpty() && !known->existed;
        then = nothingLeft ? Content() : Content(*without);
    } else if (!hasEntry(text, *known)) {
        // Ours went with what its app threw away; theirs were the person's.
        const auto restored = withReplaced(text, *known, backup);
        if (!restored)
            return restored.error();
        then = *restored;
    }
    if (then != text) {
        if (auto back = exchange(known->path, lockOf(*known, client), text, then); !back)
            return back;
        if (!then)
            removeEmptyFolders(known->path, known->foldersMade);
        qCInfo(clientsLog) << "gave back" << known->path;
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
        const auto entry = settingsEntry(**text, file.rules, receipt.at, receipt.name);
        if (!entry)
            continue;
        if (!*entry)
            return EntryState::Missing;
        return saysTheSame(**entry, receipt) ? EntryState::Present : EntryState::Changed;
    }
    return EntryState::FileUnreadable;
}

} // namespace patchbay
