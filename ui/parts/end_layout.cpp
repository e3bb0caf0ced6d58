#include "parts/end_layout.h"

#include "parts/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace patchbay {

EndLayout::EndLayout(int gap, int least, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_least(least)
{
    setContentsMargins(0, 0, 0, 0);
}

EndLayout::~EndLayout()
{
    qDeleteAll(m_items);
}

void EndLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void EndLayout::setIndent(int indent)
{
    m_indent = indent;
    invalidate();
}

void EndLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *EndLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int EndLayout::heightForWidth(int width) const
{
    const QMargins edge = contentsMargins();
    const int around = edge.left() + edge.right();
    return arrange(QRect(0, 0, width - around, 0), Do::Measure) + edge.top() + edge.bottom();
}

QSize EndLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins edge = contentsMargins();
    return size.grownBy(edge);
}

QSize EndLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.setWidth(size.width() + (size.width() > 0 ? m_gap : 0) + hint.width());
        size.setHeight(qMax(size.height(), hint.height()));
    }
    const QMargins edge = contentsMargins();
    return size.grownBy(edge);
}

void EndLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), Do::Place);
}

int EndLayout::arrange(const QRect &rect, Do what) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    const auto place = [&](QLayoutItem *item, const QRect &where) {
        if (what == Do::Place)
            item->setGeometry(
                QStyle::visualRect(direction, rect, where.translated(rect.topLeft())));
    };
    if (shown.isEmpty())
        return 0;
    QLayoutItem *first = shown[0];
    if (shown.size() == 1) {
        const int high = heightIn(*first, rect.width());
        place(first, QRect(0, 0, rect.width(), qMax(high, rect.height())));
        return high;
    }

    QLayoutItem *second = shown[1];
    const bool grows = second->expandingDirections() & Qt::Horizontal;
    const int wanted = second->sizeHint().width();
    const int least = qMax(m_least, first->minimumSize().width());
    if (least + m_gap + wanted > rect.width()) {
        const int room = rect.width() - m_indent;
        const int wide = grows ? room : qMin(wanted, room);
        const int above = heightIn(*first, rect.width());
        const int below = heightIn(*second, wide);
        place(first, QRect(0, 0, rect.width(), above));
        place(second, QRect(m_indent, above + m_gap / 2, wide, below));
        return above + m_gap / 2 + below;
    }
    const int wide = grows ? rect.width() - m_gap - qMax(least, rect.width() / 4) : wanted;
    const int rest = rect.width() - m_gap - wide;
    const int firstHigh = heightIn(*first, rest);
    const int secondHigh = heightIn(*second, wide);
    const int high = qMax(firstHigh, secondHigh);
    const int middle = qMax(high, rect.height()) / 2;
    place(first, QRect(0, middle - firstHigh / 2, rest, firstHigh));
    place(second, QRect(rest + m_gap, middle - secondHigh / 2, wide, secondHigh));
    return high;
}

} // namespace patchbay
