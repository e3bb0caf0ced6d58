// What mcp-remote has kept of a sign-in to a server, in files that anybody can read who can read
// the person's folder: tokens that open the server, and a client secret.
//
// Only found and named here; what stands in them is never read. They are secrets, so no copy is
// kept of what is deleted, and nothing is deleted unless the person says so.

#pragma once

#include "base/result.h"
#include "platform/places.h"

#include <QString>
#include <QStringList>

namespace patchbay {

// The files of every version of it for the server at `url`, sorted.
QStringList oldSignInFiles(const Places &places, const QString &url);

// Errors: FileNotWritable; those before it are gone by then.
Result<void> deleteOldSignIn(const QStringList &files);

} // namespace patchbay
