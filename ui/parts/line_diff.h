// A file as it will be, with the lines that go and the lines that come.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace patchbay {

struct DiffLine {
    enum class Kind { Same, TakenOut, PutIn };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

// Common head and tail, and the shortest change between where the middle is small; a large middle
// is taken out and put in as a whole. Line ends do not count.
QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after);

// The same text with everything that looks like a key replaced by dots: values after "Bearer",
// keys in our local addresses, and any unbroken run of 32 or more key characters.
QString withDots(const QString &text);

} // namespace patchbay
