// The commands that put entries back or take them out again.

#include "owner/commands.h"

#include "clients/catalogue.h"
#include "platform/spoken_advice.h"
#include "setup/app_wiring.h"
#include "setup/other_apps.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// What came of several apps, a line each.
struct Tally {
    QStringList lines;
    bool failed = false;
    bool mustQuit = false;

    void add(const Result<void> &outcome, const QString &app, const QString &fine)
    {
        lines.append(outcome ? fine : happened(outcome.error(), app));
        if (!outcome)
            (outcome.error().code == ErrorCode::ClientMustQuit ? mustQuit : failed) = true;
    }
    void tell(const Reply &reply, const QString &ifNone) const
    {
        reply.done(lines.isEmpty() ? ifNone : lines.join(u'\n'), {},
                   failed         ? 5
                       : mustQuit ? exitCodeFor(ErrorCode::ClientMustQuit)
                                  : 0);
    }
};

} // namespace

QString asItWas(const QString &app)
{
    return Commands::tr("%1 is as it was before.").arg(app);
}

QString happened(const Error &error, const QString &app)
{
    return QString::fromStdString(spokenAdvice(error, {}, app).happened);
}

void Commands::disconnectClient(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    OtherApps others(m_owner.platform(), m_owner.store(), m_owner.catalogue());
    const auto withdrawn = [&](const OtherApp &app) -> QString {
        return tr("%1 may not use %2 any more.").arg(app.name, connection->name);
    };
    if (!arguments.value(u"all"_s).toBool()) {
        const QString wanted = arguments.value(u"client"_s).toString();
        const auto other = findClient(m_owner.catalogue(), wanted)
            ? std::nullopt
            : findOtherApp(*connection, m_owner.catalogue(), wanted);
        if (other)
            return reply.outcome(others.withdraw(connection->id, other->client), withdrawn(*other));
        if (const auto client = clientFor(arguments, reply)) {
            if (arguments.value(u"restart"_s).toBool()) {
                const auto disconnectNow = [this, client = *client, id = connection->id] {
                    return AppWiring(m_owner.platform(), m_owner.store(), m_owner.receipts())
                        .disconnect(client, id);
                };
                return whileQuit(*client, reply, disconnectNow,
                                 [reply, name = client->name](const Result<void> &done) {
                                     if (!done)
                                         return reply.failed(done.error(), {}, name);
                                     reply.done(asItWas(name));
                                 });
            }
            const auto undone = wiring.disconnect(*client, connection->id);
            if (!undone)
                return reply.failed(undone.error(), connection->name, client->name);
            reply.done(asItWas(client->name));
        }
        return;
    }
    Tally tally;
    for (const Client &client : m_owner.catalogue()) {
        const auto undone = wiring.disconnect(client, connection->id);
        if (undone || undone.error().code != ErrorCode::NothingToUndo)
            tally.add(undone, client.name, asItWas(client.name));
    }
    const auto listed = otherAppsOf(*connection, m_owner.catalogue());
    for (const OtherApp &other : listed)
        tally.add(others.withdraw(connection->id, other.client), other.name, withdrawn(other));
    tally.tell(reply, tr("No app was set up."));
}

// Puts entries back that an app has dropped or changed; or chooses who does that from now on.
void Commands::repairClients(const QJsonObject &arguments, const Reply &reply)
{
    if (const auto wish = arguments.value(u"byItself"_s); wish.isBool()) {
        const auto kept =
            m_owner.store().setPutBack(wish.toBool() ? PutBack::ByItself : PutBack::WhenAsked);
        if (!kept)
            return reply.failed(kept.error());
        if (!wish.toBool())
            return reply.done(tr("Entries are put back when you ask for it."));
    }
    m_owner.status().lookAgain();
    const Status status = m_owner.status().status();
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    Tally tally;
    for (const ConnectionStatus &connection : status.connections) {
        for (const AppStatus &app : connection.apps) {
            const auto client = findClient(m_owner.catalogue(), app.client);
            if (app.entry == EntryState::Present || app.entry == EntryState::Moved || !client)
                continue;
            tally.add(wiring.putBack(*client, connection.connection), app.name,
                      tr("%1: the entry is back.").arg(app.name));
        }
    }
    tally.tell(reply, tr("Every entry is where it should be."));
}

// Takes back everything that was written into any app's files, for every connection.
void Commands::undoClients(const QJsonObject &, const Reply &reply)
{
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    Tally tally;
    const QList<Receipt> receipts = m_owner.receipts().all();
    QStringList done;
    for (const Receipt &receipt : receipts) {
        const auto client = findClient(m_owner.catalogue(), receipt.client);
        const QString pair = receipt.client % u'/' % receipt.connection;
        if (!client || done.contains(pair))
            continue;
        done.append(pair);
        tally.add(wiring.disconnect(*client, receipt.connection), client->name,
                  asItWas(client->name));
    }
    tally.tell(reply, tr("There is nothing to undo."));
}

} // namespace patchbay
