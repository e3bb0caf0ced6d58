#include "main/bridge_system.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

#include <windows.h>

#include <tlhelp32.h>

namespace patchbay {

namespace {

constexpr std::size_t bufferedAtMost = 1024UL * 1024;

HANDLE openParent()
{
    const DWORD own = GetCurrentProcessId();
    const HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    PROCESSENTRY32 entry{};
    entry.dwSize = sizeof(entry);
    DWORD parent = 0;
    for (BOOL more = Process32First(all, &entry); more; more = Process32Next(all, &entry)) {
        if (entry.th32ProcessID == own)
            parent = entry.th32ParentProcessID;
    }
    CloseHandle(all);
    return parent != 0 ? OpenProcess(SYNCHRONIZE, FALSE, parent) : nullptr;
}

std::string ownFolder()
{
    std::array<char, 4096> path{};
    GetModuleFileNameA(nullptr, path.data(), static_cast<DWORD>(path.size() - 1));
    const std::string text = path.data();
    return text.substr(0, text.rfind('\\'));
}

// Anonymous pipes know no waiting for several things: a thread reads each of them and the main
// thread takes what they report.
class WindowsSystem : public BridgeSystem
{
public:
    WindowsSystem()
    {
        std::thread([this] { readInput(); }).detach();
        if (const HANDLE parent = openParent(); parent != nullptr) {
            std::thread([this, parent] {
                WaitForSingleObject(parent, INFINITE);
                report({Event::AppGone, {}, 0});
            }).detach();
        }
    }

    bool connectRelay(const std::string &path) override
    {
        const HANDLE pipe = CreateFileA(
            path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
            FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr);
        if (pipe == INVALID_HANDLE_VALUE)
            return false;
        m_relay = pipe;
        const unsigned number = ++m_relays;
        std::thread([this, pipe, number] { readRelay(pipe, number); }).detach();
        return true;
    }

    void leaveRelay() override
    {
        if (m_relay != INVALID_HANDLE_VALUE)
            CancelIoEx(m_relay, nullptr); // its thread closes it
        m_relay = INVALID_HANDLE_VALUE;
        ++m_relays;
    }

    void toRelay(std::string_view bytes) override { m_toRelay += bytes; }
    void toApp(std::string_view bytes) override { m_toApp += bytes; }

    Event wait(std::optional<int> milliseconds) override
    {
        if (!sendOut())
            return Event::AppGone;
        if (m_relay != INVALID_HANDLE_VALUE && !sendUp()) {
            leaveRelay();
            return Event::RelayGone;
        }
        std::unique_lock lock(m_mutex);
        const auto hasReport = [this] { return !m_reports.empty(); };
        if (!milliseconds)
            m_something.wait(lock, hasReport);
        else if (!m_something.wait_for(lock, std::chrono::milliseconds(*milliseconds), hasReport))
            return Event::TimedOut;
        Report report = std::move(m_reports.front());
        m_reports.pop_front();
        m_reported -= report.bytes.size();
        m_something.notify_all();
        lock.unlock();
        if (report.relay != 0 && report.relay != m_relays)
            return Event::TimedOut; // of a relay that we have left
        m_bytes = std::move(report.bytes);
        if (report.event == Event::RelayGone)
            leaveRelay();
        return report.event;
    }

    std::string_view bytes() const override { return m_bytes; }
    void flush(int) override { sendOut(); }

