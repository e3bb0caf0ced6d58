// Takes Patchbay off this computer for one person, so that nothing stays but the program:
//
//   apps that must quit for it? ─> out of every app's file ─> signed out everywhere, connections
//   forgotten ─> what is left in the keychain ─> no start with the computer ─> finished
//
// The folders go last and elsewhere (removeOurFolders): whoever owns them still writes his log.
// Where something could not be taken back, its receipt or connection stays, so that it can be
// tried again, and `complete` is false: the folders must stay then.

#pragma once

#include "base/result.h"
#include "clients/client.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <optional>

namespace patchbay {

class ConnectionStore;
struct Platform;
struct Places;
class Receipts;
class TokenSource;

struct LeftApp {
    QString client; // id
    QString name;
    QString connection; // id
    QStringList files; // that were given back
    bool runs = false; // it has read its settings before; it has to be started again
    std::optional<Error> error; // it still has our entry
};

struct LeftServer {
    QString connection; // id
    QString name;
    bool confirmed = false; // the server said that the sign-in is over
    std::optional<Error> error; // its tokens are still in the keychain
};

struct Farewell {
    QList<LeftApp> apps;
    QList<LeftServer> servers;
    std::optional<Error> keychainError; // something of ours is still in the keychain
    bool startedWithComputer = false; // and does so no longer
    bool complete = true;
};

// What leaving would do; nothing has happened yet.
struct LeavingPlan {
    QStringList apps; // names of those that have our entry
    QStringList mustQuit; // of these, names of those that would overwrite the change while they run
    QStringList servers; // names
    bool startsWithComputer = false;
};

class Leaving : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Platform &platform;
        ConnectionStore &store;
        TokenSource &tokens;
        Receipts &receipts;
        QList<Client> catalogue;
    };
    // Of apps that would overwrite the change while they run.
    enum class RunningApps { Leave, Restart };
    enum class Doing { Quitting, TakingOut, SigningOut }; // an app, an app, a server
    Q_ENUM(Doing)

    Leaving(Parts parts, RunningApps running, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void doing(patchbay::Leaving::Doing what, const QString &name); // as it goes on
    // Once, last. Errors: ClientMustQuit (detail names them; nothing has happened).
    void finished(const patchbay::Result<patchbay::Farewell> &outcome);

private:
    void takeOutOfNextApp();
    void takeOut(const Client &client);
    void signOutOfNext();
    void forgetNextKeychainItem();
    void finish();

    Parts m_parts;
    RunningApps m_running;
    Farewell m_farewell;
    std::deque<Client> m_apps; // still to do
    QStringList m_connections;
    QStringList m_keychainItems;
};

LeavingPlan leavingPlan(const Leaving::Parts &parts);

// Removes the folders for settings, data, state and sockets with all that is in them, and those
// above them that are empty then. Nobody may own them any more. Gives those that could not be
// removed.
QStringList removeOurFolders(const Places &places);

} // namespace patchbay
