#include "main/bridge_owner.h"
#include "main/bridge_system.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
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

class PosixSystem : public BridgeSystem
{
public:
    PosixSystem()
        : m_parent(watchParent())
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

    void toRelay(std::string_view bytes) override { m_toRelay += bytes; }
    void toApp(std::string_view bytes) override { m_toApp += bytes; }

    Event wait(std::optional<int> milliseconds) override
    {
        for (;;) {
            if (!m_toApp.empty() && !sendTo(STDOUT_FILENO, m_toApp))
                return Event::AppGone;
            if (m_relay >= 0 && !m_toRelay.empty() && !sendTo(m_relay, m_toRelay))
                return relayGone();
            std::array<pollfd, 4> all{
                pollfd{m_inputOpen && m_toRelay.size() < bufferedAtMost ? STDIN_FILENO : -1, POLLIN,
                       0},
                pollfd{m_relay, eventsOfRelay(), 0},
                pollfd{STDOUT_FILENO, static_cast<short>(m_toApp.empty() ? 0 : POLLOUT), 0},
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
                if (readFrom(STDIN_FILENO))
                    return Event::Input;
                m_inputOpen = false;
                return Event::InputEnded;
            }
        }
    }

    std::string_view bytes() const override { return {m_buffer.data(), m_size}; }

    void flush(int milliseconds) override
    {
        while (!m_toApp.empty()) {
            pollfd output{STDOUT_FILENO, POLLOUT, 0};
            if (poll(&output, 1, milliseconds) <= 0 || !sendTo(STDOUT_FILENO, m_toApp))
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
        if (!m_toRelay.empty())
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
            size = read(file, m_buffer.data(), m_buffer.size());
        while (size < 0 && errno == EINTR);
        m_size = size > 0 ? static_cast<std::size_t>(size) : 0;
        return size > 0 || (size < 0 && errno == EAGAIN);
    }

    // As much as goes without waiting. Our output may be a pipe that we share with others, so it
    // is not made non-blocking; a ready pipe takes a small piece.
    static bool sendTo(int file, std::string &bytes)
    {
        std::size_t done = 0;
        while (done < bytes.size()) {
            ssize_t size = send(file, bytes.data() + done, bytes.size() - done, MSG_DONTWAIT);
            if (size < 0 && errno == ENOTSOCK) {
                pollfd ready{file, POLLOUT, 0};
                if (poll(&ready, 1, 0) <= 0)
                    break;
                size = write(file, bytes.data() + done, std::min(pipePiece, bytes.size() - done));
            }
            if (size < 0 && errno == EINTR)
                continue;
            if (size < 0 && errno == EAGAIN)
                break;
            if (size < 0)
                return false;
            done += static_cast<std::size_t>(size);
        }
        bytes.erase(0, done);
        if (bytes.empty() && bytes.capacity() > bufferedAtMost)
            bytes.shrink_to_fit();
        return true;
    }

    int m_parent;
    int m_relay = -1;
    bool m_inputOpen = true;
    std::string m_toRelay;
    std::string m_toApp;
    std::array<char, 16 * 1024> m_buffer{};
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
