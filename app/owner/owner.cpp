// A little longer than most: here everything that one process owns is put together.

#include "owner/owner.h"

#include "clients/ask.h"
#include "clients/catalogue.h"
#include "connections/local_endpoint.h"
#include "connections/policy_servers.h"
#include "demo/practice_server.h"
#include "owner/entry_tester.h"
#include "platform/clock.h"
#include "platform/instance_lock.h"
#include "platform/network.h"
#include "platform/open_files.h"
#include "relay/bridge_protocol.h"
#include "setup/app_wiring.h"
#include "setup/entry_keeper.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

Result<std::unique_ptr<Owner>> Owner::start(Platform platform, const Options &options)
{
    allowManyOpenFiles();
    auto lock = InstanceLock::take(platform.places.ourRuntime);
    if (!lock)
        return lock.error();
    auto catalogue = readCatalogue(platform.places.os);
    if (!catalogue)
        return catalogue.error();
    auto discontinued = readDiscontinued(platform.places.os);
    if (!discontinued)
        return discontinued.error();
    auto presets = readServerPresets();
    if (!presets)
        return presets.error();
    std::unique_ptr<Owner> owner(
        new Owner(std::move(platform), options, *std::move(catalogue), *std::move(presets)));
    owner->m_lock = *std::move(lock);
    owner->m_discontinued = *std::move(discontinued);
    if (const auto loaded = owner->m_store.load(); !loaded)
        return loaded.error();
    if (const auto loaded = owner->m_receipts.load(); !loaded)
        return loaded.error();
    owner->addForcedServers();
    removeHomesToAskIn(owner->m_platform.places);
    if (const auto started = owner->startRelay(); !started)
        return started.error();
    owner->m_watch.start();
    owner->m_updates.start();
    return owner;
}

namespace {

ActivityLog::Audit auditFor(const Platform &platform)
{
    ActivityLog::Audit audit{platform.places.account, {}};
    if (platform.policy.auditToSystemLog)
        audit.systemLog = platform.systemLog;
    return audit;
}

} // namespace

Owner::Owner(Platform platform, const Options &options, QList<Client> catalogue,
             QList<ServerPreset> presets)
    : m_platform(std::move(platform))
    , m_options(options)
    , m_catalogue(std::move(catalogue))
    , m_builtInPresets(std::move(presets))
    , m_presets(presetsUnder(m_platform.policy, m_builtInPresets))
    , m_store(m_platform.places.ourConfig)
    , m_pause(m_store, *m_platform.clock)
    , m_tokens(m_platform, m_store)
    , m_sleep([clock = m_platform.clock.get()] { return clock->sinceStart(); },
              [] {
                  // Stands still during sleep on Linux and macOS; see http/sleep_watch.h.
                  return std::chrono::duration_cast<std::chrono::milliseconds>(
                      std::chrono::steady_clock::now().time_since_epoch());
              })
    , m_receipts(m_platform.places.ourData)
    , m_watch(m_platform, m_receipts, m_catalogue)
    , m_relayToQt(m_store, m_tokens)
    , m_activity(m_platform.places.ourState, *m_platform.clock, auditFor(m_platform))
    , m_status(std::make_unique<LiveStatus>(
          LiveStatus::Parts{m_platform, m_store, m_tokens, m_watch, m_catalogue}))
    , m_updates(m_platform, m_options.updates)
    , m_tester(std::make_unique<RelayTester>(m_platform, m_store, m_relayToQt, m_catalogue))
{
    takePolicy();
    m_keeper = std::make_unique<EntryKeeper>(
        EntryKeeper::Parts{m_platform, m_store, m_receipts, m_watch, m_catalogue});
    for (const ActivityEntry &entry : m_activity.entries()) {
        if (entry.ok)
            m_status->appSeen(entry.connection, entry.client, entry.when);
    }
    connect(&m_relayToQt, &RelayToQt::activity, this, &Owner::appCame);
    connect(&m_relayToQt, &RelayToQt::controlRequested, this, &Owner::controlRequested);
    connect(&m_relayToQt, &RelayToQt::controlAbandoned, this, &Owner::controlAbandoned);
    connect(&m_updates, &UpdateWatch::changed, m_status.get(), &LiveStatus::lookAgain);
    connect(&m_tokens, &TokenSource::stateChanged, this,
            [this](const QString &connection, TokenState state) {
                if (m_options.autoSignIn && state == TokenState::SignInNeeded)
                    signIn(connection, SignInFlow::Browser::Open);
            });
    connect(&m_tokens, &TokenSource::permissionNeeded, this, [this](const QString &connection) {
        if (m_options.autoSignIn)
            signIn(connection, SignInFlow::Browser::Open);
    });
}

