#include "parts/sparkline.h"

#include "parts/style.h"

#include <QPainter>

#include <algorithm>

namespace patchbay {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::set(const QList<HourCount> &hours, const QString &sentence)
{
    m_hours = hours;
    setAccessibleName(sentence);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {units(240), units(40)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_hours.isEmpty())
        return;
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const int cap = units(4);
    const int gap = qMax(1, units(2));
    const int most =
        std::max_element(m_hours.begin(), m_hours.end(),
                         [](const HourCount &x, const HourCount &y) { return x.all < y.all; })
            ->all;
    const int tallest = height() - cap - gap;
    const auto count = int(m_hours.size());
    for (int i = 0; i < count; ++i) {
        const int from = i * width() / count;
        const int wide = (i + 1) * width() / count - from - gap;
        const int left = isRightToLeft() ? width() - from - wide : from;
        const HourCount &hour = m_hours[i];
        // An hour with one request among thousands is still seen.
        const int tall = hour.all == 0 ? 0 : qMax(units(3), int(qint64(tallest) * hour.all / most));
        if (tall == 0)
            painter.fillRect(left, height() - 1, wide, 1, colours.line);
        else
            painter.fillRect(left, height() - tall, wide, tall, colours.off);
        if (hour.failed > 0)
            painter.fillRect(left, height() - tall - gap - cap, wide, cap, colours.broken);
    }
}

} // namespace patchbay
