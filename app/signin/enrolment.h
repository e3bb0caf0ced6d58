// Gets us what a sign-in needs before the browser opens: a client id, and the listener that its
// redirect address leads to (MCP authorization, client registration).
//
//   given by a person ─┐
//   kept registration ─┼─> listening ─> kept ─> finished
//   metadata document ─┤
//   new registration ──┘
//
// A kept registration goes before the metadata document: where both are, it was made since the
// server did not take the document. It also outlives a sign-in that was denied: the next one uses
// it, while one made anew would be an orphan more in the server's list.
//
// Everything is kept by issuer, its port included, and what a person gave is only shown to the
// issuer it was given for: no authorization server ever sees the client id of another one.
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
    // `grants`: what is to be registered beside the usual (RFC 8628).
    Enrolment(Platform &platform, Connection connection, Discovery discovery, ProviderQuirks quirks,
              QStringList grants, QObject *parent = nullptr);

    void start();
    // The server does not know what start() found: forgets it and registers anew.
    void startOver();
    // Whether startOver can help. What a person gave is not replaced behind their back.
    bool isReplaceable() const;
    // It was made for an earlier sign-in, perhaps without the grants that this one needs.
    bool isFromBefore() const { return m_isFromBefore; }
    // The server took us with this one only; the next sign-in begins with it.
    void keepAuthentication(const QString &method);

    // Once finished without error.
    const Registration &registration() const { return m_registration; }
    RedirectListener &listener() { return *m_listener; }

Q_SIGNALS:
    // Errors: PortTaken, ListenerFailed, Keychain*, ClientIdOfAnother, those of registerClient.
    void finished(const patchbay::Result<void> &outcome);

private:
    void takeGivenClient();
    void takeMetadataDocument();
    void lookForRegistration();
    void withoutRegistration();
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
    const QStringList m_grants;
    Registration m_registration;
    bool m_isFromBefore = false;
    std::unique_ptr<RedirectListener> m_listener;
};

} // namespace patchbay
