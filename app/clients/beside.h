// What stands beside our entry, in the same file and in others that its app reads as well.

#pragma once

#include "clients/plan.h"

namespace patchbay {

QString entryName(const EntryValues &values);

// What was made before us for the same server, or as a second entry of ours; ours is left out.
QList<EarlierEntry> earlierBeside(const ConfigFile &file, const QString &path,
                                  const QByteArray &text, const EntryValues &values,
                                  const IsOurs &ours);

// Whether an entry of that name stands where the app would take it in the place of ours, and does
// not go.
bool isShadowed(const ConfigFile &file, const QString &path, const QByteArray &text,
                const QString &name, const QList<EarlierEntry> &replaced);

} // namespace patchbay
