// `patchbayctl network-check`: asks the network, prints what came of it, and writes the page for
// who looks after it. Runs here; nothing of the person is touched.

#pragma once

#include "main/options.h"

#include <string>

namespace CLI {
class App;
}

namespace patchbay {

struct NetworkCheckWishes {
    std::string address; // or
    std::string preset; // neither: the servers of the policy, else all that we know
    std::string page; // a file; HTML where its name says so
};

void addNetworkCheck(CLI::App *app, NetworkCheckWishes &wishes);

// Exit code 0: every host is reached and trusted; 1: none; 2: wrong usage; 5: some are not.
int runNetworkCheck(const GlobalOptions &global, const NetworkCheckWishes &wishes, bool json);

} // namespace patchbay
