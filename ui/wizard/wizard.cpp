#include "wizard/wizard.h"

#include "parts/buttons.h"
#include "parts/flow_layout.h"
#include "parts/focus_ring.h"
#include "parts/page_frame.h"
#include "parts/set_by.h"
#include "parts/state_mark.h"
#include "parts/step_rail.h"
#include "parts/style.h"
#include "parts/text.h"
#include "wizard/address_page.h"
#include "wizard/apps_page.h"
#include "wizard/restart_page.h"
#include "wizard/sign_in_page.h"
#include "wizard/test_page.h"
#include "wizard/welcome_page.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
Wizard::Wizard(Setup &setup, const Actions &actions, Start start, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_actions(actions)
    , m_first(start == Start::Apps                                ? Apps
                  : setup.policy().hides(Policy::Screen::Welcome) ? Address
                                                                  : Welcome)
    , m_place(m_first)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"wizard"_s);
    setWindowTitle(tr("Patchbay – set up", "Title of the window"));
    setWindowIcon(appIcon());
    // A window of its own beside others, not a dialog on top of one.
    setWindowFlags(Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint);
    new FocusRing(this);

    auto *welcome = new WelcomePage(m_setup, m_actions);
    m_pages = {welcome,
               new AddressPage(m_setup, m_actions),
               new SignInPage(m_setup, m_actions),
               new AppsPage(m_setup, m_actions),
               new RestartPage(m_setup, m_actions),
               new TestPage(m_setup, m_actions)};
    for (Page *page : m_pages) {
        auto *area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        m_stack->addWidget(area);
        connect(page, &Page::nextChanged, this, &Wizard::updateButtons);
        connect(page, &Page::opened, this, &Wizard::makeRoom);
        connect(page, &Page::finished, this, [this, page] {
            if (page == this->page())
                goOn();
        });
    }
    connect(welcome, &WelcomePage::practiceWanted, this, &Wizard::tryPractice);
    m_line = new StepRail(
        {tr("Your company"), tr("Sign in"), tr("Your apps"), tr("Restart"), tr("Try it")});
    m_line->setShape(StepRail::Shape::Line);
    m_side = makeRail();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_line);
    right->addWidget(m_stack, 1);
    right->addWidget(makeFooter());
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_side);
    whole->addLayout(right, 1);

    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(480), units(400)).boundedTo(room));
    resize(QSize(units(800), units(624)).boundedTo(room));
    connect(&m_setup, &Setup::changed, this, &Wizard::redraw);
    enter(m_first);
}

QWidget *Wizard::makeRail()
{
    m_rail = new StepRail(
        {tr("Your company"), tr("Sign in"), tr("Your apps"), tr("Restart"), tr("Try it")});
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::AlternateBase);
    side->setAutoFillBackground(true);
    auto *promise = new QHBoxLayout;
    promise->setContentsMargins(along(units(24), 0, units(16), units(16)));
    promise->setSpacing(units(8));
    promise->addWidget(new GlyphLabel(Glyph::Undo, GlyphLabel::Tone::Quiet), 0, Qt::AlignTop);
    promise->addWidget(new Text(TextRole::Small, tr("You can undo everything later.")), 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rail);
    column->addStretch();
    column->addLayout(promise);
    return side;
}

QWidget *Wizard::makeFooter()
{
    m_back = makeButton(tr("&Back", "Button of the wizard"), u"back"_s);
    m_next = makeButton({}, u"next"_s);
    m_cancel = makeButton({}, u"cancel"_s);
    auto *footer = new Footer;
    auto *row = new FlowLayout(units(8));
    footer->row()->addLayout(row, 1);
    auto *help = makeButton(tr("&Help", "Button of the wizard"), u"help"_s);
    connect(help, &QPushButton::clicked, this, &Wizard::showHelpOfPage);
    auto *key = new QShortcut(QKeySequence::HelpContents, this);
    connect(key, &QShortcut::activated, this, &Wizard::showHelpOfPage);
    row->addWidget(help);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_cancel);
    setTabOrder(m_cancel, help);
    connect(m_back, &QPushButton::clicked, this, &Wizard::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] { page()->goOn(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (page()->cancelGoesOn())
            goOn();
        else
            reject();
    });
    return footer;
}

