#include "setup/other_apps.h"

#include "clients/catalogue.h"
#include "clients/install_link.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "platform/desktop.h"
#include "platform/platform.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

bool isTheSame(const QString &name, const QString &other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<OtherApp> otherAppsOf(const Connection &connection, const QList<Client> &catalogue)
{
    QList<OtherApp> apps;
    for (const ClientKey &key : connection.keys) {
        if (key.name.isEmpty() && findClient(catalogue, key.client))
            continue;
        const bool isListed = std::any_of(apps.begin(), apps.end(), [&](const OtherApp &app) {
            return app.client == key.client;
        });
        if (!isListed)
            apps.append({key.client, key.name.isEmpty() ? key.client : key.name});
    }
    return apps;
}

std::optional<OtherApp> findOtherApp(const Connection &connection, const QList<Client> &catalogue,
                                     const QString &idOrName)
{
    const QList<OtherApp> apps = otherAppsOf(connection, catalogue);
    for (const OtherApp &app : apps) {
        if (app.client == idOrName)
            return app;
    }
    for (const OtherApp &app : apps) {
        if (isTheSame(app.name, idOrName.simplified()))
            return app;
    }
    return std::nullopt;
}

OtherApps::OtherApps(Platform &platform, ConnectionStore &store, const QList<Client> &catalogue)
    : m_platform(platform)
    , m_store(store)
    , m_catalogue(catalogue)
{
}

// The one of that name, or a new one with an id that is nobody's.
OtherApp OtherApps::appFor(const Connection &connection, const QString &name) const
{
    const QList<OtherApp> apps = otherAppsOf(connection, m_catalogue);
    const auto known = std::find_if(apps.begin(), apps.end(),
                                    [&](const OtherApp &app) { return isTheSame(app.name, name); });
    if (known != apps.end())
        return *known;
    const auto isTaken = [&](const QString &id) {
        return id == QLatin1String(ownClientId) || findClient(m_catalogue, id)
            || std::any_of(connection.keys.begin(), connection.keys.end(),
                           [&](const ClientKey &key) { return key.client == id; });
    };
    return {freeIdFor(name, u"app"_s, isTaken), name};
}

Result<void> OtherApps::mayAdd() const
{
    const Policy &policy = m_platform.policy;
    if (policy.allowsOtherApps())
        return {};
    return policy.refusal(policy.hides(Policy::Screen::OtherWays) ? u"hiddenScreens"_s
                                                                  : u"allowedApps"_s);
}

EntryValues OtherApps::valuesFor(const QString &connection) const
{
    EntryValues values;
    values.connection = connection;
    values.url = localUrl(m_store.port(), connection);
    values.bridge = m_platform.places.bridgeProgram;
    values.bridgeExtra = m_platform.places.bridgeExtra;
    return values;
}

Result<OtherAppEntry> OtherApps::add(const QString &connection, const QString &name)
{
    auto changed = m_store.find(connection);
    if (!changed)
        return Error{ErrorCode::ConnectionUnknown, connection.toStdString()};
    if (const auto allowed = mayAdd(); !allowed)
        return allowed.error();
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > longestAppName)
        return Error{ErrorCode::WrongUsage,
                     "a name of 1 to " + std::to_string(longestAppName) + " characters"};
    OtherAppEntry entry{appFor(*changed, plain), valuesFor(connection), {}};
    entry.values.key = newClientKey();
    changed->keys.append({entry.app.client, hashOf(entry.values.key), entry.app.name});
    if (const auto kept = m_store.update(*changed); !kept)
        return kept.error();
    entry.texts = pasteTexts(entry.values, entry.app.client, m_platform.places.os);
    return entry;
}

Result<QUrl> OtherApps::linkFor(const QString &connection, const Client &app) const
{
    const auto known = m_store.find(connection);
    if (!known)
        return Error{ErrorCode::ConnectionUnknown, connection.toStdString()};
    if (const auto allowed = mayAdd(); !allowed)
        return allowed.error();
    return installLinkFor(app, valuesFor(connection), appFor(*known, app.name).client,
                          m_platform.places.os);
}

Result<OtherApp> OtherApps::addByLink(const QString &connection, const Client &app)
{
    const auto link = linkFor(connection, app);
    if (!link)
        return link.error();
    if (const auto opened = m_platform.desktop->openInApp(*link); !opened)
        return opened.error();
    // In time, since the app asks before it starts the bridge.
    const auto known = m_store.find(connection);
    if (const auto there = findOtherApp(*known, m_catalogue, app.name))
        return *there;
    // Nobody is told the key: what the link adds starts the bridge.
    const auto added = add(connection, app.name);
    return added ? Result<OtherApp>(added->app) : Result<OtherApp>(added.error());
}

Result<void> OtherApps::withdraw(const QString &connection, const QString &client)
{
    auto changed = m_store.find(connection);
    if (!changed)
        return Error{ErrorCode::ConnectionUnknown, connection.toStdString()};
    if (!findOtherApp(*changed, m_catalogue, client))
        return Error{ErrorCode::NothingToUndo, client.toStdString()};
    changed->keys.removeIf([&](const ClientKey &key) { return key.client == client; });
    return m_store.update(*changed);
}

} // namespace patchbay
