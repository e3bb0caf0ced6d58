#include "platform/system_parts.h"

#include <QDir>
#include <QProcess>

#include <windows.h>

#include <tlhelp32.h>

#include <memory>
#include <vector>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

struct CloseHandleOf {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

// The owner of a process: a security identifier, or nothing where we may not look.
std::vector<BYTE> ownerOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!::OpenProcessToken(process, TOKEN_QUERY, &opened))
        return {};
    const Handle token(opened);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    if (size == 0 || !::GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    const PSID sid = reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid;
    const auto *bytes = static_cast<const BYTE *>(sid);
    return {bytes, bytes + ::GetLengthSid(sid)};
}

struct Asked {
    DWORD pid = 0;
    bool any = false;
};

BOOL CALLBACK closeIfOf(HWND window, LPARAM parameter)
{
    auto *asked = reinterpret_cast<Asked *>(parameter);
    DWORD pid = 0;
    ::GetWindowThreadProcessId(window, &pid);
    if (pid == asked->pid && ::PostMessageW(window, WM_CLOSE, 0, 0))
        asked->any = true;
    return TRUE;
}

} // namespace

QList<RunningProgram> runningPrograms()
{
    QList<RunningProgram> programs;
    const HANDLE taken = ::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (taken == INVALID_HANDLE_VALUE)
        return programs;
    const Handle snapshot(taken);
    const std::vector<BYTE> us = ownerOf(::GetCurrentProcess());
    PROCESSENTRY32W entry = {};
    entry.dwSize = sizeof entry;
    for (BOOL more = ::Process32FirstW(snapshot.get(), &entry); more;
         more = ::Process32NextW(snapshot.get(), &entry)) {
        const Handle process(
            ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, entry.th32ProcessID));
        if (!process || ownerOf(process.get()) != us)
            continue;
        wchar_t path[32768];
        DWORD length = static_cast<DWORD>(std::size(path));
        const bool known = ::QueryFullProcessImageNameW(process.get(), 0, path, &length);
        programs.append({static_cast<qint64>(entry.th32ProcessID),
                         known ? QDir::fromNativeSeparators(
                             QString::fromWCharArray(path, static_cast<qsizetype>(length)))
                               : QString::fromWCharArray(entry.szExeFile)});
    }
    return programs;
}

std::optional<RunningProgram> programThatListensOn(quint16)
{
    return std::nullopt;
}

Result<void> askToQuit(qint64 pid)
{
    Asked asked{static_cast<DWORD>(pid), false};
    ::EnumWindows(closeIfOf, reinterpret_cast<LPARAM>(&asked));
    if (asked.any)
        return {};
    return Error{ErrorCode::RestartRefused,
                 "process " + std::to_string(pid) + ": it has no window"};
}

// FIXME: sockets are handed on here as well, as long as a program is given standard channels; a
// list of the handles it may have (PROC_THREAD_ATTRIBUTE_HANDLE_LIST) would end that.
void keepOurFiles() { }

// A program without a window of ours has no console to ask on.
void startApart(QProcess &process)
{
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *with) { with->flags |= CREATE_NO_WINDOW; });
}

// npm's programs are batch files, and node is the child that matters. taskkill knows the tree.
void endWithChildren(qint64 pid)
{
    QProcess::execute(u"taskkill"_s, {u"/T"_s, u"/F"_s, u"/PID"_s, QString::number(pid)});
}

QStringList programSuffixes()
{
    return {u".exe"_s, u".cmd"_s, u".bat"_s, QString()};
}

} // namespace patchbay::system_parts
