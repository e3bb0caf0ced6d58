#include "platform/instance_lock.h"

#include "platform/files.h"

#include <QDir>

#include <windows.h>

#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

struct InstanceLock::Private {
    HANDLE file = INVALID_HANDLE_VALUE;
};

InstanceLock::InstanceLock(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

InstanceLock::~InstanceLock()
{
    ::CloseHandle(d->file);
}

void InstanceLock::leaveToSuccessor() const { }

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    const QString path = folder + "/owner.lock"_L1;
    auto lock = std::make_unique<Private>();
    // Others may read who it is, and nothing else. The handle is not inherited.
    lock->file = ::CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_WRITE,
                               FILE_SHARE_READ, nullptr, CREATE_ALWAYS,
                               FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (lock->file == INVALID_HANDLE_VALUE) {
        const DWORD problem = ::GetLastError();
        const bool taken = problem == ERROR_SHARING_VIOLATION || problem == ERROR_ACCESS_DENIED;
        return Error{taken ? ErrorCode::RelayAlreadyRunning : ErrorCode::FileNotWritable,
                     path.toStdString() + ": "
                         + qt_error_string(static_cast<int>(problem)).toStdString()};
    }
    return std::unique_ptr<InstanceLock>(new InstanceLock(std::move(lock)));
}

} // namespace patchbay
