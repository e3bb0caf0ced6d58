// Connects one AI app to one connection, and takes it back: key, plan, files, receipt.
//
// A key is let in before it stands in any file and withdrawn after it has left the last one, so
// that an app never holds a key that does not work.

#pragma once

#include "base/result.h"
#include "clients/ask_reading.h"

#include <QFuture>
#include <QString>

class QObject;

namespace patchbay {

class ConnectionStore;
struct Connection;
struct Platform;
class Receipts;

// What will be done for one app; nothing has happened yet.
struct PreparedEntry {
    Client client;
    QString connection; // id
    Secret key;
    Plan plan; // as it is applied
};

class AppWiring
{
public:
    AppWiring(Platform &platform, ConnectionStore &store, Receipts &receipts);

    // Errors: those of planToAdd.
    enum class Replace { OursOnly, WhatStandsInOurPlace };
    Result<PreparedEntry> prepare(const Client &client, const Connection &connection,
                                  Replace replace = Replace::OursOnly) const;

    // Errors: ClientMustQuit (see quitFirst), ConnectionUnknown, those of ConnectionStore::update
    // and applyPlan; the app's files and the keys are then as they were.
    Result<void> carryOut(const PreparedEntry &entry);

    // Asks the app what it makes of its file by now, and gives everything back if it refuses it.
    // Errors: ClientRefusedEntry, those of disconnect.
    QFuture<Result<Asked>> confirm(const PreparedEntry &entry, QObject *context) const;

    // Both at once. Errors: theirs.
    Result<void> connect(const Client &client, const Connection &connection);

    // The same: writes an entry again that the app has dropped or changed, on the wish of a
    // person who was told: so that what has come to call somebody else is replaced as well.
    // Errors: theirs.
    Result<void> putBack(const Client &client, const Connection &connection);

    // Gives the app's files back and withdraws its key.
    // Errors: ClientMustQuit (nothing has happened), NothingToUndo, those of undo; the key is
    // withdrawn in any case but the first.
    Result<void> disconnect(const Client &client, const QString &connection);

    // ClientMustQuit while an app runs that writes its settings file from memory: RestartFlow with
    // what is to be done (RestartFlow::setWhileQuit) is the way then.
    Result<void> quitFirst(const Client &client) const;

private:
    Result<void> setKeys(const QString &connection, const QString &client,
                         const QList<QByteArray> &hashes);

    Platform &m_platform;
    ConnectionStore &m_store;
    Receipts &m_receipts;
};

// The plan with the key in its texts replaced by dots, for showing.
Plan planForShowing(const PreparedEntry &entry);

} // namespace patchbay
