#include "platform/system_parts.h"

#include <windows.h>

#include <shellapi.h>

namespace patchbay::system_parts {

namespace {

Result<void> openAddress(const QString &url, ErrorCode otherwise)
{
    const std::wstring address = url.toStdWString();
    const auto result = reinterpret_cast<INT_PTR>(
        ::ShellExecuteW(nullptr, L"open", address.c_str(), nullptr, nullptr, SW_SHOWNORMAL));
    if (result > 32) // the documented sign of success
        return {};
    return Error{otherwise, "ShellExecute " + std::to_string(result)};
}

} // namespace

Result<void> openInSystemBrowser(const QString &url)
{
    return openAddress(url, ErrorCode::BrowserNotOpened);
}

Result<void> openInSystemApp(const QString &url)
{
    return openAddress(url, ErrorCode::AppNotOpened);
}

Result<void> openClockSettings()
{
    return openAddress(QStringLiteral("ms-settings:dateandtime"), ErrorCode::AppNotOpened);
}

// A service runs on a window station that nobody sees.
bool hasScreen()
{
    USEROBJECTFLAGS flags = {};
    DWORD needed = 0;
    return ::GetUserObjectInformationW(::GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof flags,
                                       &needed)
        && (flags.dwFlags & WSF_VISIBLE) != 0;
}

bool prefersReducedMotion()
{
    BOOL animations = TRUE;
    return ::SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0) && !animations;
}

bool prefersHighContrast()
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    return ::SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

} // namespace patchbay::system_parts
