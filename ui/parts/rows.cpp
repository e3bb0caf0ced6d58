#include "parts/rows.h"

#include "parts/draw.h"
#include "parts/end_layout.h"
#include "parts/flow_layout.h"
#include "parts/inline_error.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace patchbay {

RowList::RowList(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1); // the line between
}

void RowList::addRow(QWidget *row)
{
    m_column->addWidget(row);
}

void RowList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // A row may be rebuilt from its own button's click.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

int RowList::count() const
{
    return m_column->count();
}

void RowList::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(this);
    QPainter painter(this);
    paintPlate(painter, rect(), {.fill = palette().base(), .edge = colours.line, .corner = 8});
    for (int i = 1; i < m_column->count(); ++i) {
        const QRect row = m_column->itemAt(i)->geometry();
        painter.fillRect(1, row.top() - 1, width() - 2, 1, colours.line);
    }
}

LetterTile::LetterTile(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    // "VS Code" is known as VS; "Claude" as Cl.
    m_letters = name.left(2);
    setFixedSize(units(m_size), units(m_size));
}

QSize LetterTile::sizeHint() const
{
    return {units(m_size), units(m_size)};
}

void LetterTile::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(this);
    QPainter painter(this);
    paintPlate(painter, rect(), {.fill = colours.hover, .edge = colours.line});
    QFont font = fontOf(TextRole::Name);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    painter.setPen(colours.quiet);
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
}

AppRow::AppRow(const QString &name, const QString &evidence, Box box, QWidget *parent)
    : QWidget(parent)
    , m_name(new Text(TextRole::Name, name))
    , m_evidence(new Text(TextRole::Small, evidence))
    , m_end(new FlowLayout(units(12)))
{
    auto *first = new QHBoxLayout;
    first->setSpacing(units(12));
    if (box == Box::Check) {
        m_box = new QCheckBox;
        m_box->setAccessibleName(name);
        m_box->setAccessibleDescription(evidence);
        first->addWidget(m_box);
    }
    first->addWidget(new LetterTile(name));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_evidence);
    first->addLayout(words, 1);
    if (evidence.isEmpty())
        m_evidence->hide();

    const int beforeWords = units(28 + 12) + (m_box ? units(16 + 12) : 0);
    auto *whole = new EndLayout(units(12), beforeWords + units(140), this);
    whole->setContentsMargins(along(units(16), units(8), units(12), units(8)));
    whole->setIndent(beforeWords);
    whole->addLayout(first);
    whole->addLayout(m_end);
    setMinimumHeight(units(52));
}

void AppRow::setEvidence(const QString &evidence)
{
    m_evidence->setTextOrHide(evidence);
}

void AppRow::addAtEnd(QWidget *widget)
{
    m_end->addWidget(widget);
}

void AppRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_box && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_box->click();
    QWidget::mouseReleaseEvent(event);
}

QWidget *withErrorBelow(AppRow *row, InlineError *error, int indent, QWidget *more)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(along(indent, 0, units(16), units(4)));
    if (more)
        below->addWidget(more);
    below->addWidget(error);
    column->addLayout(below);
    return holder;
}

} // namespace patchbay
