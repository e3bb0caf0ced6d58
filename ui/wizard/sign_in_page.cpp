#include "wizard/sign_in_page.h"

#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/flow_layout.h"
#include "parts/inline_error.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "parts/when.h"
#include "wizard/region_offer.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

SignInPage::SignInPage(Setup &setup, const Actions &actions, QWidget *parent)
    : Page(setup, actions, parent)
    , m_codeHint(new Text(TextRole::Body))
    , m_code(new Text(TextRole::Title))
    , m_takesLong(new Note(NoteKind::NeedsYou,
                           tr("Does your browser show an error? The server may have forgotten "
                              "Patchbay.")))
    , m_waiting(new Waiting)
    , m_again(makeButton(tr("&Open browser again"), u"openBrowserAgain"_s, Glyph::Browser))
    , m_copy(makeButton(tr("Copy &link"), u"copyLink"_s, Glyph::Copy))
    , m_stop(makeButton(tr("&Stop waiting"), u"stopWaiting"_s))
    , m_error(new InlineError(u"signInError"_s))
    , m_regions(new RegionOffer)
    , m_copied(new Note(NoteKind::Ready, tr("Copied. Send it to your admin.")))
    , m_notice(new Note(NoteKind::NeedsYou))
    , m_done(new Note(NoteKind::Ready))
    , m_clock(new QTimer(this))
{
    addSteps();
    m_code->setObjectName(u"signInCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_takesLong->setLink(tr("Introduce it &again"), u"introduceAgain"_s);
    column()->addWidget(m_codeHint);
    column()->addWidget(m_code);
    column()->addSpacing(units(12));
    column()->addWidget(m_waiting);
    column()->addWidget(m_notice);
    column()->addWidget(m_takesLong);
    column()->addWidget(m_error);
    column()->addWidget(m_regions);
    column()->addWidget(m_copied);
    m_copied->hide();
    addClientId();
    column()->addWidget(m_done);

    auto *buttons = new FlowLayout(units(8));
    buttons->addWidget(m_again);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_stop);
    column()->addSpacing(units(4));
    column()->addLayout(buttons);
    addOtherComputer();
    column()->addStretch();

    connect(m_again, &QPushButton::clicked, this, [this] { this->setup().openBrowserAgain(); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { this->actions().copyText(view().signInLink.toString(QUrl::FullyEncoded)); });
    connect(m_takesLong, &Note::linkClicked, this, [this] { this->setup().registerAgain(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { this->setup().cancelSignIn(); });
    connect(m_error, &InlineError::buttonClicked, this, &SignInPage::tryAgain);
    connect(m_regions, &RegionOffer::chosen, this, &SignInPage::switchTo);
    connect(m_error, &InlineError::copyWanted, this, actions.copyText);
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &SignInPage::tellTime);
}

void SignInPage::addSteps()
{
    auto *frame = new RowList;
    m_steps = frame;
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(along(units(28), units(20), units(20), units(20)));
    row->setSpacing(units(28));
    row->addWidget(new GlyphLabel(Glyph::Browser, GlyphLabel::Tone::Quiet, 56), 0,
                   Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(units(12));
    m_signInStep = new Text(TextRole::Body);
    auto *allow = new Text(TextRole::Body);
    allow->setMarkup(tr("Press <b>Allow</b>", "Step of signing in; the button in the browser"));
    auto *back = new Text(TextRole::Body, tr("Come back here", "Last step of signing in"));
    int number = 0;
    for (Text *text : {m_signInStep, allow, back}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(units(12));
        auto *digit = new Text(TextRole::Name, locale().toString(++number));
        digit->setQuiet(true);
        line->addWidget(digit);
        line->addWidget(text, 1);
        lines->addLayout(line);
    }
    row->addLayout(lines, 1);
    frame->addRow(inside);
    column()->addWidget(frame);
    m_host = new Text(TextRole::Small);
    column()->addWidget(m_host);
}

void SignInPage::enter()
{
    m_started = view().signIn != Progress::Done;
    if (m_started && view().signIn != Progress::Running)
        setup().signIn();
    redraw();
}

void SignInPage::leave()
{
    m_clock->stop();
    if (view().signIn == Progress::Running) {
        m_started = false; // what follows is the stop itself
        setup().cancelSignIn();
    }
}

Page::Next SignInPage::next() const
{
    return {.text = tr("&Continue", "Button of the wizard"),
            .shown = view().signIn == Progress::Done};
}

QString SignInPage::waitingFor() const
{
    switch (view().signInStep) {
    case SignInFlow::Step::WaitingForBrowser:
        return tr("Waiting for you", "Sign-in page");
    case SignInFlow::Step::FetchingTokens:
    case SignInFlow::Step::Storing:
    case SignInFlow::Step::Done:
        return tr("Keeping your sign-in safe", "Sign-in page, after the browser");
    case SignInFlow::Step::Idle:
    case SignInFlow::Step::Discovering:
    case SignInFlow::Step::Registering:
        break;
    }
    return tr("Asking %1 where to sign in", "Sign-in page").arg(server());
}

void SignInPage::redraw()
{
    if (m_switching && view().address != Progress::Running) {
        m_switching = false;
        if (view().address == Progress::Done)
            return tryAgain();
    }
    const bool done = view().signIn == Progress::Done;
    const bool running = view().signIn == Progress::Running;
    const bool browser = running && view().signInStep == SignInFlow::Step::WaitingForBrowser;
    const std::optional<Error> &error =
        view().address == Progress::Failed ? view().addressError : view().signInError;
    const bool stopped = !running && !done && error;

    const bool code = browser && !view().signInCode.isEmpty();
    header()->setTitle(done          ? tr("You are signed in")
                           : code    ? tr("Sign in on any device")
                           : stopped ? tr("You are not signed in yet")
                                     : tr("Switch to your browser"));
    header()->setSentence(done || stopped || code ? QString()
                              : browser
                              ? tr("We opened the %1 sign-in page there.").arg(server())
                              : tr("It opens the %1 sign-in page in a moment.").arg(server()));
    m_signInStep->setText(view().connection.practice
                              ? tr("Sign in to the practice server; any name will do")
                              : tr("Sign in to %1 as you always do").arg(server()));
    m_steps->setVisible(!done);
    // Known once the browser is on its way; the line keeps its place until then.
    m_host->setVisible(!done);
    m_host->setText(view().signInHost.isEmpty()
                        ? tr("Patchbay never sees your password.")
                        : tr("Your password is asked for by %1 only. Patchbay never sees it.")
                              .arg(view().signInHost));
    m_waiting->setVisible(running);
    m_waiting->setSentence(waitingFor());
    for (QWidget *way : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_copy)}) {
        way->setVisible(running);
        way->setEnabled(browser);
    }
    m_stop->setVisible(running);

    if (stopped)
        m_error->show(*error, view().connection.name);
    else
        m_error->clear();
    m_regions->offer(stopped ? view().otherRegions : QStringList(), setup().presets());
    if (!stopped)
        m_copied->hide();
    redrawWaysOut(browser, stopped);
    if (browser && view().signInError) {
        m_endedError->show(*view().signInError, view().connection.name);
        setBroken(m_ended, true);
    }
    const QString account = view().connection.account;
    m_done->setVisible(done);
    m_done->set(NoteKind::Ready,
                account.isEmpty() ? tr("Signed in to %1.").arg(server())
                                  : tr("Signed in as %1.").arg(breakable(account)));
    if (browser && !m_clock->isActive())
        m_clock->start();
    if (!browser)
        m_clock->stop();
    tellTime();
    Q_EMIT nextChanged();
    if (done && m_started) {
        m_started = false;
        Q_EMIT finished();
    }
}

void SignInPage::tellTime()
{
    const bool browser = view().signInStep == SignInFlow::Step::WaitingForBrowser;
    m_waiting->setTimeLeft(browser && view().signInEnds.isValid()
                               ? tr("No hurry: %1 left", "Sign-in page; 9 minutes")
                                     .arg(timeLeft(view().signInEnds, actions().now()))
                               : QString());
}

QPushButton *SignInPage::filled() const
{
    if (!m_clientIdPart->isHidden())
        return m_useClientId;
    return m_error->isHidden() ? nullptr : m_error->button();
}

QWidget *SignInPage::firstFocus() const
{
    if (view().signIn == Progress::Running)
        return m_again->isEnabled() ? m_again : m_stop;
    if (!m_clientIdPart->isHidden())
        return m_clientId;
    return filled();
}

} // namespace patchbay
