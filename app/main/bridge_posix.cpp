#include "main/bridge_owner.h"
#include "main/bridge_queue.h"
#include "main/bridge_system.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#elif defined(__APPLE__)
#include <sys/event.h>
#endif

namespace patchbay {

namespace {

constexpr std::size_t bufferedAtMost = 1024UL * 1024;
constexpr std::size_t pipePiece = 4096; // what a pipe that is ready takes without blocking
constexpr std::size_t sentAtOnce = 64UL * 1024; // so much is not queued first
constexpr std::size_t roomForInput = 256UL * 1024;
constexpr int largeSocket = 1024 * 1024; // bytes; the system may give less

// Becomes readable when the process that started us ends; -1 where that cannot be watched.
int watchParent()
{
#if defined(__linux__)
    return static_cast<int>(syscall(SYS_pidfd_open, getppid(), 0));
#elif defined(__APPLE__)
    const int queue = kqueue();
    struct kevent change;
    EV_SET(&change, getppid(), EVFILT_PROC, EV_ADD, NOTE_EXIT, 0, nullptr);
    if (kevent(queue, &change, 1, nullptr, 0, nullptr) == 0)
        return queue;
    close(queue);
    return -1;
#endif
}

// Our output may be a pipe that we share with others, whom a non-blocking mode would meet as well.
// Opened once more, it has a mode of its own. Where that cannot be done, our output as it is.
int openOutput()
{
#if defined(__linux__)
    struct stat about {
    };
    if (fstat(STDOUT_FILENO, &about) == 0 && S_ISFIFO(about.st_mode)) {
        const int own = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (own >= 0)
            return own;
    }
#endif
    return STDOUT_FILENO;
}

// Who has much to say through it then waits less often for the other side to be woken.
void makeLarge([[maybe_unused]] int pipe)
{
#if defined(F_SETPIPE_SZ)
    constexpr int largePipe = 256 * 1024; // bytes; usual are 64 KiB
    static_cast<void>(fcntl(pipe, F_SETPIPE_SZ, largePipe)); // only slower without
#endif
}

bool isSocket(int file)
{
    struct stat about {
    };
    return fstat(file, &about) == 0 && S_ISSOCK(about.st_mode);
}

class PosixSystem : public BridgeSystem
{
public:
    PosixSystem()
        : m_parent(watchParent())
        , m_output(openOutput())
    {
        std::signal(SIGPIPE, SIG_IGN);
    }

    bool connectRelay(const std::string &path) override
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.size() >= sizeof(address.sun_path))
            return false;
        std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
        const int made = socket(AF_UNIX, SOCK_STREAM, 0);
        if (made < 0)
            return false;
        fcntl(made, F_SETFD, FD_CLOEXEC);
        if (connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
            close(made);
            return false;
        }
        fcntl(made, F_SETFL, O_NONBLOCK);
        // Only slower without.
        static_cast<void>(
            setsockopt(made, SOL_SOCKET, SO_SNDBUF, &largeSocket, sizeof(largeSocket)));
        m_relay = made;
        return true;
    }

    void leaveRelay() override
    {
        if (m_relay >= 0)
            close(m_relay);
        m_relay = -1;
        m_toRelay.clear();
    }

    void toRelay(std::string_view bytes) override { take(m_relay, m_toRelay, bytes); }
    void toApp(std::string_view bytes) override
    {
        if (bytes.size() >= sentAtOnce && !std::exchange(m_hasLargeOutput, true))
            makeLarge(m_output);
        take(m_output, m_toApp, bytes);
    }

