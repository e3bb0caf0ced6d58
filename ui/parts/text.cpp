#include "parts/text.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace patchbay {

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (role) {
    case TextRole::Title:
        scale(1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        scale(1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Name:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        scale(0.92);
        if (font.pointSizeF() > 0)
            font.setPointSizeF(qMax(9.0, font.pointSizeF()));
        break;
    case TextRole::Mono: {
        const double size = font.pointSizeF();
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (size > 0)
            font.setPointSizeF(size * 0.92);
        break;
    }
    }
    return font;
}

Text::Text(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setFont(fontOf(role));
    setTextFormat(Qt::PlainText);
    setWordWrap(role != TextRole::Mono);
    setQuiet(role == TextRole::Small);
}

void Text::setMarkup(const QString &html)
{
    setTextFormat(Qt::RichText);
    setText(html);
}

void Text::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void Text::setQuiet(bool quiet)
{
    setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

void Text::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_role));
    QLabel::changeEvent(event);
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Text::tr("%1 and %2", "The last two of a list of names")
        .arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString breakable(const QString &name)
{
    constexpr qsizetype fitsAnywhere = 16;
    if (name.size() <= fitsAnywhere)
        return name;
    QString broken;
    for (const QChar letter : name) {
        broken += letter;
        if (u"@./-_"_s.contains(letter))
            broken += QChar(0x200B); // zero width space
    }
    return broken;
}

QString strong(const QString &name)
{
    return u"<b>"_s + name.toHtmlEscaped() + u"</b>"_s;
}

} // namespace patchbay
