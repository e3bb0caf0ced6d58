#include "relay/activity.h"

#include "relay/message.h"

#include <utility>

namespace patchbay::relay {

PendingActivity::PendingActivity(std::string connection, std::string client)
{
    m_activity.connection = std::move(connection);
    m_activity.client = std::move(client);
}

void PendingActivity::begin(const Message &request)
{
    m_isBegun = true;
    m_activity.method = request.method;
    if (request.method == "tools/call")
        m_activity.tool = request.name;
    m_activity.when = std::chrono::system_clock::now();
    m_begun = std::chrono::steady_clock::now();
}

void PendingActivity::end(RelayHost &host, bool ok)
{
    if (!std::exchange(m_isBegun, false))
        return;
    m_activity.ok = ok && !m_failed;
    m_activity.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_begun);
    host.happened(m_activity);
}

} // namespace patchbay::relay
