// The parts of this folder that each operating system has its own source for.
//
// Only for sources in platform/.

#pragma once

#include "base/result.h"
#include "platform/files.h"
#include "platform/places.h"
#include "platform/policy.h"
#include "platform/processes.h"

#include <chrono>

class QProcess;

namespace patchbay::system_parts {

// files_posix, files_windows
Result<QByteArray> readWhole(const QString &path, qint64 maxBytes);
// `path` is no symbolic link, its folder exists.
Result<void> replaceWhole(const QString &path, const QByteArray &content, FileAccess access);

// clock_*
std::chrono::milliseconds sinceBoot(); // counts sleep where the system can

// places_*
Surroundings surroundings();
// places.cpp
QStringList nodeFoldersUnder(const QString &home);

// policy_*
RawPolicy rawPolicy();

// keychain_*
struct KeychainTraits {
    qsizetype largestItem = 0; // bytes; 0: no limit that matters
    bool missingMayMeanLocked = false;
};
KeychainTraits keychainTraits();

// desktop_*
Result<void> openInSystemBrowser(const QString &url);
Result<void> openInSystemApp(const QString &url); // Errors: AppNotOpened
Result<void> openClockSettings(); // Errors: AppNotOpened
bool hasScreen();
bool prefersReducedMotion();
bool prefersHighContrast();

// processes.cpp: no pipes to us, nothing of ours inherited. Errors: FileMissing (not started).
Result<void> startOnItsOwn(const QString &program, const QStringList &arguments);

// processes_posix, processes_windows: what is open here is not handed on to what is started next.
void keepOurFiles();

// processes_*
QList<RunningProgram> runningPrograms();
std::optional<RunningProgram> programThatListensOn(quint16 port);
Result<void> askToQuit(qint64 pid);
void startApart(QProcess &process); // without our terminal, so that it can ask nobody
void endWithChildren(qint64 pid); // one that was started apart, and what it has started; at once
QStringList programSuffixes(); // what a program's name may end with: {""} or {".exe", ".cmd"}

} // namespace patchbay::system_parts
