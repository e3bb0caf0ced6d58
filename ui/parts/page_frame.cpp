#include "parts/page_frame.h"

#include "parts/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace patchbay {

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(along(units(32), units(12), units(24), units(12)));
    m_row->setSpacing(units(8));
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, coloursOf(this).line);
}

PageFrame::PageFrame(QWidget *parent)
    : QWidget(parent)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_footer(new Footer)
{
    m_column->setContentsMargins(units(32), units(32), units(32), units(24));
    m_column->setSpacing(units(16));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(m_footer);
}

int PageFrame::heightOfAllIn(int width) const
{
    m_column->activate();
    m_footer->row()->activate();
    const int below = m_footer->hasHeightForWidth() ? m_footer->heightForWidth(width)
                                                    : m_footer->sizeHint().height();
    return m_column->heightForWidth(width) + below;
}

} // namespace patchbay
