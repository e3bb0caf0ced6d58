#include "parts/buttons.h"

#include "parts/style.h"

#include <QWidget>

namespace patchbay {

QPushButton *makeButton(const QString &text, const QString &objectName, std::optional<Glyph> glyph,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    // In a dialog the focused button would take the filled look from the one it belongs to.
    button->setAutoDefault(false);
    if (glyph)
        button->setIcon(glyphIcon(*glyph));
    return button;
}

QToolButton *makeMoreButton(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(glyphIcon(Glyph::More));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFixedSize(units(32), units(32));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void makeTheFilledOne(QPushButton *button)
{
    const auto buttons = button->window()->findChildren<QPushButton *>();
    for (QPushButton *other : buttons) {
        if (other != button)
            other->setDefault(false);
    }
    button->setDefault(true);
}

} // namespace patchbay
