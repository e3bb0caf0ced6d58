#include "platform/system_log.h"

#include <syslog.h>

namespace patchbay {

void tellSystemLog(const QString &line)
{
    // The name must live as long as the log is used.
    static constexpr auto name = "patchbay";
    ::openlog(name, LOG_PID, LOG_USER);
    ::syslog(LOG_INFO, "%s", qUtf8Printable(line));
}

} // namespace patchbay
