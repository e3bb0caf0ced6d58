// What this folder logs: which files were written and given back, never what is in them.

#pragma once

#include <QLoggingCategory>

namespace patchbay {

Q_DECLARE_LOGGING_CATEGORY(clientsLog)

} // namespace patchbay
