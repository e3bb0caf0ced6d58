#include "platform/service_manager.h"

namespace patchbay {

void tellServiceManager(ServiceState) { }

} // namespace patchbay
