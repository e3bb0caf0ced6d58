#include "parts/navigation.h"

#include "parts/draw.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

enum Role { GlyphRole = Qt::UserRole, NameRole, CountRole };

class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.widget);
        const QPalette &palette = option.widget->palette();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto mirror = [&](const QRect &rect) {
            return mirrored ? QStyle::visualRect(Qt::RightToLeft, option.rect, rect) : rect;
        };
        painter->save();
        if (chosen || hover) {
            paintPlate(*painter, option.rect,
                       {.fill = chosen ? palette.color(QPalette::Base) : colours.hover});
        }
        if (chosen) {
            const int inset = option.rect.height() / 5;
            QRect mark = option.rect.adjusted(0, inset, 0, -inset);
            mark.setWidth(3);
            painter->fillRect(mirror(mark), colours.accent);
        }
        const int size = units(16);
        QRect glyph(option.rect.left() + units(12), 0, size, size);
        glyph.moveTop(option.rect.center().y() - size / 2);
        paintGlyph(*painter, index.data(GlyphRole).value<Glyph>(), mirror(glyph),
                   chosen ? colours.accent : palette.color(QPalette::WindowText));
        QRect name = option.rect;
        name.setLeft(glyph.right() + units(12));
        name.setRight(option.rect.right() - units(8));
        painter->setFont(fontOf(chosen ? TextRole::Name : TextRole::Body));
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(mirror(name),
                          int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                          index.data(NameRole).toString());
        paintCount(*painter, option, index.data(CountRole).toInt(), colours, mirror);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontOf(TextRole::Name));
        const int name = metrics.horizontalAdvance(index.data(NameRole).toString());
        return {units(12 + 16 + 12) + name + units(16 + 24),
                qMax(units(36), metrics.height() + 12)};
    }

private:
    template <typename Mirror>
    static void paintCount(QPainter &painter, const QStyleOptionViewItem &option, int count,
                           const Colours &colours, const Mirror &mirror)
    {
        if (count == 0)
            return;
        QFont font = fontOf(TextRole::Name);
        font.setPointSizeF(font.pointSizeF() * 0.85);
        const QString text = QLocale().toString(count);
        const int height = units(20);
        const int width = qMax(height, QFontMetrics(font).horizontalAdvance(text) + units(12));
        QRect badge(option.rect.right() - units(12) - width, 0, width, height);
        badge.moveTop(option.rect.center().y() - height / 2);
        badge = mirror(badge);
        paintPlate(painter, badge, {.fill = colours.needsYou, .corner = height / 2.0});
        painter.setFont(font);
        painter.setPen(option.widget->palette().color(QPalette::Window));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages", "Name of the list of pages, for screen readers"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PageDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(units(2));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setShape(Shape::Column);
}

void Navigation::addPage(const QString &name, Glyph glyph)
{
    auto *item = new QListWidgetItem(this);
    item->setData(GlyphRole, QVariant::fromValue(glyph));
    item->setData(NameRole, name);
    setCount(count() - 1, 0);
}

void Navigation::setCount(int page, int count)
{
    QListWidgetItem *entry = item(page);
    const QString name = entry->data(NameRole).toString();
    entry->setData(CountRole, count);
    entry->setData(
        Qt::AccessibleTextRole,
        count == 0
            ? name
            : tr("%1: %2", "Page, and how many things on it need a person").arg(name).arg(count));
}

void Navigation::setShape(Shape shape)
{
    m_shape = shape;
    const bool line = shape == Shape::Line;
    setFlow(line ? LeftToRight : TopToBottom);
    setViewportMargins(units(6), line ? units(4) : units(14), units(6), units(4));
    setSizePolicy(line ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  line ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int Navigation::widthAsColumn() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, sizeHintForIndex(model()->index(i, 0)).width());
    return qMax(units(192), widest + units(24));
}

QSize Navigation::sizeHint() const
{
    if (m_shape == Shape::Column)
        return {widthAsColumn(), units(100)};
    return {units(100), sizeHintForRow(0) + units(16)};
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setShape(m_shape);
    QListWidget::changeEvent(event);
}

} // namespace patchbay
