// The commands about AI apps.

#include "owner/commands.h"

#include "clients/catalogue.h"
#include "clients/client_words.h"
#include "clients/detection.h"
#include "clients/restart.h"
#include "owner/earlier_words.h"
#include "owner/read_only.h"
#include "platform/clock.h"
#include "platform/processes.h"
#include "setup/app_wiring.h"
#include "setup/other_apps.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QJsonArray describe(const Plan &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes)
        changes.append(QJsonObject{{u"path"_s, change.path},
                                   {u"existed"_s, change.existed},
                                   {u"before"_s, QString::fromUtf8(change.before)},
                                   {u"after"_s, QString::fromUtf8(change.after)}});
    return changes;
}

QJsonObject describe(const Asked &asked)
{
    return {{u"answer"_s, nameOf(asked.answer)}, {u"says"_s, asked.says}};
}

// What is added to "… is set up."
QString sentenceFor(const Asked &asked)
{
    switch (asked.answer) {
    case Asked::Answer::Connected:
        return u' ' + Commands::tr("It says that it is connected.");
    case Asked::Answer::Read:
        return u' ' + Commands::tr("It has read the entry.");
    case Asked::Answer::Ignored:
        return u' ' + Commands::tr("But it does not list the entry: %1").arg(asked.says);
    case Asked::Answer::Refused:
    case Asked::Answer::NotAsked:
        return {};
    }
    return {};
}

// A change as people read one: the path, and the entry that will stand there.
QString sketch(const Plan &plan)
{
    QStringList lines;
    for (const Change &change : plan.changes)
        lines.append(change.path % u"\n  "_s % change.at.join(u'.') % u'.' % change.name % u": "_s
                     % QString::fromUtf8(change.entryAfter));
    return lines.isEmpty() ? Commands::tr("Nothing would change.") : lines.join(u'\n');
}

} // namespace

void Commands::listClients(const QJsonObject &, const Reply &reply)
{
    QJsonArray clients;
    QStringList lines;
    const auto found =
        detectClients(m_owner.catalogue(), m_owner.platform().places, *m_owner.platform().processes,
                      m_owner.platform().clock->now());
    for (const DetectedClient &one : found) {
        QJsonArray connections;
        for (const Receipt &receipt : m_owner.receipts().all()) {
            if (receipt.client == one.client.id && !connections.contains(receipt.connection))
                connections.append(receipt.connection);
        }
        clients.append(QJsonObject{{u"id"_s, one.client.id},
                                   {u"name"_s, one.client.name},
                                   {u"installed"_s, one.installed},
                                   {u"used"_s, one.used},
                                   {u"running"_s, one.running},
                                   {u"evidence"_s, one.evidence},
                                   {u"found"_s, QJsonArray::fromStringList(one.found)},
                                   {u"connections"_s, connections}});
        lines.append(one.client.id % u"  "_s % one.client.name % u"  "_s % one.evidence);
    }
    for (const Connection &connection : m_owner.store().connections()) {
        const auto others = otherAppsOf(connection, m_owner.catalogue());
        for (const OtherApp &other : others) {
            clients.append(QJsonObject{{u"id"_s, other.client},
                                       {u"name"_s, other.name},
                                       {u"byHand"_s, true},
                                       {u"connections"_s, QJsonArray{connection.id}}});
            lines.append(other.client % u"  "_s % other.name % u"  "_s
                         % tr("set up by hand for %1").arg(connection.name));
        }
    }
    QJsonArray ended;
    const auto gone = detectClients(m_owner.discontinued(), m_owner.platform().places,
                                    *m_owner.platform().processes, m_owner.platform().clock->now());
    for (const DetectedClient &one : gone) {
        if (!one.installed && !one.used)
            continue;
        ended.append(QJsonObject{{u"id"_s, one.client.id},
                                 {u"name"_s, one.client.name},
                                 {u"found"_s, QJsonArray::fromStringList(one.found)},
                                 {u"why"_s, one.client.discontinued}});
        lines.append(one.client.id % u"  "_s % spokenDiscontinued(one.client));
    }
    reply.done(lines.join(u'\n'), {{u"clients"_s, clients}, {u"discontinued"_s, ended}});
}

