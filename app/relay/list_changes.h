// What an app is told after its session has been begun again behind its back: that the lists it
// holds may have changed. Only what the server's new answer to `initialize` announces, since an app
// may take a notification for a mistake that nobody has announced.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace patchbay::relay {

// The notifications, one JSON text each; `initializeResult` raw.
std::vector<std::string> listChanges(std::string_view initializeResult);

} // namespace patchbay::relay
