#include "platform/system_parts.h"

namespace patchbay::system_parts {

// gnome-keyring took 2 MB in one item. Measured 2026-11-22 with qtkeychain 0.13.2: where the
// keyring is locked and its prompt cannot be shown, a read says that there is no such entry.
KeychainTraits keychainTraits()
{
    return {.largestItem = 0, .missingMayMeanLocked = true};
}

} // namespace patchbay::system_parts
