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
        lines.append(app.error ? happened(*app.error, app.name) : asItWas(app.name));
        if (!app.error && app.runs)
            lines.append(
                Commands::tr("%1 has to be started again; until then it looks for Patchbay.")
                    .arg(app.name));
    }
    for (const LeftServer &server : farewell.servers) {
        if (server.error)
            lines.append(happened(*server.error, {}));
        else
            lines.append((server.confirmed
                              ? Commands::tr("You are signed out of %1, which knows it.")
                              : Commands::tr("You are signed out of %1. It did not confirm it, so "
                                             "the sign-in ends there by itself."))
                             .arg(server.name));
    }
    if (farewell.keychainError)
        lines.append(happened(*farewell.keychainError, {}));
    if (farewell.startedWithComputer)
        lines.append(Commands::tr("Patchbay no longer starts with the computer."));
    if (!farewell.complete)
        lines.append(Commands::tr("Not everything could be taken back. What is left is kept, so "
                                  "that you can try again."));
    return lines.join(u'\n');
}

void tellStep(const Reply &reply, Leaving::Doing what, const QString &name)
{
    switch (what) {
    case Leaving::Doing::Quitting:
        return reply.progress(
            Commands::tr("%1 is asked to quit, and is started again afterwards.").arg(name));
    case Leaving::Doing::TakingOut:
        return; // each is told at the end
    case Leaving::Doing::SigningOut:
        return reply.progress(Commands::tr("Signing out of %1 …").arg(name));
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
