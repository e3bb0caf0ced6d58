#include "parts/disclosure.h"

#include "parts/draw.h"
#include "parts/icons.h"
#include "parts/style.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace patchbay {

Disclosure::Disclosure(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_button(new DisclosureButton(title))
    , m_contents(new QWidget)
    , m_column(new QVBoxLayout(m_contents))
{
    m_button->setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(4));
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_contents);
    m_column->setContentsMargins(along(units(24), 0, 0, 0));
    m_column->setSpacing(units(8));
    m_contents->hide();
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_contents->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->updateGeometry();
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

DisclosureButton::DisclosureButton(const QString &title, QWidget *parent)
    : QToolButton(parent)
{
    setText(title);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleDescription(tr("collapsed", "Read out for a closed disclosure"));
    connect(this, &QToolButton::toggled, this, [this](bool open) {
        setAccessibleDescription(open ? tr("expanded", "Read out for an open disclosure")
                                      : tr("collapsed", "Read out for a closed disclosure"));
        const int time = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
        if (time == 0) {
            setTurn(open ? 1 : 0);
            return;
        }
        auto *turning = new QVariantAnimation(this);
        connect(turning, &QVariantAnimation::valueChanged, this,
                [this](const QVariant &value) { setTurn(value.toDouble()); });
        turning->setDuration(time);
        turning->setEasingCurve(QEasingCurve::OutCubic);
        turning->setStartValue(m_turn);
        turning->setEndValue(open ? 1.0 : 0.0);
        turning->start(QAbstractAnimation::DeleteWhenStopped);
    });
}

void DisclosureButton::setTurn(double turn)
{
    m_turn = turn;
    update();
}

QSize DisclosureButton::sizeHint() const
{
    const int wide = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {beforeText() + wide + afterText(), heightForWidth(QWIDGETSIZE_MAX)};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), units(160)), units(32)};
}

int DisclosureButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - beforeText() - afterText(), QWIDGETSIZE_MAX);
    const int high =
        fontMetrics().boundingRect(room, Qt::TextShowMnemonic | Qt::TextWordWrap, text()).height();
    return qMax(units(32), high + units(8));
}

int DisclosureButton::beforeText()
{
    return units(20);
}

int DisclosureButton::afterText()
{
    return units(12);
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    if (underMouse())
        paintPlate(painter, rect(), {.fill = colours.hover});
    const QColor colour =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const int size = units(12);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(units(2), (height() - size) / 2, size, size));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(place).center());
    painter.rotate((mirrored ? 180 : 0) + (mirrored ? -90 : 90) * m_turn);
    paintGlyph(painter, Glyph::Chevron, QRect(-size / 2, -size / 2, size, size), colour);
    painter.restore();

    painter.setPen(colour);
    const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap
        | (style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic);
    // A little more than was asked for: a width that is rounded down must not break a line.
    const QRect line = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(beforeText(), 0, -afterText() / 2, 0));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(line, flags, text());
}

} // namespace patchbay
