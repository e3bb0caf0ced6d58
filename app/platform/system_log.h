// Hands one line on to the system's log: syslog (and with it the journal), the event log on
// Windows.

#pragma once

#include <QString>

namespace patchbay {

void tellSystemLog(const QString &line);

} // namespace patchbay
