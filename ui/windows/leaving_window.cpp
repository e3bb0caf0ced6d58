#include "windows/leaving_window.h"

#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/focus_ring.h"
#include "parts/inline_error.h"
#include "parts/page_frame.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "platform/spoken_advice.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QWidget *signedLine(Glyph glyph, GlyphLabel::Tone tone, const QString &sentence,
                    const QString &details = {})
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(units(16), units(10), units(16), units(10));
    row->setSpacing(units(12));
    row->addWidget(new GlyphLabel(glyph, tone), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(units(2));
    words->addWidget(new Text(TextRole::Body, sentence));
    if (!details.isEmpty())
        words->addWidget(
            new Text(TextRole::Small,
                     InlineError::tr("Details", "Below an error: code and text for experts")
                         + u": "_s + breakable(details)));
    row->addLayout(words, 1);
    return line;
}

QWidget *planned(Glyph glyph, const QString &sentence)
{
    return signedLine(glyph, GlyphLabel::Tone::Text, sentence);
}

QWidget *doneLine(const QString &sentence)
{
    return signedLine(Glyph::StateReady, GlyphLabel::Tone::Ready, sentence);
}

QWidget *leftLine(const Error &error, const QString &server, const QString &app)
{
    const Advice advice = spokenAdvice(error, server, app);
    return signedLine(Glyph::StateNeedsYou, GlyphLabel::Tone::NeedsYou,
                      QString::fromStdString(advice.happened + ' ' + advice.next),
                      QString::fromStdString(error.detail));
}

} // namespace

LeavingWindow::LeavingWindow(const LeavingPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_page(new PageFrame)
    , m_header(new PageHeader(tr("Undo everything?")))
    , m_rows(new RowList)
    , m_waiting(new Waiting)
    , m_error(new InlineError(u"leavingError"_s))
    , m_leave(makeButton(tr("&Undo everything"), u"leave"_s, Glyph::Undo))
    , m_keep(makeButton(tr("&Keep it"), u"keep"_s))
    , m_again(makeButton(tr("&Try again"), u"leavingAgain"_s, Glyph::Refresh))
    , m_close(makeButton(tr("C&lose"), u"leavingClose"_s))
{
    setObjectName(u"leavingWindow"_s);
    setWindowTitle(u"Patchbay"_s);
    setWindowIcon(appIcon());
    new FocusRing(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->column()->addWidget(m_header);
    m_page->column()->addWidget(m_rows);
    m_page->column()->addWidget(m_error);
    m_page->column()->addWidget(m_waiting);
    m_page->column()->addStretch();
    m_page->footer()->addStretch();
    for (QPushButton *button : {m_leave, m_again, m_keep, m_close})
        m_page->footer()->addWidget(button);
    m_error->setButton({});
    connect(m_leave, &QPushButton::clicked, this, &LeavingWindow::begin);
    connect(m_again, &QPushButton::clicked, this, &LeavingWindow::begin);
    connect(m_keep, &QPushButton::clicked, this, &LeavingWindow::reject);
    connect(m_close, &QPushButton::clicked, this, &LeavingWindow::reject);
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(440), units(360)).boundedTo(room));
    resize(QSize(units(600), units(520)).boundedTo(room));
    showPlan(plan);
    enter(Stage::Asking);
}

void LeavingWindow::showPlan(const LeavingPlan &plan)
{
    m_header->setSentence(tr("What you did in your apps stays, and so does the program itself."));
    if (!plan.apps.isEmpty())
        m_rows->addRow(
            planned(Glyph::App,
                    tr("%1 get back the settings they had, byte for byte.", "Names of apps")
                        .arg(listed(plan.apps))));
    if (!plan.mustQuit.isEmpty())
        m_rows->addRow(planned(
            Glyph::Refresh,
            tr("%1 must quit for a moment, and is started again. Finish what you are typing first.")
                .arg(listed(plan.mustQuit))));
    if (!plan.servers.isEmpty())
        m_rows->addRow(
            planned(Glyph::Server,
                    tr("You are signed out of %1.", "Names of servers").arg(listed(plan.servers))));
    m_rows->addRow(planned(Glyph::Lock,
                           tr("Your sign-ins and keys go out of this computer’s password safe.")));
    if (plan.startsWithComputer)
        m_rows->addRow(
            planned(Glyph::Settings, tr("Patchbay no longer starts with the computer.")));
    m_rows->addRow(planned(
        Glyph::Report, tr("Settings, copies and the log of Patchbay are deleted; then it quits.")));
}

