#include "http/socket_rules.h"

#include <fcntl.h>

namespace patchbay::http {

namespace asio = boost::asio;

namespace {

constexpr int silenceAtMost = 45; // seconds; AI apps give a call up after 60

} // namespace

// On Unix reuse_address allows just what we need, to start again while old connections linger. On
// Windows the same name means to take a port away from another program, and the opposite has an
// option of its own.
boost::system::error_code makeExclusive(Acceptor &acceptor)
{
    boost::system::error_code failure;
#ifdef SO_EXCLUSIVEADDRUSE
    using Exclusive = asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
    acceptor.set_option(Exclusive(true), failure);
#else
    acceptor.set_option(asio::socket_base::reuse_address(true), failure);
#endif
    return failure;
}

void keepFromChildren([[maybe_unused]] Socket::native_handle_type socket)
{
#ifdef FD_CLOEXEC // where it is missing, handles are passed on by name only
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
#endif
}

// Asio has included what declares these.
void limitSilence([[maybe_unused]] asio::ip::tcp::socket::native_handle_type socket)
{
    const auto set = [socket](int option, int value) {
        // Only slower to notice without.
        static_cast<void>(::setsockopt(socket, IPPROTO_TCP, option,
                                       reinterpret_cast<const char *>(&value), sizeof(value)));
    };
#if defined(TCP_USER_TIMEOUT) // Linux; in milliseconds
    set(TCP_USER_TIMEOUT, silenceAtMost * 1000);
#elif defined(TCP_RXT_CONNDROPTIME) // macOS
    set(TCP_RXT_CONNDROPTIME, silenceAtMost);
#elif defined(TCP_MAXRT) // Windows
    set(TCP_MAXRT, silenceAtMost);
#else
    static_cast<void>(set);
#endif
}

} // namespace patchbay::http
