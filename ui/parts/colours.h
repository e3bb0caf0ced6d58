// Every colour on screen: one palette per scheme, and what a palette has no role for.
//
// Widgets paint with palette roles and ask `Colours` for the rest, so that a change of scheme is
// one setPalette. Contrasts are recomputed by tests/ui/test_colours.cpp.

#pragma once

#include <QColor>
#include <QPalette>

namespace patchbay {

enum class Scheme { Light, Dark };

QPalette paletteFor(Scheme scheme);
Scheme schemeOf(const QPalette &palette); // by the lightness of the window

struct Colours {
    QColor line; // dividers, card edges; never the only sign of anything
    QColor edge; // outline of what can be clicked
    QColor quiet; // second lines, captions
    QColor hover; // under the pointer; letter tiles
    QColor accent, accentHover, accentPressed, onAccent, accentTint;
    QColor ready, readyTint;
    QColor needsYou, needsYouTint;
    QColor broken, brokenTint;
    QColor off, offTint;

    // In high contrast the palette is the system's: tints become its base, edges its text.
    static Colours of(const QPalette &palette, bool highContrast = false);
};

} // namespace patchbay
