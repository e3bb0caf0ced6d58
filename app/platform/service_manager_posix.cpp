#include "platform/service_manager.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace patchbay {

// sd_notify(3): one datagram to the socket that NOTIFY_SOCKET names; with "@" first, its name is
// not one of a file.
void tellServiceManager(ServiceState state)
{
    const char *named = std::getenv("NOTIFY_SOCKET");
    const std::string_view path = named != nullptr ? named : "";
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof(address.sun_path))
        return;
    std::memcpy(address.sun_path, path.data(), path.size());
    if (path.front() == '@')
        address.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    const std::string_view text = state == ServiceState::Ready ? "READY=1" : "STOPPING=1";
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (socket < 0)
        return;
    // If it cannot be told, it will notice in another way.
    static_cast<void>(sendto(socket, text.data(), text.size(), MSG_DONTWAIT,
                             reinterpret_cast<const sockaddr *>(&address), size));
    close(socket);
}

} // namespace patchbay
