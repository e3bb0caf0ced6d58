// The commands about AI apps.

#include "owner/commands.h"

#include "base/advice.h"
#include "clients/catalogue.h"
#include "clients/detection.h"
#include "clients/restart.h"
#include "connections/local_endpoint.h"
#include "platform/clock.h"
#include "platform/processes.h"
#include "setup/app_wiring.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString happened(const Error &error, const QString &app)
{
    return QString::fromStdString(adviceFor(error, {}, app.toStdString()).happened);
}

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
        return u" It says that it is connected."_s;
    case Asked::Answer::Read:
        return u" It has read the entry."_s;
    case Asked::Answer::Ignored:
        return u" But it does not list the entry: "_s % asked.says;
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
    return lines.isEmpty() ? u"Nothing would change."_s : lines.join(u'\n');
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
        lines.append(one.client.id % u"  "_s % one.client.discontinued);
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
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    const auto entry = wiring.prepare(*client, *connection);
    if (!entry)
        return reply.failed(entry.error(), connection->name, client->name);
    QJsonObject result{{u"changes"_s, describe(planForShowing(*entry))}};
    if (arguments.value(u"dryRun"_s).toBool())
        return reply.done(sketch(planForShowing(*entry)), result);
    if (const auto done = wiring.carryOut(*entry); !done)
        return reply.failed(done.error(), connection->name, client->name);
    const bool running =
        !runningProcesses(*client, m_owner.platform().processes->running()).isEmpty();
    if (client->ask && m_owner.platform().processes->find(client->ask->run.first()))
        reply.progress(u"Asking "_s % client->name % u" what it makes of it …"_s);
    wiring.confirm(*entry, this)
        .then(this,
              [reply, result, mustRestart = running && client->takesEffect == TakesEffect::Restart,
               server = connection->name, app = client->name](const Result<Asked> &asked) mutable {
                  if (!asked)
                      return reply.failed(asked.error(), server, app);
                  result.insert(u"asked"_s, describe(*asked));
                  const QString done = app % u" is set up."_s % sentenceFor(*asked);
                  if (mustRestart)
                      return reply.done(done % u" It must be quit and started again."_s, result, 4);
                  reply.done(done, result);
              });
}

void Commands::disconnectClient(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    if (!arguments.value(u"all"_s).toBool()) {
        if (const auto client = clientFor(arguments, reply)) {
            const auto undone = wiring.disconnect(*client, connection->id);
            if (!undone)
                return reply.failed(undone.error(), connection->name, client->name);
            reply.done(client->name % u" is as it was before."_s);
        }
        return;
    }
    QStringList lines;
    bool allFine = true;
    for (const Client &client : m_owner.catalogue()) {
        const auto undone = wiring.disconnect(client, connection->id);
        if (undone) {
            lines.append(client.name % u" is as it was before."_s);
        } else if (undone.error().code != ErrorCode::NothingToUndo) {
            lines.append(happened(undone.error(), client.name));
            allFine = false;
        }
    }
    if (lines.isEmpty())
        lines.append(u"No app was set up."_s);
    reply.done(lines.join(u'\n'), {}, allFine ? 0 : 5);
}

// Puts entries back that an app has dropped or changed.
void Commands::repairClients(const QJsonObject &, const Reply &reply)
{
    m_owner.status().lookAgain();
    const Status status = m_owner.status().status();
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    QStringList lines;
    bool allFine = true;
    for (const ConnectionStatus &connection : status.connections) {
        for (const AppStatus &app : connection.apps) {
            const auto client = findClient(m_owner.catalogue(), app.client);
            if (app.entry == EntryState::Present || !client)
                continue;
            const auto done = wiring.putBack(*client, connection.connection);
            lines.append(done ? app.name % u": the entry is back."_s
                              : happened(done.error(), app.name));
            allFine = allFine && done.has_value();
        }
    }
    if (lines.isEmpty())
        lines.append(u"Every entry is where it should be."_s);
    reply.done(lines.join(u'\n'), {}, allFine ? 0 : 5);
}

// Takes back everything that was written into any app's files, for every connection.
void Commands::undoClients(const QJsonObject &, const Reply &reply)
{
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    QStringList lines;
    bool allFine = true;
    const QList<Receipt> receipts = m_owner.receipts().all();
    QStringList done;
    for (const Receipt &receipt : receipts) {
        const auto client = findClient(m_owner.catalogue(), receipt.client);
        const QString pair = receipt.client % u'/' % receipt.connection;
        if (!client || done.contains(pair))
            continue;
        done.append(pair);
        const auto undone = wiring.disconnect(*client, receipt.connection);
        lines.append(undone ? client->name % u" is as it was before."_s
                            : happened(undone.error(), client->name));
        allFine = allFine && undone.has_value();
    }
    if (lines.isEmpty())
        lines.append(u"There is nothing to undo."_s);
    reply.done(lines.join(u'\n'), {}, allFine ? 0 : 5);
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
                reply.done(name % u" was started again."_s);
            });
    flow->start();
}

// What to paste into an app we do not know. It gets a key of its own, which is shown only here.
void Commands::entry(const QJsonObject &arguments, const Reply &reply)
{
    auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    QString client = arguments.value(u"client"_s).toString();
    if (client.isEmpty())
        client = u"other"_s;
    const Secret key = newClientKey();
    connection->keys.append({client, hashOf(key)});
    if (const auto kept = m_owner.store().update(*connection); !kept)
        return reply.failed(kept.error());
    const QString url = localUrl(m_owner.port(), connection->id);
    const QString keyText = QString::fromStdString(key.reveal());
    const Places &places = m_owner.platform().places;
    const QStringList bridge =
        QStringList{places.bridgeProgram, connection->id, client} + places.bridgeExtra;
    reply.done(u"Address:        "_s % url % u"\nHeader:         Authorization: Bearer "_s % keyText
                   % u"\nWithout header: "_s % localUrlWithKey(m_owner.port(), connection->id, key)
                   % u"\nOr a command:   "_s % bridge.join(u' '),
               {{u"url"_s, url},
                {u"key"_s, keyText},
                {u"urlWithKey"_s, localUrlWithKey(m_owner.port(), connection->id, key)},
                {u"command"_s, places.bridgeProgram},
                {u"args"_s, QJsonArray::fromStringList(bridge.mid(1))}});
}

} // namespace patchbay
