// The command that takes Patchbay off this computer. The folders are removed by who asked, once
// this program has ended.

#include "owner/commands.h"

#include "base/advice.h"
#include "setup/leaving.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QJsonValue describe(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"code"_s, QString::fromStdString(std::string(nameOf(error->code)))},
                       {u"detail"_s, QString::fromStdString(error->detail)}};
}

QJsonObject describe(const Farewell &farewell)
{
    QJsonArray apps;
    for (const LeftApp &app : farewell.apps)
        apps.append(QJsonObject{{u"client"_s, app.client},
                                {u"name"_s, app.name},
                                {u"connection"_s, app.connection},
                                {u"files"_s, QJsonArray::fromStringList(app.files)},
                                {u"mustRestart"_s, app.runs},
                                {u"error"_s, describe(app.error)}});
    QJsonArray servers;
    for (const LeftServer &server : farewell.servers)
        servers.append(QJsonObject{{u"id"_s, server.connection},
                                   {u"name"_s, server.name},
                                   {u"revoked"_s, server.confirmed},
                                   {u"error"_s, describe(server.error)}});
    return {{u"apps"_s, apps},
            {u"servers"_s, servers},
            {u"keychainError"_s, describe(farewell.keychainError)},
            {u"startedWithComputer"_s, farewell.startedWithComputer},
            {u"complete"_s, farewell.complete}};
}

QString wordsFor(const Farewell &farewell)
{
    QStringList lines;
    for (const LeftApp &app : farewell.apps) {
        lines.append(app.error ? happened(*app.error, app.name)
                               : app.name % u" is as it was before."_s);
        if (!app.error && app.runs)
            lines.append(app.name
                         % u" has to be started again; until then it looks for Patchbay."_s);
    }
    for (const LeftServer &server : farewell.servers) {
        if (server.error)
            lines.append(happened(*server.error, {}));
        else
            lines.append(
                u"Signed out of "_s % server.name
                % (server.confirmed
                       ? u", which knows it."_s
                       : u". The server did not confirm it, so the sign-in ends by itself there."_s));
    }
    if (farewell.keychainError)
        lines.append(happened(*farewell.keychainError, {}));
    if (farewell.startedWithComputer)
        lines.append(u"Patchbay no longer starts with the computer."_s);
    if (!farewell.complete)
        lines.append(u"Not everything could be taken back. What is left is kept, so that you can "
                     "try again."_s);
    return lines.join(u'\n');
}

void tellStep(const Reply &reply, Leaving::Doing what, const QString &name)
{
    switch (what) {
    case Leaving::Doing::Quitting:
        return reply.progress(name % u" is asked to quit, and is started again afterwards."_s);
    case Leaving::Doing::TakingOut:
        return; // each is told at the end
    case Leaving::Doing::SigningOut:
        return reply.progress(u"Signing out of "_s % name % u" …"_s);
    }
}

} // namespace

void Commands::uninstall(const QJsonObject &arguments, const Reply &reply)
{
    if (!arguments.value(u"everything"_s).toBool())
        return reply.failed({ErrorCode::WrongUsage, "uninstall --everything"});
    const auto running = arguments.value(u"restart"_s).toBool() ? Leaving::RunningApps::Restart
                                                                : Leaving::RunningApps::Leave;
    auto *leaving = new Leaving({m_owner.platform(), m_owner.store(), m_owner.tokens(),
                                 m_owner.receipts(), m_owner.catalogue() + m_owner.discontinued()},
                                running, this);
    connect(leaving, &Leaving::doing, this,
            [reply](Leaving::Doing what, const QString &name) { tellStep(reply, what, name); });
    connect(leaving, &Leaving::finished, this,
            [this, leaving, reply](const Result<Farewell> &outcome) {
                leaving->deleteLater();
                if (!outcome)
                    return reply.failed(outcome.error(), {},
                                        QString::fromStdString(outcome.error().detail));
                reply.done(wordsFor(*outcome), describe(*outcome), outcome->complete ? 0 : 5);
                if (outcome->complete)
                    Q_EMIT quitRequested();
            });
    leaving->start();
}

} // namespace patchbay
