#include "parts/inline_error.h"

#include "base/advice.h"
#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

QString fromWords(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

} // namespace

InlineError::InlineError(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Text(TextRole::Body))
    , m_button(makeButton({}, objectName))
    , m_details(new Disclosure(tr("Details", "Below an error: code and text for experts"),
                               objectName + u"Details"_s))
    , m_detailText(new Text(TextRole::Small))
{
    m_detailText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->contents()->addWidget(m_detailText);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(units(8));
    grid->setVerticalSpacing(units(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new GlyphLabel(Glyph::StateBroken, GlyphLabel::Tone::Broken), 0, 0,
                    Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_button, 1, 1, Qt::AlignLeading);
    grid->addWidget(m_details, 2, 1);
    QWidget::hide();
    connect(m_button, &QPushButton::clicked, this, &InlineError::buttonClicked);
}

void InlineError::show(const Error &error, const QString &server, const QString &app)
{
    const Advice advice = adviceFor(error, server.toStdString(), app.toStdString());
    const QString said = fromWords(advice.happened) + u' ' + fromWords(advice.next);
    const bool news = said != m_sentence->text() || isHidden();
    m_sentence->setText(said);
    if (!m_ownWord) {
        m_button->setText(fromWords(advice.button));
        m_button->setVisible(!advice.button.empty());
    }
    const QString code = fromWords(nameOf(error.code));
    m_detailText->setText(error.detail.empty() ? code : code + u": "_s + fromWords(error.detail));
    QWidget::show();
    if (news) {
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineError::clear()
{
    QWidget::hide();
    m_details->setOpen(false);
    m_sentence->clear();
}

void InlineError::setButton(const QString &word)
{
    m_ownWord = true;
    m_button->setText(word);
    m_button->setVisible(!word.isEmpty());
}

QString InlineError::sentence() const
{
    return m_sentence->text();
}

} // namespace patchbay
