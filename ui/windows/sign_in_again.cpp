#include "windows/sign_in_again.h"

#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/flow_layout.h"
#include "parts/focus_ring.h"
#include "parts/inline_error.h"
#include "parts/page_frame.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "parts/when.h"
#include "setup/setup.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

QString whoWaits(const QStringList &apps)
{
    if (apps.isEmpty())
        return SignInAgain::tr("Your sign-in there has ended.");
    return apps.size() == 1
        ? SignInAgain::tr("Your sign-in there has ended. %1 waits until you are back.")
              .arg(apps.first())
        : SignInAgain::tr("Your sign-in there has ended. %1 wait until you are back.")
              .arg(listed(apps));
}

} // namespace

SignInAgain::SignInAgain(Setup &setup, const Actions &actions, const QStringList &apps, Who who,
                         QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_actions(actions)
    , m_who(who)
    , m_frame(new PageFrame)
    , m_waiting(new Waiting)
    , m_error(new InlineError(u"signInAgainError"_s))
    , m_why(new Disclosure(tr("&Why did this happen?"), u"whySignedOut"_s))
    , m_browser(makeButton(tr("&Open browser again"), u"openBrowserAgain"_s, Glyph::Browser))
    , m_copy(makeButton(tr("&Copy link"), u"copyLink"_s, Glyph::Copy))
    , m_later(makeButton(tr("&Later"), u"later"_s))
    , m_signIn(makeButton(tr("&Sign in"), u"signInNow"_s))
    , m_clock(new QTimer(this))
{
    const Connection &connection = m_setup.view().connection;
    setObjectName(u"signInAgain"_s);
    setWindowTitle(u"Patchbay"_s);
    setWindowIcon(appIcon());
    new FocusRing(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(units(16));
    head->addWidget(new GlyphLabel(Glyph::StateNeedsYou, GlyphLabel::Tone::NeedsYou, 32), 0,
                    Qt::AlignTop);
    head->addWidget(
        m_who == Who::SomebodyElse
            ? new PageHeader(tr("Sign in to %1 as somebody else").arg(connection.name),
                             tr("Your apps stay as they are, and use the new account."))
            : new PageHeader(tr("Sign in to %1 again").arg(connection.name), whoWaits(apps)),
        1);
    auto *person = new QWidget;
    auto *line = new QHBoxLayout(person);
    line->setContentsMargins(units(16), units(12), units(16), units(12));
    line->setSpacing(units(12));
    line->addWidget(new GlyphLabel(Glyph::Person, GlyphLabel::Tone::Text));
    line->addWidget(
        new Text(TextRole::Name,
                 connection.account.isEmpty() ? connection.name : breakable(connection.account)),
        1);
    auto *card = new RowList;
    card->addRow(person);
    m_why->contents()->addWidget(
        new Text(TextRole::Body,
                 tr("Servers end a sign-in after a while, when a password changes, or when an "
                    "admin asks for it. Your settings stay as they are.")));
    auto *ways = new FlowLayout(units(8));
    ways->addWidget(m_browser);
    ways->addWidget(m_copy);
    auto *buttons = new FlowLayout(units(8));
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_signIn);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->footer()->addLayout(buttons, 1);
    QVBoxLayout *column = m_frame->column();
    column->setContentsMargins(units(24), units(24), units(24), units(16));
    column->setSpacing(units(12));
    column->addLayout(head);
    column->addWidget(card);
    column->addWidget(m_waiting);
    column->addLayout(ways);
    column->addWidget(m_error);
    column->addWidget(m_why);
    column->addStretch();
    makeTheFilledOne(m_signIn);
    m_signIn->setFocus();
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(360), units(240)).boundedTo(room));
    resize(QSize(units(480), units(320)).boundedTo(room));
    connect(m_why, &Disclosure::toggled, this, &SignInAgain::makeRoom);

    connect(m_signIn, &QPushButton::clicked, this, [this] {
        m_asked = true;
        if (m_who == Who::SomebodyElse)
            m_setup.signInAsSomebodyElse();
        else
            m_setup.signIn();
        redraw();
    });
    connect(m_browser, &QPushButton::clicked, this, [this] { m_setup.openBrowserAgain(); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_actions.copyText(m_setup.view().signInLink.toString(QUrl::FullyEncoded)); });
    connect(m_later, &QPushButton::clicked, this, &SignInAgain::reject);
    connect(m_error, &InlineError::copyWanted, this, m_actions.copyText);
    connect(&m_setup, &Setup::changed, this, &SignInAgain::redraw);
    m_error->setButton({}); // "Sign in" below is the way
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &SignInAgain::tellTime);
    redraw();
}

void SignInAgain::redraw()
{
    const SetupView &view = m_setup.view();
    const bool running = m_asked && view.signIn == Progress::Running;
    const bool browser = running && view.signInStep == SignInFlow::Step::WaitingForBrowser;
    m_waiting->setVisible(running);
    m_waiting->setSentence(browser ? tr("Waiting for you in your browser")
                                   : tr("Asking where to sign in"));
    m_browser->setVisible(running);
    m_copy->setVisible(running);
    m_browser->setEnabled(browser);
    m_copy->setEnabled(browser);
    m_signIn->setVisible(!running);
    m_later->setText(running ? tr("&Stop waiting") : tr("&Later"));
    m_why->setVisible(!running && m_who == Who::AsBefore);
    if (m_asked && !running && view.signIn != Progress::Done && view.signInError)
        m_error->show(*view.signInError, view.connection.name);
    else
        m_error->clear();
    if (browser)
        m_clock->start();
    else
        m_clock->stop();
    tellTime();
    makeRoom();
    if (m_asked && view.signIn == Progress::Done)
        accept();
}

// As high as what it says, as far as the screen allows.
void SignInAgain::makeRoom()
{
    const int wanted = qMin(m_frame->heightOfAllIn(width()), screen()->availableSize().height());
    if (height() < wanted)
        resize(width(), wanted);
}

void SignInAgain::tellTime()
{
    const SetupView &view = m_setup.view();
    m_waiting->setTimeLeft(view.signInStep == SignInFlow::Step::WaitingForBrowser
                                   && view.signInEnds.isValid()
                               ? tr("%1 left").arg(timeLeft(view.signInEnds, m_actions.now()))
                               : QString());
}

void SignInAgain::reject()
{
    const bool running = m_asked && m_setup.view().signIn == Progress::Running;
    m_asked = false;
    if (running)
        m_setup.cancelSignIn();
    QDialog::reject();
}

} // namespace patchbay
