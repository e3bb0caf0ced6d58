#include "wizard/restart_page.h"

#include "clients/client_words.h"
#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/inline_error.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

bool mustStill(const AppView &app)
{
    return app.waitsForQuit
        || (app.setUp == Progress::Done && app.mustRestart && app.restart != Progress::Done);
}

} // namespace

RestartPage::RestartPage(Setup &setup, const Actions &actions, QWidget *parent)
    : Page(setup, actions, parent)
    , m_list(new RowList)
    , m_myself(new Disclosure(tr("I will do it &myself"), u"restartMyself"_s))
    , m_howTo(new Text(TextRole::Body))
{
    m_myself->contents()->addWidget(m_howTo);
    column()->addWidget(m_list);
    column()->addSpacing(units(8));
    column()->addWidget(m_myself);
    column()->addStretch();
    connect(m_myself, &Disclosure::toggled, this, &Page::opened);
}

bool RestartPage::isNeeded(const SetupView &view)
{
    return std::any_of(view.apps.begin(), view.apps.end(), mustStill);
}

QList<AppView> RestartPage::setUpApps() const
{
    QList<AppView> apps;
    for (const AppView &app : view().apps) {
        if (app.setUp == Progress::Done || app.waitsForQuit)
            apps.append(app);
    }
    return apps;
}

void RestartPage::enter()
{
    m_waitedForOne = isNeeded(view());
    redraw();
}

void RestartPage::makeRows()
{
    m_list->clear();
    m_rows.clear();
    for (const AppView &app : setUpApps()) {
        const QString id = app.detected.client.id;
        const QString name = app.detected.client.name;
        Row made{.client = id,
                 .row = new AppRow(name, {}),
                 .state = new StateMark(Health::Off, {}),
                 .restart = makeButton(
                     app.waitsForQuit ? tr("Quit %1 and go on", "Button; name of an app").arg(name)
                                      : tr("Restart %1", "Button; name of an app").arg(name),
                     u"restart-"_s + id),
                 .error = new InlineError(u"restartError-"_s + id)};
        made.row->addAtEnd(made.state);
        made.row->addAtEnd(made.restart);
        made.error->setButton(tr("Try again", "Button below an error"));
        m_list->addRow(withErrorBelow(made.row, made.error, units(56)));
        const auto restart = [this, id] { setup().restartApp(id); };
        connect(made.restart, &QPushButton::clicked, this, restart);
        connect(made.error, &InlineError::buttonClicked, this, restart);
        connect(made.error, &InlineError::copyWanted, this, actions().copyText);
        m_rows.append(made);
    }
}

void RestartPage::redrawRow(const Row &row, const AppView &app)
{
    const bool running = app.restart == Progress::Running;
    const bool pending = mustStill(app);
    const bool failed = app.restart == Progress::Failed && app.error;
    row.restart->setVisible(pending && !running && !failed);
    row.state->setVisible(!pending || running);
    if (running)
        row.state->set(Health::Working, tr("Restarting", "State of an app"));
    else if (app.restart == Progress::Done)
        row.state->set(Health::Ready, tr("Restarted", "State of an app"));
    else
        row.state->set(Health::Ready, tr("No restart needed", "State of an app"));
    if (app.waitsForQuit)
        row.row->setEvidence(
            tr("Open now, and would overwrite the change. We start it again afterwards."));
    else if (pending)
        row.row->setEvidence(tr("Open now. Finish what you are typing first."));
    else if (!app.detected.client.afterwards.isEmpty())
        row.row->setEvidence(spokenAfterwards(app.detected.client));
    else
        row.row->setEvidence(app.detected.running ? tr("Takes over the change by itself")
                                                  : tr("Sees the change when you open it"));
    if (failed)
        row.error->show(*app.error, server(), app.detected.client.name);
    else
        row.error->clear();
}

void RestartPage::redraw()
{
    const QList<AppView> apps = setUpApps();
    QStringList pending;
    bool waits = false;
    bool allUnderWay = true;
    for (const AppView &app : apps) {
        if (mustStill(app)) {
            pending.append(app.detected.client.name);
            allUnderWay = allUnderWay && app.restart == Progress::Running;
        }
        waits = waits || app.waitsForQuit;
    }
    const QString names = listed(pending);
    header()->setTitle(pending.isEmpty() ? tr("No restart needed")
                           : pending.size() == 1
                           ? tr("One app must restart")
                           : tr("%n apps must restart", "", int(pending.size())));
    header()->setSentence(
        pending.isEmpty() ? tr("Your apps see %1 as they are.").arg(server())
            : pending.size() == 1
            ? tr("%1 is still open. It sees %2 only after a restart.").arg(names, server())
            : tr("%1 are still open. They see %2 only after a restart.").arg(names, server()));
    if (!pending.isEmpty() && allUnderWay) {
        header()->setTitle(tr("Restarting %1", "Names of apps").arg(names));
        header()->setSentence(tr("This goes on by itself."));
    }
    const bool same = std::equal(
        apps.begin(), apps.end(), m_rows.begin(), m_rows.end(),
        [](const AppView &app, const Row &row) { return app.detected.client.id == row.client; });
    if (!same)
        makeRows();
    for (int i = 0; i < apps.size(); ++i)
        redrawRow(m_rows[i], apps[i]);

    m_myself->setVisible(!pending.isEmpty() && !allUnderWay);
    m_howTo->setMarkup(tr("Choose <b>Quit</b> from the app’s menu or its icon near the clock; "
                          "closing the window is not enough. Then open it again and choose "
                          "<b>Later</b> below.",
                          "How to restart an app oneself"));
    if (waits)
        m_howTo->setMarkup(tr("Choose <b>Quit</b> from the app’s menu or its icon near the clock; "
                              "closing the window is not enough. We go on as soon as it is quit.",
                              "How to quit an app oneself"));
    Q_EMIT nextChanged();
    if (m_waitedForOne && pending.isEmpty()) {
        m_waitedForOne = false;
        Q_EMIT finished();
    }
}

Page::Next RestartPage::next() const
{
    return {.text = tr("&Continue", "Button of the wizard"), .enabled = !isNeeded(view())};
}

QString RestartPage::cancelText() const
{
    return isNeeded(view()) ? tr("La&ter", "Goes on without restarting apps") : Page::cancelText();
}

QPushButton *RestartPage::filled() const
{
    for (const Row &row : m_rows) {
        if (!row.restart->isHidden())
            return row.restart;
    }
    return nullptr;
}

QWidget *RestartPage::firstFocus() const
{
    return filled();
}

} // namespace patchbay
