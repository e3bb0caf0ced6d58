// What was there before us and is still: entries for the same server in an app's file, and sign-ins
// that other programs have kept in the open.

#include "diagnostics/checks.h"

#include "clients/beside.h"
#include "clients/old_sign_in.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "platform/files.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QList<EarlierEntry> earlierIn(const CheckParts &parts, const Connection &connection,
                              const Receipt &receipt, const Client &client)
{
    const auto file = std::find_if(client.files.begin(), client.files.end(),
                                   [&](const ConfigFile &one) { return one.at == receipt.at; });
    const auto text = readFile(receipt.path);
    if (file == client.files.end() || !text)
        return {};
    EntryValues values;
    values.connection = connection.id;
    values.name = receipt.name;
    values.server = connection.url;
    values.url = localUrl(parts.store.port(), connection.id);
    values.bridge = parts.places.bridgeProgram;
    values.bridgeExtra = parts.places.bridgeExtra;
    return earlierBeside(*file, receipt.path, *text, values,
                         [&parts](const QString &path, const QByteArray &entry) {
                             return parts.receipts.isOurs(path, entry);
                         });
}

Trouble troubleWith(const EarlierEntry &entry, const QString &server, const QString &app)
{
    Trouble trouble;
    trouble.verdict = Verdict::Note; // ours works beside it
    const QString code = codeFor(entry);
    if (code == u"C8"_s)
        trouble.title =
            Checks::tr("A key to %1 stands in clear text in the settings of %2.").arg(server, app);
    else if (code == u"C7"_s)
        trouble.title = Checks::tr("%1 also starts another program to reach %2.").arg(app, server);
    else
        trouble.title =
            Checks::tr("%1 is set up twice in %2; you may see its tools twice.").arg(server, app);
    if (entry.replaceable) {
        trouble.remedy =
            Checks::tr("Replace the earlier entry \u201c%1\u201d; a copy is kept.").arg(entry.name);
        trouble.button = Checks::tr("Replace it");
        trouble.action = Action::ReplaceEarlier;
    } else {
        trouble.remedy = Checks::tr("Take the entry \u201c%1\u201d out by hand.").arg(entry.name);
        trouble.button = Checks::tr("Show the file");
        trouble.action = Action::ShowFile;
    }
    trouble.seen = entry.path + u": "_s + entry.name + u" ("_s + wordsFor(entry) + u')';
    return trouble;
}

} // namespace

QString codeFor(const EarlierEntry &entry)
{
    if (entry.key == EntryKey::Clear)
        return u"C8"_s;
    return entry.kind == EarlierEntry::Kind::Bridge ? u"C7"_s : u"C6"_s;
}

QList<Check> earlierChecks(const CheckParts &parts, const Connection &connection,
                           const Receipt &receipt, const Client &client, const QString &place)
{
    const QString server = connection.name;
    const QString app = client.name;
    const QList<std::pair<QString, QString>> kinds{
        {u"C6"_s, Checks::tr("%1 is set up once in %2.").arg(server, app)},
        {u"C7"_s, Checks::tr("%1 starts no other program for %2.").arg(app, server)},
        {u"C8"_s, Checks::tr("No key to %1 is in the open in %2.").arg(server, app)}};
    QList<Check> checks;
    for (const auto &[code, fine] : kinds) {
        const auto ask = [parts, connection, receipt, client, code = code] {
            const auto earlier = earlierIn(parts, connection, receipt, client);
            const auto found =
                std::find_if(earlier.begin(), earlier.end(),
                             [&](const EarlierEntry &one) { return codeFor(one) == code; });
            return readyOutcome(found == earlier.end()
                                    ? Outcome()
                                    : Outcome(troubleWith(*found, connection.name, client.name)));
        };
        checks << Check{idOf(code, connection.id, place),      code, connection.id, client.id, fine,
                        {idOf(u"C3"_s, connection.id, place)}, ask};
    }
    return checks;
}

// Only once ours works: until then the old one may be what the person uses.
Check oldSignInCheck(const CheckParts &parts, const Connection &connection)
{
    Check check;
    check.id = idOf(u"C8"_s, connection.id);
    check.code = u"C8"_s;
    check.connection = connection.id;
    check.fine = Checks::tr("No sign-in to %1 is kept in the open.").arg(connection.name);
    if (connection.access == Access::SignIn)
        check.dependsOn = QStringList{idOf(u"A1"_s, connection.id)};
    check.run = [places = parts.places, connection] {
        const QStringList files = oldSignInFiles(places, connection.url);
        if (files.isEmpty())
            return readyOutcome(std::nullopt);
        Trouble trouble;
        trouble.verdict = Verdict::Note;
        trouble.title =
            Checks::tr("An earlier sign-in to %1 is kept in the open.").arg(connection.name);
        trouble.remedy =
            Checks::tr("Delete it, unless something else still uses it; no copy is kept.");
        trouble.button = Checks::tr("Delete it");
        trouble.action = Action::DeleteOldSignIn;
        trouble.seen = files.join(u", "_s);
        return readyOutcome(trouble);
    };
    return check;
}

} // namespace patchbay
