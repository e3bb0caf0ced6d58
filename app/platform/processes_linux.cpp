#include "platform/system_parts.h"

#include <QDir>
#include <QFile>

#include <array>
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

// proc(5), /proc/net/tcp: "sl local_address rem_address st … inode"; the local address is
// <hex>:<hex port>, state 0A is LISTEN. Whoever has that socket open is the one.
std::optional<RunningProgram> programThatListensOn(quint16 port)
{
    QStringList sockets;
    for (const auto &table : {"/proc/net/tcp"_L1, "/proc/net/tcp6"_L1}) {
        const auto text = readWhole(table, 4 * 1024 * 1024);
        const QList<QByteArray> lines = text ? text->split('\n') : QList<QByteArray>();
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 10 || fields[3] != "0A")
                continue;
            bool isNumber = false;
            const uint local = fields[1].mid(fields[1].lastIndexOf(':') + 1).toUInt(&isNumber, 16);
            if (isNumber && local == port)
                sockets.append(u"socket:["_s + QString::fromLatin1(fields[9]) + u']');
        }
    }
    if (sockets.isEmpty())
        return std::nullopt;
    const QList<RunningProgram> programs = runningPrograms();
    for (const RunningProgram &program : programs) {
        const QDir open(u"/proc/%1/fd"_s.arg(program.pid));
        const QStringList entries =
            open.entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &entry : entries) {
            std::array<char, 64> target{};
            const auto length = ::readlink(QFile::encodeName(open.filePath(entry)).constData(),
                                           target.data(), target.size());
            if (length > 0
                && sockets.contains(
                    QString::fromLatin1(target.data(), static_cast<qsizetype>(length))))
                return program;
        }
    }
    return std::nullopt;
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
