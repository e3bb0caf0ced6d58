// One of the five states, told by shape, colour and word together.

#pragma once

#include "parts/icons.h"
#include "setup/status.h"

#include <QWidget>

namespace patchbay {

class GlyphLabel;
class Text;
struct Colours;

Glyph glyphOf(Health health);
QString wordOf(Health health); // "Ready", "Needs you"
QColor colourOf(Health health, const Colours &colours);

class StateMark : public QWidget
{
    Q_OBJECT

public:
    StateMark(Health health, const QString &word, QWidget *parent = nullptr);

    void set(Health health, const QString &word);
    QString word() const;
    void setWordWrap(bool wrap); // a sentence, rather than a word or two

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Health m_health;
    GlyphLabel *m_glyph;
    Text *m_word;
};

// A glyph of the given size that follows the palette: for notes, checks and lists.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Text, Quiet, Accent, Ready, NeedsYou, Broken, Off };

    GlyphLabel(Glyph glyph, Tone tone, int size = 16, QWidget *parent = nullptr);
    void set(Glyph glyph, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
};

} // namespace patchbay
