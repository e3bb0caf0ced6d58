// What an app says in its own log of the last time it started our entry.
//
// Reads only; takes the last complaint, since what came before may have been mended.

#pragma once

#include "clients/client.h"

#include <QDateTime>

#include <optional>

namespace patchbay {

struct AppComplaint {
    enum class Kind { ProgramNotFound, NotAllowed, SettingsNotRead, TookTooLong, ConnectionLost };

    Kind kind = Kind::ConnectionLost;
    QString line; // as it stands there; may hold anything
    QString path; // of the log
};

// The last complaint about the entry `name` that is not older than `since`. A line without a time
// is as old as the one before it. At most the last 256 KB of each log are looked at.
std::optional<AppComplaint> complaintIn(const Client &client, const Places &places,
                                        const QString &name, const QDateTime &since);

// Pure: the kind of one line, or nothing where it complains of nothing.
std::optional<AppComplaint::Kind> complaintOf(const QString &line);

} // namespace patchbay