// Where there is nothing to do on a page, it is not shown.
bool Wizard::skips(int place) const
{
    const SetupView &view = m_setup.view();
    if (place == SignIn) {
        return view.signIn == Progress::Done
            && (view.accessKeyMode || view.connection.access == Access::Open);
    }
    return place == Restart && !RestartPage::isNeeded(view);
}

void Wizard::goOn()
{
    int next = m_place + 1;
    while (next < m_pages.size() && skips(next))
        ++next;
    if (next == m_pages.size())
        return accept();
    const bool fromBrowser = m_place == SignIn;
    enter(next);
    // The person is in the browser; they need not look for us.
    if (fromBrowser && isVisible()) {
        raise();
        activateWindow();
    }
}

void Wizard::goBack()
{
    int previous = m_place - 1;
    while (previous > m_first && skips(previous))
        --previous;
    page()->leave();
    enter(previous);
}

// The choice can be seen and changed on the way back.
void Wizard::tryPractice()
{
    enter(Address);
    static_cast<AddressPage *>(page())->choosePractice();
    page()->goOn();
}

void Wizard::offer(const QString &preset, const QString &address, const QString &name, Offered by)
{
    if (m_first == Apps || m_place > Address)
        return; // not in the middle of something else
    enter(Address);
    auto *page = static_cast<AddressPage *>(this->page());
    if (by == Offered::ByLink)
        page->offer(preset, address, name, NoteKind::NeedsYou,
                    tr("A link filled this in. Go on only if you trust the address."));
    else if (by == Offered::ByPolicy)
        page->offer(preset, address, name, NoteKind::Quiet,
                    setBy(m_setup.policy()) + u". "_s + tr("You only have to sign in."));
    else
        page->offer(preset, address, name, NoteKind::Quiet,
                    tr("This is where you stopped the last time."));
    updateButtons();
}

void Wizard::showPlace(Place place)
{
    enter(place);
    show();
}

void Wizard::enter(int place)
{
    m_place = place;
    m_stack->setCurrentIndex(place);
    for (StepRail *rail : {m_rail, m_line})
        rail->setCurrent(place - 1);
    page()->enter();
    if (m_place != place)
        return; // it had nothing to wait for and went on
    updateButtons();
    arrange();
    if (QWidget *focus = page()->firstFocus())
        focus->setFocus();
    else
        m_next->setFocus();
    setAccessibleName(page()->title());
    page()->setAccessibleName(page()->title());
    QAccessibleEvent said(page(), QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Wizard::redraw()
{
    page()->redraw();
    updateButtons();
}

void Wizard::updateButtons()
{
    const Page::Next next = page()->next();
    const QString cancel = page()->cancelText();
    m_next->setText(next.text);
    m_next->setVisible(next.shown);
    m_next->setEnabled(next.enabled);
    m_cancel->setText(cancel);
    m_cancel->setVisible(!cancel.isEmpty());
    m_back->setVisible(m_place > m_first);
    QPushButton *instead = page()->filled();
    makeTheFilledOne(instead ? instead : m_next);
}

// What has unfolded shall be seen, as far as the screen allows.
void Wizard::makeRoom()
{
    const auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    page()->layout()->activate();
    const int wanted = page()->layout()->heightForWidth(area->viewport()->width());
    const int missing = wanted - area->viewport()->height();
    const int most = qMin(units(760), screen()->availableSize().height());
    if (missing > 0 && height() < most)
        resize(width(), qMin(height() + missing, most));
}

void Wizard::arrange()
{
    // So much a page needs beside the rail.
    const int enough = 34 * fontMetrics().horizontalAdvance(u'M');
    const bool narrow = width() - m_rail->sizeHint().width() < enough;
    m_side->setVisible(!narrow);
    for (Page *each : m_pages)
        each->setNarrow(narrow);
    m_line->setVisible(narrow && m_place > Welcome);
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    arrange();
    QDialog::resizeEvent(event);
}

void Wizard::reject()
{
    page()->leave();
    QDialog::reject();
}

} // namespace patchbay
