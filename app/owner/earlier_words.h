// The commands' words on entries that somebody made for the same server before us.

#pragma once

#include "clients/earlier.h"

#include <QJsonArray>

namespace patchbay {

QJsonArray describe(const QList<EarlierEntry> &entries, bool replaced);

// One sentence for each, and what became or can become of it; a line break ahead of each.
QString sentencesOn(const QList<EarlierEntry> &entries, bool replaced);

} // namespace patchbay
