#include "platform/instance_lock.h"

#include "platform/files.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

struct InstanceLock::Private {
    int file = -1;
};

namespace {

constexpr const char *leftOpen = "PATCHBAY_INSTANCE_LOCK"; // a number, from one program to the next

// The lock file that who we were has left open to us; -1: there is none.
int inheritedFile(const QByteArray &path)
{
    const QByteArray number = qgetenv(leftOpen);
    if (number.isEmpty())
        return -1;
    qunsetenv(leftOpen);
    const int file = number.toInt();
    struct stat opened = {};
    struct stat named = {};
    const bool isIt = file > 2 && ::fstat(file, &opened) == 0
        && ::stat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
    if (!isIt || ::fcntl(file, F_SETFD, FD_CLOEXEC) != 0)
        return -1;
    return file;
}

} // namespace

InstanceLock::InstanceLock(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

// The file stays: were it removed, a third process could lock a new one while a second still
// waits with the old one open.
InstanceLock::~InstanceLock()
{
    ::close(d->file);
}

// A lock belongs to what was opened, not to who opened it.
void InstanceLock::leaveToSuccessor() const
{
    if (const int copy = ::dup(d->file); copy >= 0)
        qputenv(leftOpen, QByteArray::number(copy));
}

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    const QString path = folder + "/owner.lock"_L1;
    auto lock = std::make_unique<Private>();
    lock->file = inheritedFile(QFile::encodeName(path));
    // Not inherited, or a browser we have started would hold the lock after us.
    if (lock->file < 0)
        lock->file =
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock->file < 0)
        return Error{ErrorCode::FileNotWritable, path.toStdString() + ": " + std::strerror(errno)};
    auto instance = std::unique_ptr<InstanceLock>(new InstanceLock(std::move(lock)));
    const int file = instance->d->file;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return Error{ErrorCode::FileNotWritable,
                         path.toStdString() + ": " + std::strerror(errno)};
        char pid[24] = {};
        const ssize_t length = ::pread(file, pid, sizeof pid - 1, 0);
        return Error{ErrorCode::RelayAlreadyRunning,
                     "process " + std::string(pid, length > 0 ? static_cast<size_t>(length) : 0)};
    }
    const std::string pid = std::to_string(::getpid());
    if (::ftruncate(file, 0) != 0
        || ::pwrite(file, pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size()))
        return Error{ErrorCode::FileNotWritable, path.toStdString() + ": " + std::strerror(errno)};
    return instance;
}

} // namespace patchbay
