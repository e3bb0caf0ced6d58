#include "base/digest.h"
#include "platform/socket_place.h"

#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace patchbay {

namespace {

bool isOwnFolder(const std::string &path)
{
    struct stat info {
    };
    return stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == getuid();
}

std::string homeFolder()
{
    const passwd *user = getpwuid(getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
}

std::string runFolder()
{
    const std::string runtime = "/run/user/" + std::to_string(getuid());
    if (isOwnFolder(runtime))
        return runtime + "/patchbay";
    return homeFolder() + "/.local/state/patchbay/run";
}

} // namespace

std::string socketPlace(std::string_view dataDir)
{
    if (dataDir.empty())
        return runFolder() + "/bridge.sock";
    std::string path = std::string(dataDir) + "/run/bridge.sock";
    // A socket's path has room for 107 bytes; a deep data folder gets a place by its hash.
    if (path.size() >= sizeof(sockaddr_un::sun_path))
        path = runFolder() + '/' + base64Url(sha256(dataDir)).substr(0, 16) + ".sock";
    return path;
}

bool isOwnersSocket(int socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

} // namespace patchbay