void LeavingWindow::enter(Stage stage)
{
    m_stage = stage;
    m_waiting->setVisible(stage == Stage::Working);
    m_leave->setVisible(stage == Stage::Asking);
    m_keep->setVisible(stage == Stage::Asking);
    m_again->setVisible(stage == Stage::Done && !m_complete);
    m_close->setVisible(stage == Stage::Done);
    if (stage == Stage::Asking)
        m_keep->setFocus(); // the safe answer
    if (stage == Stage::Done) {
        makeTheFilledOne(m_complete ? m_close : m_again);
        m_close->setFocus();
    }
}

void LeavingWindow::begin()
{
    m_error->clear();
    m_header->setTitle(tr("Undoing everything"));
    m_waiting->setSentence(tr("Taking our entries out of your apps"));
    enter(Stage::Working);
    Q_EMIT wished();
}

void LeavingWindow::showStep(Leaving::Doing what, const QString &name)
{
    switch (what) {
    case Leaving::Doing::Quitting:
        m_waiting->setSentence(tr("Asking %1 to quit", "Name of an app").arg(name));
        break;
    case Leaving::Doing::TakingOut:
        m_waiting->setSentence(tr("Giving %1 its settings back", "Name of an app").arg(name));
        break;
    case Leaving::Doing::SigningOut:
        m_waiting->setSentence(tr("Signing out of %1").arg(name));
        break;
    }
}

void LeavingWindow::showRefusal(const Error &error)
{
    m_header->setTitle(tr("Undo everything?"));
    m_error->show(error, {}, QString::fromStdString(error.detail));
    enter(Stage::Asking);
}

void LeavingWindow::showOutcome(const Farewell &farewell)
{
    m_complete = farewell.complete;
    m_header->setTitle(m_complete ? tr("Everything is undone") : tr("Not everything is undone"));
    m_header->setSentence(
        m_complete ? tr("What Patchbay kept for you is deleted when you close this, and it quits.")
                   : tr("What is left is kept, so that you can try again."));
    m_rows->clear();
    for (const LeftApp &app : farewell.apps) {
        if (app.error)
            m_rows->addRow(leftLine(*app.error, {}, app.name));
        else
            m_rows->addRow(doneLine(
                app.runs ? tr("%1 is as it was before. It has to be started again.").arg(app.name)
                         : tr("%1 is as it was before.").arg(app.name)));
    }
    for (const LeftServer &server : farewell.servers) {
        if (server.error)
            m_rows->addRow(leftLine(*server.error, server.name, {}));
        else
            m_rows->addRow(doneLine(
                server.confirmed
                    ? tr("You are signed out of %1, which knows it.").arg(server.name)
                    : tr("You are signed out of %1. It did not confirm it, so the sign-in ends "
                         "there by itself.")
                          .arg(server.name)));
    }
    if (farewell.keychainError)
        m_rows->addRow(leftLine(*farewell.keychainError, {}, {}));
    else if (m_complete)
        m_rows->addRow(doneLine(tr("Nothing of ours is in this computer’s password safe.")));
    if (farewell.startedWithComputer)
        m_rows->addRow(doneLine(tr("Patchbay no longer starts with the computer.")));
    enter(Stage::Done);
}

void LeavingWindow::reject()
{
    if (m_stage == Stage::Working)
        return;
    if (m_stage == Stage::Done)
        Q_EMIT read(m_complete);
    QDialog::reject();
}

} // namespace patchbay
