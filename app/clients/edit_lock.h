// Holds the lock an app itself takes while it rewrites its settings file, so that neither loses
// what the other writes.
//
// The lock is a folder beside the file, as the npm package proper-lockfile makes it: making a
// folder either succeeds or finds one, and its time is renewed by whoever holds it. One that is
// older than ten seconds (that package's own limit) was left behind and is taken over.

#pragma once

#include "base/result.h"

#include <QString>

namespace patchbay {

class EditLock
{
public:
    // `name` empty: the app has no lock, and there is nothing to hold. Does not wait, since apps
    // hold it for milliseconds and our caller may be a window.
    // Errors: FileChangedMeanwhile (held by the app).
    static Result<EditLock> take(const QString &path, const QString &name);

    EditLock(EditLock &&other) noexcept;
    EditLock &operator=(EditLock &&other) = delete;
    ~EditLock();

private:
    explicit EditLock(QString folder);

    QString m_folder; // empty: nothing is held
};

} // namespace patchbay
