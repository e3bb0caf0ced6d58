#include "clients/edit_lock.h"

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
        return EditLock(QString());

    const QString lock = QDir(folder).filePath(name);
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (QDir().mkdir(lock))
            return EditLock(lock);
        const QFileInfo held(lock);
        if (!held.exists())
            return EditLock(QString()); // cannot be made here at all; writing will say why
        if (held.lastModified().secsTo(QDateTime::currentDateTime()) < staleAfterSeconds)
            break;
        if (!QDir().rmdir(lock))
            return EditLock(QString()); // left behind, and not to be removed: not in the way
    }
    return Error{ErrorCode::FileChangedMeanwhile,
                 path.toStdString() + ": its app is writing it at this moment"};
}

EditLock::EditLock(QString folder)
    : m_folder(std::move(folder))
{
}

EditLock::EditLock(EditLock &&other) noexcept
    : m_folder(std::exchange(other.m_folder, QString()))
{
}

EditLock::~EditLock()
{
    if (!m_folder.isEmpty())
        QDir().rmdir(m_folder);
}

} // namespace patchbay
