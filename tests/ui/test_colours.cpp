// Whether everything can be read: contrasts of WCAG 2, recomputed from the palettes.

#include "parts/colours.h"

#include <QtTest>

#include <cmath>

using namespace patchbay;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

constexpr double forText = 4.5;
constexpr double forGraphics = 3.0;

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAsWcagDoes();
    void isReadable_data();
    void isReadable();
    void picksTheSchemeByLightness();
    void keepsTheSystemsPaletteInHighContrast();
};

void TestColours::measuresAsWcagDoes()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    // The table of the design: text on window, accent on surface.
    const QPalette light = paletteFor(Scheme::Light);
    QVERIFY(qAbs(contrast(light.color(QPalette::WindowText), light.color(QPalette::Window)) - 15.27)
            < 0.01);
    QVERIFY(qAbs(contrast(light.color(QPalette::Highlight), light.color(QPalette::Base)) - 6.65)
            < 0.01);
    const QPalette dark = paletteFor(Scheme::Dark);
    QVERIFY(qAbs(contrast(dark.color(QPalette::PlaceholderText), dark.color(QPalette::Base)) - 7.40)
            < 0.01);
}

void TestColours::isReadable_data()
{
    QTest::addColumn<QColor>("over");
    QTest::addColumn<QColor>("under");
    QTest::addColumn<double>("atLeast");

    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteFor(scheme);
        const Colours c = Colours::of(palette);
        const char *which = scheme == Scheme::Light ? "light" : "dark";
        const auto row = [which](const char *over, const QColor &a, const char *under,
                                 const QColor &b, double atLeast) {
            QTest::addRow("%s: %s on %s", which, over, under) << a << b << atLeast;
        };
        const QColor text = palette.color(QPalette::WindowText);
        const QColor window = palette.color(QPalette::Window);
        const QColor surface = palette.color(QPalette::Base);
        const QColor rail = palette.color(QPalette::AlternateBase);
        const struct {
            const char *name;
            QColor colour;
        } grounds[] = {{"window", window}, {"surface", surface}, {"rail", rail}};
        for (const auto &ground : grounds) {
            row("text", text, ground.name, ground.colour, forText);
            row("quiet", c.quiet, ground.name, ground.colour, forText);
            row("accent", c.accent, ground.name, ground.colour, forText);
            row("ready", c.ready, ground.name, ground.colour, forText);
            row("needs you", c.needsYou, ground.name, ground.colour, forText);
            row("broken", c.broken, ground.name, ground.colour, forText);
            row("off", c.off, ground.name, ground.colour, forText);
            row("edge", c.edge, ground.name, ground.colour, forGraphics);
        }
        const struct {
            const char *name;
            QColor tint;
            QColor own;
        } tints[] = {{"accent tint", c.accentTint, c.accent},
                     {"ready tint", c.readyTint, c.ready},
                     {"needs tint", c.needsYouTint, c.needsYou},
                     {"broken tint", c.brokenTint, c.broken},
                     {"off tint", c.offTint, c.off},
                     {"hover", c.hover, c.accent}};
        for (const auto &ground : tints) {
            row("text", text, ground.name, ground.tint, forText);
            row("quiet", c.quiet, ground.name, ground.tint, forText);
            row("own colour", ground.own, ground.name, ground.tint, forText);
        }
        row("edge", c.edge, "hover", c.hover, forGraphics);
        row("edge", c.edge, "accent tint", c.accentTint, forGraphics);
        row("on accent", c.onAccent, "rest", c.accent, forText);
        row("on accent", c.onAccent, "hover", c.accentHover, forText);
        row("on accent", c.onAccent, "pressed", c.accentPressed, forText);
        row("bar", c.accent, "its groove", c.line, forGraphics);
        row("ready bar", c.ready, "its groove", c.line, forGraphics);
        row("needs bar", c.needsYou, "its groove", c.line, forGraphics);
    }
}

void TestColours::isReadable()
{
    QFETCH(QColor, over);
    QFETCH(QColor, under);
    QFETCH(double, atLeast);
    const double measured = contrast(over, under);
    QVERIFY2(measured >= atLeast, qPrintable(QString::number(measured)));
}

void TestColours::picksTheSchemeByLightness()
{
    QCOMPARE(schemeOf(paletteFor(Scheme::Light)), Scheme::Light);
    QCOMPARE(schemeOf(paletteFor(Scheme::Dark)), Scheme::Dark);
    QVERIFY(Colours::of(paletteFor(Scheme::Light)).ready
            != Colours::of(paletteFor(Scheme::Dark)).ready);
}

void TestColours::keepsTheSystemsPaletteInHighContrast()
{
    QPalette system;
    system.setColor(QPalette::WindowText, Qt::yellow);
    system.setColor(QPalette::Base, Qt::black);
    const Colours colours = Colours::of(system, true);
    QCOMPARE(colours.edge, QColor(Qt::yellow));
    QCOMPARE(colours.line, QColor(Qt::yellow));
    QCOMPARE(colours.brokenTint, QColor(Qt::black));
}

QTEST_GUILESS_MAIN(TestColours)
#include "test_colours.moc"
