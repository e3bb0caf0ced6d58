// How large the pieces of the style are and where they lie; style.cpp paints them.

#include "parts/style.h"

#include <QStyleOption>

namespace patchbay {

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        // A choice begins where the text of a field does.
        return control == CC_ComboBox && part == SC_ComboBoxEditField
            ? rect.marginsRemoved(along(units(6), 0, 0, 0))
            : rect;
    }
    // A bar without arrows: the slider has the whole length.
    const QRect whole = bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? whole.height() : whole.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle = range <= 0
        ? length
        : qBound(qMin(units(32), length),
                 int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                                   : QRect(whole.left() + from, whole.top(), size, whole.height());
        return visualRect(bar->direction, whole, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return units(16);
    case PM_HeaderMargin:
        return units(6);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return units(8);
    case PM_ScrollBarExtent:
        return units(12);
    case PM_ScrollBarSliderMin:
        return units(32);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1; // so that no neighbour covers it
    case SH_UnderlineShortcut:
        return m_altDown;
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_look.reducedMotion ? 0 : 120;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize sized = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        sized.setHeight(qMax(units(32), option->fontMetrics.height() + 14));
        sized.setWidth(qMax(units(80), size.width() + units(36)));
        break;
    case CT_ComboBox:
        sized.setWidth(sized.width() + units(16));
        [[fallthrough]];
    case CT_LineEdit:
        sized.setHeight(qMax(units(32), option->fontMetrics.height() + 14));
        break;
    case CT_TabBarTab:
        sized.setHeight(qMax(units(36), option->fontMetrics.height() + 14));
        break;
    default:
        break;
    }
    return sized;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(8, 2, -8, -2);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace patchbay
