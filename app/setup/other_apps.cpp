#include "setup/other_apps.h"

#include "clients/catalogue.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
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

Result<OtherAppEntry> OtherApps::add(const QString &connection, const QString &name)
{
    auto changed = m_store.find(connection);
    if (!changed)
        return Error{ErrorCode::ConnectionUnknown, connection.toStdString()};
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > longestAppName)
        return Error{ErrorCode::WrongUsage,
                     "a name of 1 to " + std::to_string(longestAppName) + " characters"};

    OtherAppEntry entry;
    const QList<OtherApp> apps = otherAppsOf(*changed, m_catalogue);
    const auto known = std::find_if(
        apps.begin(), apps.end(), [&](const OtherApp &app) { return isTheSame(app.name, plain); });
    if (known != apps.end()) {
        entry.app = *known;
    } else {
        entry.app.name = plain;
        entry.app.client = freeIdFor(plain, u"app"_s, [&](const QString &id) {
            return id == QLatin1String(ownClientId) || findClient(m_catalogue, id)
                || std::any_of(changed->keys.begin(), changed->keys.end(),
                               [&](const ClientKey &key) { return key.client == id; });
        });
    }
    EntryValues &values = entry.values;
    values.connection = connection;
    values.url = localUrl(m_store.port(), connection);
    values.key = newClientKey();
    values.bridge = m_platform.places.bridgeProgram;
    values.bridgeExtra = m_platform.places.bridgeExtra;
    changed->keys.append({entry.app.client, hashOf(values.key), entry.app.name});
    if (const auto kept = m_store.update(*changed); !kept)
        return kept.error();
    entry.texts = pasteTexts(values, entry.app.client, m_platform.places.os);
    return entry;
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
