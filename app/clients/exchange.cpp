#include "clients/exchange.h"

#include "clients/edit_lock.h"
#include "platform/files.h"

#include <QDir>
#include <QFileInfo>

namespace patchbay {

namespace {

// A link in the file's place is the person's, and stays when the file it leads to goes. As
// writeFile follows it: also to where nothing is.
QString behindLinks(const QString &path)
{
    QFileInfo file(path);
    for (int links = 0; links < 40 && file.isSymbolicLink(); ++links)
        file.setFile(file.symLinkTarget());
    return file.absoluteFilePath();
}

} // namespace

Result<Content> contentOf(const QString &path)
{
    auto text = readFile(path);
    if (text)
        return Content(*std::move(text));
    if (text.error().code == ErrorCode::FileMissing)
        return Content();
    return text.error();
}

Result<void> expectContent(const QString &path, const Content &expected)
{
    const auto now = contentOf(path);
    if (!now)
        return now.error();
    if (*now != expected)
        return Error{ErrorCode::FileChangedMeanwhile, path.toStdString()};
    return {};
}

Result<void> exchange(const QString &path, const QString &lock, const Content &from,
                      const Content &to)
{
    const auto held = EditLock::take(path, lock);
    if (!held)
        return held.error();
    if (auto same = expectContent(path, from); !same)
        return same;
    return to ? writeFile(path, *to) : removeFile(behindLinks(path));
}

int missingFolders(const QString &path)
{
    int missing = 0;
    for (QFileInfo folder(QFileInfo(behindLinks(path)).absolutePath());
         !folder.exists() && !folder.isRoot(); folder.setFile(folder.absolutePath()))
        ++missing;
    return missing;
}

void removeEmptyFolders(const QString &path, int count)
{
    QString folder = QFileInfo(behindLinks(path)).absolutePath();
    for (; count > 0 && QDir().rmdir(folder); --count)
        folder = QFileInfo(folder).absolutePath();
}

} // namespace patchbay
