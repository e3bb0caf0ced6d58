#include "setup/status_source.h"

#include "clients/catalogue.h"
#include "clients/restart.h"
#include "clients/watch.h"
#include "connections/connection_store.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "setup/other_apps.h"
#include "signin/sign_in_facts.h"

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

constexpr std::chrono::seconds betweenLooks{1};

QString seenKey(const QString &connection, const QString &client)
{
    return connection % u'/' % client;
}

// Several files of one app: the worst state counts.
int severity(EntryState state)
{
    switch (state) {
    case EntryState::Present:
        return 0;
    case EntryState::Moved:
        return 1;
    case EntryState::Changed:
        return 2;
    case EntryState::Missing:
        return 3;
    case EntryState::FileUnreadable:
        return 4;
    }
    return 4;
}

} // namespace

// Ready is said of an app only when it has come through the relay itself: a written file alone
// proves nothing. Nothing of it is Ready while its connection cannot work.
Health healthOf(const AppStatus &app, bool usable)
{
    if (app.entry != EntryState::Present && app.entry != EntryState::Moved)
        return Health::NeedsYou;
    return usable && app.lastSeen.isValid() ? Health::Ready : Health::Off;
}

Health healthOf(const ConnectionStatus &connection, bool relayRunning)
{
    if (!relayRunning)
        return Health::Broken;
    if (connection.paused)
        return Health::Off;
    Health own = Health::Off;
    switch (connection.tokens) {
    case TokenState::Unknown:
        own = Health::Off;
        break;
    case TokenState::Ready:
        own = connection.wantsPerson ? Health::NeedsYou : Health::Ready;
        break;
    case TokenState::NotNeeded:
        own = Health::Ready;
        break;
    case TokenState::SignInNeeded:
    case TokenState::KeychainTrouble:
        own = Health::NeedsYou;
        break;
    }
    const bool appNeedsYou =
        std::any_of(connection.apps.begin(), connection.apps.end(),
                    [](const AppStatus &app) { return app.health == Health::NeedsYou; });
    return appNeedsYou ? Health::NeedsYou : own;
}

Health healthOf(const Status &status)
{
    if (!status.relayRunning)
        return Health::Broken;
    Health worst = Health::Off;
    for (const ConnectionStatus &connection : status.connections)
        worst = std::max(worst, connection.health);
    return worst;
}

LiveStatus::LiveStatus(Parts parts, QObject *parent)
    : StatusSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.store, &ConnectionStore::changed, this, &LiveStatus::lookAgain);
    connect(&m_parts.tokens, &TokenSource::stateChanged, this, &LiveStatus::lookAgain);
    connect(&m_parts.watch, &EntryWatch::changed, this, &LiveStatus::gather);
    lookAgain();
}

LiveStatus::~LiveStatus() = default;

const Status &LiveStatus::status() const
{
    return m_status;
}

void LiveStatus::setRelay(bool running, quint16 port)
{
    m_status.relayRunning = running;
    m_status.port = port;
    lookAgain();
}

void LiveStatus::appSeen(const QString &connection, const QString &client, const QDateTime &when)
{
    QDateTime &seen = m_seen[seenKey(connection, client)];
    const bool first = !seen.isValid();
    seen = when;
    if (first)
        return lookAgain();
    // Apps may call a thousand times a second; looking at files and processes for each would be
    // felt.
    if (std::exchange(m_lookingSoon, true))
        return;
    m_parts.platform.clock->after(betweenLooks, this, [this] {
        m_lookingSoon = false;
        lookAgain();
    });
}

QDateTime LiveStatus::lastSeen(const QString &connection, const QString &client) const
{
    return m_seen.value(seenKey(connection, client));
}

// Another app that is given the same name later has not been seen yet.
void LiveStatus::forgetWithdrawn()
{
    for (const ConnectionStatus &before : std::as_const(m_status.connections)) {
        const QString id = before.connection.id;
        const auto now = m_parts.store.find(id);
        for (const AppStatus &app : before.apps) {
            if (app.byHand && (!now || !findOtherApp(*now, m_parts.catalogue, app.client)))
                m_seen.remove(seenKey(id, app.client));
        }
    }
}

void LiveStatus::lookAgain()
{
    m_parts.watch.look();
    gather();
}

void LiveStatus::gather()
{
    forgetWithdrawn();
    m_status.connections.clear();
    m_status.pausedUntil = m_parts.store.pausedUntil();
    const QList<RunningProgram> running = m_parts.platform.processes->running();
    for (const Connection &connection : m_parts.store.connections()) {
        ConnectionStatus status;
        status.connection = connection;
        status.tokens = m_parts.tokens.state(connection.id);
        status.paused = m_status.pausedUntil.isValid();
        status.accessTokenEnds = m_parts.tokens.accessTokenEnds(connection.id);
        status.wantsPerson = connection.facts
            && (!connection.facts->wantedScope.isEmpty()
                || isEndingSoon(*connection.facts, m_parts.platform.clock->now()));
        for (const WatchedEntry &watched : m_parts.watch.entries()) {
            const Receipt &receipt = watched.receipt;
            if (receipt.connection != connection.id)
                continue;
            const auto client = findClient(m_parts.catalogue, receipt.client);
            if (!client)
                continue;
            const auto known =
                std::find_if(status.apps.begin(), status.apps.end(),
                             [&](const AppStatus &app) { return app.client == receipt.client; });
            if (known != status.apps.end()) {
                if (severity(watched.state) > severity(known->entry)) {
                    known->entry = watched.state;
                    known->noticed = watched.noticed;
                }
                continue;
            }
            AppStatus app;
            app.client = client->id;
            app.name = client->name;
            app.entry = watched.state;
            app.noticed = watched.noticed;
            app.signsInItself = receipt.direct;
            app.running = !runningProcesses(*client, running).isEmpty();
            app.lastSeen = m_seen.value(seenKey(connection.id, client->id));
            if (app.lastSeen.isValid() && app.lastSeen < receipt.when)
                app.lastSeen = {};
            status.apps.append(app);
        }
        // What is put back gets a new receipt, and must not jump to the end of the list for it.
        const auto place = [this](const AppStatus &app) {
            return std::find_if(m_parts.catalogue.cbegin(), m_parts.catalogue.cend(),
                                [&app](const Client &client) { return client.id == app.client; });
        };
        std::sort(status.apps.begin(), status.apps.end(),
                  [&](const AppStatus &a, const AppStatus &b) { return place(a) < place(b); });
        const QList<OtherApp> others = otherAppsOf(connection, m_parts.catalogue);
        for (const OtherApp &other : others) {
            AppStatus app;
            app.client = other.client;
            app.name = other.name;
            app.byHand = true;
            app.entry = EntryState::Present;
            app.lastSeen = m_seen.value(seenKey(connection.id, other.client));
            status.apps.append(app);
        }
        const bool usable = m_status.relayRunning && !status.paused
            && status.tokens != TokenState::SignInNeeded
            && status.tokens != TokenState::KeychainTrouble;
        for (AppStatus &app : status.apps)
            app.health = healthOf(app, usable);
        status.health = healthOf(status, m_status.relayRunning);
        m_status.connections.append(status);
    }
    m_status.health = healthOf(m_status);
    Q_EMIT changed();
}

} // namespace patchbay
