// The log category of this folder.

#pragma once

#include <QLoggingCategory>

namespace patchbay {

Q_DECLARE_LOGGING_CATEGORY(signInLog)

} // namespace patchbay
