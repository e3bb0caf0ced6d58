#include "windows/problems_page.h"

#include "diagnostics/findings.h"
#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/end_layout.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "parts/when.h"
#include "windows/finding_card.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

QList<Finding> withVerdict(const QList<Finding> &all, Verdict verdict)
{
    QList<Finding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [verdict](const Finding &finding) { return finding.verdict == verdict; });
    return some;
}

QStringList openDisclosures(const QWidget &part)
{
    QStringList open;
    const auto buttons = part.findChildren<DisclosureButton *>();
    for (const DisclosureButton *button : buttons) {
        if (button->isChecked())
            open.append(button->objectName());
    }
    return open;
}

} // namespace

int problemsIn(const FindingsSource &source)
{
    return int(withVerdict(source.findings(), Verdict::Problem).size());
}

ProblemsPage::ProblemsPage(FindingsSource &source, const Actions &actions, QWidget *parent)
    : PageFrame(parent)
    , m_source(source)
    , m_actions(actions)
    , m_head(new PageHeader({}))
    , m_again(makeButton(tr("&Check again"), u"checkAgain"_s, Glyph::Refresh))
    , m_first(new Waiting)
    , m_minute(new QTimer(this))
    , m_watch(new QTimer(this))
{
    auto *head = new EndLayout(units(12), units(200));
    head->addWidget(m_head);
    head->addWidget(m_again);
    column()->addLayout(head);
    m_first->setSentence(tr("Looking at everything"));
    column()->addWidget(m_first);
    column()->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(TextRole::Name, tr("Still stuck?")));
    words->addWidget(new Text(TextRole::Small, tr("You see the report before anyone else does.")));
    auto *report = makeButton(tr("Show &report…"), u"showReport"_s, Glyph::Report);
    auto *stuck = new EndLayout(units(12), units(200));
    stuck->addLayout(words);
    stuck->addWidget(report);
    footer()->addLayout(stuck, 1);

    connect(report, &QPushButton::clicked, this, [this] { m_actions.showReport(); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_source.check(); });
    connect(&m_source, &FindingsSource::changed, this, &ProblemsPage::redraw);
    m_minute->setInterval(30'000);
    connect(m_minute, &QTimer::timeout, this, &ProblemsPage::tellTime);
    m_watch->setObjectName(u"watchProblems"_s);
    m_watch->setInterval(10'000);
    connect(m_watch, &QTimer::timeout, this, &ProblemsPage::lookAgain);
    redraw();
}

// While the person watches, what has come right by itself goes away. Not where each look would ask
// for the password of the keychain.
void ProblemsPage::lookAgain()
{
    const QList<Finding> problems = withVerdict(m_source.findings(), Verdict::Problem);
    const bool asks = std::any_of(problems.begin(), problems.end(),
                                  [](const Finding &one) { return one.code == "A11"_L1; });
    if (problems.isEmpty() || asks || m_source.isRunning())
        return;
    m_isQuiet = true;
    m_source.check();
}

QWidget *ProblemsPage::makeFine()
{
    const QList<Finding> fine = withVerdict(m_source.findings(), Verdict::Fine);
    const bool all = problemsIn(m_source) == 0;
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(along(units(24), units(16), units(16), units(16)));
    column->setSpacing(units(8));
    auto *first = new QHBoxLayout;
    first->setSpacing(units(16));
    first->addWidget(new GlyphLabel(Glyph::Check, GlyphLabel::Tone::Ready));
    first->addWidget(
        new Text(TextRole::Body,
                 all ? tr("We found nothing in the way.") : tr("Everything else is fine.")),
        1);
    column->addLayout(first);
    auto *checks =
        new Disclosure(fine.size() == 1 ? tr("Show the check")
                                        : tr("Show %n checks", "What is fine", int(fine.size())),
                       u"fineChecks"_s);
    for (const Finding &one : fine)
        checks->contents()->addWidget(new Text(TextRole::Body, one.title));
    column->addWidget(checks);
    auto *card = new RowList;
    card->addRow(line);
    return card;
}

QWidget *ProblemsPage::makeCards()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(16));
    const QList<Finding> waiting = withVerdict(m_source.findings(), Verdict::NotAsked);
    for (const Verdict verdict : {Verdict::Problem, Verdict::Note}) {
        const QList<Finding> found = withVerdict(m_source.findings(), verdict);
        for (const Finding &finding : found) {
            QList<Finding> behind;
            std::copy_if(waiting.begin(), waiting.end(), std::back_inserter(behind),
                         [&](const Finding &other) { return other.cause == finding.check; });
            column->addWidget(new FindingCard(finding, behind, m_actions));
        }
    }
    column->addWidget(makeFine());
    return cards;
}

void ProblemsPage::redraw()
{
    const bool known = m_source.checkedAt().isValid();
    const int problems = problemsIn(m_source);
    m_head->setTitle(!known              ? tr("Problems")
                         : problems == 0 ? tr("Everything is fine")
                         : problems == 1 ? tr("One thing is in the way")
                                         : tr("%n things are in the way", "", problems));
    m_first->setVisible(!known && m_source.isRunning());
    m_isQuiet = m_isQuiet && m_source.isRunning();
    m_again->setEnabled(!m_source.isRunning() || m_isQuiet);
    tellTime();
    if (m_cards)
        m_cards->setVisible(known);
    if (!known || (m_cards && m_shown == m_source.findings()))
        return;
    // Nothing jumps: what was open stays open, what had the focus has it.
    m_shown = m_source.findings();
    QStringList open;
    QString focused;
    if (m_cards) {
        open = openDisclosures(*m_cards);
        if (const QWidget *focus = focusWidget(); focus && m_cards->isAncestorOf(focus))
            focused = focus->objectName();
        m_cards->hide();
        m_cards->deleteLater();
        m_cards->setParent(nullptr);
    }
    m_cards = makeCards();
    const auto disclosures = m_cards->findChildren<DisclosureButton *>();
    for (DisclosureButton *button : disclosures)
        button->setChecked(open.contains(button->objectName()));
    column()->insertWidget(column()->count() - 1, m_cards);
    m_cards->show();
    const auto buttons = m_cards->findChildren<QPushButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->objectName().startsWith("mend-"_L1);
    });
    if (first != buttons.end() && problems > 0)
        (*first)->setDefault(true);
    if (auto *again = focused.isEmpty() ? nullptr : m_cards->findChild<QWidget *>(focused))
        again->setFocus();
}

void ProblemsPage::tellTime()
{
    if (m_source.isRunning() && !m_isQuiet && m_source.checkedAt().isValid())
        return m_head->setSentence(tr("Checking again"));
    m_head->setSentence(m_source.checkedAt().isValid()
                            ? tr("Checked %1, %n checks", "Checked 2 minutes ago, 19 checks",
                                 int(m_source.findings().size()))
                                  .arg(ago(m_source.checkedAt(), m_actions.now()))
                            : QString());
}

void ProblemsPage::showEvent(QShowEvent *event)
{
    m_minute->start();
    m_watch->start();
    tellTime();
    PageFrame::showEvent(event);
}

void ProblemsPage::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    m_watch->stop();
    PageFrame::hideEvent(event);
}

} // namespace patchbay
