#include "platform/system_parts.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <libproc.h>
#include <objc/message.h>
#include <objc/runtime.h>
#include <unistd.h>
#include <vector>

namespace patchbay::system_parts {

QList<RunningProgram> runningPrograms()
{
    const auto uid = ::getuid();
    const int bytes = ::proc_listpids(PROC_UID_ONLY, uid, nullptr, 0);
    std::vector<pid_t> pids(bytes > 0 ? static_cast<size_t>(bytes) / sizeof(pid_t) + 64 : 0);
    const int filled = ::proc_listpids(PROC_UID_ONLY, uid, pids.data(),
                                       static_cast<int>(pids.size() * sizeof(pid_t)));
    pids.resize(filled > 0 ? static_cast<size_t>(filled) / sizeof(pid_t) : 0);

    QList<RunningProgram> programs;
    for (const pid_t pid : pids) {
        char path[PROC_PIDPATHINFO_MAXSIZE] = {};
        if (pid > 0 && ::proc_pidpath(pid, path, sizeof path) > 0)
            programs.append({pid, QFile::decodeName(path)});
    }
    return programs;
}

std::optional<RunningProgram> programThatListensOn(quint16)
{
    return std::nullopt;
}

// An app with windows gets the quit event that its own menu would send, so that it can save; what
// is no app gets SIGTERM. The classes are asked for by name since this is not Objective-C.
Result<void> askToQuit(qint64 pid)
{
    using Find = id (*)(Class, SEL, pid_t);
    using Ask = BOOL (*)(id, SEL);
    if (const Class apps = ::objc_getClass("NSRunningApplication")) {
        const id app = reinterpret_cast<Find>(::objc_msgSend)(
            apps, ::sel_registerName("runningApplicationWithProcessIdentifier:"),
            static_cast<pid_t>(pid));
        if (app) {
            if (reinterpret_cast<Ask>(::objc_msgSend)(app, ::sel_registerName("terminate")))
                return {};
            return Error{ErrorCode::RestartRefused,
                         "process " + std::to_string(pid) + ": the quit event was not taken"};
        }
    }
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
