// What is asked for one app: that it only reads, or everything again.

#include "clients/catalogue.h"
#include "main/screens.h"
#include "owner/read_only.h"

namespace patchbay {

void Screens::onlyRead(const QString &connection, const QString &client, bool wish)
{
    choose(m_owner, connection, client, wish ? ToolsFor::Reading : ToolsFor::Everything)
        .then(this, [this, connection, client](const Result<ToolCount> &chosen) {
            if (!chosen) {
                const auto known = m_owner.store().find(connection);
                const auto app = findClient(m_owner.catalogue(), client);
                tell(chosen.error(), known ? known->name : QString(), app ? app->name : QString());
            }
            m_owner.status().lookAgain(); // what is shown is what was chosen
        });
}

} // namespace patchbay
