// The AI apps that were set up for a connection (C), one after the other, and the rights to their
// files (R6).

#include "diagnostics/checks.h"

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "clients/detection.h"
#include "clients/moved.h"
#include "clients/receipts.h"
#include "platform/files.h"
#include "platform/processes.h"

#include <QFileInfo>
#include <QHash>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// What stands for one settings file of one app.
struct Entry {
    Receipt receipt;
    Client client;
    QString server;

    QString path() const { return receipt.path; }
    Trouble trouble(ErrorCode code) const
    {
        return troubleFrom({code, receipt.path.toStdString()}, server, client.name);
    }
};

Outcome isInstalled(const Entry &entry, const CheckParts &parts)
{
    const auto found = detectClients({entry.client}, parts.places, parts.processes,
                                     QDateTime::currentDateTimeUtc());
    const bool here = !found.isEmpty()
        && (found.first().installed || found.first().used || found.first().running);
    return here ? Outcome() : entry.trouble(ErrorCode::ClientNotInstalled);
}

Outcome isReadable(const Entry &entry)
{
    if (const auto text = readFile(entry.path());
        !text && text.error().code != ErrorCode::FileMissing)
        return troubleFrom(text.error(), entry.server, entry.client.name);
    if (entryState(entry.receipt, entry.client) == EntryState::FileUnreadable)
        return entry.trouble(ErrorCode::FileNotParsable);
    return std::nullopt;
}

Outcome isThere(const Entry &entry, const Places &places)
{
    if (entryState(entry.receipt, entry.client) != EntryState::Missing)
        return std::nullopt;
    if (const auto moved = movedEntry(entry.receipt, entry.client, places)) {
        Trouble elsewhere;
        elsewhere.title = entry.client.name + u" has moved our entry to another of its files."_s;
        elsewhere.remedy = u"It works there; there is nothing to do."_s;
        elsewhere.seen = moved->path;
        elsewhere.verdict = Verdict::Note;
        return elsewhere;
    }
    return entry.trouble(entry.client.rewritesFile ? ErrorCode::EntryDropped
                                                   : ErrorCode::EntryMissing);
}

Outcome isUnchanged(const Entry &entry)
{
    if (entryState(entry.receipt, entry.client) != EntryState::Changed)
        return std::nullopt;
    Trouble changed;
    changed.title = u"Someone changed our entry in "_s + entry.client.name + u'.';
    changed.remedy = u"Put ours back, or keep the change if it was you."_s;
    changed.button = u"Put it back"_s;
    changed.action = Action::PutBack;
    changed.seen = entry.path();
    return changed;
}

Outcome isWritable(const Entry &entry)
{
    const QFileInfo file(entry.path());
    if (!file.exists() || file.isWritable())
        return std::nullopt;
    Trouble locked = entry.trouble(ErrorCode::FileNotWritable);
    locked.verdict = Verdict::Note; // what stands in it works
    return locked;
}

// An app that reads its settings at the start only, and runs since before the change.
Outcome hasRestarted(const Entry &entry, const CheckParts &parts)
{
    const auto found = detectClients({entry.client}, parts.places, parts.processes,
                                     QDateTime::currentDateTimeUtc());
    const QDateTime seen = parts.questions.lastSeen(entry.receipt.connection, entry.client.id);
    const bool runs = !found.isEmpty() && found.first().running;
    if (!runs || (seen.isValid() && seen >= entry.receipt.when))
        return std::nullopt;
    Trouble old;
    old.title = entry.client.name + u" has not come to us since the change."_s;
    old.remedy = u"Restart it; closing its window is not enough."_s;
    old.button = u"Restart "_s + entry.client.name;
    old.action = Action::RestartApp;
    old.seen = u"running, last seen "_s
        + (seen.isValid() ? seen.toUTC().toString(Qt::ISODate) : u"never"_s);
    return old;
}

} // namespace

QList<Check> clientChecks(const CheckParts &parts, const Connection &connection)
{
    QList<Check> checks;
    QHash<QString, int> files; // an app may read several
    for (const Receipt &receipt : parts.receipts.all()) {
        const auto client = findClient(parts.catalogue, receipt.client);
        if (!client || receipt.connection != connection.id)
            continue;
        const Entry entry{receipt, *client, connection.name};
        const QString &app = client->name;
        const int number = ++files[client->id];
        const QString place =
            number == 1 ? client->id : client->id + u'-' + QString::number(number);
        const auto add = [&](const QString &code, const QString &fine, const QStringList &dependsOn,
                             std::function<Outcome()> run) {
            checks << Check{idOf(code, connection.id, place),
                            code,
                            connection.id,
                            client->id,
                            fine,
                            dependsOn,
                            [run = std::move(run)] { return readyOutcome(run()); }};
        };
        const auto id = [&](const QString &code) { return idOf(code, connection.id, place); };
        add(u"C1"_s, app + u" is on this computer."_s, {},
            [entry, parts] { return isInstalled(entry, parts); });
        add(u"C3"_s, u"The settings of "_s + app + u" can be read."_s, {id(u"C1"_s)},
            [entry] { return isReadable(entry); });
        add(u"C4"_s, app + u" has our entry."_s, {id(u"C3"_s)},
            [entry, parts] { return isThere(entry, parts.places); });
        add(u"C5"_s, u"The entry in "_s + app + u" is as we wrote it."_s, {id(u"C4"_s)},
            [entry] { return isUnchanged(entry); });
        checks += earlierChecks(parts, connection, receipt, *client, place);
        add(u"R6"_s, u"The settings of "_s + app + u" can be changed."_s, {id(u"C3"_s)},
            [entry] { return isWritable(entry); });
        if (number == 1 && !receipt.direct && parts.questions.lastSeen
            && client->takesEffect == TakesEffect::Restart)
            add(u"C9"_s, app + u" has restarted since the change."_s, {id(u"C5"_s), u"R1"_s},
                [entry, parts] { return hasRestarted(entry, parts); });
    }
    checks << oldSignInCheck(parts, connection);
    return checks;
}

} // namespace patchbay
