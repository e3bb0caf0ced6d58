// Holds the operating system's lock on somebody's file: flock(2), LockFileEx. Both are lifted when
// the process ends, however it ends.

#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace patchbay {

class FileLock
{
public:
    // Does not wait, and makes no file. Errors: FileMissing (also where it may not be opened, and
    // so cannot be held by anybody like us), FileChangedMeanwhile (another process holds it).
    static Result<std::unique_ptr<FileLock>> take(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    struct Private;
    explicit FileLock(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

} // namespace patchbay
