// The one process of a person that has the relay and the tokens, put together.
//
// The tray program and `patchbayctl serve` each hold one Owner; everybody else (bridges, the
// command line, a second start) is a guest and asks it over the bridge socket.

#pragma once

#include "clients/receipts.h"
#include "clients/watch.h"
#include "connections/connection_store.h"
#include "owner/pause.h"
#include "owner/sleep_notice.h"
#include "platform/platform.h"
#include "relay/relay_host.h"
#include "setup/activity.h"
#include "setup/setup.h"
#include "setup/status_source.h"
#include "setup/update.h"
#include "signin/last_sign_ins.h"
#include "signin/token_source.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace patchbay {

class InstanceLock;
class EntryKeeper;
class RelayTester;
namespace demo {
class PracticeServer;
}

class Owner : public QObject
{
    Q_OBJECT

public:
    struct Options {
        std::optional<quint16> port; // 0: any; not given: the one that was kept
        std::optional<quint16> practicePort; // 0: any; not given: its usual one
        bool autoSignIn = false; // opens the browser by itself when a server asks
        UpdateFeed updates = builtInFeed();
    };

    // Errors: RelayAlreadyRunning, PortTaken, those of ConnectionStore::load and Receipts::load.
    static Result<std::unique_ptr<Owner>> start(Platform platform, const Options &options);
    ~Owner() override;
    // Before it goes: what this program becomes (startAnew) is the owner without a gap.
    void leaveToSuccessor() const;

    Platform &platform() { return m_platform; }
    ConnectionStore &store() { return m_store; }
    TokenSource &tokens() { return m_tokens; }
    Receipts &receipts() { return m_receipts; }
    RelayToQt &relay() { return m_relayToQt; }
    LiveStatus &status() { return *m_status; }
    const LastSignIns &lastSignIns() const { return m_lastSignIns; }
    SleepNotice &sleep() { return m_sleep; }
    Pause &pause() { return m_pause; }
    ActivityLog &activity() { return m_activity; }
    UpdateWatch &updates() { return m_updates; }
    EntryTester &tester();
    const QList<Client> &catalogue() const { return m_catalogue; }
    const QList<Client> &discontinued() const { return m_discontinued; }
    // With the servers that the policy names, and without those that it does not allow.
    const QList<ServerPreset> &presets() const { return m_presets; }
    // Whether everybody here has to have it.
    bool isForced(const Connection &connection) const;
    quint16 port() const;

    // A journey of its own; hears of apps that come through the relay.
    std::unique_ptr<Setup> newSetup();

    // Signs in to a connection that is kept already. A second call while one is under way joins it.
    QFuture<Result<void>> signIn(const QString &connection, SignInFlow::Browser browser);
    QFuture<Result<void>> signIn(const QString &connection, const SignInFlow::Wishes &wishes);
    SignInFlow *signInUnderWay(const QString &connection) const;
    bool isSigningIn() const { return !m_signIns.isEmpty(); }

    // Signs out (and revokes), gives back the apps' files, forgets the connection.
    // The value says in sentences what could not be given back; empty: everything was.
    // Errors: also SetByPolicy.
    QFuture<Result<QStringList>> removeConnection(const QString &connection);

    // Signs out and forgets what the server told us and that it knows us; name, address, choices
    // and apps stay. The value tells whether the server confirmed the sign-out.
    QFuture<Result<bool>> resetConnection(const QString &connection);

    QFuture<Result<QString>> startPracticeServer();

    // Ends what apps have open here, and begins anew; on another port if `port` is 0, which is then
    // kept. Errors: PortTaken; nothing runs then.
    Result<void> restartRelay(quint16 port);

Q_SIGNALS:
    void signInStarted(const QString &connection, patchbay::SignInFlow *flow);
    void controlRequested(const std::shared_ptr<patchbay::relay::RelayHost::ControlCall> &call);
    void controlAbandoned(const std::shared_ptr<patchbay::relay::RelayHost::ControlCall> &call);

private:
    Owner(Platform platform, const Options &options, QList<Client> catalogue,
          QList<ServerPreset> presets);
    void takePolicy();
    void addForcedServers();
    Result<void> startRelay();
    void stopRelay();
    Result<void> keepSignIn(Connection signedIn);
    Result<void> followPractice();
    void appCame(const relay::Activity &activity);

    Platform m_platform;
    Options m_options;
    std::unique_ptr<InstanceLock> m_lock;
    QList<Client> m_catalogue;
    QList<Client> m_discontinued;
    QList<ServerPreset> m_builtInPresets;
    QList<ServerPreset> m_presets;
    ConnectionStore m_store;
    Pause m_pause;
    TokenSource m_tokens;
    LastSignIns m_lastSignIns;
    SleepNotice m_sleep;
    Receipts m_receipts;
    EntryWatch m_watch;
    std::unique_ptr<EntryKeeper> m_keeper;
    RelayToQt m_relayToQt;
    ActivityLog m_activity;
    std::unique_ptr<LiveStatus> m_status;
    UpdateWatch m_updates;
    std::unique_ptr<RelayTester> m_tester;
    std::unique_ptr<demo::PracticeServer> m_practice;
    std::unique_ptr<relay::Relay> m_relay;
    QHash<QString, SignInFlow *> m_signIns;
    QList<QPointer<Setup>> m_setups; // those that were given out and still are there
};

} // namespace patchbay
