#include "clients/plan.h"

#include "clients/beside.h"
#include "clients/json_outline.h"
#include "platform/files.h"

#include <algorithm>
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

// Ours first, so that the place for it is never empty in between.
Result<Change> changeOf(Change change, const SettingsRules &rules,
                        const QList<EarlierEntry> &replaced)
{
    auto edit = withEntry(change.before, rules, change.at, change.name, change.entryAfter);
    if (!edit)
        return inFile(change.path, edit.error());
    change.scaffold = edit->scaffold;
    change.after = edit->text;
    for (const EarlierEntry &one : replaced) {
        change.replaced.append(one.at + QStringList(one.name));
        if (one.at == change.at && one.name == change.name)
            continue;
        const auto without = withoutEntry(change.after, rules, one.at, one.name);
        if (!without)
            return inFile(change.path, without.error());
        change.after = *without;
    }
    return change;
}

struct Addition {
    std::optional<Change> change;
    QList<EarlierEntry> earlier;
};

Result<Addition> changeToAdd(const Client &client, const ConfigFile &file, const QString &path,
                             Os os, const EntryValues &values, const IsOurs &ours)
{
    const auto found = readSettings(path);
    if (!found)
        return found.error();
    const SettingsRules rules = rulesFor(file, *found);
    const QString name = entryName(values);
    const auto present = settingsEntry(found->text, rules, file.at, name);
    if (!present)
        return inFile(path, present.error());
    Addition addition;
    addition.earlier = earlierBeside(file, path, found->text, values, ours);
    QList<EarlierEntry> replaced = addition.earlier;
    replaced.removeIf([&](const EarlierEntry &one) {
        return !one.replaceable || !values.replaces || !values.replaces(one);
    });
    const bool takesOver =
        std::any_of(replaced.begin(), replaced.end(),
                    [&](const EarlierEntry &one) { return one.at == file.at && one.name == name; });
    const bool theirs = *present && !takesOver && !ours(path, **present)
        && !(values.takesItsPlaceBack && values.takesItsPlaceBack(path));
    if (theirs || (!*present && isShadowed(file, path, found->text, name, replaced)))
        return Error{ErrorCode::EntryNotOurs, path.toStdString() + ": " + name.toStdString()};

    Change change;
    change.client = client.id;
    change.path = path;
    change.existed = found->existed;
    change.before = found->text;
    change.format = file.rules.format;
    change.at = file.at;
    change.name = name;
    change.entryBefore = present->value_or(QByteArray());
    change.mode = values.mode;
    change.entryAfter = entryFor(values.mode == EntryMode::Direct ? file.direct : file.entry,
                                 client.id, values, os);
    change.lock = file.lock;
    const auto made = changeOf(change, rules, replaced);
    if (!made)
        return made.error();
    if (!made->existed || made->after != made->before)
        addition.change = *made;
    return addition;
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
    if (values.mode == EntryMode::Direct && !signsInItself(client))
        return Error{ErrorCode::DirectNotOffered, client.id.toStdString()};
    for (const ConfigFile &file : client.files) {
        const auto paths = pathsOf(file, places);
        for (const QString &path : paths) {
            hasFile = true;
            const auto added = changeToAdd(client, file, path, places.os, values, ours);
            if (!added)
                return added.error();
            plan.earlier += added->earlier;
            if (added->change)
                plan.changes.append(*added->change);
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
        text.replace("{name}"_L1, entryName(values));
        text.replace("{client}"_L1, clientId);
        text.replace("{url}"_L1, values.url);
        text.replace("{server}"_L1, values.server);
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
