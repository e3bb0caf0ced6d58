#include "main/bridge_owner.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace patchbay {

namespace {

std::string ownFolder()
{
    std::array<char, 4096> path{};
#if defined(__linux__)
    if (readlink("/proc/self/exe", path.data(), path.size() - 1) < 0)
        return {};
#elif defined(__APPLE__)
    auto size = static_cast<std::uint32_t>(path.size());
    if (_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
#endif
    const std::string text = path.data();
    return text.substr(0, text.rfind('/'));
}

bool hasScreen()
{
#if defined(__APPLE__)
    return true;
#else
    return std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr;
#endif
}

bool isProgram(const std::string &path)
{
    return access(path.c_str(), X_OK) == 0;
}

// Some AI apps start us with an empty environment. The owner of the relay needs its home and the
// session bus, where the keychain is.
std::vector<std::string> environmentForOwner()
{
    std::vector<std::string> all;
    for (char **each = environ; *each != nullptr; ++each)
        all.emplace_back(*each);
    const auto setIfMissing = [&all](const std::string &name, const std::string &value) {
        const auto isIt = [&](const std::string &each) { return each.starts_with(name + '='); };
        if (std::none_of(all.begin(), all.end(), isIt))
            all.push_back(name + '=' + value);
    };
    const passwd *user = getpwuid(getuid());
    setIfMissing("HOME", user != nullptr ? user->pw_dir : "/");
    setIfMissing("PATH", "/usr/local/bin:/usr/bin:/bin");
    const std::string runtime = "/run/user/" + std::to_string(getuid());
    if (access(runtime.c_str(), W_OK) == 0) {
        setIfMissing("XDG_RUNTIME_DIR", runtime);
        if (access((runtime + "/bus").c_str(), W_OK) == 0)
            setIfMissing("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + runtime + "/bus");
    }
    return all;
}

// The owner is started in another folder.
std::string absolute(const std::string &path)
{
    std::array<char, 4096> folder{};
    if (path.starts_with('/') || getcwd(folder.data(), folder.size()) == nullptr)
        return path;
    return folder.data() + ('/' + path);
}

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

bool startOwnerBesideUs(const std::string &dataDir)
{
    const std::string folder = ownFolder();
    std::vector<std::string> arguments;
    if (hasScreen() && isProgram(folder + "/patchbay"))
        arguments = {folder + "/patchbay", "--background", "--if-needed"};
    else
        arguments = {folder + "/patchbayctl", "serve"};
    if (!isProgram(arguments.front()))
        return false;
    if (!dataDir.empty())
        arguments.insert(arguments.begin() + 1, {"--data-dir", absolute(dataDir)});
    auto environment = environmentForOwner();
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);

    const pid_t child = fork();
    if (child == 0) {
        // A session of its own, and a grandchild, so that it is nobody's child and no terminal
        // or parent takes it along. Only what is safe between fork and exec.
        setsid();
        if (fork() != 0)
            _exit(0);
        const int nowhere = open("/dev/null", O_RDWR);
        for (int each = 0; each < 3; ++each)
            dup2(nowhere, each);
        for (int each = 3; each < 256; ++each)
            close(each);
        std::signal(SIGPIPE, SIG_DFL);
        if (chdir("/") != 0)
            _exit(1);
        execve(argumentPointers.front(), argumentPointers.data(), environmentPointers.data());
        _exit(127);
    }
    return child > 0 && waitpid(child, nullptr, 0) == child;
}

} // namespace patchbay
