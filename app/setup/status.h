// How everything stands, as one value: what the main window, the tray and `patchbayctl status`
// show.

#pragma once

#include "clients/apply.h"
#include "clients/client.h"
#include "connections/connection.h"
#include "signin/token_source.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>

namespace patchbay {

class ConnectionStore;
class Receipts;
struct Platform;

// The five states of look.md; the worst one is shown where there is room for one only.
enum class Health { Off, Ready, Working, NeedsYou, Broken };

// One app that may use one connection.
struct AppStatus {
    QString client; // id
    QString name;
    bool byHand = false; // the person pasted its entry; no file of it is known to us
    EntryState entry = EntryState::Missing; // Present if byHand
    QDateTime noticed; // when it was first found so; invalid: as we wrote it
    bool running = false;
    bool signsInItself = false; // it never comes through the relay
    QDateTime lastSeen; // when it last came through the relay; invalid: not since we wrote to it
    Health health = Health::Off; // Ready only when it came through the relay
};

// A sign-in that ends within so many days is told of, so that no app is interrupted.
constexpr int signInEndsSoonDays = 3;

struct ConnectionStatus {
    Connection connection;
    TokenState tokens = TokenState::Unknown;
    QDateTime accessTokenEnds; // invalid: not known
    bool paused = false; // since the person wants it so
    bool wantsPerson = false; // signed in, but for less than was asked for, or not for long
    QList<AppStatus> apps;
    Health health = Health::Off;
};

struct Status {
    QList<ConnectionStatus> connections;
    Health health = Health::Off;
    bool relayRunning = false;
    quint16 port = 0; // of the local endpoint
    QDateTime pausedUntil; // apps get no answers until then, since the person wants it so
};

class StatusSource : public QObject
{
    Q_OBJECT

public:
    virtual const Status &status() const = 0;
    // Looks at the files and processes again.
    virtual void lookAgain() = 0;

Q_SIGNALS:
    void changed();

protected:
    using QObject::QObject;
};

} // namespace patchbay
