#include "parts/check_box.h"

#include "parts/style.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace patchbay {

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CheckBox::sizeHint() const
{
    const int wide = beforeText() + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2;
    return {wide, heightForWidth(wide)};
}

QSize CheckBox::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), units(120)), units(24)};
}

int CheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, width - beforeText(), QWIDGETSIZE_MAX);
    const int words =
        fontMetrics().boundingRect(room, Qt::TextShowMnemonic | Qt::TextWordWrap, text()).height();
    return qMax(units(24), words + units(4));
}

int CheckBox::beforeText() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton box;
    initStyleOption(&box);
    // Beside the first line.
    const int size = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int line = qMax(units(24), fontMetrics().height() + units(4));
    box.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (line - size) / 2, size, size));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);

    const int wordsHigh = heightForWidth(width());
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), QRect(beforeText(), 0, width() - beforeText(), wordsHigh));
    const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap
        | (style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words, flags, text());
}

bool CheckBox::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

} // namespace patchbay
