// What an app may still want although its settings are right: to be restarted, to be allowed by the
// company, a click of the person. Asked while the app runs and has not come to us since we wrote.

#include "diagnostics/checks.h"

#include "clients/app_log.h"
#include "clients/client_words.h"
#include "clients/detection.h"
#include "clients/receipts.h"
#include "platform/files.h"
#include "platform/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

struct App {
    CheckParts parts;
    Connection connection;
    Receipt receipt;
    Client client;

    QDateTime seen() const { return parts.questions.lastSeen(connection.id, client.id); }
    bool keepsAway() const
    {
        const auto found =
            detectClients({client}, parts.places, parts.processes, QDateTime::currentDateTimeUtc());
        const QDateTime when = seen();
        return !found.isEmpty() && found.first().running
            && !(when.isValid() && when >= receipt.when);
    }
};

Trouble keptOut(const App &app, const QString &path)
{
    Trouble blocked;
    blocked.title = Checks::tr("Your company's settings for %1 keep %2 out.")
                        .arg(app.client.name, app.connection.name);
    blocked.remedy = Checks::tr("Ask your admin to add it there.");
    blocked.button = Checks::tr("Ask my admin");
    blocked.action = Action::AskAdmin;
    blocked.seen = path;
    return blocked;
}

// A file of the company's that has the only say when it is there, and does not name us; or one that
// has decided against all that is not the company's.
Outcome isAllowed(const App &app)
{
    const CompanySetting &rule = app.client.forbiddenBy;
    for (const QString &pathTemplate : rule.files) {
        const QString path = fillPlaces(pathTemplate, app.parts.places);
        const auto text = path.isEmpty() ? Result<QByteArray>(Error{}) : readFile(path);
        const QString value = text
            ? QJsonDocument::fromJson(*text).object().value(rule.setting).toString()
            : QString();
        if (rule.values.contains(value))
            return keptOut(app, path % u": "_s % rule.setting % u' ' % value);
    }
    for (const QString &pathTemplate : app.client.managedBy) {
        const QString path = fillPlaces(pathTemplate, app.parts.places);
        const auto text = path.isEmpty() ? Result<QByteArray>(Error{}) : readFile(path);
        const QByteArray bridge = app.parts.places.bridgeProgram.toUtf8();
        if (!text || text->contains(app.connection.url.toUtf8())
            || (!bridge.isEmpty() && text->contains(bridge)))
            continue;
        return keptOut(app, path);
    }
    return std::nullopt;
}

Outcome whatItsLogSays(const App &app)
{
    if (!app.keepsAway())
        return std::nullopt;
    const auto found =
        complaintIn(app.client, app.parts.places, app.receipt.name, app.receipt.when);
    if (!found)
        return std::nullopt;
    const QString &name = app.client.name;
    Trouble trouble;
    trouble.action = Action::RestartApp;
    trouble.button = Checks::tr("Restart %1").arg(name);
    trouble.remedy = Checks::tr("Restart it; closing its window is not enough.");
    switch (found->kind) {
    case AppComplaint::Kind::ProgramNotFound:
        trouble.title = Checks::tr("%1 says that it does not find our part.").arg(name);
        trouble.remedy = Checks::tr("Write our entry anew, then restart %1.").arg(name);
        trouble.button = Checks::tr("Write it anew");
        trouble.action = Action::PutBack;
        break;
    case AppComplaint::Kind::NotAllowed:
        trouble.title = Checks::tr("%1 says that it is not allowed to start our part.").arg(name);
        trouble.remedy = Checks::tr("Ask IT to allow the program that is named under Details.");
        trouble.button = Checks::tr("Copy message for IT");
        trouble.action = Action::CopyForIt;
        break;
    case AppComplaint::Kind::SettingsNotRead:
        trouble.title = Checks::tr("%1 says that it could not read its settings.").arg(name);
        trouble.remedy = Checks::tr("Look at the file, or restart %1 if it is in order.").arg(name);
        trouble.button = Checks::tr("Show the file");
        trouble.action = Action::ShowFile;
        break;
    case AppComplaint::Kind::TookTooLong:
        trouble.title = Checks::tr("%1 says that it waited too long for us.").arg(name);
        break;
    case AppComplaint::Kind::ConnectionLost:
        trouble.title = Checks::tr("%1 says that it lost the connection to us.").arg(name);
        break;
    }
    trouble.seen = found->path + u": "_s + redacted(found->line.left(300));
    return trouble;
}

// An app that reads its settings at the start only, and runs since before the change.
Outcome hasRestarted(const App &app)
{
    if (!app.keepsAway())
        return std::nullopt;
    const QDateTime seen = app.seen();
    Trouble old;
    old.title = Checks::tr("%1 has not come to us since the change.").arg(app.client.name);
    old.remedy = Checks::tr("Restart it; closing its window is not enough.");
    old.button = Checks::tr("Restart %1").arg(app.client.name);
    old.action = Action::RestartApp;
    old.seen = u"running, last seen "_s
        + (seen.isValid() ? seen.toUTC().toString(Qt::ISODate) : u"never"_s);
    return old;
}

// Nobody can look into such an app: it says what it may need.
Outcome mayWantAClick(const App &app)
{
    if (!app.keepsAway())
        return std::nullopt;
    Trouble click;
    click.title = Checks::tr("%1 is open, and has not come to us yet.").arg(app.client.name);
    click.remedy = spokenAfterwards(app.client);
    click.button = Checks::tr("Check again");
    click.action = Action::TryAgain;
    click.seen = u"running, never seen since the change"_s;
    click.verdict = Verdict::Note;
    return click;
}

} // namespace

QList<Check> clientWantsChecks(const CheckParts &parts, const Connection &connection,
                               const Receipt &receipt, const Client &client)
{
    const App app{parts, connection, receipt, client};
    QList<Check> checks;
    QStringList before{idOf(u"C5"_s, connection.id, client.id), u"R1"_s};
    const auto add = [&](const QString &code, const QString &fine,
                         const std::function<Outcome(const App &)> &look) {
        const QString id = idOf(code, connection.id, client.id);
        checks << Check{id,
                        code,
                        connection.id,
                        client.id,
                        fine,
                        before,
                        [app, look] { return readyOutcome(look(app)); }};
        before.append(id);
    };
    if (!client.managedBy.isEmpty() || !client.forbiddenBy.files.isEmpty())
        add(u"C11"_s, Checks::tr("Your company allows %1 to use it.").arg(client.name), isAllowed);
    if (!client.logs.isEmpty())
        add(u"C10"_s, Checks::tr("%1 has nothing to complain of.").arg(client.name),
            whatItsLogSays);
    if (client.takesEffect == TakesEffect::Restart)
        add(u"C9"_s, Checks::tr("%1 has restarted since the change.").arg(client.name),
            hasRestarted);
    else if (!client.afterwards.isEmpty())
        add(u"C12"_s, Checks::tr("%1 needs no click of yours.").arg(client.name), mayWantAClick);
    return checks;
}

} // namespace patchbay
