#include "setup/leaving.h"

#include "clients/catalogue.h"
#include "clients/receipts.h"
#include "clients/restart.h"
#include "connections/connection_store.h"
#include "platform/autostart.h"
#include "platform/files.h"
#include "platform/platform.h"
#include "platform/secret_layers.h"
#include "setup/app_wiring.h"
#include "signin/token_source.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

std::deque<Client> appsWithOurEntry(const Leaving::Parts &parts)
{
    std::deque<Client> apps;
    const QList<Receipt> receipts = parts.receipts.all();
    for (const Client &client : parts.catalogue) {
        if (std::any_of(receipts.begin(), receipts.end(),
                        [&](const Receipt &receipt) { return receipt.client == client.id; }))
            apps.push_back(client);
    }
    return apps;
}

// One of several that run side by side never starts with the computer.
bool startsWithComputer(const Places &places)
{
    return places.dataDir.isEmpty() && autostart(places) == Autostart::On;
}

} // namespace

LeavingPlan leavingPlan(const Leaving::Parts &parts)
{
    LeavingPlan plan;
    const AppWiring wiring(parts.platform, parts.store, parts.receipts);
    const std::deque<Client> apps = appsWithOurEntry(parts);
    for (const Client &client : apps) {
        plan.apps.append(client.name);
        if (!wiring.quitFirst(client))
            plan.mustQuit.append(client.name);
    }
    const QList<Connection> connections = parts.store.connections();
    for (const Connection &connection : connections)
        plan.servers.append(connection.name);
    plan.startsWithComputer = startsWithComputer(parts.platform.places);
    return plan;
}

Leaving::Leaving(Parts parts, RunningApps running, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_running(running)
{
}

void Leaving::start()
{
    m_apps = appsWithOurEntry(m_parts);
    const QStringList mustQuit = leavingPlan(m_parts).mustQuit;
    if (!mustQuit.isEmpty() && m_running == RunningApps::Leave) {
        Q_EMIT finished(Error{ErrorCode::ClientMustQuit, mustQuit.join(", "_L1).toStdString()});
        return;
    }
    const QList<Connection> connections = m_parts.store.connections();
    for (const Connection &connection : connections)
        m_connections.append(connection.id);
    takeOutOfNextApp();
}

void Leaving::takeOutOfNextApp()
{
    if (m_apps.empty())
        return signOutOfNext();
    const Client client = m_apps.front();
    m_apps.pop_front();
    const AppWiring wiring(m_parts.platform, m_parts.store, m_parts.receipts);
    if (wiring.quitFirst(client)) {
        takeOut(client);
        return takeOutOfNextApp();
    }
    Q_EMIT doing(Doing::Quitting, client.name);
    auto *flow = new RestartFlow(client, m_parts.platform, this);
    const auto done = std::make_shared<bool>(false);
    flow->setWhileQuit([this, client, done]() -> Result<void> {
        takeOut(client);
        *done = true;
        return {};
    });
    connect(flow, &RestartFlow::finished, this,
            [this, flow, client, done](const Result<void> &outcome) {
                flow->deleteLater();
                if (!*done) { // it has not quit
                    m_farewell.apps.append(
                        {client.id,
                         client.name,
                         {},
                         {},
                         true,
                         outcome ? Error{ErrorCode::ClientMustQuit, {}} : outcome.error()});
                    m_farewell.complete = false;
                }
                takeOutOfNextApp();
            });
    flow->start();
}

void Leaving::takeOut(const Client &client)
{
    AppWiring wiring(m_parts.platform, m_parts.store, m_parts.receipts);
    QStringList connections;
    const QList<Receipt> receipts = m_parts.receipts.all();
    for (const Receipt &receipt : receipts) {
        if (receipt.client == client.id && !connections.contains(receipt.connection))
            connections.append(receipt.connection);
    }
    Q_EMIT doing(Doing::TakingOut, client.name);
    const bool runs = client.takesEffect == TakesEffect::Restart
        && !runningProcesses(client, m_parts.platform.processes->running()).isEmpty();
    for (const QString &connection : std::as_const(connections)) {
        LeftApp app{client.id, client.name, connection, {}, runs, std::nullopt};
        for (const Receipt &receipt : receipts) {
            if (receipt.client == client.id && receipt.connection == connection)
                app.files.append(receipt.path);
        }
        const auto undone = wiring.disconnect(client, connection);
        if (!undone && undone.error().code != ErrorCode::NothingToUndo) {
            app.error = undone.error();
            m_farewell.complete = false;
        }
        m_farewell.apps.append(app);
    }
}

void Leaving::signOutOfNext()
{
    if (m_connections.isEmpty()) {
        m_keychainItems = keysIn(keychainIndexIn(m_parts.platform.places.ourData));
        return m_farewell.complete ? forgetNextKeychainItem() : finish();
    }
    const QString id = m_connections.takeFirst();
    const auto connection = m_parts.store.find(id);
    if (!connection)
        return signOutOfNext();
    Q_EMIT doing(Doing::SigningOut, connection->name);
    m_parts.tokens.signOut(id, Forget::Everything)
        .then(this, [this, id, name = connection->name](const Result<bool> &signedOut) {
            LeftServer server{id, name, signedOut.value_or(false), std::nullopt};
            // What could not be given back needs the connection to be tried again.
            const bool isStillInApps =
                std::any_of(m_farewell.apps.begin(), m_farewell.apps.end(), [&](const LeftApp &a) {
                    return a.error && (a.connection == id || a.connection.isEmpty());
                });
            if (!signedOut)
                server.error = signedOut.error();
            else if (const auto removed = isStillInApps ? Result<void>() : m_parts.store.remove(id);
                     !removed)
                server.error = removed.error();
            if (server.error)
                m_farewell.complete = false;
            m_farewell.servers.append(server);
            signOutOfNext();
        });
}

void Leaving::forgetNextKeychainItem()
{
    if (m_keychainItems.isEmpty())
        return finish();
    const QString item = m_keychainItems.takeFirst();
    m_parts.platform.secrets->remove(item).then(this, [this](const Result<void> &removed) {
        if (!removed)
            m_farewell.keychainError = removed.error();
        m_farewell.complete = m_farewell.complete && removed.has_value();
        forgetNextKeychainItem();
    });
}

void Leaving::finish()
{
    const Places &places = m_parts.platform.places;
    if (m_farewell.complete && places.dataDir.isEmpty()) {
        m_farewell.startedWithComputer = startsWithComputer(places);
        if (!setAutostart(places, Autostart::Off, {}, {}))
            m_farewell.complete = false;
    }
    Q_EMIT finished(m_farewell);
}

QStringList removeOurFolders(const Places &places)
{
    const QStringList ours{places.ourConfig, places.ourData, places.ourState, places.ourRuntime};
    QStringList left;
    for (const QString &folder : ours) {
        if (QFileInfo::exists(folder) && !QDir(folder).removeRecursively())
            left.append(folder);
    }
    // Those above them that nobody else has put anything into; rmdir knows.
    const QString top = places.dataDir.isEmpty() ? places.home : QFileInfo(places.dataDir).path();
    for (const QString &folder : ours) {
        QString above = QFileInfo(folder).path();
        while (above.startsWith(QString(top + u'/')) && QDir().rmdir(above))
            above = QFileInfo(above).path();
    }
    return left;
}

} // namespace patchbay
