#include "platform/system_parts.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace patchbay::system_parts {

namespace {

Error failure(ErrorCode code, const QString &path, int number)
{
    return Error{code, path.toStdString() + ": " + std::strerror(number)};
}

ErrorCode codeForWriting(int number)
{
    return number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    operator int() const { return m_number; }
    int close()
    {
        const int result = m_number >= 0 ? ::close(m_number) : 0;
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

// The temporary file, removed unless it has become the target.
class Draft
{
public:
    explicit Draft(const QString &target)
        : path(QFile::encodeName(QFileInfo(target).absolutePath()) + "/."
               + QFile::encodeName(QFileInfo(target).fileName()).left(200) + ".patchbay-XXXXXX")
        , file(::mkostemp(path.data(), O_CLOEXEC)) // 0600
    {
    }
    ~Draft()
    {
        if (file >= 0)
            ::unlink(path.constData());
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    QByteArray path;
    int file;
};

bool writeAll(int file, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t count =
            ::write(file, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        done += count;
    }
    return true;
}

} // namespace

Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    // Not blocking: somebody may have put a pipe in the file's place.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file < 0)
        return failure(errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileNotReadable, path,
                       errno);
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return failure(ErrorCode::FileNotReadable, path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::FileNotReadable, path.toStdString() + ": not a regular file"};
    if (status.st_size > maxBytes)
        return Error{ErrorCode::FileTooLarge, path.toStdString()};

    // To the end, not to the size: files under /proc have none, and a file may grow meanwhile.
    QByteArray content;
    content.reserve(static_cast<qsizetype>(status.st_size));
    char block[64 * 1024];
    for (;;) {
        const ssize_t count = ::read(file, block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::FileNotReadable, path, errno);
        if (count == 0)
            return content;
        content.append(block, count);
        if (content.size() > maxBytes)
            return Error{ErrorCode::FileTooLarge, path.toStdString()};
    }
}

// Owner and group are kept where we may; access control lists and extended attributes are not, and
// a file with several hard links becomes one of its own.
Result<void> replaceWhole(const QString &path, const QByteArray &content, FileAccess access)
{
    const QByteArray target = QFile::encodeName(path);
    struct stat old = {};
    const bool existed = ::lstat(target.constData(), &old) == 0;
    if (!existed && errno != ENOENT)
        return failure(ErrorCode::FileNotWritable, path, errno);
    if (existed && !S_ISREG(old.st_mode))
        return Error{ErrorCode::FileNotWritable, path.toStdString() + ": not a regular file"};
    // The rename below would succeed on a file that somebody has locked on purpose.
    if (existed && ::faccessat(AT_FDCWD, target.constData(), W_OK, AT_EACCESS) != 0)
        return failure(ErrorCode::FileNotWritable, path, errno);

    const Draft draft(path);
    if (draft.file < 0)
        return failure(codeForWriting(errno), path, errno);
    Descriptor file(draft.file);
    if (!writeAll(file, content))
        return failure(codeForWriting(errno), path, errno);
    mode_t mode = existed && access == FileAccess::KeepMode ? old.st_mode & 0777 : 0600;
    struct stat own = {};
    if (::fstat(file, &own) != 0)
        return failure(ErrorCode::FileNotWritable, path, errno);
    const bool sameOwners = own.st_uid == old.st_uid && own.st_gid == old.st_gid;
    // Where owner and group cannot be kept, ours must not get what the old group had.
    if (existed && !sameOwners && ::fchown(file, old.st_uid, old.st_gid) != 0)
        mode &= ~static_cast<mode_t>(S_IRWXG);
    if (::fchmod(file, mode) != 0 || ::fsync(file) != 0 || file.close() != 0)
        return failure(codeForWriting(errno), path, errno);

    const auto written = readWhole(QFile::decodeName(draft.path), content.size());
    if (!written || *written != content)
        return Error{ErrorCode::FileNotVerified, path.toStdString()};
    if (::rename(draft.path.constData(), target.constData()) != 0)
        return failure(codeForWriting(errno), path, errno);

    // So that the rename survives a power cut. The content is safe whether this works or not.
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY));
    if (folder >= 0)
        ::fsync(folder);
    return {};
}

} // namespace patchbay::system_parts
