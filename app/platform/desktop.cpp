#include "platform/desktop.h"

#include "http/url.h"
#include "platform/system_parts.h"

#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkAddress(const QUrl &url)
{
    const bool secure = url.scheme() == "https"_L1;
    const bool here = url.scheme() == "http"_L1 && http::isLoopbackHost(url.host().toStdString());
    if (url.isValid() && !url.host().isEmpty() && (secure || here))
        return {};
    return Error{ErrorCode::RequestRefused,
                 "not opened in the browser: an address of scheme \""
                     + url.scheme().left(20).toStdString() + '"'};
}

// The web's have their own way, and the others would do more than ask an app.
Result<void> checkAppAddress(const QUrl &url)
{
    static const QStringList refused{u""_s,     u"http"_s,       u"https"_s,    u"file"_s,
                                     u"ftp"_s,  u"javascript"_s, u"vbscript"_s, u"data"_s,
                                     u"blob"_s, u"about"_s,      u"shell"_s,    u"mailto"_s};
    if (url.isValid() && !refused.contains(url.scheme()))
        return {};
    return Error{ErrorCode::RequestRefused,
                 "not opened in an app: an address of scheme \""
                     + url.scheme().left(20).toStdString() + '"'};
}

class SystemDesktop : public Desktop
{
public:
    explicit SystemDesktop(QStringList browser)
        : m_browser(std::move(browser))
    {
    }

    Result<void> openInBrowser(const QUrl &url) override
    {
        if (const auto allowed = checkAddress(url); !allowed)
            return allowed.error();
        // Begins with "http", so no program takes it for an option.
        const QString address = url.toString(QUrl::FullyEncoded);
        if (m_browser.isEmpty())
            return system_parts::openInSystemBrowser(address);
        if (const auto started =
                system_parts::startOnItsOwn(m_browser.first(), m_browser.mid(1) << address);
            !started)
            return Error{ErrorCode::BrowserNotOpened, started.error().detail};
        return {};
    }

    // A browser command is for the web only.
    Result<void> openInApp(const QUrl &url) override
    {
        if (const auto allowed = checkAppAddress(url); !allowed)
            return allowed.error();
        // Begins with a scheme, so no program takes it for an option.
        return system_parts::openInSystemApp(url.toString(QUrl::FullyEncoded));
    }

    Result<void> openClockSettings() override { return system_parts::openClockSettings(); }

    // On another computer's behalf, remote development tools set BROWSER.
    bool hasBrowser() const override
    {
        return !m_browser.isEmpty() || hasScreen() || !qEnvironmentVariableIsEmpty("BROWSER");
    }

    bool hasScreen() const override { return system_parts::hasScreen(); }
    bool prefersReducedMotion() const override { return system_parts::prefersReducedMotion(); }
    bool prefersHighContrast() const override { return system_parts::prefersHighContrast(); }

private:
    QStringList m_browser;
};

} // namespace

std::unique_ptr<Desktop> makeDesktop(const QString &browserCommand)
{
    return std::make_unique<SystemDesktop>(
        browserCommand.simplified().split(u' ', Qt::SkipEmptyParts));
}

} // namespace patchbay
