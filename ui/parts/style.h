// How buttons, fields, boxes, bars and the focus ring are drawn: a few pieces over Fusion.
//
// No application style sheet: it would freeze colours at start and ignore the font size. Lengths
// are logical pixels at the default font and grow with it (`units`).

#pragma once

#include "parts/colours.h"

#include <QMargins>
#include <QProxyStyle>

#include <optional>

class QApplication;
class QStyleOptionButton;

namespace patchbay {

// How the person likes to see things; asked of the system by main/.
struct Look {
    bool highContrast = false; // the system's own palette is kept
    bool reducedMotion = false;
};

// Sets style and palette. Without a scheme, the one of the system's palette.
void applyLook(QApplication &application, const Look &look, std::optional<Scheme> scheme = {});

Look look(); // the one applied
Colours coloursOf(const QWidget *widget);

// So many logical pixels at the default font, more with a larger one.
int units(double pixels);

// Margins in the direction of reading; Qt's own are left and right in every language.
QMargins along(int leading, int top, int trailing, int bottom);

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Look &look);

    const Look &look() const { return m_look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;

protected:
    // Watches Alt: letters are underlined while it is down.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter,
                         const QWidget *widget) const;

    Look m_look;
    bool m_altDown = false;
};

// A field that holds what cannot be used shows a broken edge.
void setBroken(QWidget *field, bool broken);

} // namespace patchbay
