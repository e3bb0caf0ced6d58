#include "parts/page_header.h"

#include "parts/style.h"
#include "parts/text.h"

#include <QVBoxLayout>

namespace patchbay {

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(TextRole::Title, title))
    , m_sentence(new Text(TextRole::Body, sentence))
{
    m_sentence->setQuiet(true);
    m_sentence->setVisible(!sentence.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(8));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setTextOrHide(sentence);
}

QString PageHeader::title() const
{
    return m_title->text();
}

} // namespace patchbay
