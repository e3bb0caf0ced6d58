// What an admin has decided, carried into the parts that keep to it.

#include "owner/owner.h"

#include "connections/policy_servers.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

Q_LOGGING_CATEGORY(policyLog, "patchbay.policy")

} // namespace

void Owner::takePolicy()
{
    const Policy &policy = m_platform.policy;
    m_store.setAllowed([this](const Connection &connection) {
        return mayConnect(m_platform.policy, m_presets, connection);
    });
    if (policy.putBackByItself)
        m_store.decidePutBack(*policy.putBackByItself ? PutBack::ByItself : PutBack::WhenAsked);
    m_relayToQt.setPolicy(policy, m_presets);
}

// A person has only to sign in to them. One that cannot be added now is tried at the next start.
void Owner::addForcedServers()
{
    const QList<ServerPreset> forced = forcedServers(m_platform.policy, m_builtInPresets);
    for (const ServerPreset &server : forced) {
        const QList<Connection> all = m_store.connections();
        if (std::any_of(all.begin(), all.end(),
                        [&](const Connection &known) { return known.url == server.url; }))
            continue;
        Connection connection;
        connection.id = m_store.idFor(server.name);
        connection.name = server.name;
        connection.url = server.url;
        connection.preset = server.id;
        if (const auto added = m_store.add(connection); !added)
            qCWarning(policyLog) << "not added:" << server.url << added.error().detail.c_str();
    }
}

bool Owner::isForced(const Connection &connection) const
{
    const QList<ServerPreset> forced = forcedServers(m_platform.policy, m_builtInPresets);
    return std::any_of(forced.begin(), forced.end(),
                       [&](const ServerPreset &server) { return server.url == connection.url; });
}

} // namespace patchbay
