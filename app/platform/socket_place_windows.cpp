#include "base/digest.h"
#include "platform/socket_place.h"

#include <windows.h>

#include <array>

namespace patchbay {

std::string socketPlace(std::string_view dataDir)
{
    std::array<char, 257> name{};
    DWORD size = static_cast<DWORD>(name.size());
    const bool known = GetUserNameA(name.data(), &size) != 0;
    std::string path = R"(\\.\pipe\patchbay-)" + std::string(known ? name.data() : "user");
    if (!dataDir.empty())
        path += '-' + base64Url(sha256(dataDir)).substr(0, 16);
    return path;
}

} // namespace patchbay
