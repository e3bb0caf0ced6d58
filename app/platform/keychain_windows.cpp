#include "platform/system_parts.h"

namespace patchbay::system_parts {

// The Credential Manager takes 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE) with qtkeychain up to
// 0.14; the rest is for what it may add.
KeychainTraits keychainTraits()
{
    return {.largestItem = 2400, .missingMayMeanLocked = false};
}

} // namespace patchbay::system_parts
