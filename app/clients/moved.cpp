#include "clients/moved.h"

#include "clients/exchange.h"

namespace patchbay {

std::optional<MovedEntry> movedEntry(const Receipt &receipt, const Client &client,
                                     const Places &places)
{
    for (const ConfigFile &file : client.filesToMoveTo) {
        const QStringList paths = pathsOf(file, places);
        for (const QString &path : paths) {
            const auto text = contentOf(path);
            if (!text || !*text)
                continue;
            const auto entry = settingsEntry(**text, file.rules, file.at, receipt.name);
            if (entry && *entry && saysTheSame(**entry, receipt))
                return MovedEntry{path, file.rules, file.at, file.lock, receipt.name};
        }
    }
    return std::nullopt;
}

QStringList pathsToMoveTo(const Client &client, const Places &places)
{
    QStringList all;
    for (const ConfigFile &file : client.filesToMoveTo)
        all += pathsOf(file, places);
    return all;
}

Result<void> takeOut(const MovedEntry &moved)
{
    const auto text = contentOf(moved.path);
    if (!text || !*text)
        return text ? Result<void>() : Result<void>(text.error());
    const auto without = withoutEntry(**text, moved.rules, moved.at, moved.name, {});
    return without ? exchange(moved.path, moved.lock, *text, *without)
                   : Result<void>(without.error());
}

} // namespace patchbay
