#include "platform/autostart.h"

#include "platform/files.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// A launch agent works on every version of macOS we run on; macOS 13 lists it under Login Items.
QString fileFor(const Places &places)
{
    if (places.os == Os::MacOs)
        return places.home + "/Library/LaunchAgents/patchbay.plist"_L1;
    return places.config + "/autostart/patchbay.desktop"_L1;
}

} // namespace

Autostart autostart(const Places &places)
{
    const auto text = readFile(fileFor(places));
    if (!text)
        return Autostart::Off;
    const bool on = places.os == Os::MacOs || isOnIn(QString::fromUtf8(*text));
    return on ? Autostart::On : Autostart::Off;
}

Result<void> setAutostart(const Places &places, Autostart wish, const QString &program,
                          const QStringList &arguments)
{
    if (wish == Autostart::Off)
        return removeFile(fileFor(places));
    const QString text = places.os == Os::MacOs ? launchAgentFor(program, arguments)
                                                : desktopEntryFor(program, arguments);
    return writeFile(fileFor(places), text.toUtf8());
}

} // namespace patchbay
