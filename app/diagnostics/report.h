// What a person may send to somebody who helps: everything that would leave the computer, as text.
//
// Leaves out account names, keys and what was asked of the apps, shortens the home folder to "~",
// and takes out what looks like a secret, a person or an address in a network besides.

#pragma once

#include "connections/connection.h"
#include "diagnostics/check.h"
#include "platform/places.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace patchbay {

struct ReportInput {
    QDateTime when;
    QString system; // "Debian GNU/Linux 12 (bookworm)"
    Places places;
    QList<Connection> connections;
    QList<Finding> findings;
    QStringList apps; // one line each
    QStringList log; // the last lines, or none if the person does not want them in
};

// Pure.
QString reportFor(const ReportInput &input);

// The last `count` lines of the log of this program.
QStringList lastLogLines(const Places &places, const QString &program, int count);

} // namespace patchbay
