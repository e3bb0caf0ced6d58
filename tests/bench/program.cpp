#include "program.h"

#include "channel.h"

#include <array>
#include <cstdio>
#include <ctime>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT: POSIX declares it nowhere

namespace patchbay::bench {

Program::Program(char **command)
{
    std::array<int, 2> to{};
    std::array<int, 2> from{};
    if (::pipe2(to.data(), O_CLOEXEC) != 0 || ::pipe2(from.data(), O_CLOEXEC) != 0)
        fail("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, to[0], 0);
    posix_spawn_file_actions_adddup2(&actions, from[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    if (::posix_spawnp(&m_pid, command[0], &actions, nullptr, command, environ) != 0)
        fail(std::string("cannot start ") + command[0]);
    posix_spawn_file_actions_destroy(&actions);
    ::close(to[0]);
    ::close(from[1]);
    m_in = to[1];
    m_out = from[0];
}

Program::~Program()
{
    ::close(m_in);
    constexpr int longestWait = 300; // hundredths of a second
    for (int i = 0; i < longestWait; ++i) {
        if (::waitpid(m_pid, nullptr, WNOHANG) == m_pid) {
            ::close(m_out);
            return;
        }
        ::usleep(10'000);
    }
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    ::close(m_out);
}

void Program::send(std::string_view message)
{
    std::string line(message);
    line += '\n';
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t written = ::write(m_in, rest.data(), rest.size());
        if (written <= 0)
            fail("the program does not read");
        rest.remove_prefix(std::size_t(written));
    }
}

std::string_view Program::line()
{
    static std::array<char, 256 * 1024> room;
    for (;;) {
        const auto end = m_bytes.find('\n', m_looked);
        if (end != std::string::npos) {
            const auto found = std::string_view(m_bytes).substr(m_begin, end - m_begin);
            m_begin = m_looked = end + 1;
            return found;
        }
        m_bytes.erase(0, m_begin);
        m_begin = 0;
        m_looked = m_bytes.size();
        const ssize_t got = ::read(m_out, room.data(), room.size());
        if (got <= 0)
            fail("the program has ended");
        m_bytes.append(room.data(), std::size_t(got));
    }
}

double processorTime(pid_t pid)
{
    clockid_t clock{};
    timespec time{};
    if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        fail("no process " + std::to_string(pid));
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

long residentMemory(pid_t pid)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/statm";
    std::FILE *const file = std::fopen(path.c_str(), "r");
    long whole = 0;
    long resident = 0;
    if (!file || std::fscanf(file, "%ld %ld", &whole, &resident) != 2)
        fail("cannot read " + path);
    std::fclose(file);
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

} // namespace patchbay::bench
