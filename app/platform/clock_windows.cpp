#include "platform/system_parts.h"

#include <windows.h>

namespace patchbay::system_parts {

std::chrono::milliseconds sinceBoot()
{
    return std::chrono::milliseconds(::GetTickCount64()); // counts sleep
}

} // namespace patchbay::system_parts
