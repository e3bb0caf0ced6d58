#include "parts/draw.h"

#include <QPainter>

namespace patchbay {

void paintPlate(QPainter &painter, const QRect &where, const Plate &plate)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(plate.fill);
    QRectF inside(where);
    if (plate.edge.isValid()) {
        painter.setPen(QPen(plate.edge, plate.edgeWidth));
        const double half = plate.edgeWidth / 2.0;
        inside.adjust(half, half, -half, -half);
    } else {
        painter.setPen(Qt::NoPen);
    }
    const double corner = qMin(plate.corner, qMin(inside.width(), inside.height()) / 2);
    painter.drawRoundedRect(inside, corner, corner);
    painter.restore();
}

} // namespace patchbay
