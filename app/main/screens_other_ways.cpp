// The window of the other ways to use a connection.

#include "main/screens.h"

#include "clients/web_apps.h"
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
    m_otherWays = new OtherWays(*known, *webApps, addApp, m_actions);
    m_otherWays->setAttribute(Qt::WA_DeleteOnClose);
    m_otherWays->show();
}

} // namespace patchbay
