// How an app's state is said, in the window and at the tray.

#pragma once

#include "setup/status.h"

#include <QString>

namespace patchbay {

// As it is to be shown: nothing of it is green while its connection cannot work.
ConnectionStatus asShown(const ConnectionStatus &status, bool relayRunning);

QString wordFor(const AppStatus &app); // "Connected", "Not open"
QString evidenceFor(const AppStatus &app, const QString &server, const QDateTime &now);

} // namespace patchbay
