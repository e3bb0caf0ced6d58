#include "connections/policy_servers.h"

#include "connections/connection_store.h"

#include <QUrl>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

bool isAmong(const QList<ServerPreset> &presets, const QString &url)
{
    return std::any_of(presets.begin(), presets.end(),
                       [&url](const ServerPreset &preset) { return preset.url == url; });
}

// What the policy says of it as a preset; nothing for one that nobody knows.
std::optional<ServerPreset> presetFor(const PolicyServer &server,
                                      const QList<ServerPreset> &builtIn)
{
    if (!server.preset.isEmpty()) {
        auto known = findPreset(builtIn, server.preset);
        if (known && !server.name.isEmpty())
            known->name = server.name;
        return known;
    }
    ServerPreset preset;
    preset.url = server.url;
    preset.name = server.name.isEmpty() ? QUrl(server.url).host() : server.name;
    preset.vendor = preset.name;
    preset.hosts = QStringList(QUrl(server.url).host());
    return preset;
}

// Each address once; what has no id yet gets one that is nobody's.
void addServers(const QList<PolicyServer> &servers, const QList<ServerPreset> &builtIn,
                QList<ServerPreset> &presets)
{
    for (const PolicyServer &server : servers) {
        auto preset = presetFor(server, builtIn);
        if (!preset || isAmong(presets, preset->url))
            continue;
        if (preset->id.isEmpty())
            preset->id = freeIdFor(preset->name, u"server"_s, [&](const QString &id) {
                return findPreset(builtIn, id) || findPreset(presets, id);
            });
        presets.append(*preset);
    }
}

} // namespace

QList<ServerPreset> presetsUnder(const Policy &policy, const QList<ServerPreset> &builtIn)
{
    QList<ServerPreset> presets;
    addServers(policy.forcedServers, builtIn, presets);
    addServers(policy.offeredServers, builtIn, presets);
    if (policy.onlyTheseServers)
        return presets;
    for (const ServerPreset &preset : builtIn) {
        if (!isAmong(presets, preset.url))
            presets.append(preset);
    }
    return presets;
}

QList<ServerPreset> forcedServers(const Policy &policy, const QList<ServerPreset> &builtIn)
{
    QList<ServerPreset> presets;
    addServers(policy.forcedServers, builtIn, presets);
    return presets;
}

QStringList presetsNotKnown(const Policy &policy, const QList<ServerPreset> &builtIn)
{
    QStringList missing;
    const QList<PolicyServer> all = policy.forcedServers + policy.offeredServers;
    for (const PolicyServer &server : all) {
        if (!server.preset.isEmpty() && !findPreset(builtIn, server.preset))
            missing.append(server.preset);
    }
    return missing;
}

Result<void> mayConnect(const Policy &policy, const QList<ServerPreset> &presets,
                        const Connection &connection)
{
    if (connection.practice && policy.hides(Policy::Screen::Practice))
        return policy.refusal(u"hiddenScreens"_s);
    if (connection.access == Access::AccessKey && policy.hides(Policy::Screen::AccessKey))
        return policy.refusal(u"hiddenScreens"_s);
    if (policy.onlyTheseServers && !isAmong(presets, connection.url))
        return policy.refusal(u"onlyTheseServers"_s);
    return {};
}

} // namespace patchbay