    bool startOwner(const std::string &dataDir) override
    {
        std::string command = '"' + ownFolder() + "\\patchbay.exe\" --background --if-needed";
        if (!dataDir.empty())
            command += " --data-dir \"" + dataDir + '"';
        STARTUPINFOA startup{};
        startup.cb = sizeof(startup);
        PROCESS_INFORMATION started{};
        const DWORD flags = DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP | CREATE_BREAKAWAY_FROM_JOB;
        BOOL done = CreateProcessA(nullptr, command.data(), nullptr, nullptr, FALSE, flags, nullptr,
                                   nullptr, &startup, &started);
        if (!done) // the app's job lets nobody out
            done = CreateProcessA(nullptr, command.data(), nullptr, nullptr, FALSE,
                                  flags & ~static_cast<DWORD>(CREATE_BREAKAWAY_FROM_JOB), nullptr,
                                  nullptr, &startup, &started);
        if (!done)
            return false;
        CloseHandle(started.hThread);
        CloseHandle(started.hProcess);
        return true;
    }

private:
    struct Report {
        Event event;
        std::string bytes;
        unsigned relay; // its number; 0: not of a relay
    };

    void report(Report report)
    {
        std::unique_lock lock(m_mutex);
        m_something.wait(lock, [this] { return m_reported < bufferedAtMost; });
        m_reported += report.bytes.size();
        m_reports.push_back(std::move(report));
        m_something.notify_all();
    }

    void readInput()
    {
        const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
        std::array<char, 16 * 1024> buffer;
        DWORD size = 0;
        while (ReadFile(input, buffer.data(), static_cast<DWORD>(buffer.size()), &size, nullptr)
               && size > 0)
            report({Event::Input, std::string(buffer.data(), size), 0});
        report({Event::InputEnded, {}, 0});
    }

    void readRelay(HANDLE pipe, unsigned number)
    {
        std::array<char, 16 * 1024> buffer;
        for (;;) {
            DWORD size = 0;
            OVERLAPPED waiting{};
            waiting.hEvent = CreateEventA(nullptr, TRUE, FALSE, nullptr);
            const BOOL read =
                ReadFile(pipe, buffer.data(), static_cast<DWORD>(buffer.size()), nullptr, &waiting);
            const bool goesOn = (read || GetLastError() == ERROR_IO_PENDING)
                && GetOverlappedResult(pipe, &waiting, &size, TRUE) && size > 0;
            CloseHandle(waiting.hEvent);
            if (!goesOn)
                break;
            report({Event::Relay, std::string(buffer.data(), size), number});
        }
        CloseHandle(pipe);
        report({Event::RelayGone, {}, number});
    }

    bool sendOut()
    {
        const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
        DWORD size = 0;
        for (std::size_t done = 0; done < m_toApp.size(); done += size) {
            if (!WriteFile(output, m_toApp.data() + done, static_cast<DWORD>(m_toApp.size() - done),
                           &size, nullptr))
                return false;
        }
        m_toApp.clear();
        return true;
    }

    bool sendUp()
    {
        DWORD size = 0;
        for (std::size_t done = 0; done < m_toRelay.size(); done += size) {
            OVERLAPPED waiting{};
            waiting.hEvent = CreateEventA(nullptr, TRUE, FALSE, nullptr);
            const BOOL written =
                WriteFile(m_relay, m_toRelay.data() + done,
                          static_cast<DWORD>(m_toRelay.size() - done), nullptr, &waiting);
            const bool goesOn = (written || GetLastError() == ERROR_IO_PENDING)
                && GetOverlappedResult(m_relay, &waiting, &size, TRUE);
            CloseHandle(waiting.hEvent);
            if (!goesOn)
                return false;
        }
        m_toRelay.clear();
        return true;
    }

    HANDLE m_relay = INVALID_HANDLE_VALUE;
    unsigned m_relays = 0;
    std::string m_toRelay;
    std::string m_toApp;
    std::string m_bytes;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_something;
    std::deque<Report> m_reports;
    std::size_t m_reported = 0; // bytes
};

} // namespace

// Never destroyed: its threads end with the process.
std::unique_ptr<BridgeSystem> BridgeSystem::create()
{
    return std::make_unique<WindowsSystem>();
}

std::string dataDirOfEnvironment()
{
    const char *value = std::getenv("PATCHBAY_DATA_DIR");
    return value != nullptr ? value : "";
}

long long ownProcessId()
{
    return GetCurrentProcessId();
}

} // namespace patchbay
