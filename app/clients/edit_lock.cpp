#include "clients/edit_lock.h"

#include "platform/file_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace patchbay {

namespace {

constexpr qint64 staleAfterSeconds = 10;

} // namespace

Result<EditLock> EditLock::take(const QString &path, const QString &name)
{
    const QFileInfo target(path);
    const QString real = target.canonicalFilePath(); // behind links, where the app locks, too
    const QString folder = QFileInfo(real.isEmpty() ? path : real).absolutePath();
    if (name.isEmpty() || !QFileInfo(folder).isDir())
        return EditLock();
    if (!name.endsWith(u'/'))
        return takeFile(QDir(folder).filePath(name), path);

    const QString lock = QDir(folder).filePath(name.chopped(1));
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (QDir().mkdir(lock))
            return EditLock(lock);
        const QFileInfo held(lock);
        if (!held.exists())
            return EditLock(); // cannot be made here at all; writing will say why
        if (held.lastModified().secsTo(QDateTime::currentDateTime()) < staleAfterSeconds)
            break;
        if (!QDir().rmdir(lock))
            return EditLock(); // left behind, and not to be removed: not in the way
    }
    return Error{ErrorCode::FileChangedMeanwhile,
                 path.toStdString() + ": its app is writing it at this moment"};
}

Result<EditLock> EditLock::takeFile(const QString &lock, const QString &path)
{
    auto held = FileLock::take(lock);
    if (held)
        return EditLock(*std::move(held));
    if (held.error().code == ErrorCode::FileMissing)
        return EditLock();
    return Error{held.error().code, path.toStdString() + ": its app is writing it at this moment"};
}

EditLock::EditLock() = default;

EditLock::EditLock(std::unique_ptr<FileLock> file)
    : m_file(std::move(file))
{
}

EditLock::EditLock(QString folder)
    : m_folder(std::move(folder))
{
}

EditLock::EditLock(EditLock &&other) noexcept
    : m_folder(std::exchange(other.m_folder, QString()))
    , m_file(std::move(other.m_file))
{
}

EditLock::~EditLock()
{
    if (!m_folder.isEmpty())
        QDir().rmdir(m_folder);
}

} // namespace patchbay
