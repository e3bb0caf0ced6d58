#include "clients/client.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// The index of the brace that closes the one at `open`, or -1; a fallback may hold braces.
qsizetype closingBrace(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'{')
            ++depth;
        else if (text[i] == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

std::optional<QString> valueOf(const QString &name, const Places &places)
{
    if (name == "home"_L1)
        return places.home;
    if (name == "config"_L1)
        return places.config;
    if (name == "localData"_L1)
        return places.localData;
    if (!name.startsWith("env:"_L1))
        return std::nullopt;

    const auto bar = name.indexOf(u'|');
    QString value = places.environment.value(name.mid(4, bar < 0 ? -1 : bar - 4));
    if (!value.isEmpty()) {
        if (places.os == Os::Windows)
            value.replace(u'\\', u'/');
        return QDir::cleanPath(value);
    }
    if (bar < 0)
        return std::nullopt;
    return fillPlaces(name.mid(bar + 1), places);
}

} // namespace

QString fillPlaces(const QString &pathTemplate, const Places &places)
{
    QString filled;
    qsizetype copied = 0;
    for (;;) {
        const auto open = pathTemplate.indexOf(u'{', copied);
        const auto close = open < 0 ? -1 : closingBrace(pathTemplate, open);
        if (close < 0)
            return filled + pathTemplate.mid(copied);
        const auto value = valueOf(pathTemplate.mid(open + 1, close - open - 1), places);
        if (!value || value->isEmpty())
            return {};
        filled += pathTemplate.mid(copied, open - copied) + *value;
        copied = close + 1;
    }
}

bool signsInItself(const Client &client)
{
    return !client.files.isEmpty()
        && std::none_of(client.files.begin(), client.files.end(),
                        [](const ConfigFile &file) { return file.direct.isEmpty(); });
}

QString pathOf(const ConfigFile &file, const Places &places)
{
    for (const ConfigFile::Place &place : file.places) {
        if (!place.ifFolder.isEmpty()) {
            const QString folder = fillPlaces(place.ifFolder, places);
            if (folder.isEmpty() || !QFileInfo(folder).isDir())
                continue;
        }
        if (!place.ifFile.isEmpty()) {
            const QString needed = fillPlaces(place.ifFile, places);
            if (needed.isEmpty() || !QFileInfo(needed).isFile())
                continue;
        }
        if (const QString path = fillPlaces(place.path, places); !path.isEmpty())
            return path.contains("/*/"_L1) ? QString() : path;
    }
    return {};
}

QStringList pathsOf(const ConfigFile &file, const Places &places)
{
    QStringList paths;
    if (const QString only = pathOf(file, places); !only.isEmpty())
        paths += only;
    for (const ConfigFile::Place &place : file.places) {
        const QStringList parts = fillPlaces(place.path, places).split("/*/"_L1);
        if (parts.size() != 2)
            continue;
        const QDir folder(parts.first());
        const auto names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            const QString path = folder.filePath(name) + u'/' + parts.last();
            if (QFileInfo(path).isFile())
                paths += path;
        }
    }
    return paths;
}

} // namespace patchbay
