#include "platform/system_parts.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

// GTK keeps its settings in these files where no settings service runs. GNOME's own are in a
// database that only a library or another process reads; there Qt's platform theme has to tell.
QVariant gtkSetting(const QString &key)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const auto &folder : {"/gtk-4.0"_L1, "/gtk-3.0"_L1}) {
        const QSettings settings(config + folder + "/settings.ini"_L1, QSettings::IniFormat);
        const QVariant value = settings.value("Settings/"_L1 + key);
        if (value.isValid())
            return value;
    }
    return {};
}

} // namespace

Result<void> openInSystemBrowser(const QString &url)
{
    // Without a display xdg-open starts a text browser in our terminal. A BROWSER is somebody's
    // wish, as remote development tools have it.
    if (!hasScreen() && qEnvironmentVariableIsEmpty("BROWSER"))
        return Error{ErrorCode::BrowserNotOpened, "no display"};
    const QList<QStringList> openers = {
        {u"xdg-open"_s}, {u"gio"_s, u"open"_s}, {u"wslview"_s}, {u"x-www-browser"_s},
        {u"firefox"_s},  {u"google-chrome"_s},  {u"chromium"_s}};
    for (const QStringList &opener : openers) {
        const QString program = QStandardPaths::findExecutable(opener.first());
        if (!program.isEmpty() && startOnItsOwn(program, opener.mid(1) << url))
            return {};
    }
    return Error{ErrorCode::BrowserNotOpened, "no program that opens addresses was found"};
}

// Those that ask the desktop which program an address is for; browsers do not.
Result<void> openInSystemApp(const QString &url)
{
    if (!hasScreen())
        return Error{ErrorCode::AppNotOpened, "no display"};
    const QList<QStringList> openers = {{u"xdg-open"_s}, {u"gio"_s, u"open"_s}};
    for (const QStringList &opener : openers) {
        const QString program = QStandardPaths::findExecutable(opener.first());
        if (!program.isEmpty() && startOnItsOwn(program, opener.mid(1) << url))
            return {};
    }
    return Error{ErrorCode::AppNotOpened, "no program that opens addresses was found"};
}

// GNOME, KDE Plasma 6 and 5, Cinnamon, MATE, Xfce.
Result<void> openClockSettings()
{
    if (!hasScreen())
        return Error{ErrorCode::AppNotOpened, "no display"};
    const QList<QStringList> openers = {{u"gnome-control-center"_s, u"datetime"_s},
                                        {u"systemsettings"_s, u"kcm_clock"_s},
                                        {u"systemsettings5"_s, u"kcm_clock"_s},
                                        {u"cinnamon-settings"_s, u"calendar"_s},
                                        {u"mate-time-admin"_s},
                                        {u"time-admin"_s}};
    for (const QStringList &opener : openers) {
        const QString program = QStandardPaths::findExecutable(opener.first());
        if (!program.isEmpty() && startOnItsOwn(program, opener.mid(1)))
            return {};
    }
    return Error{ErrorCode::AppNotOpened, "no program that sets the clock was found"};
}

bool hasScreen()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("DISPLAY");
}

bool prefersReducedMotion()
{
    const QSettings kde(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                            + "/kdeglobals"_L1,
                        QSettings::IniFormat);
    const QVariant factor = kde.value(u"KDE/AnimationDurationFactor"_s);
    if (factor.isValid())
        return factor.toDouble() == 0.0;
    return gtkSetting(u"gtk-enable-animations"_s) == u"0"_s
        || gtkSetting(u"gtk-enable-animations"_s) == u"false"_s;
}

bool prefersHighContrast()
{
    QString theme = qEnvironmentVariable("GTK_THEME");
    if (theme.isEmpty())
        theme = gtkSetting(u"gtk-theme-name"_s).toString();
    return theme.contains("HighContrast"_L1, Qt::CaseInsensitive);
}

} // namespace patchbay::system_parts
