// What we wrote into whose file and what stood there before: receipts.json and backups.
//
// A receipt is on the disk before the file it speaks of is changed, so that a crash in between
// leaves nothing that cannot be undone.

#pragma once

#include "base/result.h"
#include "clients/plan.h"

#include <QDateTime>

#include <optional>

namespace patchbay {

struct Receipt {
    QString id;
    QString client;
    QString connection;
    QString path;
    QStringList at;
    bool existed = false;
    QString backup; // path of the copy of the whole file as it was; empty if there was none
    QByteArray entrySha256; // of the entry we put in, in canonical form (apps reformat their
                            // files); the entry itself holds a key and is not kept
    QByteArray sha256After; // of the whole file as we left it
    QDateTime when;
};

class Receipts
{
public:
    explicit Receipts(QString folder); // Places::ourData

    Result<void> load();
    QList<Receipt> all() const;
    std::optional<Receipt> find(const QString &client, const QString &connection,
                                const QString &path) const;
    // Whether `entry` in `path` is text that we have written.
    bool isOurs(const QString &path, const QByteArray &entry) const;

    Result<void> add(const Receipt &receipt, const QByteArray &backup);
    Result<void> remove(const QString &id); // with its backup

    QString folder() const;

private:
    Result<void> save() const;

    QString m_folder;
    QList<Receipt> m_receipts;
};

} // namespace patchbay