void Commands::connectClient(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    const auto client = clientFor(arguments, reply);
    if (!client)
        return;
    if (arguments.value(u"byLink"_s).toBool())
        return connectByLink(*connection, *client, arguments, reply);
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    const bool replaces = arguments.value(u"replaceEarlier"_s).toBool();
    WiringWishes wishes;
    wishes.replaces = [replaces](const EarlierEntry &) { return replaces; };
    if (const QString mode = arguments.value(u"mode"_s).toString(); !mode.isEmpty())
        wishes.mode = mode == "direct"_L1 ? EntryMode::Direct : EntryMode::Relay;
    const auto entry = wiring.prepare(*client, *connection, wishes);
    if (!entry)
        return reply.failed(entry.error(), connection->name, client->name);
    QJsonObject result{{u"changes"_s, describe(planForShowing(*entry))},
                       {u"earlier"_s, describe(entry->plan.earlier, replaces)}};
    QString more = sentencesOn(entry->plan.earlier, replaces);
    if (arguments.value(u"dryRun"_s).toBool())
        return reply.done(sketch(planForShowing(*entry)) % more, result);
    if (arguments.value(u"restart"_s).toBool()) {
        // Planned anew, since some apps write their file when they quit.
        const auto connectNow = [this, client = *client, connection = *connection, wishes] {
            return AppWiring(m_owner.platform(), m_owner.store(), m_owner.receipts())
                .connect(client, connection, wishes);
        };
        return whileQuit(*client, reply, connectNow,
                         [this, reply, result, more, arguments, connection = *connection,
                          name = client->name](const Result<void> &done) {
                             if (!done)
                                 return reply.failed(done.error(), {}, name);
                             const QString deleted = deleteOldSignInFor(connection, arguments);
                             reply.done(tr("%1 is set up.").arg(name) % more
                                            % (deleted.isEmpty() ? QString() : u'\n' + deleted),
                                        result);
                         });
    }
    if (const auto done = wiring.carryOut(*entry); !done)
        return reply.failed(done.error(), connection->name, client->name);
    if (entry->mode == EntryMode::Direct)
        more.prepend(u' ' + tr("It signs in itself, when you use it."));
    if (const QString deleted = deleteOldSignInFor(*connection, arguments); !deleted.isEmpty())
        more += u'\n' % deleted;
    const bool running =
        !runningProcesses(*client, m_owner.platform().processes->running()).isEmpty();
    if (client->ask && m_owner.platform().processes->find(client->ask->run.first()))
        reply.progress(tr("Asking %1 what it makes of it …").arg(client->name));
    wiring.confirm(*entry, this)
        .then(this,
              [reply, result, more,
               mustRestart = running && client->takesEffect == TakesEffect::Restart,
               server = connection->name, app = client->name](const Result<Asked> &asked) mutable {
                  if (!asked)
                      return reply.failed(asked.error(), server, app);
                  result.insert(u"asked"_s, describe(*asked));
                  const QString done = tr("%1 is set up.").arg(app) + sentenceFor(*asked);
                  if (mustRestart)
                      return reply.done(
                          done % u' ' % tr("It must be quit and started again.") % more, result, 4);
                  reply.done(done % more, result);
              });
}

void Commands::whileQuit(const Client &client, const Reply &reply,
                         const std::function<Result<void>()> &work,
                         const std::function<void(const Result<void> &)> &then)
{
    if (!runningProcesses(client, m_owner.platform().processes->running()).isEmpty())
        reply.progress(
            tr("%1 is asked to quit, and is started again afterwards.").arg(client.name));
    auto *flow = new RestartFlow(client, m_owner.platform(), this);
    flow->setWhileQuit(work);
    connect(flow, &RestartFlow::finished, this, [flow, then](const Result<void> &outcome) {
        flow->deleteLater();
        then(outcome);
    });
    flow->start();
}

void Commands::restartClient(const QJsonObject &arguments, const Reply &reply)
{
    const auto client = clientFor(arguments, reply);
    if (!client)
        return;
    auto *flow = new RestartFlow(*client, m_owner.platform(), this);
    connect(flow, &RestartFlow::finished, this,
            [reply, flow, name = client->name](const Result<void> &outcome) {
                flow->deleteLater();
                if (!outcome)
                    return reply.failed(outcome.error(), {}, name);
                reply.done(tr("%1 was started again.").arg(name));
            });
    flow->start();
}

// Only for an app that has been set up, or given an entry; that need not be one that we know.
void Commands::chooseReadOnly(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    const QString id = arguments.value(u"client"_s).toString();
    const auto client = findClient(m_owner.catalogue(), id);
    const QString name = client ? client->name : id;
    const QString mode = arguments.value(u"mode"_s).toString();
    if (mode != "on"_L1 && mode != "off"_L1)
        return reply.failed({ErrorCode::WrongUsage, "client read-only APP on|off"});
    const ToolsFor choice = mode == "on"_L1 ? ToolsFor::Reading : ToolsFor::Everything;
    choose(m_owner, connection->id, id, choice)
        .then(this,
              [reply, name, choice, server = connection->name](const Result<ToolCount> &count) {
                  if (!count)
                      return reply.failed(count.error(), server, name);
                  if (choice == ToolsFor::Everything)
                      return reply.done(tr("%1 may use all tools of %2.").arg(name, server));
                  reply.done(tr("%1 may only read from %2: %3 of %4 tools are left.")
                                 .arg(name, server)
                                 .arg(count->readOnly)
                                 .arg(count->all),
                             {{u"readOnlyTools"_s, count->readOnly}, {u"tools"_s, count->all}});
              });
}

} // namespace patchbay
