#include "clients/plan.h"

#include "clients/json_outline.h"
#include "platform/files.h"

#include <optional>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

struct FileText {
    bool existed = false;
    QByteArray text;
};

Error inFile(const QString &path, const Error &error)
{
    return {error.code, path.toStdString() + ": " + error.detail};
}

Result<FileText> readSettings(const QString &path)
{
    auto text = readFile(path);
    if (text)
        return FileText{true, *std::move(text)};
    if (text.error().code == ErrorCode::FileMissing)
        return FileText{};
    return text.error();
}

// A file that is not there yet may begin empty, whatever the app thinks of empty files.
SettingsRules rulesFor(const ConfigFile &file, const FileText &found)
{
    SettingsRules rules = file.rules;
    rules.emptyFile = rules.emptyFile || !found.existed;
    return rules;
}

Result<std::optional<Change>> changeToAdd(const Client &client, const ConfigFile &file,
                                          const QString &path, Os os, const EntryValues &values,
                                          const IsOurs &ours)
{
    const auto found = readSettings(path);
    if (!found)
        return found.error();
    const SettingsRules rules = rulesFor(file, *found);
    const auto present = settingsEntry(found->text, rules, file.at, values.connection);
    if (!present)
        return inFile(path, present.error());
    if (*present && !ours(path, **present))
        return Error{ErrorCode::EntryNotOurs,
                     path.toStdString() + ": " + values.connection.toStdString()};

    Change change;
    change.client = client.id;
    change.path = path;
    change.existed = found->existed;
    change.before = found->text;
    change.format = file.rules.format;
    change.at = file.at;
    change.name = values.connection;
    change.entryBefore = present->value_or(QByteArray());
    change.entryAfter = entryFor(file.entry, client.id, values, os);
    change.lock = file.lock;
    auto edit = withEntry(found->text, rules, file.at, change.name, change.entryAfter);
    if (!edit)
        return inFile(path, edit.error());
    change.after = edit->text;
    change.scaffold = edit->scaffold;
    if (change.existed && change.after == change.before)
        return std::optional<Change>();
    return std::optional(change);
}

Result<std::optional<Change>> changeToRemove(const Client &client, const ConfigFile &file,
                                             const QString &path, const QString &connection,
                                             const IsOurs &ours, const Origin &origin)
{
    const auto found = readSettings(path);
    if (!found)
        return found.error();
    const SettingsRules rules = rulesFor(file, *found);
    const auto present = settingsEntry(found->text, rules, file.at, connection);
    if (!present)
        return inFile(path, present.error());
    if (!*present || !ours(path, **present))
        return std::optional<Change>();

    Change change;
    change.client = client.id;
    change.path = path;
    change.existed = true;
    change.before = found->text;
    change.format = file.rules.format;
    change.at = file.at;
    change.name = connection;
    change.entryBefore = **present;
    change.lock = file.lock;
    const auto after = withoutEntry(found->text, rules, file.at, connection, origin.scaffold);
    if (!after)
        return inFile(path, after.error());
    change.after = *after;
    change.removesFile = after->isEmpty() && !origin.existed;
    return std::optional(change);
}

} // namespace

Result<Plan> planToAdd(const Client &client, const Places &places, const EntryValues &values,
                       const IsOurs &ours)
{
    Plan plan;
    bool hasFile = false;
    for (const ConfigFile &file : client.files) {
        const auto paths = pathsOf(file, places);
        for (const QString &path : paths) {
            hasFile = true;
            const auto change = changeToAdd(client, file, path, places.os, values, ours);
            if (!change)
                return change.error();
            if (*change)
                plan.changes.append(**change);
        }
    }
    if (!hasFile)
        return Error{ErrorCode::ClientNotInstalled, client.id.toStdString()};
    return plan;
}

Result<Plan> planToRemove(const Client &client, const Places &places, const QString &connection,
                          const IsOurs &ours, const OriginOf &originOf)
{
    Plan plan;
    for (const ConfigFile &file : client.files) {
        const auto paths = pathsOf(file, places);
        for (const QString &path : paths) {
            const auto change = changeToRemove(client, file, path, connection, ours,
                                               originOf ? originOf(path) : Origin());
            if (!change)
                return change.error();
            if (*change)
                plan.changes.append(**change);
        }
    }
    return plan;
}

QByteArray entryFor(const QByteArray &entryTemplate, const QString &clientId,
                    const EntryValues &values, Os os)
{
    QString bridge = values.bridge;
    if (os == Os::Windows)
        bridge.replace(u'/', u'\\'); // some apps start it through cmd.exe
    const auto quoted = [](const QString &text) {
        return QByteArray::fromStdString(encodeJsonString(text.toStdString()));
    };
    QByteArray entry;
    JsonScanner scanner(viewOf(entryTemplate));
    for (;;) {
        const auto token = scanner.next();
        if (!token || token->kind == JsonToken::Kind::End)
            return entry;
        const auto raw = scanner.textOf(*token);
        const auto decoded = token->kind == JsonToken::Kind::String
            ? decodeJsonString(raw)
            : Result<std::string>(std::string());
        QString text = QString::fromStdString(decoded.value_or({}));
        if (!text.contains(u'{')) {
            entry.append(raw.data(), static_cast<qsizetype>(raw.size()));
            entry += token->kind == JsonToken::Kind::Key ? ":" : "";
            continue;
        }
        const bool isLastArgument = text == "{client}"_L1;
        text.replace("{connection}"_L1, values.connection);
        text.replace("{client}"_L1, clientId);
        text.replace("{url}"_L1, values.url);
        text.replace("{bridge}"_L1, bridge);
        text.replace("{key}"_L1, QString::fromStdString(values.key.reveal()));
        entry += quoted(text);
        for (const QString &more : isLastArgument ? values.bridgeExtra : QStringList())
            entry += ',' + quoted(more);
    }
}

QByteArray withoutSecrets(const QByteArray &text, const Secret &key)
{
    if (key.isEmpty())
        return text;
    QByteArray shown = text;
    return shown.replace(QByteArray::fromStdString(key.reveal()), "\u2022\u2022\u2022\u2022");
}

} // namespace patchbay
