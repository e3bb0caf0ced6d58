#include "signin/log.h"

namespace patchbay {

Q_LOGGING_CATEGORY(signInLog, "patchbay.signin", QtInfoMsg)

} // namespace patchbay
