// Buttons made in one line, each with the name a test clicks.

#pragma once

#include "parts/icons.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>

namespace patchbay {

// Not the filled one; `setDefault(true)` makes it that (one per window, Enter presses it).
QPushButton *makeButton(const QString &text, const QString &objectName,
                        std::optional<Glyph> glyph = {}, QWidget *parent = nullptr);

// Three dots that open a menu. `name` is what it is called where no picture can be seen.
QToolButton *makeMoreButton(const QString &name, const QString &objectName,
                            QWidget *parent = nullptr);

// Moves the filled look to `button`, away from every other button of its window.
void makeTheFilledOne(QPushButton *button);

} // namespace patchbay
