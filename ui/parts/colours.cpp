#include "parts/colours.h"

namespace patchbay {
namespace {

struct Tones {
    QRgb window, surface, rail, hover, line, edge, text, quiet, disabled;
    QRgb accent, accentHover, accentPressed, onAccent, accentTint;
    QRgb ready, readyTint, needsYou, needsYouTint, broken, brokenTint, off, offTint;
};

constexpr Tones light{
    .window = 0xffF5F6F8,
    .surface = 0xffFFFFFF,
    .rail = 0xffEAEDF2,
    .hover = 0xffEAEDF2,
    .line = 0xffD3D8E0,
    .edge = 0xff7E8695,
    .text = 0xff1B1F27,
    .quiet = 0xff515967,
    .disabled = 0xff8A919E,
    .accent = 0xff2454C6,
    .accentHover = 0xff1D47AA,
    .accentPressed = 0xff173A8C,
    .onAccent = 0xffFFFFFF,
    .accentTint = 0xffE9EFFC,
    .ready = 0xff17733F,
    .readyTint = 0xffE4F3EA,
    .needsYou = 0xff8F5400,
    .needsYouTint = 0xffFCF1DC,
    .broken = 0xffB3261E,
    .brokenTint = 0xffFCEAE8,
    .off = 0xff5A6270,
    .offTint = 0xffEAEDF2,
};

constexpr Tones dark{
    .window = 0xff1B1E24,
    .surface = 0xff24282F,
    .rail = 0xff15181D,
    .hover = 0xff2E333C,
    .line = 0xff3B424D,
    .edge = 0xff7F8897,
    .text = 0xffECEFF4,
    .quiet = 0xffB0B8C4,
    .disabled = 0xff717986,
    .accent = 0xff93B4FF,
    .accentHover = 0xffAFC7FF,
    .accentPressed = 0xff7A9EF0,
    .onAccent = 0xff0F1B38,
    .accentTint = 0xff202C48,
    .ready = 0xff5FCB8C,
    .readyTint = 0xff1B3327,
    .needsYou = 0xffF0B454,
    .needsYouTint = 0xff382D18,
    .broken = 0xffFF8F86,
    .brokenTint = 0xff3F2322,
    .off = 0xffA3ABB7,
    .offTint = 0xff2E333C,
};

const Tones &tonesOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    const Tones &tones = tonesOf(scheme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb tone) {
        palette.setColor(QPalette::All, role, QColor(tone));
    };
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.surface);
    set(QPalette::Button, tones.surface);
    set(QPalette::AlternateBase, tones.rail);
    set(QPalette::Light, tones.surface);
    set(QPalette::Midlight, tones.line);
    set(QPalette::Mid, tones.edge);
    set(QPalette::Dark, tones.edge);
    set(QPalette::Shadow, tones.edge);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Text, tones.text);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, tones.broken);
    set(QPalette::PlaceholderText, tones.quiet);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.onAccent);
    set(QPalette::Link, tones.accent);
    set(QPalette::LinkVisited, tones.accent);
    set(QPalette::ToolTipBase, tones.surface);
    set(QPalette::ToolTipText, tones.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Colours Colours::of(const QPalette &palette, bool highContrast)
{
    const auto role = [&palette](QPalette::ColorRole of) {
        return palette.color(QPalette::Active, of);
    };
    const QColor text = role(QPalette::WindowText);
    const QColor base = role(QPalette::Base);
    const QColor accent = role(QPalette::Highlight);
    if (highContrast) {
        return {.line = text,
                .edge = text,
                .quiet = text,
                .hover = base,
                .accent = accent,
                .accentHover = accent,
                .accentPressed = accent,
                .onAccent = role(QPalette::HighlightedText),
                .accentTint = base,
                .ready = text,
                .readyTint = base,
                .needsYou = text,
                .needsYouTint = base,
                .broken = text,
                .brokenTint = base,
                .off = text,
                .offTint = base};
    }
    const Tones &tones = tonesOf(schemeOf(palette));
    return {.line = role(QPalette::Midlight),
            .edge = role(QPalette::Mid),
            .quiet = role(QPalette::PlaceholderText),
            .hover = QColor(tones.hover),
            .accent = accent,
            .accentHover = QColor(tones.accentHover),
            .accentPressed = QColor(tones.accentPressed),
            .onAccent = role(QPalette::HighlightedText),
            .accentTint = QColor(tones.accentTint),
            .ready = QColor(tones.ready),
            .readyTint = QColor(tones.readyTint),
            .needsYou = QColor(tones.needsYou),
            .needsYouTint = QColor(tones.needsYouTint),
            .broken = QColor(tones.broken),
            .brokenTint = QColor(tones.brokenTint),
            .off = QColor(tones.off),
            .offTint = QColor(tones.offTint)};
}

} // namespace patchbay
