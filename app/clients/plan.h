// What will be changed in which file, as a value that can be shown before anything happens.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "clients/client.h"
#include "platform/files.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace patchbay {

// What an entry says, the same for every app.
struct EntryValues {
    QString connection; // the entry's name as well
    QString url; // local address
    Secret key;
    QString bridge; // absolute path of the bridge program
    QStringList bridgeExtra; // arguments to add after the template's: {"--data-dir", "…"}
};

struct Change {
    QString client; // id
    QString path;
    bool existed = false;
    QByteArray before; // empty if it did not exist
    QByteArray after;
    QStringList at; // where the entry stands
    QString name; // of the entry
    QByteArray entryBefore; // text of an entry of ours that is replaced; else empty
    QByteArray entryAfter; // text of the value put in; empty when taking out
};

struct Plan {
    QList<Change> changes; // files that are already as they should be are left out
};

// Reads the files of `client` and computes the change that puts our entry in (or replaces it).
// `ours` tells whether an existing entry of that name was written by us.
// Errors: FileNotParsable (line and column), FileNotReadable, EntryNotOurs.
Result<Plan>
planToAdd(const Client &client, const Places &places, const EntryValues &values,
          const std::function<bool(const QString &path, const QByteArray &entry)> &ours);

// The change that takes the entry out again.
Result<Plan>
planToRemove(const Client &client, const Places &places, const QString &connection,
             const std::function<bool(const QString &path, const QByteArray &entry)> &ours);

// The files, with the keys in them replaced by dots: for showing.
QByteArray withoutSecrets(const QByteArray &text, const Secret &key);

} // namespace patchbay
