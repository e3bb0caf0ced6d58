// Starts the program beside the bridge that runs the relay.

#pragma once

#include <string>

namespace patchbay {

// It outlives us, with nothing of ours but a home, a path and the session's bus.
bool startOwnerBesideUs(const std::string &dataDir);

} // namespace patchbay
