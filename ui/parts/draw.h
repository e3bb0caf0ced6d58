// The few shapes all our widgets are painted with.

#pragma once

#include <QBrush>
#include <QColor>
#include <QRect>

class QPainter;

namespace patchbay {

struct Plate {
    QBrush fill = Qt::NoBrush;
    QColor edge{}; // invalid: none
    int edgeWidth = 1;
    double corner = 6;
};

// A rounded rectangle whose edge lies inside `where`, on whole pixels.
void paintPlate(QPainter &painter, const QRect &where, const Plate &plate);

} // namespace patchbay
