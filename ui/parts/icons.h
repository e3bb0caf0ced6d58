// Our drawings as icons: black masks from resources/icons, tinted when they are painted.
//
// An icon asks the application's palette each time, so it follows a change of scheme by itself.

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QPainter;

namespace patchbay {

enum class Glyph {
    Activity,
    App,
    Browser,
    Check,
    Chevron,
    Copy,
    Cross,
    Help,
    Key,
    Lock,
    More,
    Person,
    Plus,
    Refresh,
    Report,
    Server,
    Settings,
    Undo,
    Warning,
    // The five states.
    StateOff,
    StateReady,
    StateWorking,
    StateNeedsYou,
    StateBroken,
};

// `size` is in logical pixels; the pixmap has `ratio` times as many.
QPixmap glyphPixmap(Glyph glyph, int size, const QColor &colour, qreal ratio);
void paintGlyph(QPainter &painter, Glyph glyph, const QRect &where, const QColor &colour);

// For buttons: the text's colour of the application's palette, or of `role`.
QIcon glyphIcon(Glyph glyph, QPalette::ColorRole role = QPalette::ButtonText);

// A fixed colour at any size: for the tray, whose panel has no palette of ours.
QIcon fixedIcon(Glyph glyph, const QColor &colour);

QIcon appIcon(); // the program's own, plainer up to 24 pixels

} // namespace patchbay
