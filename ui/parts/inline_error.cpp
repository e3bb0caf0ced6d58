#include "parts/inline_error.h"

#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/flow_layout.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "platform/spoken_advice.h"

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
    , m_details(new DisclosureButton(tr("Details", "Below an error: code and text for experts")))
    , m_detailBox(new QWidget)
    , m_detailText(new Text(TextRole::Small))
{
    m_detailText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(objectName + u"Details"_s);
    auto *box = new QVBoxLayout(m_detailBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(units(8));
    box->addWidget(m_detailText);
    m_detailBox->hide();
    connect(m_details, &QToolButton::toggled, m_detailBox, &QWidget::setVisible);
    auto *copy =
        makeButton(tr("Copy details", "Below an error"), objectName + u"Copy"_s, Glyph::Copy);
    box->addWidget(copy, 0, Qt::AlignLeading);
    connect(copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyWanted(m_sentence->text() + u'\n' + m_detailText->text()); });

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(units(8));
    grid->setVerticalSpacing(units(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new GlyphLabel(Glyph::StateBroken, GlyphLabel::Tone::Broken), 0, 0,
                    Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    auto *ways = new FlowLayout(units(8));
    ways->addWidget(m_button);
    ways->addWidget(m_details);
    grid->addLayout(ways, 1, 1);
    grid->addWidget(m_detailBox, 2, 1);
    QWidget::hide();
    connect(m_button, &QPushButton::clicked, this, &InlineError::buttonClicked);
}

void InlineError::show(const Error &error, const QString &server, const QString &app)
{
    const Advice advice = spokenAdvice(error, server, app);
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
    m_details->setChecked(false);
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
