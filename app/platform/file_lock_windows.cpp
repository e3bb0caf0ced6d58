#include "platform/file_lock.h"

#include <QDir>

#include <windows.h>

#include <utility>

namespace patchbay {

struct FileLock::Private {
    HANDLE file = INVALID_HANDLE_VALUE;
};

FileLock::FileLock(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

FileLock::~FileLock()
{
    ::CloseHandle(d->file);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const HANDLE file = ::CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(),
                                      GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return Error{ErrorCode::FileMissing,
                     path.toStdString() + ": "
                         + qt_error_string(static_cast<int>(::GetLastError())).toStdString()};
    std::unique_ptr<FileLock> lock(new FileLock(std::make_unique<Private>(Private{file})));
    OVERLAPPED whole = {};
    if (!::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, MAXDWORD,
                      MAXDWORD, &whole)
        && ::GetLastError() == ERROR_LOCK_VIOLATION)
        return Error{ErrorCode::FileChangedMeanwhile, path.toStdString()};
    return lock;
}

} // namespace patchbay