    Event wait(std::optional<int> milliseconds) override
    {
        for (;;) {
            if (!m_toApp.isEmpty() && !sendTo(m_output, m_toApp))
                return Event::AppGone;
            if (m_relay >= 0 && !m_toRelay.isEmpty() && !sendTo(m_relay, m_toRelay))
                return relayGone();
            std::array<pollfd, 4> all{
                pollfd{m_inputOpen && m_toRelay.size() < bufferedAtMost ? STDIN_FILENO : -1, POLLIN,
                       0},
                pollfd{m_relay, eventsOfRelay(), 0},
                pollfd{m_output, static_cast<short>(m_toApp.isEmpty() ? 0 : POLLOUT), 0},
                pollfd{m_parent, POLLIN, 0}};
            const int ready = poll(all.data(), all.size(), milliseconds.value_or(-1));
            if (ready == 0)
                return Event::TimedOut;
            if (ready < 0)
                continue; // a signal
            if ((all[3].revents & POLLIN) != 0 || (all[2].revents & (POLLERR | POLLNVAL)) != 0)
                return Event::AppGone;
            if ((all[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
                return readFrom(m_relay) ? Event::Relay : relayGone();
            if (all[0].revents != 0) {
                if (readFrom(STDIN_FILENO)) {
                    if (m_size >= sentAtOnce && !std::exchange(m_hasLargeInput, true))
                        makeLarge(STDIN_FILENO);
                    return Event::Input;
                }
                m_inputOpen = false;
                return Event::InputEnded;
            }
        }
    }

    std::string_view bytes() const override { return {m_buffer.get(), m_size}; }

    void flush(int milliseconds) override
    {
        while (!m_toApp.isEmpty()) {
            pollfd output{m_output, POLLOUT, 0};
            if (poll(&output, 1, milliseconds) <= 0 || !sendTo(m_output, m_toApp))
                return;
        }
    }

    bool startOwner(const std::string &dataDir) override { return startOwnerBesideUs(dataDir); }

private:
    short eventsOfRelay() const
    {
        int events = 0;
        if (m_toApp.size() < bufferedAtMost)
            events |= POLLIN;
        if (!m_toRelay.isEmpty())
            events |= POLLOUT;
        return static_cast<short>(events);
    }

    Event relayGone()
    {
        leaveRelay();
        return Event::RelayGone;
    }

    // False at the end or when it is broken.
    bool readFrom(int file)
    {
        ssize_t size = 0;
        do
            size = read(file, m_buffer.get(), roomForInput);
        while (size < 0 && errno == EINTR);
        m_size = size > 0 ? static_cast<std::size_t>(size) : 0;
        return size > 0 || (size < 0 && errno == EAGAIN);
    }

    // What is large is not copied first where it can be sent. A failure is seen by wait().
    void take(int file, Queue &queue, std::string_view bytes)
    {
        if (file >= 0 && queue.isEmpty() && bytes.size() >= sentAtOnce) {
            const ssize_t size = sendSome(file, bytes);
            bytes.remove_prefix(size > 0 ? static_cast<std::size_t>(size) : 0);
        }
        queue.add(bytes);
    }

    // As much as goes without waiting.
    bool sendTo(int file, Queue &queue)
    {
        while (!queue.isEmpty()) {
            const ssize_t size = sendSome(file, queue.rest());
            if (size < 0 && errno == EINTR)
                continue;
            if (size < 0 && errno == EAGAIN)
                return true;
            if (size < 0)
                return false;
            queue.remove(static_cast<std::size_t>(size));
        }
        return true;
    }

    ssize_t sendSome(int file, std::string_view bytes) const
    {
        if (file != m_output || m_outputIsSocket)
            return send(file, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (m_output == STDOUT_FILENO) { // it may block; a ready pipe takes a small piece
            pollfd ready{file, POLLOUT, 0};
            if (poll(&ready, 1, 0) <= 0) {
                errno = EAGAIN;
                return -1;
            }
            bytes = bytes.substr(0, pipePiece);
        }
        return write(file, bytes.data(), bytes.size());
    }

    int m_parent;
    int m_output; // the app's
    bool m_outputIsSocket = isSocket(m_output);
    int m_relay = -1;
    bool m_inputOpen = true;
    bool m_hasLargeInput = false;
    bool m_hasLargeOutput = false;
    Queue m_toRelay;
    Queue m_toApp;
    std::unique_ptr<char[]> m_buffer = std::make_unique_for_overwrite<char[]>(roomForInput);
    std::size_t m_size = 0;
};

} // namespace

std::unique_ptr<BridgeSystem> BridgeSystem::create()
{
    return std::make_unique<PosixSystem>();
}

std::string dataDirOfEnvironment()
{
    const char *value = std::getenv("PATCHBAY_DATA_DIR");
    return value != nullptr ? value : "";
}

long long ownProcessId()
{
    return getpid();
}

} // namespace patchbay
