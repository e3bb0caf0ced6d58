#include "windows/main_window.h"

#include "diagnostics/findings.h"
#include "parts/focus_ring.h"
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
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_whole->addWidget(m_navigation);
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
            m_navigation->setCurrentRow((m_pages->currentIndex() + step + count) % count);
        });
    }
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
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
