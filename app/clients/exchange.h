// Puts one content in the place of another, and only of that one.

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace patchbay {

// A file's content; nothing if there is no such file.
using Content = std::optional<QByteArray>;

// Errors: FileNotReadable, FileTooLarge.
Result<Content> contentOf(const QString &path);

// Errors: FileChangedMeanwhile, those of contentOf.
Result<void> expectContent(const QString &path, const Content &expected);

// Holds the app's lock (EditLock), makes sure that `from` stands there, and puts `to` in its place,
// whole or not at all. Errors: FileChangedMeanwhile, FileNotWritable, DiskFull, FileNotVerified.
Result<void> exchange(const QString &path, const QString &lock, const Content &from,
                      const Content &to);

// How many folders above `path` are still to be made.
int missingFolders(const QString &path);

// Removes up to `count` folders above `path`, as far as they are empty.
void removeEmptyFolders(const QString &path, int count);

} // namespace patchbay
