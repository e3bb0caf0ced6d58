// Reads and writes whole files without ever leaving half of one behind.
//
// Blocking, since these are small local files; errors name the path. Nothing here knows formats.

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace patchbay {

// Errors: FileMissing, FileNotReadable, FileTooLarge (over maxBytes).
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64 * 1024 * 1024);

enum class FileAccess {
    KeepMode, // the mode the file has; 0600 if we create it
    Private, // 0600 whatever it was
};

// Replaces the content in one step: a temporary file in the same folder, flushed to the disk, then
// renamed over the target. Follows symbolic links (the link stays, its target is replaced), creates
// missing folders (0700), and reads back what it wrote.
// Errors: FileNotWritable, DiskFull, FileNotVerified; the old content is then still there.
Result<void> writeFile(const QString &path, const QByteArray &content,
                       FileAccess access = FileAccess::KeepMode);

// Removes the temporary files that a writeFile of this path has left behind because its process was
// killed. If another is writing it at this very moment, that one fails and can be repeated.
void removeDrafts(const QString &path);

// With all that is missing above it, mode 0700 each. Fine if it is there. Errors: FileNotWritable.
Result<void> makeFolder(const QString &path);

// Fine if it is not there. Errors: FileNotWritable.
Result<void> removeFile(const QString &path);

} // namespace patchbay
