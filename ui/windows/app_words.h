// How an app's state is said, in the window and at the tray.

#pragma once

#include "setup/status.h"

#include <QString>

namespace patchbay {

QString wordFor(const AppStatus &app); // "Connected", "Not open"
QString evidenceFor(const AppStatus &app, const QString &server, const QDateTime &now);

} // namespace patchbay
