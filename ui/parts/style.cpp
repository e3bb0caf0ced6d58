#include "parts/style.h"

#include "parts/draw.h"
#include "parts/icons.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

constexpr char brokenProperty[] = "broken";

bool isFilled(const QStyleOptionButton *button)
{
    return button && button->features & QStyleOptionButton::DefaultButton;
}

Plate plateOfButton(const QStyleOption &option, bool filled, const Colours &colours)
{
    const QPalette &palette = option.palette;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (!(option.state & QStyle::State_Enabled))
        return {.fill = palette.window(), .edge = colours.line};
    if (filled) {
        return {.fill = pressed ? colours.accentPressed
                    : hover     ? colours.accentHover
                                : colours.accent};
    }
    return {.fill = pressed ? colours.line
                : hover     ? colours.hover
                            : palette.color(QPalette::Button),
            .edge = colours.edge};
}

void paintCheck(QPainter &painter, const QStyleOption &option, const Colours &colours, bool round)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool hover = enabled && option.state & QStyle::State_MouseOver;
    Plate plate{.fill = hover ? colours.hover : option.palette.color(QPalette::Base),
                .edge = colours.edge,
                .corner = round ? option.rect.height() / 2.0 : 4.0};
    if (!enabled)
        plate = {.fill = option.palette.window(), .edge = colours.line, .corner = plate.corner};
    if (on)
        plate = {.fill = enabled ? colours.accent : colours.edge, .corner = plate.corner};
    paintPlate(painter, option.rect, plate);
    if (!on)
        return;
    if (!round) {
        const int inset = option.rect.height() / 8;
        paintGlyph(painter, Glyph::Check, option.rect.adjusted(inset, inset, -inset, -inset),
                   colours.onAccent);
        return;
    }
    const int inset = qRound(option.rect.height() * 0.3125);
    paintPlate(painter, option.rect.adjusted(inset, inset, -inset, -inset),
               {.fill = colours.onAccent, .corner = double(option.rect.height())});
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                const Colours &colours)
{
    const bool broken = widget && widget->property(brokenProperty).toBool();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    paintPlate(painter, option.rect,
               {.fill = enabled ? option.palette.base() : option.palette.window(),
                .edge = broken ? colours.broken
                    : focus    ? colours.accent
                    : enabled  ? colours.edge
                               : colours.line,
                .edgeWidth = broken || focus ? 2 : 1});
}

void paintBar(QPainter &painter, const QStyleOptionProgressBar &bar, const QWidget *widget)
{
    const QRect &whole = bar.rect;
    int from = 0;
    int length = 0;
    if (bar.maximum <= bar.minimum) {
        // Nobody knows how far: a piece of 28 % runs through, where `phase` (0 to 1) puts it.
        const double phase = widget ? widget->property("phase").toDouble() : 0;
        length = qRound(whole.width() * 0.28);
        from = qRound((whole.width() + length) * phase) - length;
    } else {
        const double share = double(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
        length = share > 0 ? qMax(whole.height(), qRound(whole.width() * share)) : 0;
    }
    QRect part(whole.left() + from, whole.top(), length, whole.height());
    part &= whole;
    if (part.isEmpty())
        return;
    if (bar.direction == Qt::RightToLeft)
        part.moveLeft(whole.left() + whole.right() - part.right());
    paintPlate(painter, part, {.fill = bar.palette.highlight(), .corner = whole.height() / 2.0});
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Colours &colours)
{
    if (!(tab.state & QStyle::State_Selected)) {
        if (tab.state & QStyle::State_MouseOver)
            painter.fillRect(tab.rect, colours.hover);
        return;
    }
    painter.fillRect(tab.rect, tab.palette.base());
    painter.fillRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2, colours.accent);
}

} // namespace

Style::Style(const Look &look)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_look(look)
{
    qApp->installEventFilter(this);
}

