#include "platform/files.h"

#include "platform/system_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// The file that a chain of symbolic links leads to, whether it exists or not. A loop stays as it
// is; opening it is then the error.
QString behindLinks(const QString &path)
{
    QFileInfo file(path);
    // isSymbolicLink, since isSymLink would follow a Windows shortcut as well.
    for (int links = 0; links < 40 && file.isSymbolicLink(); ++links)
        file.setFile(file.symLinkTarget());
    return file.filePath();
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    return system_parts::readWhole(path, maxBytes);
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileAccess access)
{
    const QString target = behindLinks(path);
    if (const auto made = makeFolder(QFileInfo(target).absolutePath()); !made)
        return made.error();
    return system_parts::replaceWhole(target, content, access);
}

void removeDrafts(const QString &path)
{
    const QFileInfo target(behindLinks(path));
    const QString own = target.fileName() + ".patchbay-"_L1;
    const QString hidden = u'.' + target.fileName().left(200) + ".patchbay-"_L1; // files_posix
    QDir folder(target.absolutePath());
    const auto names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name.startsWith(own) || name.startsWith(hidden))
            folder.remove(name);
    }
}

Result<void> makeFolder(const QString &path)
{
    QStringList missing;
    for (QString folder = QDir::cleanPath(QDir(path).absolutePath()); !QFileInfo(folder).isDir();
         folder = QFileInfo(folder).absolutePath()) {
        missing.prepend(folder);
        if (QFileInfo(folder).isRoot())
            break;
    }
    constexpr auto onlyOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    for (const QString &folder : missing) {
        // Somebody else may make it at the same moment.
        if (!QDir().mkdir(folder, onlyOwner) && !QFileInfo(folder).isDir())
            return Error{ErrorCode::FileNotWritable,
                         folder.toStdString() + ": the folder could not be made"};
    }
    return {};
}

Result<void> removeFile(const QString &path)
{
    QFile file(path);
    if (file.remove())
        return {};
    // A dangling link counts as there.
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymbolicLink() && QFileInfo(info.absolutePath()).isExecutable())
        return {};
    if (!QFileInfo::exists(info.absolutePath()) && !info.isSymbolicLink())
        return {};
    return Error{ErrorCode::FileNotWritable,
                 path.toStdString() + ": " + file.errorString().toStdString()};
}

} // namespace patchbay
