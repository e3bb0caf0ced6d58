// The commands that sign somebody in or out.

#include "owner/commands.h"

#include "base/advice.h"
#include "owner/setup_run.h"
#include "signin/given_credentials.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

SignInFlow::Browser browserIn(const QJsonObject &arguments)
{
    if (arguments.value(u"onlyLink"_s).toBool())
        return SignInFlow::Browser::OnlyAnnounce;
    return arguments.value(u"noBrowser"_s).toBool() ? SignInFlow::Browser::OnAnotherDevice
                                                    : SignInFlow::Browser::Open;
}

void announceLink(const Reply &reply, const QUrl &where, const QString &code)
{
    const QString link = where.toString(QUrl::FullyEncoded);
    if (code.isEmpty())
        return reply.progress(Commands::tr("Sign in here: %1").arg(link), {{u"link"_s, link}});
    reply.progress(Commands::tr("Sign in on any device: %1").arg(link) % u'\n'
                       % Commands::tr("The code is %1").arg(code),
                   {{u"link"_s, link}, {u"code"_s, code}});
}

} // namespace

void Commands::setUp(const QJsonObject &arguments, const Reply &reply)
{
    SetupRun::Wishes wishes;
    wishes.preset = arguments.value(u"preset"_s).toString();
    wishes.address = arguments.value(u"url"_s).toString();
    wishes.name = arguments.value(u"name"_s).toString();
    wishes.practice = arguments.value(u"practice"_s).toBool();
    wishes.clients = arguments.value(u"clients"_s).toString().split(u',', Qt::SkipEmptyParts);
    wishes.browser = browserIn(arguments);
    wishes.replaceEarlier = arguments.value(u"replaceEarlier"_s).toBool();
    auto *run = new SetupRun(m_owner.newSetup(), m_owner.catalogue(), wishes, this);
    connect(run, &SetupRun::said, this, [reply](const QString &text) { reply.progress(text); });
    connect(run, &SetupRun::link, this,
            [reply](const QUrl &link, const QString &code) { announceLink(reply, link, code); });
    connect(
        run, &SetupRun::finished, this,
        [this, reply, run, arguments](int exit, const QString &text, const QJsonObject &result) {
            const auto connection = m_owner.store().find(result.value(u"id"_s).toString());
            const QString old = connection ? deleteOldSignInFor(*connection, arguments) : QString();
            reply.done(old.isEmpty() ? text : QString(text % u'\n' % old), result, exit);
            run->deleteLater();
        });
    connect(run, &SetupRun::failed, this, [reply, run](const Error &error, const QString &app) {
        reply.failed(error, run->serverName(), app);
        run->deleteLater();
    });
    reply.whenAbandoned([run = QPointer(run)] { delete run; });
    run->start();
}

// With an answer or a wish for the sign-in that is under way, that one goes on, and whoever started
// it hears the outcome.
void Commands::signIn(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    SignInFlow *underWay = m_owner.signInUnderWay(connection->id);
    const QString answer = arguments.value(u"answer"_s).toString();
    const bool registersAgain = arguments.value(u"registerAgain"_s).toBool();
    if (!answer.isEmpty() || registersAgain) {
        if (!underWay)
            return reply.failed(Error{ErrorCode::WrongUsage, "no sign-in is under way"},
                                connection->name);
        return reply.outcome(registersAgain ? underWay->registerAgain()
                                            : underWay->takeRedirect(answer),
                             tr("The sign-in goes on."));
    }
    SignInFlow::Wishes wishes;
    wishes.browser = browserIn(arguments);
    if (arguments.value(u"switchAccount"_s).toBool())
        wishes.account = SignInFlow::Account::Choose;
    auto signedIn = m_owner.signIn(connection->id, wishes);
    if (SignInFlow *flow = m_owner.signInUnderWay(connection->id)) {
        connect(flow, &SignInFlow::browserLinkReady, this,
                [reply, flow](const QUrl &link) { announceLink(reply, link, flow->deviceCode()); });
        connect(flow, &SignInFlow::takesLong, this, [reply] {
            reply.progress(tr("Nothing has come back yet. If your browser shows an error, run this "
                              "command with --register-again in another window; if it runs on "
                              "another computer, with --answer-stdin."));
        });
        if (!underWay)
            reply.whenAbandoned([flow = QPointer(flow)] {
                if (flow)
                    flow->cancel();
            });
        if (flow->browserLink().isValid())
            announceLink(reply, flow->browserLink(), flow->deviceCode());
    }
    signedIn.then(this, [this, reply, id = connection->id](const Result<void> &outcome) {
        const auto now = m_owner.store().find(id);
        const QString name = now ? now->name : id;
        if (!outcome)
            return reply.failed(outcome.error(), name);
        const QString account = now ? now->account : QString();
        reply.done(account.isEmpty() ? tr("You are signed in to %1.").arg(name)
                                     : tr("You are signed in to %1 as %2.").arg(name, account),
                   {{u"id"_s, id}, {u"account"_s, account}});
    });
}

void Commands::signOut(const QJsonObject &arguments, const Reply &reply)
{
    const auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    m_owner.tokens()
        .signOut(connection->id)
        .then(this, [reply, name = connection->name](const Result<bool> &confirmed) {
            if (!confirmed)
                return reply.failed(confirmed.error(), name);
            reply.done((*confirmed ? tr("You are signed out of %1.")
                                   : tr("You are signed out of %1 on this computer. The server did "
                                        "not confirm it."))
                           .arg(name),
                       {{u"confirmedByServer"_s, *confirmed}});
        });
}

// The key is tried at the server before it is kept.
void Commands::setToken(const QJsonObject &arguments, const Reply &reply)
{
    auto connection = connectionFor(arguments, reply);
    if (!connection)
        return;
    const Secret key(arguments.value(u"token"_s).toString().trimmed().toStdString());
    if (key.isEmpty())
        return reply.failed(Error{ErrorCode::WrongUsage, "no key was given"});
    connection->access = Access::AccessKey;
    if (const auto allowed = m_owner.store().mayBeAdded(*connection); !allowed)
        return reply.failed(allowed.error(), connection->name);
    checkAccessKey(m_owner.platform(), *connection, key)
        .then(this,
              [this, reply, connection = *connection,
               key](const Result<AcceptedKey> &checked) mutable {
                  if (!checked)
                      return reply.failed(checked.error(), connection.name);
                  connection.accessKeyEnds = checked->ends;
                  if (const auto kept = m_owner.store().update(connection); !kept)
                      return reply.failed(kept.error(), connection.name);
                  m_owner.tokens()
                      .setAccessKey(connection.id, key)
                      .then(this, [reply, connection](const Result<void> &kept) {
                          if (!kept)
                              return reply.failed(kept.error(), connection.name);
                          const QString ends = connection.accessKeyEnds.toString(Qt::ISODate);
                          reply.done(
                              tr("The access key for %1 works and is kept.").arg(connection.name)
                                  % (ends.isEmpty() ? QString()
                                                    : u' ' + tr("It ends on %1.").arg(ends)),
                              {{u"ends"_s, ends}});
                      });
              });
}

} // namespace patchbay
