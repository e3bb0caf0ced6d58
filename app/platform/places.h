// Where things are on this computer: the person's folders, ours, and our programs.
//
// A value, computed once in main/ from the real environment or made up in a test. Paths use
// forward slashes and have none at the end.

#pragma once

#include <QMap>
#include <QString>

namespace patchbay {

enum class Os { Linux, MacOs, Windows };

struct Places {
    Os os = Os::Linux;
    QString home;
    QString account; // what this computer calls the person
    // What {env:NAME} in a descriptor may name; in capitals on Windows.
    QMap<QString, QString> environment;

    // The platform's folders for other programs' settings.
    QString config; // XDG_CONFIG_HOME | ~/Library/Application Support | %APPDATA%
    QString localData; // XDG_DATA_HOME | ~/Library/Application Support | %LOCALAPPDATA%
    QStringList
        programFolders; // PATH, and where programs stand that a desktop's PATH does not name

    // Ours. All four move together with --data-dir.
    QString ourConfig; // connections.json
    QString ourData; // receipts.json, backups/
    QString ourState; // log, activity
    QString ourRuntime; // sockets, locks; mode 0700

    QString dataDir; // --data-dir; empty: the platform's own places
    QString bridgeProgram; // absolute path of patchbay-bridge
    QStringList bridgeExtra; // {"--data-dir", DIR} where ours are not in the platform's own places
};

// What places are computed from; the part that only the running system can tell.
struct Surroundings {
    Os os = Os::Linux;
    // On Windows the names are in capitals, and APPDATA and LOCALAPPDATA are always there.
    QMap<QString, QString> environment;
    QString accountHome; // as the system's list of users has it, whatever HOME says
    QString account; // likewise, whatever USER says
    QString sessionRuntime; // Linux: /run/user/<uid> where that exists
    QStringList nodeFolders; // ~/.nvm/versions/node/*/bin, newest first; npm puts programs there
    QString ownFolder; // where this program stands
    QString workingFolder; // what a relative data folder is relative to
};

// Pure, so that the layout of every system is tested on every system.
Places placesFor(const Surroundings &surroundings, const QString &dataDir);

// Reads the environment. `dataDir` empty: the platform's own places.
Places placesOfThisComputer(const QString &dataDir);

} // namespace patchbay
