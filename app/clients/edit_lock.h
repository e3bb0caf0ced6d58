// Holds the lock an app itself takes while it rewrites its settings file, so that neither loses
// what the other writes.
//
// Some make a folder beside the file, as the npm package proper-lockfile does: making a folder
// either succeeds or finds one, and its time is renewed by whoever holds it. One that is older than
// ten seconds (that package's own limit) was left behind and is taken over. Others have a file
// there that stays, and take the operating system's lock on it; before they have made it, they have
// never written, and there is nothing to hold.

#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace patchbay {

class FileLock;

class EditLock
{
public:
    // `name` with a slash at its end: a folder. Empty: the app has no lock, and there is nothing to
    // hold. Does not wait, since apps hold it for milliseconds and our caller may be a window.
    // Errors: FileChangedMeanwhile (held by the app).
    static Result<EditLock> take(const QString &path, const QString &name);

    EditLock(EditLock &&other) noexcept;
    EditLock &operator=(EditLock &&other) = delete;
    ~EditLock();

private:
    EditLock();
    explicit EditLock(QString folder);
    explicit EditLock(std::unique_ptr<FileLock> file);
    static Result<EditLock> takeFile(const QString &lock, const QString &path);

    // Neither: nothing is held.
    QString m_folder;
    std::unique_ptr<FileLock> m_file;
};

} // namespace patchbay
