#include "parts/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

QString fileOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Activity:
        return u"activity"_s;
    case Glyph::App:
        return u"app"_s;
    case Glyph::Browser:
        return u"browser"_s;
    case Glyph::Check:
        return u"check"_s;
    case Glyph::Chevron:
        return u"chevron"_s;
    case Glyph::Copy:
        return u"copy"_s;
    case Glyph::Cross:
        return u"cross"_s;
    case Glyph::Help:
        return u"help"_s;
    case Glyph::Key:
        return u"key"_s;
    case Glyph::Lock:
        return u"lock"_s;
    case Glyph::More:
        return u"more"_s;
    case Glyph::Person:
        return u"person"_s;
    case Glyph::Plus:
        return u"plus"_s;
    case Glyph::Refresh:
        return u"refresh"_s;
    case Glyph::Report:
        return u"report"_s;
    case Glyph::Server:
        return u"server"_s;
    case Glyph::Settings:
        return u"settings"_s;
    case Glyph::Undo:
        return u"undo"_s;
    case Glyph::Warning:
        return u"warning"_s;
    case Glyph::StateOff:
        return u"tray-off"_s;
    case Glyph::StateReady:
        return u"tray-ready"_s;
    case Glyph::StateWorking:
        return u"tray-working"_s;
    case Glyph::StateNeedsYou:
        return u"tray-needs-you"_s;
    case Glyph::StateBroken:
        return u"tray-broken"_s;
    }
    Q_UNREACHABLE();
}

QString pathOf(const QString &file)
{
    return u":/icons/"_s + file + u".svg"_s;
}

// What points in the direction of reading; the chevron is turned by who draws it.
bool isMirrored(Glyph glyph)
{
    return QGuiApplication::isRightToLeft() && (glyph == Glyph::Undo || glyph == Glyph::Report);
}

QPixmap blank(QSize pixels, qreal ratio)
{
    QPixmap pixmap(pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, QPalette::ColorRole role)
        : m_glyph(glyph)
        , m_role(role)
    {
    }
    GlyphEngine(Glyph glyph, const QColor &colour)
        : m_glyph(glyph)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, m_glyph, rect, colourFor(mode));
    }
    // `size` is in device pixels here (QIconEngine's convention).
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, qMin(size.width(), size.height()), colourFor(mode), 1);
    }
    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    // A tray asks for what is there before it draws.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {32, 32}, {44, 44}, {64, 64}};
    }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        if (m_colour)
            return *m_colour;
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    Glyph m_glyph;
    QPalette::ColorRole m_role = QPalette::ButtonText;
    std::optional<QColor> m_colour;
};

} // namespace

QPixmap glyphPixmap(Glyph glyph, int size, const QColor &colour, qreal ratio)
{
    const int pixels = qMax(1, qRound(size * ratio));
    const QString key = u"patchbay/%1/%2/%3/%4/%5"_s.arg(int(glyph))
                            .arg(pixels)
                            .arg(ratio)
                            .arg(colour.name(QColor::HexArgb))
                            .arg(isMirrored(glyph));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = blank(QSize(pixels, pixels), ratio);
    QPainter painter(&pixmap);
    if (isMirrored(glyph)) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(pathOf(fileOf(glyph))).render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRect &where, const QColor &colour)
{
    const int size = qMin(where.width(), where.height());
    const QPoint corner(where.x() + (where.width() - size) / 2,
                        where.y() + (where.height() - size) / 2);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(corner, glyphPixmap(glyph, size, colour, ratio));
}

QIcon glyphIcon(Glyph glyph, QPalette::ColorRole role)
{
    return QIcon(new GlyphEngine(glyph, role));
}

QIcon fixedIcon(Glyph glyph, const QColor &colour)
{
    return QIcon(new GlyphEngine(glyph, colour));
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap = blank(QSize(size, size), 1);
        QPainter painter(&pixmap);
        QSvgRenderer(pathOf(size <= 24 ? u"patchbay-small"_s : u"patchbay"_s))
            .render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace patchbay
