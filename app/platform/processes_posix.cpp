// What Linux and macOS do alike with programs that are run to their end.

#include "platform/system_parts.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace patchbay::system_parts {

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
