// Whether Patchbay starts when the person signs in to the computer.

#pragma once

#include "base/result.h"
#include "platform/places.h"

#include <QString>
#include <QStringList>

namespace patchbay {

enum class Autostart { On, Off };

Autostart autostart(const Places &places);

// `program` is an absolute path. Errors: FileNotWritable, DiskFull.
Result<void> setAutostart(const Places &places, Autostart wish, const QString &program,
                          const QStringList &arguments);

// What is written, pure. XDG autostart specification 0.5: Hidden=true counts as not there.
QString desktopEntryFor(const QString &program, const QStringList &arguments);
bool isOnIn(const QString &desktopEntry);
// launchd.plist(5)
QString launchAgentFor(const QString &program, const QStringList &arguments);
// As CommandLineToArgvW takes it apart again.
QString commandLineFor(const QString &program, const QStringList &arguments);

} // namespace patchbay
