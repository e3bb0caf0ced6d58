#include "platform/system_log.h"

#include <windows.h>

namespace patchbay {

// Under "Application", from the source Patchbay. Without a file of messages the viewer says so
// above the line; who gathers events reads the line itself.
void tellSystemLog(const QString &line)
{
    const HANDLE log = ::RegisterEventSourceW(nullptr, L"Patchbay");
    if (!log)
        return;
    const std::wstring text = line.toStdWString();
    LPCWSTR texts[] = {text.c_str()};
    ::ReportEventW(log, EVENTLOG_INFORMATION_TYPE, 0, 1, nullptr, 1, 0, texts, nullptr);
    ::DeregisterEventSource(log);
}

} // namespace patchbay
