#include "base/digest.h"
#include "platform/socket_place.h"

#include <pwd.h>
#include <sys/un.h>
#include <unistd.h>

namespace patchbay {

namespace {

std::string runFolder()
{
    const passwd *user = getpwuid(getuid());
    const std::string home = user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
    return home + "/Library/Application Support/Patchbay/run";
}

} // namespace

std::string socketPlace(std::string_view dataDir)
{
    if (dataDir.empty())
        return runFolder() + "/bridge.sock";
    std::string path = std::string(dataDir) + "/run/bridge.sock";
    // A socket's path has room for 103 bytes; a deep data folder gets a place by its hash.
    if (path.size() >= sizeof(sockaddr_un::sun_path))
        path = runFolder() + '/' + base64Url(sha256(dataDir)).substr(0, 16) + ".sock";
    return path;
}

bool isOwnersSocket(int socket)
{
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(socket, &user, &group) == 0 && user == getuid();
}

} // namespace patchbay
