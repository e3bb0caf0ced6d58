#include "windows/main_window.h"

#include "diagnostics/findings.h"
#include "parts/buttons.h"
#include "parts/focus_ring.h"
#include "parts/help.h"
#include "parts/navigation.h"
#include "parts/style.h"
#include "setup/status.h"
#include "windows/activity_page.h"
#include "windows/connections_page.h"
#include "windows/problems_page.h"
#include "windows/settings_page.h"

#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

constexpr std::chrono::milliseconds settling{500};

} // namespace

MainWindow::MainWindow(StatusSource &status, FindingsSource &findings, ActivitySource &activity,
                       const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_navigation(new Navigation)
    , m_pages(new QStackedWidget)
    , m_side(new QWidget)
    , m_sideLayout(new QBoxLayout(QBoxLayout::TopToBottom, m_side))
    , m_help(makeButton(tr("&Help", "Button of the main window"), u"help"_s))
    , m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Patchbay"_s);
    setWindowIcon(appIcon());
    new FocusRing(this);
    m_navigation->addPage(tr("Connections"), Glyph::Server);
    m_pages->addWidget(new ConnectionsPage(status, actions));
    m_navigation->addPage(tr("Problems"), Glyph::Warning);
    m_pages->addWidget(new ProblemsPage(findings, actions));
    m_navigation->addPage(tr("Activity"), Glyph::Activity);
    m_pages->addWidget(new ActivityPage(activity, status, actions));
    m_navigation->addPage(tr("Settings"), Glyph::Settings);
    m_pages->addWidget(new SettingsPage(status, actions));
    const Policy policy = actions.choices().policy;
    m_navigation->item(Activity)->setHidden(policy.hides(Policy::Screen::Activity));
    m_navigation->item(Settings)->setHidden(policy.hides(Policy::Screen::Settings));
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_side->setBackgroundRole(QPalette::AlternateBase);
    m_side->setAutoFillBackground(true);
    m_sideLayout->setSpacing(0);
    m_sideLayout->addWidget(m_navigation, 1);
    m_sideLayout->addWidget(m_help);
    m_whole->addWidget(m_side);
    m_whole->addWidget(m_pages, 1);

    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(640), units(440)).boundedTo(room));
    resize(QSize(units(960), units(640)).boundedTo(room));

    connect(m_navigation, &QListWidget::currentRowChanged, m_pages,
            &QStackedWidget::setCurrentIndex);
    for (const int step : {1, -1}) {
        auto *key =
            new QShortcut(step > 0 ? QKeySequence::NextChild : QKeySequence::PreviousChild, this);
        connect(key, &QShortcut::activated, this, [this, step] {
            const int count = m_pages->count();
            int next = m_pages->currentIndex();
            do // the first two are always there
                next = (next + step + count) % count;
            while (m_navigation->item(next)->isHidden());
            m_navigation->setCurrentRow(next);
        });
    }
    auto *helpKey = new QShortcut(QKeySequence::HelpContents, this);
    connect(helpKey, &QShortcut::activated, this, &MainWindow::showHelpOfPage);
    connect(m_help, &QPushButton::clicked, this, &MainWindow::showHelpOfPage);
    const auto tellCount = [this] { m_navigation->setCount(Problems, problemsIn(m_findings)); };
    connect(&m_findings, &FindingsSource::changed, this, tellCount);
    tellCount();
    // What has changed may have mended or broken something.
    m_soon->setSingleShot(true);
    m_soon->setInterval(settling);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_findings.check();
    });
    connect(&status, &StatusSource::changed, m_soon, qOverload<>(&QTimer::start));
    showPage(Connections);
}

void MainWindow::showPage(Page page)
{
    m_navigation->setCurrentRow(page);
}

// A window too narrow for both has the pages' names above the page.
void MainWindow::arrange()
{
    const int enough = 34 * fontMetrics().horizontalAdvance(u'M');
    const bool narrow = width() - m_navigation->widthAsColumn() < enough;
    m_navigation->setShape(narrow ? Navigation::Shape::Line : Navigation::Shape::Column);
    m_sideLayout->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (narrow)
        m_sideLayout->setContentsMargins(along(0, 0, units(12), 0));
    else
        m_sideLayout->setContentsMargins(0, 0, 0, units(14));
    m_side->setSizePolicy(narrow ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                          narrow ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_sideLayout->setAlignment(m_help, narrow ? Qt::AlignVCenter : Qt::AlignHCenter);
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MainWindow::showHelpOfPage()
{
    using Part = HelpTopic::Part;
    switch (Page(m_pages->currentIndex())) {
    case Connections:
        return showHelp(
            {tr("Connections"),
             {Part{tr("What does “connected” mean?"),
                   tr("The app has asked for the tools of the server, through its own entry. “Not "
                      "open” means that it has not done so yet.")},
              Part{tr("How do I add an app or a server?"),
                   tr("Choose Add an app below a connection, or Add a connection below all of "
                      "them.")},
              Part{tr("How do I use another account?"),
                   tr("Open the menu of the connection and choose Sign in as somebody else.")}}},
            this);
    case Problems:
        return showHelp(
            {tr("Problems"),
             {Part{
                  tr("What do I do first?"),
                  tr("Begin at the top: what stands there is the cause of what comes after it. Its "
                     "button does what the sentence says.")},
              Part{tr("I am still stuck."),
                   tr("Show the report. You see all of it before anyone else does, and it holds no "
                      "passwords and no names.")}}},
            this);
    case Activity:
        return showHelp(
            {tr("Activity"),
             {Part{tr("What is written down here?"),
                   tr("Which app asked for what, and when, and whether it worked. What was "
                      "asked and answered is not kept.")}}},
            this);
    case Settings:
        return showHelp(
            {tr("Settings"),
             {Part{tr("When do changes count?"), tr("At once. There is nothing to save.")},
              Part{tr("How do I get rid of everything?"),
                   tr("Choose Undo everything: your apps get their settings back as they "
                      "were, and you are signed out.")}}},
            this);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    m_soon->start();
    QWidget::showEvent(event);
}

} // namespace patchbay
