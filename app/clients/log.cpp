#include "clients/log.h"

namespace patchbay {

Q_LOGGING_CATEGORY(clientsLog, "patchbay.clients", QtInfoMsg)

} // namespace patchbay
