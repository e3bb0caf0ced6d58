#include "parts/note.h"

#include "parts/draw.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace patchbay {
namespace {

struct Sign {
    Glyph glyph;
    GlyphLabel::Tone tone;
};

Sign signOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Quiet:
        return {Glyph::StateReady, GlyphLabel::Tone::Quiet};
    case NoteKind::Ready:
        return {Glyph::Check, GlyphLabel::Tone::Ready};
    case NoteKind::NeedsYou:
        return {Glyph::Warning, GlyphLabel::Tone::NeedsYou};
    case NoteKind::Broken:
        return {Glyph::StateBroken, GlyphLabel::Tone::Broken};
    }
    Q_UNREACHABLE();
}

} // namespace

Note::Note(NoteKind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_glyph(new GlyphLabel(signOf(kind).glyph, signOf(kind).tone))
    , m_text(new Text(TextRole::Body, text))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(units(14), units(10), units(14), units(10));
    row->setSpacing(units(12));
    row->addWidget(m_glyph, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
}

void Note::set(NoteKind kind, const QString &text)
{
    m_kind = kind;
    m_glyph->set(signOf(kind).glyph, signOf(kind).tone);
    m_text->setText(text);
    update();
}

void Note::setLink(const QString &word, const QString &objectName)
{
    auto *link = new QToolButton;
    link->setText(word);
    link->setObjectName(objectName);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(link);
    connect(link, &QToolButton::clicked, this, &Note::linkClicked);
}

void Note::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(this);
    const bool highContrast = look().highContrast;
    Plate plate{.fill = palette().alternateBase(), .corner = 8};
    switch (m_kind) {
    case NoteKind::Quiet:
        break;
    case NoteKind::Ready:
        plate.fill = colours.readyTint;
        break;
    case NoteKind::NeedsYou:
        plate.fill = colours.needsYouTint;
        break;
    case NoteKind::Broken:
        plate.fill = colours.brokenTint;
        break;
    }
    if (highContrast)
        plate.edge = colours.edge;
    QPainter painter(this);
    paintPlate(painter, rect(), plate);
}

} // namespace patchbay
