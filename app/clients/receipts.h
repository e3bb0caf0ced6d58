// What we wrote into whose file and what stood there before: receipts.json and backups.
//
// A receipt is on the disk before the file it speaks of is changed, so that a crash in between
// leaves nothing that cannot be undone. Only the process that owns the relay writes them.

#pragma once

#include "base/result.h"
#include "clients/settings_text.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

struct Receipt {
    QString id;
    QString client;
    QString connection;
    QString name; // of the entry
    bool direct = false; // the app signs in itself; it never comes to the relay
    QString path;
    ConfigFormat format = ConfigFormat::Json;
    QStringList at;
    bool existed = false; // the file, before the first entry of ours
    int foldersMade = 0; // how many folders above the file were made for it
    QString backup; // path of the copy of the whole file as it was; empty if there was none
    Scaffold scaffold;
    QList<QStringList> replaced; // paths of earlier entries that went for it; the copy has them
    QByteArray entrySha256; // of the entry we put in, in canonical form (apps reformat their
                            // files); the entry itself holds a key and is not kept
    QStringList members; // the names in that entry
    QByteArray addressSha256; // of what the entry calls; see addressHash
    QByteArray sha256After; // of the whole file as we left it
    QDateTime when;
};

// SHA-256 of an entry, however it is laid out; of those `members` only, unless there are none.
QByteArray entryHash(const QByteArray &entry, const QStringList &members = {});

// Whether the entry still says all that ours said. Apps add members of their own
// ("disabled": false), which does not make it another.
bool saysTheSame(const QByteArray &entry, const Receipt &receipt);

// SHA-256 of the part of an entry that says what is called, command or address. An entry is still
// ours while it calls us, whatever else has become of it.
QByteArray addressHash(const QByteArray &entry);

class Receipts
{
public:
    explicit Receipts(QString folder); // Places::ourData

    // Also clears away what a killed process has left half done: temporary files beside those we
    // have receipts for, backups without a receipt. Fine if there are none yet. Errors:
    // SettingsNotReadable, SettingsFromNewerVersion.
    Result<void> load();
    QList<Receipt> all() const;
    // The latest.
    std::optional<Receipt> find(const QString &client, const QString &connection,
                                const QString &path) const;
    // Whether `entry` in `path` is one that we have written.
    bool isOurs(const QString &path, const QByteArray &entry) const;

    // Keeps `backup` as a file of its own and names it in the receipt.
    // Errors: FileNotWritable, DiskFull, FileNotVerified; nothing is kept then.
    Result<void> add(const Receipt &receipt, const std::optional<QByteArray> &backup);
    // Puts another in the place of the one with its id; the backup stays.
    Result<void> change(const Receipt &receipt);
    Result<void> remove(const QString &id); // with its backup

    QString folder() const;

private:
    Result<void> save(const QList<Receipt> &receipts);
    QString backupPath(const QString &id) const;
    void clearAway() const;

    QString m_folder;
    QList<Receipt> m_receipts;
};

} // namespace patchbay
