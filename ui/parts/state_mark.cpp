#include "parts/state_mark.h"

#include "parts/style.h"
#include "parts/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace patchbay {
namespace {

GlyphLabel::Tone toneOf(Health health)
{
    switch (health) {
    case Health::Off:
        return GlyphLabel::Tone::Off;
    case Health::Ready:
        return GlyphLabel::Tone::Ready;
    case Health::Working:
        return GlyphLabel::Tone::Accent;
    case Health::NeedsYou:
        return GlyphLabel::Tone::NeedsYou;
    case Health::Broken:
        return GlyphLabel::Tone::Broken;
    }
    Q_UNREACHABLE();
}

} // namespace

Glyph glyphOf(Health health)
{
    switch (health) {
    case Health::Off:
        return Glyph::StateOff;
    case Health::Ready:
        return Glyph::StateReady;
    case Health::Working:
        return Glyph::StateWorking;
    case Health::NeedsYou:
        return Glyph::StateNeedsYou;
    case Health::Broken:
        return Glyph::StateBroken;
    }
    Q_UNREACHABLE();
}

QString wordOf(Health health)
{
    switch (health) {
    case Health::Off:
        return StateMark::tr("Starting", "State of a connection");
    case Health::Ready:
        return StateMark::tr("Ready", "State of a connection");
    case Health::Working:
        return StateMark::tr("One moment", "State of a connection");
    case Health::NeedsYou:
        return StateMark::tr("Needs you", "State of a connection");
    case Health::Broken:
        return StateMark::tr("Not working", "State of a connection");
    }
    Q_UNREACHABLE();
}

QColor colourOf(Health health, const Colours &colours)
{
    switch (health) {
    case Health::Off:
        return colours.off;
    case Health::Ready:
        return colours.ready;
    case Health::Working:
        return colours.accent;
    case Health::NeedsYou:
        return colours.needsYou;
    case Health::Broken:
        return colours.broken;
    }
    Q_UNREACHABLE();
}

StateMark::StateMark(Health health, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_health(health)
    , m_glyph(new GlyphLabel(glyphOf(health), toneOf(health)))
    , m_word(new Text(TextRole::Name, word))
{
    m_word->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(6));
    row->addWidget(m_glyph);
    row->addWidget(m_word);
    tint();
}

void StateMark::setWordWrap(bool wrap)
{
    m_word->setWordWrap(wrap);
}

void StateMark::set(Health health, const QString &word)
{
    if (m_health == health && m_word->text() == word)
        return;
    m_health = health;
    m_glyph->set(glyphOf(health), toneOf(health));
    m_word->setText(word);
    tint();
    QAccessibleEvent said(m_word, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString StateMark::word() const
{
    return m_word->text();
}

void StateMark::tint()
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, colourOf(m_health, coloursOf(this)));
    if (m_word->palette().color(QPalette::WindowText) != palette.color(QPalette::WindowText))
        m_word->setPalette(palette);
}

void StateMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

GlyphLabel::GlyphLabel(Glyph glyph, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
{
    setFixedSize(units(size), units(size));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphLabel::set(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(this);
    QColor colour;
    switch (m_tone) {
    case Tone::Text:
        colour = palette().color(QPalette::WindowText);
        break;
    case Tone::Quiet:
        colour = colours.quiet;
        break;
    case Tone::Accent:
        colour = colours.accent;
        break;
    case Tone::Ready:
        colour = colours.ready;
        break;
    case Tone::NeedsYou:
        colour = colours.needsYou;
        break;
    case Tone::Broken:
        colour = colours.broken;
        break;
    case Tone::Off:
        colour = colours.off;
        break;
    }
    QPainter painter(this);
    paintGlyph(painter, m_glyph, rect(), colour);
}

} // namespace patchbay
