// The window of the other ways to use a connection.

#include "main/screens.h"

#include "clients/catalogue.h"
#include "clients/detection.h"
#include "clients/web_apps.h"
#include "platform/clock.h"
#include "platform/processes.h"
#include "setup/other_apps.h"
#include "windows/other_ways.h"

namespace patchbay {

void Screens::openOtherWays(const QString &connection)
{
    const auto known = m_owner.store().find(connection);
    if (!known)
        return tell(Error{ErrorCode::ConnectionUnknown, connection.toStdString()});
    const auto webApps = readWebApps();
    if (!webApps)
        return tell(webApps.error());
    if (m_otherWays)
        m_otherWays->close();
    const auto addApp = [this, connection](const QString &name) {
        return OtherApps(m_owner.platform(), m_owner.store(), m_owner.catalogue())
            .add(connection, name);
    };
    // Those sign in themselves.
    OtherWays::Offers offers{{},
                             m_owner.platform().policy.directAllowed ? *webApps : QList<WebApp>()};
    const Platform &platform = m_owner.platform();
    const auto detected = detectClients(m_owner.catalogue(), platform.places, *platform.processes,
                                        platform.clock->now());
    for (const DetectedClient &app : detected) {
        if (app.installed && !app.client.link.open.isEmpty())
            offers.linkApps.append(app.client);
    }
    m_otherWays = new OtherWays(*known, offers, addApp, m_actions);
    m_otherWays->setAttribute(Qt::WA_DeleteOnClose);
    m_otherWays->show();
}

void Screens::addByLink(const QString &connection, const QString &clientId)
{
    const auto client = findClient(m_owner.catalogue(), clientId);
    if (!client)
        return tell(client.error());
    OtherApps others(m_owner.platform(), m_owner.store(), m_owner.catalogue());
    if (const auto added = others.addByLink(connection, *client); !added)
        tell(added.error(), {}, client->name);
}

} // namespace patchbay
