// Gets us what a sign-in needs before the browser opens: a client id, and the listener that its
// redirect address leads to (MCP authorization, client registration).
//
//   given by a person ─┐
//   metadata document ─┼─> listening ─> kept ─> finished
//   kept registration ─┤
//   new registration ──┘
//
// The listener is bound before anything is registered. A kept registration brings its port along,
// since some servers compare it; if another program has the port, a new registration is made.

#pragma once

#include "connections/connection.h"
#include "signin/discovery.h"
#include "signin/provider_quirks.h"
#include "signin/redirect_listener.h"
#include "signin/stored_sign_in.h"

#include <QObject>

#include <memory>

namespace patchbay {

struct Platform;

class Enrolment : public QObject
{
    Q_OBJECT

public:
    Enrolment(Platform &platform, Connection connection, Discovery discovery, ProviderQuirks quirks,
              QObject *parent = nullptr);

    void start();
    // The server does not know what start() found: forgets it and registers anew.
    void startOver();
    // Whether startOver can help. What a person gave is not replaced behind their back.
    bool isReplaceable() const;

    // Once finished without error.
    const Registration &registration() const { return m_registration; }
    RedirectListener &listener() { return *m_listener; }

Q_SIGNALS:
    // Errors: PortTaken, ListenerFailed, Keychain*, those of registerClient.
    void finished(const patchbay::Result<void> &outcome);

private:
    void takeGivenClient();
    void takeMetadataDocument();
    void lookForRegistration();
    void use(const Registration &known);
    void registerAnew();
    void keep(const Registration &registration);
    Result<void> listenOn(quint16 port);
    QString redirectHost() const;
    QString storeKey() const;

    Platform &m_platform;
    const Connection m_connection;
    const Discovery m_discovery;
    const ProviderQuirks m_quirks;
    Registration m_registration;
    std::unique_ptr<RedirectListener> m_listener;
};

} // namespace patchbay
