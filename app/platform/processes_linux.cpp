#include "platform/system_parts.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

QString programOf(const QString &folder)
{
    QString program = QFile::symLinkTarget(folder + "/exe"_L1);
    // What the kernel adds after an update has replaced the file under a running program.
    if (program.endsWith(" (deleted)"_L1))
        program.chop(10);
    if (!program.isEmpty())
        return program;
    // One that has ended, and waits only for its parent to hear of it, runs no more: proc(5), stat,
    // state "Z" after the name in brackets.
    const auto stat = readWhole(folder + "/stat"_L1, 4096);
    if (!stat || stat->mid(stat->lastIndexOf(')') + 2, 1) == "Z")
        return {};
    // Another process in a container or with raised rights hides its path but not its name.
    const auto name = readWhole(folder + "/comm"_L1, 4096);
    return name ? QString::fromUtf8(*name).trimmed() : QString();
}

} // namespace

QList<RunningProgram> runningPrograms()
{
    QList<RunningProgram> programs;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        const QString folder = "/proc/"_L1 + entry;
        struct stat status = {};
        if (!isNumber || ::stat(QFile::encodeName(folder).constData(), &status) != 0
            || status.st_uid != ::getuid())
            continue;
        const QString program = programOf(folder);
        if (!program.isEmpty()) // else it has ended meanwhile
            programs.append({pid, program});
    }
    return programs;
}

Result<void> askToQuit(qint64 pid)
{
    if (::kill(static_cast<pid_t>(pid), SIGTERM) == 0 || errno == ESRCH)
        return {};
    return Error{ErrorCode::RestartRefused,
                 "process " + std::to_string(pid) + ": " + std::strerror(errno)};
}

QStringList programSuffixes()
{
    return {QString()};
}

} // namespace patchbay::system_parts