Owner::~Owner()
{
    // They use what goes below, and so do those that were let go in a signal of their own.
    qDeleteAll(m_signIns);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stopRelay();
    m_practice.reset();
}

void Owner::leaveToSuccessor() const
{
    m_lock->leaveToSuccessor();
}

// The relay's thread calls m_relayToQt: it goes first.
void Owner::stopRelay()
{
    m_relayToQt.detach();
    m_relay.reset();
}

Result<void> Owner::restartRelay(quint16 port)
{
    stopRelay();
    m_status->setRelay(false, m_store.port());
    const auto before = std::exchange(m_options.port, port);
    auto started = startRelay();
    m_options.port = before;
    return started;
}

// The port is kept, since it stands in the apps' files. Only while no app has an entry may another
// one be taken by itself.
Result<void> Owner::startRelay()
{
    const QList<Connection> connections = m_store.connections();
    const bool portIsInFiles = std::any_of(connections.begin(), connections.end(),
                                           [](const Connection &c) { return !c.keys.isEmpty(); });
    relay::Relay::Options options;
    options.port = m_options.port.value_or(m_store.port());
    options.socketPath = bridgeSocketPath(m_platform.places.dataDir.toStdString());
    options.routes = m_relayToQt.routes();
    const auto start = [&] {
        return relay::Relay::start(m_platform.network->loop(), m_platform.network->client(),
                                   m_relayToQt, options);
    };
    auto relay = start();
    if (!relay && relay.error().code == ErrorCode::PortTaken && !portIsInFiles && !m_options.port) {
        options.port = 0;
        relay = start();
    }
    if (!relay)
        return relay.error();
    m_relay = *std::move(relay);
    if (m_relay->port() != m_store.port()) {
        if (const auto kept = m_store.setPort(m_relay->port()); !kept)
            return kept;
    }
    m_relayToQt.attach(*m_relay);
    for (const Connection &connection : connections)
        m_tokens.reload(connection.id); // looks who is signed in; costs no refresh
    m_status->setRelay(true, m_relay->port());
    const bool hasPractice = std::any_of(connections.begin(), connections.end(),
                                         [](const Connection &c) { return c.practice; });
    if (hasPractice)
        startPracticeServer();
    return {};
}

EntryTester &Owner::tester()
{
    return *m_tester;
}

quint16 Owner::port() const
{
    return m_relay ? m_relay->port() : m_store.port();
}

std::unique_ptr<Setup> Owner::newSetup()
{
    auto setup = std::make_unique<Setup>(
        Setup::Parts{m_platform, m_store, m_tokens, m_receipts, *m_tester, m_catalogue, m_presets,
                     [this] { return startPracticeServer(); }, m_discontinued, &m_lastSignIns});
    m_setups.removeIf([](const QPointer<Setup> &known) { return known.isNull(); });
    m_setups.append(setup.get());
    return setup;
}

void Owner::appCame(const relay::Activity &activity)
{
    const QString connection = QString::fromStdString(activity.connection);
    const QString client = QString::fromStdString(activity.client);
    if (client == QLatin1String(RelayToQt::ownClient) || m_tester->isTesting(connection, client))
        return;
    using std::chrono::milliseconds;
    m_activity.add(
        {QDateTime::fromMSecsSinceEpoch(
             std::chrono::duration_cast<milliseconds>(activity.when.time_since_epoch()).count(),
             Qt::UTC),
         connection, client, QString::fromStdString(activity.method),
         QString::fromStdString(activity.tool), activity.took, activity.ok});
    if (!activity.ok)
        return;
    const QDateTime now = m_platform.clock->now();
    m_status->appSeen(connection, client, now);
    for (const QPointer<Setup> &setup : std::as_const(m_setups)) {
        if (setup)
            setup->appSeen(connection, client, now);
    }
}

SignInFlow *Owner::signInUnderWay(const QString &connection) const
{
    return m_signIns.value(connection);
}

QFuture<Result<void>> Owner::signIn(const QString &id, SignInFlow::Browser browser)
{
    SignInFlow::Wishes wishes;
    wishes.browser = browser;
    return signIn(id, wishes);
}

