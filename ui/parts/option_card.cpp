#include "parts/option_card.h"

#include "parts/draw.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace patchbay {
namespace {

constexpr int padding = 16;
constexpr int indicator = 16;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

OptionCard::OptionCard(const QString &title, const QString &sentence, QWidget *parent)
    : QRadioButton(title, parent)
    , m_extra(new QWidget)
    , m_extraColumn(new QVBoxLayout(m_extra))
{
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    // A radio button's own policy knows neither wrapping text nor growing with it.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *name = new Text(TextRole::Name, withoutMnemonic(title));
    auto *quiet = new Text(TextRole::Body, sentence);
    quiet->setQuiet(true);
    for (QWidget *label : {static_cast<QWidget *>(name), static_cast<QWidget *>(quiet)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_extraColumn->setContentsMargins(0, units(12), 0, 0);
    m_extraColumn->setSpacing(units(8));
    m_extra->hide();
    connect(this, &QRadioButton::toggled, this, [this](bool chosen) {
        m_extra->setVisible(chosen && hasExtra());
        updateGeometry();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        along(units(padding + indicator + 12), units(12), units(padding), units(12)));
    column->setSpacing(units(2));
    column->addWidget(name);
    column->addWidget(quiet);
    column->addWidget(m_extra);
}

QVBoxLayout *OptionCard::extra()
{
    return m_extraColumn;
}

bool OptionCard::hasExtra() const
{
    for (int i = 0; i < m_extraColumn->count(); ++i) {
        const QWidget *widget = m_extraColumn->itemAt(i)->widget();
        if (!widget || !widget->isHidden())
            return true;
    }
    return false;
}

QSize OptionCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize OptionCard::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

void OptionCard::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(this);
    QPainter painter(this);
    Plate plate{.fill = palette().base(), .edge = colours.edge, .corner = 8};
    if (isChecked())
        plate = {.fill = colours.accentTint, .edge = colours.accent, .edgeWidth = 2, .corner = 8};
    else if (underMouse())
        plate.fill = colours.hover;
    paintPlate(painter, rect(), plate);

    QStyleOptionButton radio;
    initStyleOption(&radio);
    radio.state &= ~QStyle::State_MouseOver; // the card shows it
    const int size = units(indicator);
    const int line = QFontMetrics(fontOf(TextRole::Name)).height();
    radio.rect = QRect(units(padding), units(12) + (line - size) / 2, size, size);
    radio.rect = QStyle::visualRect(layoutDirection(), rect(), radio.rect);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);
}

bool OptionCard::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

void OptionCard::keyPressEvent(QKeyEvent *event)
{
    // Keys that a field inside leaves over come here and must not move the choice.
    if (window()->focusWidget() == this)
        QRadioButton::keyPressEvent(event);
    else
        event->ignore();
}

void OptionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QRadioButton::changeEvent(event);
}

} // namespace patchbay
