// Keeps the Status true: follows the connections, the tokens, the apps' files and who came through
// the relay.

#pragma once

#include "setup/status.h"

#include <QHash>

namespace patchbay {

class EntryWatch;

class LiveStatus : public StatusSource
{
    Q_OBJECT

public:
    struct Parts {
        Platform &platform;
        ConnectionStore &store;
        TokenSource &tokens;
        EntryWatch &watch;
        QList<Client> catalogue;
    };
    explicit LiveStatus(Parts parts, QObject *parent = nullptr);
    ~LiveStatus() override;

    const Status &status() const override;
    void lookAgain() override;

    // Told by the owner of the relay.
    void setRelay(bool running, quint16 port);
    void appSeen(const QString &connection, const QString &client, const QDateTime &when);
    QDateTime lastSeen(const QString &connection, const QString &client) const; // invalid: not yet

private:
    void gather();
    void forgetWithdrawn();

    Parts m_parts;
    Status m_status;
    QHash<QString, QDateTime> m_seen; // by "<connection>/<client>"
    bool m_lookingSoon = false;
};

// Pure, so that the rules can be read and tested in one place.
// `usable`: the relay runs and nobody must sign in first.
Health healthOf(const AppStatus &app, bool usable);
Health healthOf(const ConnectionStatus &connection, bool relayRunning);
Health healthOf(const Status &status);

} // namespace patchbay