bool Style::eventFilter(QObject *, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (press || event->type() == QEvent::KeyRelease || event->type() == QEvent::WindowDeactivate) {
        const bool alt = press && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        if (alt != m_altDown && (alt || !press)) {
            m_altDown = alt;
            const QWidgetList widgets = QApplication::allWidgets();
            for (QWidget *widget : widgets)
                widget->update();
        }
    }
    return false;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours colours = Colours::of(option->palette, m_look.highContrast);
    switch (element) {
    case PE_PanelButtonCommand:
        paintPlate(*painter, option->rect,
                   plateOfButton(*option,
                                 isFilled(qstyleoption_cast<const QStyleOptionButton *>(option)),
                                 colours));
        return;
    case PE_PanelButtonTool:
        if (option->state & State_AutoRaise && !(option->state & (State_MouseOver | State_Sunken)))
            return;
        paintPlate(*painter, option->rect, plateOfButton(*option, false, colours));
        return;
    case PE_PanelLineEdit:
        paintField(*painter, *option, widget, colours);
        return;
    case PE_IndicatorCheckBox:
        paintCheck(*painter, *option, colours, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(*painter, *option, colours, true);
        return;
    case PE_FrameFocusRect: // the focus ring says it
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours colours = Colours::of(option->palette, m_look.highContrast);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_ProgressBarGroove:
        paintPlate(*painter, option->rect,
                   {.fill = colours.line, .corner = option->rect.height() / 2.0});
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintBar(*painter, *bar, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTab(*painter, *tab, colours);
        return;
    case CE_FocusFrame:
        paintPlate(*painter, option->rect, {.edge = colours.accent, .edgeWidth = 2, .corner = 9});
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter,
                            const QWidget *widget) const
{
    const bool enabled = button.state & State_Enabled;
    const bool filled = isFilled(&button) && enabled;
    const QPalette::ColorRole role = filled ? QPalette::HighlightedText : QPalette::ButtonText;
    const int flags = Qt::AlignCenter
        | (styleHint(SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic
                                                            : Qt::TextHideMnemonic);
    QRect place = button.rect;
    if (!button.icon.isNull()) {
        const QSize text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
        const int size = button.iconSize.height();
        const int gap = button.text.isEmpty() ? 0 : units(8);
        const int left = place.left() + (place.width() - size - gap - text.width()) / 2;
        const QRect icon(left, place.top() + (place.height() - size) / 2, size, size);
        const QIcon::Mode mode = filled ? QIcon::Selected
            : enabled                   ? QIcon::Normal
                                        : QIcon::Disabled;
        button.icon.paint(&painter, visualRect(button.direction, place, icon), Qt::AlignCenter,
                          mode);
        const QRect words(left + size + gap, place.top(), text.width(), place.height());
        place = visualRect(button.direction, button.rect, words);
    }
    drawItemText(&painter, place, flags, button.palette, enabled, button.text, role);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~QStyleOptionToolButton::HasMenu; // three dots say it already
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Colours colours = Colours::of(option->palette, m_look.highContrast);
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool held =
        option->state & State_Sunken && option->activeSubControls & SC_ScrollBarSlider;
    if (bar->maximum > bar->minimum) {
        paintPlate(*painter, slider.adjusted(2, 2, -2, -2),
                   {.fill = held ? colours.quiet : colours.edge, .corner = 4});
    }
}

void applyLook(QApplication &application, const Look &look, std::optional<Scheme> scheme)
{
    const Scheme chosen = scheme.value_or(schemeOf(QApplication::palette()));
    application.setStyle(new Style(look));
    if (!look.highContrast)
        QApplication::setPalette(paletteFor(chosen));
}

Look look()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->look() : Look();
}

Colours coloursOf(const QWidget *widget)
{
    return Colours::of(widget->palette(), look().highContrast);
}

int units(double pixels)
{
    // Fonts for Japanese may have lines no higher than their letters, which need the same room.
    const QFont font = QApplication::font();
    const double line =
        qMax(double(QFontMetrics(font).height()), QFontInfo(font).pixelSize() * 1.15);
    return qRound(pixels * line / 16.0);
}

QMargins along(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

void setBroken(QWidget *field, bool broken)
{
    if (field->property(brokenProperty).toBool() == broken)
        return;
    field->setProperty(brokenProperty, broken);
    field->update();
}

} // namespace patchbay