QFuture<Result<void>> Owner::signIn(const QString &id, const SignInFlow::Wishes &wishes)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    const auto connection = m_store.find(id);
    if (!connection) {
        finish(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
        return promise->future();
    }
    SignInFlow *flow = m_signIns.value(id);
    const bool joins = flow != nullptr;
    if (!joins) {
        flow = new SignInFlow(m_platform, this);
        m_signIns.insert(id, flow);
    }
    connect(flow, &SignInFlow::finished, this,
            [this, id, flow, joins, finish](const Result<Connection> &outcome) {
                Result<void> kept;
                if (!outcome)
                    kept = outcome.error();
                else if (!joins)
                    kept = keepSignIn(*outcome);
                if (!joins) {
                    m_signIns.remove(id);
                    flow->deleteLater();
                    m_tokens.reload(id);
                }
                finish(kept);
            });
    if (!joins) {
        m_lastSignIns.follow(*connection, wishes.account, *flow);
        Q_EMIT signInStarted(id, flow);
        flow->start(*connection, wishes);
    }
    return promise->future();
}

// Apps may have been connected or withdrawn while the browser was open.
Result<void> Owner::keepSignIn(Connection signedIn)
{
    const auto now = m_store.find(signedIn.id);
    if (!now)
        return Error{ErrorCode::ConnectionUnknown, signedIn.id.toStdString()};
    signedIn.keys = now->keys;
    signedIn.readOnlyClients = now->readOnlyClients;
    return m_store.update(signedIn);
}

QFuture<Result<QStringList>> Owner::removeConnection(const QString &id)
{
    const auto known = m_store.find(id);
    if (!known)
        return QtFuture::makeReadyFuture<Result<QStringList>>(
            Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    if (isForced(*known))
        return QtFuture::makeReadyFuture<Result<QStringList>>(
            m_platform.policy.refusal(u"forcedServers"_s));
    QStringList left;
    AppWiring wiring(m_platform, m_store, m_receipts);
    for (const Client &client : std::as_const(m_catalogue)) {
        const auto undone = wiring.disconnect(client, id);
        if (!undone && undone.error().code != ErrorCode::NothingToUndo)
            left.append(undone.error().code == ErrorCode::ClientMustQuit
                            ? tr("%1: goes as soon as you quit it").arg(client.name)
                            : client.name % u": "_s
                                % QString::fromStdString(undone.error().detail));
    }
    return m_tokens.signOut(id, Forget::Everything)
        .then(this, [this, id, left](const Result<bool> &signedOut) -> Result<QStringList> {
            // The keychain must let go of the tokens before we forget that they are there.
            if (!signedOut)
                return signedOut.error();
            if (const auto removed = m_store.remove(id); !removed)
                return removed.error();
            return left;
        });
}

QFuture<Result<bool>> Owner::resetConnection(const QString &id)
{
    return m_tokens.signOut(id, Forget::Registration)
        .then(this, [this, id](const Result<bool> &signedOut) -> Result<bool> {
            if (!signedOut)
                return signedOut;
            auto now = m_store.find(id);
            if (!now)
                return Error{ErrorCode::ConnectionUnknown, id.toStdString()};
            now->facts.reset();
            now->account.clear();
            if (const auto kept = m_store.update(*now); !kept)
                return kept.error();
            return signedOut;
        });
}

QFuture<Result<QString>> Owner::startPracticeServer()
{
    if (!m_practice) {
        demo::PracticeServer::Options options;
        options.port = m_options.practicePort.value_or(options.port);
        auto started = demo::PracticeServer::start(m_platform.network->loop(), options);
        if (!started)
            return QtFuture::makeReadyFuture<Result<QString>>(started.error());
        m_practice = *std::move(started);
        if (const auto followed = followPractice(); !followed)
            return QtFuture::makeReadyFuture<Result<QString>>(followed.error());
    }
    return QtFuture::makeReadyFuture<Result<QString>>(QString::fromStdString(m_practice->url()));
}

// It is not always where it was yesterday, and has forgotten who signed in and with what.
Result<void> Owner::followPractice()
{
    const QString url = QString::fromStdString(m_practice->url());
    const QList<Connection> connections = m_store.connections();
    for (const Connection &connection : connections) {
        if (!connection.practice || (connection.url == url && !connection.facts))
            continue;
        Connection now = connection;
        now.url = url;
        now.facts.reset();
        if (const auto kept = m_store.update(now); !kept)
            return kept;
    }
    return {};
}

} // namespace patchbay
