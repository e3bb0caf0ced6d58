#include "platform/system_parts.h"

#include <CoreFoundation/CoreFoundation.h>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

bool accessibilitySwitch(CFStringRef name)
{
    return ::CFPreferencesGetAppBooleanValue(name, CFSTR("com.apple.universalaccess"), nullptr);
}

} // namespace

Result<void> openInSystemBrowser(const QString &url)
{
    if (const auto started = startOnItsOwn(u"/usr/bin/open"_s, {url}); !started)
        return Error{ErrorCode::BrowserNotOpened, started.error().detail};
    return {};
}

Result<void> openInSystemApp(const QString &url)
{
    if (const auto started = startOnItsOwn(u"/usr/bin/open"_s, {url}); !started)
        return Error{ErrorCode::AppNotOpened, started.error().detail};
    return {};
}

Result<void> openClockSettings()
{
    return openInSystemApp(u"x-apple.systempreferences:com.apple.preference.datetime"_s);
}

// A session over SSH has no window server of its own.
bool hasScreen()
{
    return qEnvironmentVariableIsEmpty("SSH_CONNECTION");
}

bool prefersReducedMotion()
{
    return accessibilitySwitch(CFSTR("reduceMotion"));
}

bool prefersHighContrast()
{
    return accessibilitySwitch(CFSTR("increaseContrast"));
}

} // namespace patchbay::system_parts
