#include "parts/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace patchbay {
namespace {

template <typename Pieces>
int highest(const Pieces &line)
{
    int high = 0;
    for (const auto &piece : line)
        high = qMax(high, piece.size.height());
    return high;
}

} // namespace

int heightIn(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width)
                                    : item.sizeHint().expandedTo(item.minimumSize()).height();
}

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return heightOf(linesFor(width));
}

// As narrow as the widest piece.
QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

// As wide as all in one line.
QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.setWidth(size.width() + (size.width() > 0 ? m_gap : 0) + hint.width());
        size.setHeight(qMax(size.height(), hint.height()));
    }
    return size;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int x = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        // What can wrap need not be wider than the line.
        if (size.width() > width && item->hasHeightForWidth())
            size = {width, item->heightForWidth(width)};
        if (lines.isEmpty() || x + size.width() > width) {
            lines.append(Line());
            x = 0;
        }
        lines.last().append({item, size, m_atEnd >= 0 && i >= m_atEnd});
        x += size.width() + m_gap;
    }
    return lines;
}

int FlowLayout::heightOf(const QList<Line> &lines) const
{
    int high = 0;
    for (const Line &line : lines)
        high += highest(line) + (high > 0 ? m_gap / 2 : 0);
    return high;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = 0;
    const QList<Line> lines = linesFor(rect.width());
    for (const Line &line : lines) {
        int left = rect.width() + m_gap; // nobody's yet
        for (const Piece &piece : line)
            left -= piece.size.width() + m_gap;
        const int high = highest(line);
        int x = 0;
        for (const Piece &piece : line) {
            if (piece.atEnd) {
                x += qMax(0, left);
                left = 0;
            }
            const QPoint corner(x, y + (high - piece.size.height()) / 2);
            const QRect place(rect.topLeft() + corner, piece.size);
            piece.item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += piece.size.width() + m_gap;
        }
        y += high + m_gap / 2;
    }
}

} // namespace patchbay
