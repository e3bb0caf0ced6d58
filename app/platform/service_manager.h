// What the program that starts services is told of us, where we were started by it (systemd's
// sd_notify protocol, spoken by others as well).

#pragma once

namespace patchbay {

enum class ServiceState {
    Ready, // apps can be served from now on
    Stopping,
};

// Does nothing where nobody wants to know.
void tellServiceManager(ServiceState state);

} // namespace patchbay
