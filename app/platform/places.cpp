#include "platform/places.h"

#include "platform/system_parts.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

bool isAbsolute(Os os, const QString &path)
{
    if (os != Os::Windows)
        return path.startsWith(u'/');
    const bool drive = path.size() > 2 && path[0].isLetter() && path[1] == u':' && path[2] == u'/';
    return drive || path.startsWith("//"_L1);
}

QString withForwardSlashes(Os os, QString path)
{
    if (os == Os::Windows)
        path.replace(u'\\', u'/');
    if (path.isEmpty())
        return path;
    // Only on Windows itself does cleanPath leave the two slashes before a file server's name.
    const bool share = os == Os::Windows && path.startsWith("//"_L1);
    const QString clean = QDir::cleanPath(path);
    return share && !clean.startsWith("//"_L1) ? u'/' + clean : clean;
}

// A folder an environment variable names. The XDG specification has relative ones ignored.
QString folderFrom(const Surroundings &from, const QString &variable, const QString &otherwise)
{
    const QString folder = withForwardSlashes(from.os, from.environment.value(variable));
    return isAbsolute(from.os, folder) ? folder : otherwise;
}

// Where programs stand that are often missing from the PATH a desktop gives to its programs:
// package managers and installers add their folder in the start files of a shell only.
QStringList usualProgramFolders(const Surroundings &from, const Places &places)
{
    const QString &home = places.home;
    switch (from.os) {
    case Os::Linux:
        return {home + "/.local/bin"_L1,
                home + "/bin"_L1,
                u"/usr/local/bin"_s,
                u"/usr/bin"_s,
                u"/bin"_s,
                u"/snap/bin"_s,
                u"/var/lib/flatpak/exports/bin"_s,
                places.localData + "/flatpak/exports/bin"_L1,
                home + "/.npm-global/bin"_L1,
                home + "/.volta/bin"_L1,
                home + "/.bun/bin"_L1,
                home + "/.cargo/bin"_L1,
                u"/home/linuxbrew/.linuxbrew/bin"_s};
    case Os::MacOs:
        return {home + "/.local/bin"_L1,
                u"/opt/homebrew/bin"_s,
                u"/usr/local/bin"_s,
                u"/usr/bin"_s,
                u"/bin"_s,
                home + "/.npm-global/bin"_L1,
                home + "/.volta/bin"_L1,
                home + "/.bun/bin"_L1,
                home + "/.cargo/bin"_L1};
    case Os::Windows:
        return {home + "/.local/bin"_L1,
                places.config + "/npm"_L1,
                places.localData + "/Microsoft/WindowsApps"_L1,
                places.localData + "/Microsoft/WinGet/Links"_L1,
                places.localData + "/Volta/bin"_L1,
                home + "/scoop/shims"_L1,
                home + "/.bun/bin"_L1,
                home + "/.cargo/bin"_L1};
    }
    return {};
}

QStringList programFolders(const Surroundings &from, const Places &places)
{
    QStringList folders;
    const QChar between = from.os == Os::Windows ? u';' : u':';
    const auto path = from.environment.value(u"PATH"_s).split(between, Qt::SkipEmptyParts);
    for (const QString &folder : path + usualProgramFolders(from, places) + from.nodeFolders) {
        const QString clean = withForwardSlashes(from.os, folder);
        // A relative folder in PATH would make what is found depend on where we were started.
        if (isAbsolute(from.os, clean) && !folders.contains(clean))
            folders.append(clean);
    }
    return folders;
}

void setSystemFolders(Places &places, const Surroundings &from)
{
    const QString &home = places.home;
    switch (from.os) {
    case Os::Linux:
        places.config = folderFrom(from, u"XDG_CONFIG_HOME"_s, home + "/.config"_L1);
        places.localData = folderFrom(from, u"XDG_DATA_HOME"_s, home + "/.local/share"_L1);
        break;
    case Os::MacOs:
        places.config = home + "/Library/Application Support"_L1;
        places.localData = places.config;
        break;
    case Os::Windows:
        places.config = folderFrom(from, u"APPDATA"_s, home + "/AppData/Roaming"_L1);
        places.localData = folderFrom(from, u"LOCALAPPDATA"_s, home + "/AppData/Local"_L1);
        break;
    }
}

void setOurFolders(Places &places, const Surroundings &from)
{
    switch (from.os) {
    case Os::Linux:
        places.ourConfig = places.config + "/patchbay"_L1;
        places.ourData = places.localData + "/patchbay"_L1;
        places.ourState = folderFrom(from, u"XDG_STATE_HOME"_s, places.home + "/.local/state"_L1)
            + "/patchbay"_L1;
        // AI apps start the bridge with an empty environment. It must find the same folder, so no
        // variable takes part; bridgeSocketPath has the same rule.
        places.ourRuntime = from.sessionRuntime.isEmpty()
            ? from.accountHome + "/.local/state/patchbay/run"_L1
            : from.sessionRuntime + "/patchbay"_L1;
        break;
    case Os::MacOs:
        places.ourConfig = places.config + "/Patchbay"_L1;
        places.ourData = places.ourConfig;
        places.ourState = places.home + "/Library/Logs/Patchbay"_L1;
        places.ourRuntime = from.accountHome + "/Library/Application Support/Patchbay/run"_L1;
        break;
    case Os::Windows:
        places.ourConfig = places.config + "/Patchbay"_L1;
        places.ourData = places.localData + "/Patchbay/data"_L1;
        places.ourState = places.localData + "/Patchbay/state"_L1;
        places.ourRuntime = places.localData + "/Patchbay/run"_L1;
        break;
    }
}

} // namespace

Places placesFor(const Surroundings &from, const QString &dataDir)
{
    Places places;
    places.os = from.os;
    places.environment = from.environment;
    places.account = from.account;
    const QString accountHome = withForwardSlashes(from.os, from.accountHome);
    places.home =
        folderFrom(from, from.os == Os::Windows ? u"USERPROFILE"_s : u"HOME"_s, accountHome);
    setSystemFolders(places, from);
    if (dataDir.isEmpty()) {
        setOurFolders(places, from);
    } else {
        QString root = withForwardSlashes(from.os, dataDir);
        if (!isAbsolute(from.os, root))
            root = withForwardSlashes(from.os, from.workingFolder + u'/' + root);
        places.ourConfig = root + "/config"_L1;
        places.ourData = root + "/data"_L1;
        places.ourState = root + "/state"_L1;
        places.ourRuntime = root + "/run"_L1;
        places.dataDir = root;
        places.bridgeExtra = {u"--data-dir"_s, root};
    }
    places.programFolders = programFolders(from, places);
    places.bridgeProgram = from.ownFolder
        + (from.os == Os::Windows ? "/patchbay-bridge.exe"_L1 : "/patchbay-bridge"_L1);
    return places;
}

QStringList system_parts::nodeFoldersUnder(const QString &home)
{
    const QDir versions(home + "/.nvm/versions/node"_L1);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto version = [](const QString &name) {
        return QVersionNumber::fromString(QStringView(name).mid(1)); // "v20.2.0"
    };
    std::sort(names.begin(), names.end(),
              [&](const QString &x, const QString &y) { return version(x) > version(y); });
    QStringList folders;
    for (const QString &name : std::as_const(names))
        folders.append(versions.filePath(name) + "/bin"_L1);
    return folders;
}

Places placesOfThisComputer(const QString &dataDir)
{
    return placesFor(system_parts::surroundings(), dataDir);
}

} // namespace patchbay
