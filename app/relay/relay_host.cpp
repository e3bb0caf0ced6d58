#include "relay/relay_host.h"

#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "connections/policy_servers.h"
#include "signin/challenge.h"
#include "signin/token_source.h"

#include <QMetaObject>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

// Waking this thread for each of many calls would cost more than carrying them; and each time it
// wakes while there are many, some of them wait for its processor. What comes after a pause is told
// soon.
constexpr std::chrono::milliseconds gathered{50};
constexpr std::chrono::milliseconds gatheredOfMany{500};
constexpr std::size_t many = 20;

QByteArray keyFor(const std::string &connection)
{
    return QByteArray::fromStdString(connection);
}

relay::Route::Transport transportFor(Transport transport)
{
    switch (transport) {
    case Transport::Auto:
        return relay::Route::Transport::Auto;
    case Transport::StreamableHttp:
        return relay::Route::Transport::StreamableHttp;
    case Transport::Sse:
        return relay::Route::Transport::Sse;
    }
    return relay::Route::Transport::Auto;
}

bool letsIn(const Policy &policy, const ClientKey &key)
{
    return key.name.isEmpty() ? policy.allowsApp(key.client) : policy.allowsOtherApps();
}

} // namespace

std::vector<relay::Route> routesFor(const QList<Connection> &connections, const Secret &ownKey,
                                    const Policy &policy)
{
    std::vector<relay::Route> routes;
    routes.reserve(static_cast<std::size_t>(connections.size()));
    for (const Connection &connection : connections) {
        relay::Route route;
        route.connection = connection.id.toStdString();
        route.name = connection.name.toStdString();
        route.url = connection.url.toStdString();
        route.transport = transportFor(connection.transport);
        for (const ClientKey &key : connection.keys) {
            if (letsIn(policy, key))
                route.keys.push_back(
                    {key.client.toStdString(), key.sha256.toStdString(),
                     policy.readOnly || connection.readOnlyClients.contains(key.client)});
        }
        route.keys.push_back({RelayToQt::ownClient, hashOf(ownKey).toStdString(), policy.readOnly});
        routes.push_back(std::move(route));
    }
    return routes;
}

RelayToQt::RelayToQt(ConnectionStore &store, TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_tokens(tokens)
    , m_ownKey(newClientKey())
{
    connect(&m_store, &ConnectionStore::changed, this, &RelayToQt::followStore);
    followStore();
    connect(&m_tokens, &TokenSource::stateChanged, this,
            [this](const QString &connection, TokenState state) {
                forget(connection.toStdString());
                if (m_relay && state == TokenState::Ready)
                    m_relay->signInChanged(connection.toStdString());
            });
    connect(&m_tokens, &TokenSource::tokensReplaced, this, [this](const QString &connection) {
        forget(connection.toStdString());
        if (m_relay)
            m_relay->signInChanged(connection.toStdString());
    });
}

void RelayToQt::followStore()
{
    if (m_relay)
        m_relay->setRoutes(routes());
    const bool isPaused = m_store.pausedUntil().isValid();
    if (!m_isPaused.exchange(isPaused) || isPaused || !m_relay)
        return;
    // Apps that came meanwhile go on now.
    const QList<Connection> connections = m_store.connections();
    for (const Connection &connection : connections)
        m_relay->signInChanged(connection.id.toStdString());
}

std::vector<relay::Route> RelayToQt::routes() const
{
    return routesFor(m_store.connections(), m_ownKey, m_policy);
}

void RelayToQt::attach(relay::Relay &relay)
{
    m_relay = &relay;
    m_relay->setRoutes(routes());
}

void RelayToQt::setPolicy(const Policy &policy, const QList<ServerPreset> &presets)
{
    m_policy = policy;
    m_presets = presets;
}

void RelayToQt::detach()
{
    m_relay = nullptr;
}

QFuture<std::size_t> RelayToQt::callsUnderWay()
{
    if (!m_relay)
        return QtFuture::makeReadyFuture<std::size_t>(0);
    auto promise = std::make_shared<QPromise<std::size_t>>();
    promise->start();
    m_relay->countCalls([this, promise](std::size_t calls) {
        QMetaObject::invokeMethod(this, [promise, calls] {
            promise->addResult(calls);
            promise->finish();
        });
    });
    return promise->future();
}

void RelayToQt::token(const std::string &connection, std::optional<Secret> refused,
                      TokenAnswer answer)
{
    if (m_isPaused)
        return answer(Error{ErrorCode::RelayPaused, {}});
    if (!refused) {
        const std::lock_guard lock(m_mutex);
        const auto known = m_remembered.constFind(keyFor(connection));
        if (known != m_remembered.constEnd()
            && (!known->until.isValid() || QDateTime::currentDateTimeUtc() < known->until)) {
            answer(known->token);
            return;
        }
    } else {
        forget(connection);
    }
    QMetaObject::invokeMethod(this,
                              [this, connection, refused = std::move(refused),
                               answer = std::move(answer)] { ask(connection, refused, answer); });
}

void RelayToQt::ask(const std::string &connection, const std::optional<Secret> &refused,
                    const TokenAnswer &answer)
{
    const QString id = QString::fromStdString(connection);
    if (const auto known = m_store.find(id)) {
        if (const auto allowed = mayConnect(m_policy, m_presets, *known); !allowed)
            return answer(allowed.error());
    }
    auto asked = refused ? m_tokens.tokenInsteadOf(id, *refused) : m_tokens.freshToken(id);
    asked.then(this, [this, connection, answer](const Result<Secret> &token) {
        if (token)
            remember(connection, *token);
        answer(token);
    });
}

void RelayToQt::remember(const std::string &connection, const Secret &token)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime until = m_tokens.accessTokenEnds(QString::fromStdString(connection));
    // Ask again a little before the token source would renew it.
    if (until.isValid())
        until = now.addMSecs(std::max<qint64>(0, now.msecsTo(until)) / 2);
    const std::lock_guard lock(m_mutex);
    m_remembered.insert(keyFor(connection), {token, until});
}

