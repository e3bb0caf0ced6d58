// Connects one AI app to one connection, and takes it back: key, plan, files, receipt.
//
// A key is let in before it stands in any file and withdrawn after it has left the last one, so
// that an app never holds a key that does not work.

#pragma once

#include "base/result.h"
#include "clients/ask_reading.h"

#include <QFuture>
#include <QString>

#include <optional>

class QObject;

namespace patchbay {

class ConnectionStore;
struct Connection;
struct Platform;
class Receipts;

using Replaces = std::function<bool(const EarlierEntry &)>;

struct WiringWishes {
    // What has come to stand under our name: an entry of somebody else is left alone unless a
    // person was told of it.
    enum class InOurPlace { Leave, Replace };
    InOurPlace inOurPlace = InOurPlace::Leave;
    Replaces replaces = {}; // which of the earlier entries for the same server go; empty: none
    std::optional<EntryMode> mode = std::nullopt; // none: as it is, or else through the relay
    bool onlyReads = false; // its key calls only tools that change nothing (relay/read_only.h)
};

// What will be done for one app; nothing has happened yet.
struct PreparedEntry {
    Client client;
    QString connection; // id
    Secret key; // empty if the app signs in itself
    Plan plan; // as it is applied
    EntryMode mode = EntryMode::Relay;
    bool onlyReads = false;
};

class AppWiring
{
public:
    AppWiring(Platform &platform, ConnectionStore &store, Receipts &receipts);

    // Errors: SetByPolicy, PolicyNotReadable, those of planToAdd.
    Result<PreparedEntry> prepare(const Client &client, const Connection &connection,
                                  const WiringWishes &wishes = {}) const;

    // Errors: ClientMustQuit (see quitFirst), ConnectionUnknown, those of ConnectionStore::update
    // and applyPlan; the app's files and the keys are then as they were.
    Result<void> carryOut(const PreparedEntry &entry);

    // Asks the app what it makes of its file by now, and gives everything back if it refuses it.
    // Errors: ClientRefusedEntry, those of disconnect.
    QFuture<Result<Asked>> confirm(const PreparedEntry &entry, QObject *context) const;

    // Both at once. What had gone for it goes again, if it has come back. Errors: theirs.
    Result<void> connect(const Client &client, const Connection &connection,
                         WiringWishes wishes = {});

    // The same: writes an entry again that the app has dropped or changed, on the wish of a
    // person who was told: so that what has come to call somebody else is replaced as well.
    // Errors: theirs.
    Result<void> putBack(const Client &client, const Connection &connection);

    // Gives the app's files back and withdraws its key, and what was chosen for it.
    // Errors: ClientMustQuit (nothing has happened), NothingToUndo, those of undo; the key is
    // withdrawn in any case but the first.
    Result<void> disconnect(const Client &client, const QString &connection);

    // ClientMustQuit while an app runs that writes its settings file from memory: RestartFlow with
    // what is to be done (RestartFlow::setWhileQuit) is the way then.
    Result<void> quitFirst(const Client &client) const;

private:
    EntryMode modeOf(const Client &client, const QString &connection) const;
    QStringList namesToTry(const Client &client, const QString &connection) const;
    // An app without a key is no reader either.
    Result<void> setKeys(const QString &connection, const QString &client,
                         const QList<QByteArray> &hashes, bool onlyReads);

    Platform &m_platform;
    ConnectionStore &m_store;
    Receipts &m_receipts;
};

// The plan for showing: the key, and what other entries keep secret, replaced by dots.
Plan planForShowing(const PreparedEntry &entry);

} // namespace patchbay
