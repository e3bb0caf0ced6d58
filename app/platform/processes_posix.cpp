// What Linux and macOS do alike with programs that we start.

#include "platform/system_parts.h"

#include <QProcess>

#include <csignal>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace patchbay::system_parts {

// Boost.Asio opens its sockets so that they are handed on. An app that we have started would keep
// our port after our end, and a guest's connection open for ever.
void keepOurFiles()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/dev/fd"), ::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const int file = static_cast<int>(std::strtol(entry->d_name, nullptr, 10)); // ".": 0
        if (file > STDERR_FILENO)
            ::fcntl(file, F_SETFD, FD_CLOEXEC);
    }
}

// A session of its own is a group of processes of its own, too.
void startApart(QProcess &process)
{
    process.setChildProcessModifier([] { ::setsid(); });
}

void endWithChildren(qint64 pid)
{
    if (pid > 1)
        ::kill(-static_cast<pid_t>(pid), SIGKILL);
}

} // namespace patchbay::system_parts
