#include "clients/beside.h"

#include "platform/files.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString besidePath(const QString &path, const QString &name)
{
    return path.section(u'/', 0, -2) + u'/' + name;
}

} // namespace

QString entryName(const EntryValues &values)
{
    return values.name.isEmpty() ? values.connection : values.name;
}

// Ours are known by their receipt, whatever address they hold.
QList<EarlierEntry> earlierBeside(const ConfigFile &file, const QString &path,
                                  const QByteArray &text, const EntryValues &values,
                                  const IsOurs &ours)
{
    const SameServer server{values.server, values.connection, values.url, values.bridge,
                            values.bridgeExtra};
    auto earlier = earlierEntries(path, text, file.rules, file.at, server);
    for (const ConfigFile::Also &also : file.alsoIn) {
        if (also.beside.isEmpty()) {
            earlier += earlierEntries(path, text, file.rules, also.at, server);
            continue;
        }
        const QString other = besidePath(path, also.beside);
        const auto otherText = other == path ? Result<QByteArray>(Error{}) : readFile(other);
        if (!otherText)
            continue;
        auto found =
            earlierEntries(other, *otherText, anyRules(file.rules.format), also.at, server);
        for (EarlierEntry &one : found)
            one.replaceable = false; // one file at a time
        earlier += found;
    }
    earlier.removeIf([&](const EarlierEntry &one) {
        if (one.path != path)
            return false;
        const auto entry = settingsEntry(text, file.rules, one.at, one.name);
        const bool known = entry && *entry && ours(path, **entry);
        return known
            && (one.kind != EarlierEntry::Kind::Ours
                || (one.name == entryName(values) && one.at == file.at));
    });
    return earlier;
}

bool isShadowed(const ConfigFile &file, const QString &path, const QByteArray &text,
                const QString &name, const QList<EarlierEntry> &replaced)
{
    for (const ConfigFile::Also &also : file.alsoIn) {
        const QString where = also.beside.isEmpty() ? path : besidePath(path, also.beside);
        if (!also.beside.isEmpty() && where == path)
            continue;
        const auto other = also.beside.isEmpty() ? Result<QByteArray>(text) : readFile(where);
        const auto content = other ? settingsContent(*other, anyRules(file.rules.format))
                                   : Result<QJsonObject>(other.error());
        if (!content)
            continue;
        const auto places = placesIn(*content, also.at);
        for (const QStringList &place : places) {
            QJsonObject entries = *content;
            for (const QString &step : place)
                entries = entries.value(step).toObject();
            const bool goes =
                std::any_of(replaced.begin(), replaced.end(), [&](const EarlierEntry &one) {
                    return one.path == where && one.at == place && one.name == name;
                });
            if (entries.contains(name) && !goes)
                return true;
        }
    }
    return false;
}

} // namespace patchbay
