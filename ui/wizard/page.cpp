#include "wizard/page.h"

#include "parts/page_header.h"
#include "parts/style.h"

#include <QVBoxLayout>

namespace patchbay {

Page::Page(Setup &setup, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_actions(actions)
    , m_header(new PageHeader({}))
    , m_column(new QVBoxLayout(this))
{
    setNarrow(false);
    m_column->setSpacing(units(12));
    m_column->addWidget(m_header);
    m_column->addSpacing(units(12));
}

QString Page::cancelText() const
{
    return tr("Cancel", "Button of the wizard");
}

void Page::setNarrow(bool narrow)
{
    const int side = units(narrow ? 16 : 32);
    m_column->setContentsMargins(side, side, side, units(narrow ? 16 : 24));
}

QString Page::title() const
{
    return m_header->title();
}

QString Page::server() const
{
    const QString name = view().connection.name;
    return name.isEmpty() ? tr("the server", "Stands for a name we do not know yet") : name;
}

} // namespace patchbay
