// What the person's desktop does for us: opens the browser, says how they like to see things.

#pragma once

#include "base/result.h"

#include <QUrl>

#include <memory>

namespace patchbay {

class Desktop
{
public:
    virtual ~Desktop() = default;

    // Opens https addresses, and http ones on loopback, in the person's browser; never through a
    // shell. True only means that something was started (a browser may still not appear).
    // Errors: BrowserNotOpened, RequestRefused for other schemes.
    virtual Result<void> openInBrowser(const QUrl &url) = 0;

    // Opens an address of an app's own, like cursor://…, in that app. It stands in the arguments of
    // a program, where others can read it, so it must hold no secret.
    // Errors: AppNotOpened, RequestRefused for the web's schemes and those of files and scripts.
    virtual Result<void> openInApp(const QUrl &)
    {
        return Error{ErrorCode::AppNotOpened, "this desktop opens nothing"};
    }

    // Where the person sets date and time. Errors: AppNotOpened.
    virtual Result<void> openClockSettings()
    {
        return Error{ErrorCode::AppNotOpened, "this desktop opens nothing"};
    }

    // Whether there is anything that openInBrowser could start here.
    virtual bool hasBrowser() const { return true; }

    virtual bool hasScreen() const = 0; // a display to show windows on
    virtual bool prefersReducedMotion() const = 0;
    virtual bool prefersHighContrast() const = 0;
};

// `browserCommand` replaces the system's browser: words split at blanks, the address is added as
// the last one.
std::unique_ptr<Desktop> makeDesktop(const QString &browserCommand);

} // namespace patchbay
