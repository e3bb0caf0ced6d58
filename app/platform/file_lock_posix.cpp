#include "platform/file_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace patchbay {

struct FileLock::Private {
    int file = -1;
};

FileLock::FileLock(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

FileLock::~FileLock()
{
    ::close(d->file);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    // Not inherited by what we start meanwhile, or it would hold the lock after us.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return Error{ErrorCode::FileMissing, path.toStdString() + ": " + std::strerror(errno)};
    std::unique_ptr<FileLock> lock(new FileLock(std::make_unique<Private>(Private{file})));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{ErrorCode::FileChangedMeanwhile, path.toStdString()};
    return lock;
}

} // namespace patchbay
