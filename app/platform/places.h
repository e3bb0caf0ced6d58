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
    QMap<QString, QString> environment; // what {env:NAME} in a descriptor may name

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

// Reads the environment. `dataDir` empty: the platform's own places.
Places placesOfThisComputer(const QString &dataDir);

} // namespace patchbay
