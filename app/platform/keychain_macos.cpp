#include "platform/system_parts.h"

namespace patchbay::system_parts {

KeychainTraits keychainTraits()
{
    return {.largestItem = 0, .missingMayMeanLocked = false};
}

} // namespace patchbay::system_parts
