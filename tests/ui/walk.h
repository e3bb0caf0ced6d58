// What somebody finds who walks through a window without a mouse, without seeing, or with large
// text.
//
// Each gives one line per fault; the window is shown and has been laid out. Controls that cannot be
// used now are left out.

#pragma once

#include <QStringList>

class QWidget;

namespace patchbay::walk {

// Controls that a screen reader has no name or no role for.
QStringList nameless(const QWidget &window);

// Controls that Tab, and arrows within a group, do not come to.
QStringList unreachable(QWidget &window);

// Texts that get less room than they need, and whatever leaves its window at a side.
QStringList clipped(const QWidget &window);

// Texts and controls of a window that lie elsewhere in `mirrored`, the same one for a language that
// is read from right to left, than a mirror would show them.
QStringList notMirrored(const QWidget &window, const QWidget &mirrored);

// Texts with less contrast than 4.5:1, measured on the picture.
QStringList pale(QWidget &window);

// As a screen reader ticks a box; no click() comes of it.
void toggle(QWidget *box);

} // namespace patchbay::walk