void RelayToQt::forget(const std::string &connection)
{
    const std::lock_guard lock(m_mutex);
    m_remembered.remove(keyFor(connection));
}

void RelayToQt::permissionRefused(const std::string &connection, const std::string &operation,
                                  std::vector<std::string> challenges, RefusalAnswer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, connection, operation, challenges = std::move(challenges),
         answer = std::move(answer)] {
            http::Headers headers;
            for (const std::string &challenge : challenges)
                headers.add("WWW-Authenticate", challenge);
            const auto bearer = bearerChallenge(headers);
            answer(m_tokens.permissionRefused(
                QString::fromStdString(connection), QString::fromStdString(operation),
                bearer ? bearer->parameters.value(QStringLiteral("scope")) : QString()));
        });
}

void RelayToQt::happened(const relay::Activity &what)
{
    const std::lock_guard lock(m_mutex);
    m_happened.push_back(what);
    if (std::exchange(m_tellsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { QTimer::singleShot(gathered, this, &RelayToQt::tellWhatHappened); });
}

void RelayToQt::tellWhatHappened()
{
    std::deque<relay::Activity> happened;
    {
        const std::lock_guard lock(m_mutex);
        happened.swap(m_happened);
        m_tellsSoon = happened.size() >= many;
    }
    if (happened.size() >= many)
        QTimer::singleShot(gatheredOfMany, this, &RelayToQt::tellWhatHappened);
    for (const relay::Activity &each : happened)
        Q_EMIT activity(each);
}

void RelayToQt::tellNow()
{
    decltype(m_happened) happened;
    {
        const std::lock_guard lock(m_mutex);
        happened.swap(m_happened);
    }
    for (const relay::Activity &each : happened)
        Q_EMIT activity(each);
}

void RelayToQt::control(const std::shared_ptr<ControlCall> &call)
{
    QMetaObject::invokeMethod(this, [this, call] { Q_EMIT controlRequested(call); });
}

void RelayToQt::controlGone(const std::shared_ptr<ControlCall> &call)
{
    QMetaObject::invokeMethod(this, [this, call] { Q_EMIT controlAbandoned(call); });
}

} // namespace patchbay
