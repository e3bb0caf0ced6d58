#include "parts/copy_row.h"

#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/end_layout.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

CopyRow::CopyRow(const QString &title, const QString &sentence, const QString &name,
                 QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_button(makeButton({}, u"copy-"_s + name, Glyph::Copy))
    , m_shown(new QPlainTextEdit)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(TextRole::Name, title));
    words->addWidget(new Text(TextRole::Small, sentence));
    auto *line = new EndLayout(units(12), units(160));
    line->addLayout(words);
    line->addWidget(m_button);

    m_shown->setObjectName(u"text-"_s + name);
    m_shown->setAccessibleName(title);
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_shown->setLayoutDirection(Qt::LeftToRight);
    m_shown->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shown->setFont(fontOf(TextRole::Mono));
    auto *show = new Disclosure(tr("Show it", "A text that can be copied"), u"show-"_s + name);
    show->findChild<DisclosureButton *>()->setAccessibleName(
        tr("Show %1", "A text that can be copied").arg(title));
    show->contents()->addWidget(m_shown);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(units(16), units(12), units(16), units(8));
    column->setSpacing(units(4));
    column->addLayout(line);
    column->addWidget(show);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_copied); });
    setCopied(false);
}

void CopyRow::setText(const QString &copied, const QString &shown)
{
    m_copied = copied;
    m_shown->setPlainText(shown);
    const int line = QFontMetrics(m_shown->font()).lineSpacing();
    // Room for the bar below a line that is wider than the window.
    m_shown->setFixedHeight(line * static_cast<int>(shown.count(u'\n') + 1) + units(28));
}

void CopyRow::setCopied(bool copied)
{
    m_button->setText(copied ? tr("Copied", "On a button, after it was pressed")
                             : tr("Copy", "On a button"));
    m_button->setIcon(glyphIcon(copied ? Glyph::Check : Glyph::Copy));
    m_button->setAccessibleName(copied ? tr("%1 is copied").arg(m_title)
                                       : tr("Copy %1").arg(m_title));
}

} // namespace patchbay
