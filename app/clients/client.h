// One AI app as a value: where its settings are, what an entry looks like, how it takes effect.
//
// Read from resources/clients/<id>.json by catalogue; the vocabulary is described in
// resources/clients/README.md.

#pragma once

#include "platform/places.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

enum class ConfigFormat { Json, Jsonc };

// How a change reaches the running app.
enum class TakesEffect {
    AtOnce,
    NewSession, // the next session of a command line program
    Restart, // a full quit and start; closing the window is not enough
    Refresh, // a button in the app
};

// One thing that shows that the app is here. Exactly one member is set.
struct DetectionRule {
    enum class Shows { Installed, Used };
    Shows shows = Shows::Installed;
    QString program; // a program's name
    QString path; // a file or folder, with {home} and the like
};

// One settings file. An app may read several (Windsurf); each gets its own entry.
struct ConfigFile {
    QString path; // template for this OS; empty: the app does not exist there
    QString onlyIf; // template of a folder that must exist for this file to be used; may be empty
    ConfigFormat format = ConfigFormat::Json;
    bool trailingCommas = false; // whether the app reads them
    bool byteOrderMark = true; // whether the app reads one
    bool emptyFile = false; // whether the app takes an empty file as "no settings"
    QStringList at; // the object that holds the entries: {"mcpServers"}
    QJsonObject entry; // template, with {url}, {key}, {bridge}, {connection}, {client}
};

struct Client {
    QString id; // "claude-desktop"
    QString name; // "Claude"
    QList<DetectionRule> detect;
    QList<ConfigFile> files;
    TakesEffect takesEffect = TakesEffect::Restart;
    QStringList processes; // names of its main process, to see whether it runs
    QString afterwards; // one sentence for the person, or empty
    QString source; // where this was learnt
    QString checked; // ISO date
};

// The same text with {home}, {config}, {localData}, {env:NAME|fallback} filled in.
QString fillPlaces(const QString &pathTemplate, const Places &places);

} // namespace patchbay
