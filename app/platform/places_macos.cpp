#include "platform/system_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <pwd.h>
#include <unistd.h>

namespace patchbay::system_parts {

Surroundings surroundings()
{
    Surroundings found;
    found.os = Os::MacOs;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        found.environment.insert(name, environment.value(name));
    found.accountHome = QDir::homePath();
    if (const passwd *account = ::getpwuid(::getuid())) {
        found.account = QString::fromLocal8Bit(account->pw_name);
        if (*account->pw_dir)
            found.accountHome = QDir::cleanPath(QFile::decodeName(account->pw_dir));
    }
    found.nodeFolders = nodeFoldersUnder(QDir::homePath());
    found.ownFolder = QCoreApplication::applicationDirPath();
    found.workingFolder = QDir::currentPath();
    return found;
}

} // namespace patchbay::system_parts
