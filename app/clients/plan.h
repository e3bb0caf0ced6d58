// What will be changed in which file, as a value that can be shown before anything happens.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "clients/client.h"
#include "clients/earlier.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace patchbay {

// How an app reaches the server: through us, or by itself with a sign-in of its own.
enum class EntryMode { Relay, Direct };

// What an entry says, the same for every app.
struct EntryValues {
    QString connection;
    QString url; // local address
    Secret key;
    QString bridge; // absolute path of the bridge program
    QStringList bridgeExtra; // arguments to add after the template's: {"--data-dir", "…"}
    QString name = {}; // of the entry; empty: the connection's
    QString server = {}; // remote address: earlier entries for it are found; empty: not looked for
    EntryMode mode = EntryMode::Relay;
    // Which earlier entries ours is to replace; without it, none.
    std::function<bool(const EarlierEntry &)> replaces = {};
    // Whether what stands under our name in that file goes, whoever wrote it; without it, never.
    std::function<bool(const QString &path)> takesItsPlaceBack = {};
};

struct Change {
    QString client; // id
    QString path;
    bool existed = false;
    QByteArray before; // empty if it did not exist
    QByteArray after;
    bool removesFile = false; // we made it, and nothing else is in it by now
    ConfigFormat format = ConfigFormat::Json;
    QStringList at; // where the entry stands
    QString name; // of the entry
    QByteArray entryBefore; // JSON text of the entry of that name that is replaced; else empty
    QList<QStringList> replaced; // paths of the earlier entries that go, its own among them
    QByteArray entryAfter; // JSON text of the value put in; empty when taking out
    Scaffold scaffold; // what was built around it
    QString lock; // see ConfigFile
    EntryMode mode = EntryMode::Relay;
};

struct Plan {
    QList<Change> changes; // files that are already as they should be are left out
    QList<EarlierEntry> earlier; // what was found in these files, replaced or not
};

// Tells whether an existing entry is one that we wrote.
using IsOurs = std::function<bool(const QString &path, const QByteArray &entry)>;

// What was there before our entry, as the receipt of it tells.
struct Origin {
    bool existed = true; // the file
    Scaffold scaffold;
};
using OriginOf = std::function<Origin(const QString &path)>;

// Reads the files of `client` and computes the change that puts our entry in (or replaces it), and
// takes out what it replaces.
// Errors: FileNotParsable (path, line and column), FileNotReadable, FileTooLarge, EntryNotOurs,
// ClientNotInstalled (no file of its on this system), DirectNotOffered (it cannot sign in itself).
Result<Plan> planToAdd(const Client &client, const Places &places, const EntryValues &values,
                       const IsOurs &ours);

// The change that takes the entry out again. An entry of that name that is not ours stays.
// Errors: FileNotParsable, FileNotReadable, FileTooLarge.
Result<Plan> planToRemove(const Client &client, const Places &places, const QString &connection,
                          const IsOurs &ours, const OriginOf &originOf = {});

// The entry as JSON, for `file` of `client` or for the person to paste.
QByteArray entryFor(const QByteArray &entryTemplate, const QString &clientId,
                    const EntryValues &values, Os os);

// The files, with the keys in them replaced by dots: for showing.
QByteArray withoutSecrets(const QByteArray &text, const Secret &key);

} // namespace patchbay
