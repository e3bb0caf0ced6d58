#include "platform/system_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

#include <windows.h>

#include <knownfolders.h>
#include <shlobj.h>

#include <array>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

QString knownFolder(const KNOWNFOLDERID &id)
{
    PWSTR path = nullptr;
    QString found;
    if (SUCCEEDED(::SHGetKnownFolderPath(id, KF_FLAG_DEFAULT, nullptr, &path)))
        found = QDir::fromNativeSeparators(QString::fromWCharArray(path));
    ::CoTaskMemFree(path); // also after a failure
    return found;
}

// Not %USERNAME%, which anybody may set.
QString accountName()
{
    std::array<wchar_t, 257> name{}; // UNLEN + 1
    auto size = static_cast<DWORD>(name.size());
    return ::GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

} // namespace

Surroundings surroundings()
{
    Surroundings found;
    found.os = Os::Windows;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        found.environment.insert(name.toUpper(), environment.value(name));
    // Some launchers hand on a stripped environment; the system knows the folders all the same.
    const auto addIfMissing = [&found](const QString &name, const KNOWNFOLDERID &id) {
        if (found.environment.value(name).isEmpty())
            found.environment.insert(name, knownFolder(id));
    };
    addIfMissing(u"APPDATA"_s, FOLDERID_RoamingAppData);
    addIfMissing(u"LOCALAPPDATA"_s, FOLDERID_LocalAppData);
    found.accountHome = knownFolder(FOLDERID_Profile);
    found.account = accountName();
    found.ownFolder = QCoreApplication::applicationDirPath();
    found.workingFolder = QDir::currentPath();
    return found;
}

} // namespace patchbay::system_parts
