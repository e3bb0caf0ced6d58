// Joins the relay's thread to the rest of the program, which lives with Qt: hands it tokens, takes
// what it has to tell, and keeps its routes the same as the connections.
//
// The one Qt file of this folder. Tokens that will do for a while are remembered here, so that a
// tool call does not have to wait for a turn of the Qt event loop.

#pragma once

#include "connections/local_endpoint.h"
#include "connections/server_presets.h"
#include "platform/policy.h"
#include "relay/relay.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <atomic>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace patchbay {

struct Connection;
class ConnectionStore;
class TokenSource;

// The relay's view of the connections. `ownKey` lets ourselves in to each of them. Apps that the
// policy does not allow are not let in; where it lets apps only read, so do we.
std::vector<relay::Route> routesFor(const QList<Connection> &connections, const Secret &ownKey,
                                    const Policy &policy);

class RelayToQt : public QObject, public relay::RelayHost
{
    Q_OBJECT

public:
    RelayToQt(ConnectionStore &store, TokenSource &tokens, QObject *parent = nullptr);

    // What an admin has decided; `presets` as presetsUnder gives them. A connection that is not
    // allowed gets no token, and whoever asks for it hears why. Before `attach`.
    void setPolicy(const Policy &policy, const QList<ServerPreset> &presets);

    // What the relay begins with.
    std::vector<relay::Route> routes() const;
    // From now on the relay's routes follow the store. Call `detach` before the relay goes.
    void attach(relay::Relay &relay);
    void detach();

    // How many calls of apps, and questions of other programs of ours, are under way now.
    QFuture<std::size_t> callsUnderWay();
    // Tells of what has happened so far, which else would wait a moment for what happens next.
    void tellNow();

    // The key for our own questions (tests, `patchbayctl tools`), as client `ownClient`. Made anew
    // at each start and kept in memory only.
    const Secret &ownKey() const { return m_ownKey; }
    static constexpr const char *ownClient = ownClientId;

    void token(const std::string &connection, std::optional<Secret> refused,
               TokenAnswer answer) override;
    void permissionRefused(const std::string &connection, const std::string &operation,
                           std::vector<std::string> challenges, RefusalAnswer answer) override;
    void happened(const relay::Activity &activity) override;
    void control(const std::shared_ptr<ControlCall> &call) override;
    void controlGone(const std::shared_ptr<ControlCall> &call) override;

Q_SIGNALS:
    // All on the Qt thread.
    void activity(const patchbay::relay::Activity &activity);
    void controlRequested(const std::shared_ptr<patchbay::relay::RelayHost::ControlCall> &call);
    void controlAbandoned(const std::shared_ptr<patchbay::relay::RelayHost::ControlCall> &call);

private:
    struct Remembered {
        Secret token;
        QDateTime until; // invalid: until it is refused
    };
    void ask(const std::string &connection, const std::optional<Secret> &refused,
             const TokenAnswer &answer);
    void remember(const std::string &connection, const Secret &token);
    void forget(const std::string &connection);
    void tellWhatHappened();
    void followStore();

    ConnectionStore &m_store;
    TokenSource &m_tokens;
    Policy m_policy;
    QList<ServerPreset> m_presets;
    relay::Relay *m_relay = nullptr;
    Secret m_ownKey;
    std::atomic<bool> m_isPaused = false; // nobody gets a token
    std::mutex m_mutex; // guards what both threads use
    QHash<QByteArray, Remembered> m_remembered;
    std::deque<relay::Activity> m_happened; // guarded as well; not told yet
    bool m_tellsSoon = false; // guarded as well
};

} // namespace patchbay
