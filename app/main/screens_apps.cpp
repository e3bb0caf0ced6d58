// What is asked for one app: put back, remove, restart.

#include "main/screens.h"

#include "clients/catalogue.h"
#include "clients/restart.h"
#include "setup/app_wiring.h"
#include "setup/other_apps.h"
#include "windows/main_window.h"
#include "windows/questions.h"

namespace patchbay {

void Screens::putBack(const QString &connection, const QString &clientId)
{
    const auto client = findClient(m_owner.catalogue(), clientId);
    const auto known = m_owner.store().find(connection);
    if (!client || !known)
        return tell(Error{ErrorCode::ClientUnknown, clientId.toStdString()});
    change(*client, known->name, [this, client = *client, known = *known] {
        return AppWiring(m_owner.platform(), m_owner.store(), m_owner.receipts())
            .putBack(client, known);
    });
}

void Screens::removeApp(const QString &connection, const QString &clientId)
{
    const auto client = findClient(m_owner.catalogue(), clientId);
    if (!client) { // one that the person set up by hand
        OtherApps others(m_owner.platform(), m_owner.store(), m_owner.catalogue());
        if (const auto withdrawn = others.withdraw(connection, clientId); !withdrawn)
            tell(withdrawn.error());
        return m_owner.status().lookAgain();
    }
    change(*client, {}, [this, client = *client, connection] {
        auto undone = AppWiring(m_owner.platform(), m_owner.store(), m_owner.receipts())
                          .disconnect(client, connection);
        if (!undone && undone.error().code == ErrorCode::NothingToUndo)
            return Result<void>();
        return undone;
    });
}

// Does it, or quits the app for it if the person agrees.
void Screens::change(const Client &client, const QString &server,
                     const std::function<Result<void>()> &work)
{
    const auto done = work();
    if (done || done.error().code != ErrorCode::ClientMustQuit) {
        if (!done)
            tell(done.error(), server, client.name);
        return m_owner.status().lookAgain();
    }
    openMainWindow();
    askToQuit(m_window.get(), client.name, [this, client, work] { restart(client, work); });
}

void Screens::restartApp(const QString &clientId)
{
    const auto client = findClient(m_owner.catalogue(), clientId);
    if (!client)
        return tell(client.error());
    restart(*client, {});
}

void Screens::restart(const Client &client, const std::function<Result<void>()> &whileQuit,
                      const std::function<void()> &then)
{
    auto *flow = new RestartFlow(client, m_owner.platform(), this);
    flow->setWhileQuit(whileQuit);
    connect(flow, &RestartFlow::finished, this,
            [this, flow, then, name = client.name](const Result<void> &outcome) {
                flow->deleteLater();
                if (!outcome)
                    tell(outcome.error(), {}, name);
                else if (then)
                    then();
                m_owner.status().lookAgain();
                m_findings.check();
            });
    flow->start();
}

// An app that must quit before these connections can go out of it is asked for; `then` goes on
// when they have gone.
bool Screens::mustQuitFirst(const QStringList &connections, const std::function<void()> &then)
{
    const QList<Receipt> receipts = m_owner.receipts().all();
    for (const Receipt &receipt : receipts) {
        const auto client = findClient(m_owner.catalogue(), receipt.client);
        if (!client || !connections.contains(receipt.connection)
            || AppWiring(m_owner.platform(), m_owner.store(), m_owner.receipts())
                   .quitFirst(*client))
            continue;
        const auto takeOut = [this, client = *client, connections]() -> Result<void> {
            AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
            for (const QString &connection : connections) {
                auto undone = wiring.disconnect(client, connection);
                if (!undone && undone.error().code != ErrorCode::NothingToUndo)
                    return undone;
            }
            return {};
        };
        openMainWindow();
        askToQuit(m_window.get(), client->name,
                  [this, client = *client, takeOut, then] { restart(client, takeOut, then); });
        return true;
    }
    return false;
}

// One after the other; what could not be given back is told at the end.
void Screens::removeConnections(const QStringList &connections)
{
    if (mustQuitFirst(connections, [this, connections] { removeConnections(connections); }))
        return;
    for (const QString &connection : connections) {
        m_owner.removeConnection(connection).then(this, [this](const Result<QStringList> &left) {
            if (!left)
                tell(left.error());
            else if (!left->isEmpty())
                tell(Error{ErrorCode::FileNotWritable, left->join(u'\n').toStdString()});
        });
    }
}

} // namespace patchbay
