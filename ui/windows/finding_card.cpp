#include "windows/finding_card.h"

#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/draw.h"
#include "parts/flow_layout.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

FindingCard::FindingCard(const Finding &finding, const QList<Finding> &waiting,
                         const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_actions(actions)
{
    const bool problem = finding.verdict == Verdict::Problem;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(along(units(24), units(16), units(20), units(16)));
    grid->setHorizontalSpacing(units(16));
    grid->setVerticalSpacing(units(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new GlyphLabel(problem ? Glyph::StateNeedsYou : Glyph::Warning,
                                   problem ? GlyphLabel::Tone::NeedsYou : GlyphLabel::Tone::Quiet,
                                   22),
                    0, 0, Qt::AlignTop);
    grid->addWidget(new Text(TextRole::Heading, finding.title), 0, 1);
    auto *remedy = new Text(TextRole::Body, finding.remedy);
    remedy->setQuiet(true);
    grid->addWidget(remedy, 1, 1);

    auto *ways = new FlowLayout(units(8));
    if (!finding.button.isEmpty()) {
        auto *button = makeButton(finding.button, u"mend-"_s + finding.check);
        button->setAccessibleDescription(finding.title);
        connect(button, &QPushButton::clicked, this, [this] { m_actions.mend(m_finding); });
        ways->addWidget(button);
        const bool copies =
            finding.action == Action::CopyForIt || finding.action == Action::AskAdmin;
        if (copies) {
            m_copied = new Text(TextRole::Small, tr("Copied. Paste it into a message."));
            m_copied->setObjectName(u"copied-"_s + finding.check);
            m_copied->hide();
            connect(button, &QPushButton::clicked, m_copied, &QWidget::show);
        }
    }
    auto *details = new DisclosureButton(tr("Details", "Of something found: text for experts"));
    details->setObjectName(u"findingDetails-"_s + finding.check);
    ways->addWidget(details);
    grid->addLayout(ways, 2, 1);
    if (m_copied)
        grid->addWidget(m_copied, 5, 1);
    QWidget *more = makeDetails();
    more->hide();
    connect(details, &QToolButton::toggled, more, &QWidget::setVisible);
    grid->addWidget(more, 3, 1);

    if (waiting.isEmpty())
        return;
    auto *others = new Disclosure(
        waiting.size() == 1 ? tr("One other check waits for this one")
                            : tr("%n other checks wait for this one", "", int(waiting.size())),
        u"waiting-"_s + finding.check);
    for (const Finding &other : waiting) {
        auto *line = new Text(TextRole::Body, tr("Not asked yet: %1").arg(other.title));
        line->setQuiet(true);
        others->contents()->addWidget(line);
    }
    grid->addWidget(others, 4, 1);
}

QWidget *FindingCard::makeDetails()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(8));
    const QString seen =
        m_finding.seen.isEmpty() ? m_finding.check : m_finding.check % u": "_s % m_finding.seen;
    auto *text = new Text(TextRole::Small, breakable(seen));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    auto *copy = makeButton(tr("Copy details", "Below something found"),
                            u"copyFinding-"_s + m_finding.check, Glyph::Copy);
    connect(copy, &QPushButton::clicked, this, [this, seen] {
        m_actions.copyText(m_finding.title % u'\n' % m_finding.remedy % u'\n' % seen);
    });
    column->addWidget(copy, 0, Qt::AlignLeading);
    return box;
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const QColor edge = m_finding.verdict == Verdict::Problem ? colours.needsYou : colours.edge;
    paintPlate(painter, rect(), {.fill = palette().base(), .edge = edge, .corner = 8});
    // The leading side is thicker; its corners stay round.
    QRect side = rect();
    side.setWidth(units(4));
    if (isRightToLeft())
        side.moveRight(rect().right());
    painter.setClipRect(side);
    paintPlate(painter, rect(), {.fill = edge, .edge = edge, .corner = 8});
}

} // namespace patchbay
