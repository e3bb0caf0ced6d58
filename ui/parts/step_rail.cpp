#include "parts/step_rail.h"

#include "parts/draw.h"
#include "parts/icons.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QLocale>
#include <QPainter>

namespace patchbay {

StepRail::StepRail(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setCurrent(-1);
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(sentence());
    update();
}

void StepRail::setShape(Shape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    updateGeometry();
    update();
}

QString StepRail::sentence() const
{
    if (m_current < 0)
        return tr("%n steps to go", "Wizard, where the steps are listed", int(m_steps.size()));
    return tr("Step %1 of %2: %3", "Wizard, name of the current step")
        .arg(m_current + 1)
        .arg(m_steps.size())
        .arg(m_steps.at(m_current));
}

QSize StepRail::sizeHint() const
{
    if (m_shape == Shape::Line)
        return {units(100), m_current < 0 ? 0 : fontMetrics().height() + units(20)};
    int widest = 0;
    const QFontMetrics metrics(fontOf(TextRole::Name));
    for (const QString &step : m_steps)
        widest = qMax(widest, metrics.horizontalAdvance(step));
    return {qMax(units(192), widest + units(24 + 20 + 12 + 16)),
            units(48) + int(m_steps.size()) * units(40)};
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_shape == Shape::Column)
        paintColumn(painter);
    else if (m_current >= 0)
        paintLine(painter);
}

void StepRail::paintColumn(QPainter &painter)
{
    const Colours colours = coloursOf(this);
    const int ring = units(20);
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRect row(units(24), units(24) + i * units(40), width() - units(24), units(40));
        QRect mark(row.left(), row.center().y() - ring / 2, ring, ring);
        QRect word = row.adjusted(ring + units(12), 0, 0, 0);
        if (layoutDirection() == Qt::RightToLeft) {
            mark.moveRight(width() - mark.left());
            word.moveLeft(0);
        }
        Plate plate{.edge = now || done ? colours.accent : colours.edge, .corner = ring / 2.0};
        if (now)
            plate.fill = colours.accent;
        paintPlate(painter, mark, plate);
        if (done) {
            const int inset = units(4);
            paintGlyph(painter, Glyph::Check, mark.adjusted(inset, inset, -inset, -inset),
                       colours.accent);
        } else {
            QFont digit = fontOf(TextRole::Name);
            digit.setPointSizeF(digit.pointSizeF() * 0.85);
            painter.setFont(digit);
            painter.setPen(now ? colours.onAccent : colours.quiet);
            painter.drawText(mark, Qt::AlignCenter, locale().toString(i + 1));
        }
        painter.setFont(fontOf(now ? TextRole::Name : TextRole::Body));
        painter.setPen(done || now ? palette().color(QPalette::WindowText) : colours.quiet);
        painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeading, m_steps.at(i));
    }
}

void StepRail::paintLine(QPainter &painter)
{
    painter.setFont(fontOf(TextRole::Name));
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect line = rect().adjusted(units(16), 0, -units(16), 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(sentence(), Qt::ElideRight, line.width()));
}

} // namespace patchbay
