// The parts of patchbayctl that run here instead of asking the owner.

#pragma once

#include "main/options.h"

#include <optional>

namespace patchbay {

struct ServeOptions {
    std::optional<quint16> port;
    bool autoSignIn = false;
};

// Is the owner until it is asked to quit. Prints one line of JSON when ready:
// {"address": "http://127.0.0.1:47821", "socket": "…", "pid": 4711}. All give the exit code.
int runServe(const GlobalOptions &global, const ServeOptions &options);

// Runs the practice server alone and prints its address.
int runPracticeServer(bool json);

// Plays the whole journey against the practice server, in a folder of its own that is removed at
// the end, and prints every step.
int playPracticeJourney();

} // namespace patchbay
