// Points in time as people say them.

#pragma once

#include <QDateTime>
#include <QString>

namespace patchbay {

// "just now", "2 minutes ago", "yesterday", "3 weeks ago".
QString ago(const QDateTime &then, const QDateTime &now);

// "9 minutes", "40 seconds", "11 days": what is left until `end`; never less than nothing.
QString timeLeft(const QDateTime &end, const QDateTime &now);

// "11:31", as the person's own clock says it.
QString timeOf(const QDateTime &when);

} // namespace patchbay
