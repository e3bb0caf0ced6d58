// The AI apps that were set up for a connection (C), one after the other, and the rights to their
// files (R6).

#include "diagnostics/checks.h"

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "clients/detection.h"
#include "clients/entry_words.h"
#include "clients/moved.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "http/url.h"
#include "platform/files.h"
#include "platform/processes.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

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

// A new kind of installation of the app may read another file than the one we wrote to
// (anthropics/claude-code #26073: the package for Windows has a folder of its own).
Outcome isRightFile(const Entry &entry, const CheckParts &parts)
{
    QStringList read;
    for (const ConfigFile &file : entry.client.files) {
        if (file.at == entry.receipt.at)
            read += pathsOf(file, parts.places);
    }
    const QList<Receipt> receipts = parts.receipts.all();
    const bool isThere = std::any_of(receipts.begin(), receipts.end(), [&](const Receipt &other) {
        return other.client == entry.receipt.client && other.connection == entry.receipt.connection
            && read.contains(other.path);
    });
    const auto lastSeen = parts.questions.lastSeen;
    const QDateTime seen =
        lastSeen ? lastSeen(entry.receipt.connection, entry.client.id) : QDateTime();
    if (read.isEmpty() || isThere || (seen.isValid() && seen >= entry.receipt.when))
        return std::nullopt;
    Trouble other;
    other.title =
        Checks::tr("%1 reads a different settings file than expected.").arg(entry.client.name);
    other.remedy = Checks::tr("Let us write our entry into the right one.");
    other.button = Checks::tr("Write it there");
    other.action = Action::PutBack;
    other.seen = read.first() + u" instead of "_s + entry.path();
    return other;
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
        elsewhere.title =
            Checks::tr("%1 has moved our entry to another of its files.").arg(entry.client.name);
        elsewhere.remedy = Checks::tr("It works there; there is nothing to do.");
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
    changed.title = Checks::tr("Someone changed our entry in %1.").arg(entry.client.name);
    changed.remedy = Checks::tr("Put ours back, or keep the change if it was you.");
    changed.button = Checks::tr("Put it back");
    changed.action = Action::PutBack;
    changed.seen = entry.path();
    return changed;
}

QJsonObject entryOf(const Entry &entry)
{
    const auto text = readFile(entry.path());
    const auto found = text
        ? settingsEntry(*text, anyRules(entry.receipt.format), entry.receipt.at, entry.receipt.name)
        : Result<std::optional<QByteArray>>(std::optional<QByteArray>());
    return found && *found ? QJsonDocument::fromJson(canonicalJson(**found)).object()
                           : QJsonObject();
}

Trouble stale(const Entry &entry, const QString &title, const QString &seen)
{
    Trouble trouble;
    trouble.title = title;
    trouble.remedy = Checks::tr("Write our entry anew, then restart %1.").arg(entry.client.name);
    trouble.button = Checks::tr("Write it anew");
    trouble.action = Action::PutBack;
    trouble.seen = seen;
    return trouble;
}

// The bridge that the entry starts is the one that belongs to this program.
Outcome startsOurBridge(const Entry &entry, const CheckParts &parts)
{
    const QString words = commandWords(entryOf(entry)).join(u' ').replace(u'\\', u'/');
    const QString ours = parts.places.bridgeProgram;
    const QString name = programName(ours);
    if (words.isEmpty() || ours.isEmpty() || words.startsWith(ours) || !words.contains(name))
        return std::nullopt;
    return stale(
        entry,
        Checks::tr("%1 starts another copy of our part than this one.").arg(entry.client.name),
        QString(words + u" instead of "_s + ours));
}

// The address in the entry leads to the door where we are.
Outcome comesToOurDoor(const Entry &entry, const CheckParts &parts)
{
    const QUrl address(addressIn(entryOf(entry)));
    if (address.port() < 0 || address.port() == parts.store.port()
        || !http::isLoopbackHost(address.host().toStdString()))
        return std::nullopt;
    return stale(
        entry,
        Checks::tr("%1 still comes to a door where we no longer are.").arg(entry.client.name),
        u"door %1 instead of %2"_s.arg(address.port()).arg(parts.store.port()));
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
        add(u"C1"_s, Checks::tr("%1 is on this computer.").arg(app), {},
            [entry, parts] { return isInstalled(entry, parts); });
        add(u"C2"_s, Checks::tr("Our entry is in the file that %1 reads.").arg(app), {id(u"C1"_s)},
            [entry, parts] { return isRightFile(entry, parts); });
        add(u"C3"_s, Checks::tr("The settings of %1 can be read.").arg(app), {id(u"C2"_s)},
            [entry] { return isReadable(entry); });
        add(u"C4"_s, Checks::tr("%1 has our entry.").arg(app), {id(u"C3"_s)},
            [entry, parts] { return isThere(entry, parts.places); });
        add(u"C5"_s, Checks::tr("The entry in %1 is as we wrote it.").arg(app), {id(u"C4"_s)},
            [entry] { return isUnchanged(entry); });
        if (!receipt.direct) {
            add(u"R4"_s, Checks::tr("%1 starts the part that belongs to this Patchbay.").arg(app),
                {id(u"C5"_s)}, [entry, parts] { return startsOurBridge(entry, parts); });
            add(u"R3"_s, Checks::tr("%1 comes to the right door.").arg(app), {id(u"C5"_s)},
                [entry, parts] { return comesToOurDoor(entry, parts); });
        }
        checks += earlierChecks(parts, connection, receipt, *client, place);
        add(u"R6"_s, Checks::tr("The settings of %1 can be changed.").arg(app), {id(u"C3"_s)},
            [entry] { return isWritable(entry); });
        if (number == 1 && !receipt.direct && parts.questions.lastSeen)
            checks += clientWantsChecks(parts, connection, receipt, *client);
    }
    checks << oldSignInCheck(parts, connection);
    return checks;
}

} // namespace patchbay
