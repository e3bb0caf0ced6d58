// A little longer than most: every app has a row, and each row its boxes.

#include "wizard/apps_page.h"

#include "clients/client_words.h"
#include "parts/buttons.h"
#include "parts/change_preview.h"
#include "parts/check_box.h"
#include "parts/disclosure.h"
#include "parts/end_layout.h"
#include "parts/explained_box.h"
#include "parts/inline_error.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/set_by.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

// The best known come first; nobody reads two dozen names.
QString shortList(const QStringList &names)
{
    constexpr qsizetype shown = 4;
    if (names.size() <= shown + 1)
        return listed(names);
    return AppsPage::tr("%1 and %n others", "Names of apps", int(names.size() - shown))
        .arg(names.mid(0, shown).join(u", "_s));
}

} // namespace

AppsPage::AppsPage(Setup &setup, const Actions &actions, QWidget *parent)
    : Page(setup, actions, parent)
    , m_account(new Note(NoteKind::Ready))
    , m_list(new RowList)
    , m_nothing(new Text(TextRole::Body,
                         tr("We found none of the apps we know. Install one, then look again.")))
    , m_notFound(new Text(TextRole::Small))
    , m_ended(new Note(NoteKind::Quiet))
    , m_restart(new ExplainedBox(u"restartAsWell"_s))
    , m_reading(new ExplainedBox(u"onlyRead"_s))
    , m_decided(new Note(NoteKind::Quiet))
    , m_details(new Disclosure(tr("See e&xactly what will change"), u"seeChanges"_s))
    , m_preview(new ChangePreview)
    , m_undo(
          new Note(NoteKind::Ready, tr("Your apps have their entry. A copy of each file is kept.")))
{
    auto *again =
        makeButton(tr("&Look again", "Search for apps once more"), u"lookAgain"_s, Glyph::Refresh);
    auto *line = new EndLayout(units(12), units(160));
    line->addWidget(m_notFound);
    line->addWidget(again);
    m_details->contents()->setContentsMargins(0, 0, 0, 0);
    m_details->contents()->addWidget(m_preview);
    m_restart->setTicked(true); // the button says so, too
    m_reading->setText(tr("Only allow &reading, no changes"),
                       tr("Good for a first try. You can allow more at any time."));
    m_undo->setLink(tr("&Undo", "Takes the entries out again"), u"undoSetUp"_s);

    column()->addWidget(m_account);
    column()->addWidget(m_decided);
    column()->addWidget(m_list);
    column()->addWidget(m_nothing);
    column()->addLayout(line);
    column()->addWidget(m_ended);
    column()->addWidget(m_undo);
    column()->addWidget(m_restart);
    column()->addWidget(m_reading);
    column()->addWidget(m_details);
    column()->addStretch();

    connect(again, &QPushButton::clicked, this, [this] { this->setup().lookForApps(); });
    connect(m_undo, &Note::linkClicked, this, [this] { this->setup().undoApply(); });
    connect(m_restart, &ExplainedBox::ticked, this, &Page::nextChanged);
    connect(m_reading, &ExplainedBox::ticked, this,
            [this](bool onlyReads) { this->setup().onlyRead(onlyReads); });
    connect(m_details, &Disclosure::toggled, this, &Page::opened);
}

QList<AppView> AppsPage::found() const
{
    QList<AppView> apps;
    for (const AppView &app : view().apps) {
        if (app.detected.installed || app.detected.used)
            apps.append(app);
    }
    return apps;
}

void AppsPage::enter()
{
    m_applying = false;
    setup().countTools();
    redraw();
}

void AppsPage::makeRows()
{
    m_list->clear();
    m_rows.clear();
    for (const AppView &app : found()) {
        const QString id = app.detected.client.id;
        Row made{
            .client = id,
            .row = new AppRow(app.detected.client.name, app.detected.evidence, AppRow::Box::Check),
            .state = new StateMark(Health::Off, {}),
            .earlier = new QWidget,
            .error = new InlineError(u"appError-"_s + id)};
        made.row->box()->setObjectName(u"app-"_s + id);
        made.row->addAtEnd(made.state);
        made.error->setButton(tr("Try again", "Button below an error"));
        auto *boxes = new QVBoxLayout(made.earlier);
        boxes->setContentsMargins(0, 0, 0, units(8));
        boxes->setSpacing(units(4));
        m_list->addRow(withErrorBelow(made.row, made.error, units(84), made.earlier));
        connect(made.row->box(), &QCheckBox::toggled, this, &AppsPage::choose);
        // The plan is made anew from the file as it is then.
        connect(made.error, &InlineError::buttonClicked, this, &AppsPage::choose);
        connect(made.error, &InlineError::copyWanted, this, actions().copyText);
        m_rows.append(made);
    }
}

void AppsPage::choose()
{
    QStringList chosen;
    for (const Row &row : m_rows) {
        if (row.row->box()->isChecked())
            chosen.append(row.client);
    }
    setup().chooseApps(chosen);
}

// The boxes are made anew only when there are others: the one with the focus must stay.
void AppsPage::redrawEarlier(const Row &row, const AppView &app)
{
    const auto boxes = row.earlier->findChildren<QCheckBox *>();
    const auto nameOf = [&row](const EarlierView &one) {
        return QString(u"earlier-"_s + row.client + u'-' + one.entry.name);
    };
    const bool same = std::equal(app.earlier.begin(), app.earlier.end(), boxes.begin(), boxes.end(),
                                 [&](const EarlierView &one, const QCheckBox *box) {
                                     return box->objectName() == nameOf(one);
                                 });
    if (!same) {
        while (QLayoutItem *old = row.earlier->layout()->takeAt(0)) {
            // Later: it may be the one that was just clicked.
            old->widget()->setParent(nullptr);
            old->widget()->deleteLater();
            delete old;
        }
        for (const EarlierView &one : app.earlier) {
            auto *box = new CheckBox({});
            box->setObjectName(nameOf(one));
            box->setText(tr("Replace the earlier entry “%1”")
                             .arg(QString(one.entry.name).replace(u'&', "&&"_L1)));
            const QString what = tr("What stands there: %1.").arg(wordsFor(one.entry));
            auto *below = new Text(TextRole::Small, what);
            if (one.entry.key != EntryKey::None)
                below->setText(what + u' ' + tr("Its key may be another account’s."));
            row.earlier->layout()->addWidget(box);
            row.earlier->layout()->addWidget(below);
            connect(box, &QCheckBox::toggled, this,
                    [this, client = row.client, name = one.entry.name](bool replace) {
                        setup().replaceEarlier(client, name, replace);
                    });
        }
    }
    const auto now = row.earlier->findChildren<QCheckBox *>();
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QSignalBlocker quiet(now[i]); // it shows the choice, it does not make it
        now[i]->setChecked(app.earlier[i].replace);
    }
    row.earlier->setVisible(!app.earlier.isEmpty());
}

void AppsPage::redrawRow(const Row &row, const AppView &app)
{
    const QSignalBlocker quiet(row.row->box()); // it shows the choice, it does not make it
    row.row->box()->setChecked(app.chosen);
    row.row->setEvidence(app.detected.evidence);
    const bool replaces = std::any_of(
        view().plan.changes.begin(), view().plan.changes.end(), [&app](const Change &change) {
            return change.client == app.detected.client.id && !change.entryBefore.isEmpty()
                && app.earlier.isEmpty(); // those have a box each
        });
    if (app.setUp == Progress::Running)
        row.state->set(Health::Working,
                       tr("Asking it", "State of an app: what it makes of its file"));
    else if (app.setUp == Progress::Done)
        row.state->set(Health::Ready, tr("Set up", "State of an app"));
    else if (app.chosen && replaces)
        row.state->set(Health::NeedsYou, tr("Replaces an old entry", "State of an app"));
    row.state->setVisible(app.setUp == Progress::Running || app.setUp == Progress::Done
                          || (app.chosen && replaces));
    redrawEarlier(row, app);
    if (app.chosen && app.error)
        row.error->show(*app.error, server(), app.detected.client.name);
    else
        row.error->clear();
}

void AppsPage::redrawDecided()
{
    const Policy &policy = setup().policy();
    QStringList sentences;
    if (policy.allowedApps)
        sentences.append(tr("Only apps that may be connected are shown."));
    if (policy.readOnly)
        sentences.append(tr("Your apps only read, and change nothing."));
    m_decided->set(NoteKind::Quiet, setBy(policy) + u": "_s + sentences.join(u' '));
    m_decided->setVisible(!sentences.isEmpty());
}

void AppsPage::redrawChoices()
{
    const QStringList mustQuit = this->mustQuit();
    m_restart->setVisible(!mustQuit.isEmpty());
    if (!mustQuit.isEmpty()) {
        m_restart->setText(
            tr("R&estart %1 as well", "Box; names of apps").arg(listed(mustQuit)),
            tr("Open now, and would overwrite the change. Finish what you are typing first."));
    }
    // Where the server does not say which tools only read, an app would be left with none.
    m_reading->setVisible(view().readingTools > 0);
    m_reading->setTicked(view().onlyReads);
}

void AppsPage::redraw()
{
    header()->setTitle(tr("Which apps may use %1?").arg(server()));
    header()->setSentence(tr("We found these on your computer. You can add others later."));
    const QString account = view().connection.account;
    const bool open = view().connection.access == Access::Open;
    m_account->set(NoteKind::Ready,
                   open ? tr("%1 asks for no sign-in.").arg(server())
                       : account.isEmpty()
                       ? tr("You are signed in to %1.").arg(server())
                       : tr("You are signed in as %1.").arg(breakable(account)));

    redrawDecided();
    const QList<AppView> apps = found();
    const bool same = std::equal(
        apps.begin(), apps.end(), m_rows.begin(), m_rows.end(),
        [](const AppView &app, const Row &row) { return app.detected.client.id == row.client; });
    if (!same)
        makeRows();
    for (int i = 0; i < apps.size(); ++i)
        redrawRow(m_rows[i], apps[i]);
    m_list->setVisible(!apps.isEmpty());
    m_nothing->setVisible(apps.isEmpty());

    QStringList missing;
    QMap<QString, QString> names;
    for (const AppView &app : view().apps) {
        names.insert(app.detected.client.id, app.detected.client.name);
        if (!app.detected.installed && !app.detected.used)
            missing.append(app.detected.client.name);
    }
    m_notFound->setText(
        missing.isEmpty()
            ? QString()
            : tr("Not found: %1", "Apps we know and did not find").arg(shortList(missing)));
    QStringList ended;
    for (const DetectedClient &one : view().ended)
        ended.append(spokenDiscontinued(one.client));
    m_ended->set(NoteKind::Quiet, ended.join(u'\n'));
    m_ended->setVisible(!ended.isEmpty());

    redrawChoices();
    const int files = int(view().plan.changes.size());
    m_preview->setPlan(view().plan, names);
    m_details->setVisible(files > 0);
    m_details->setTitle(
        files == 1
            ? tr("See e&xactly what will change – 1 file, a copy is kept")
            : tr("See e&xactly what will change – %n files, a copy of each is kept", "", files));
    m_undo->setVisible(std::any_of(apps.begin(), apps.end(),
                                   [](const AppView &app) { return app.setUp == Progress::Done; }));
    Q_EMIT nextChanged();
    if (m_applying && view().setUp != Progress::Running) {
        m_applying = false;
        if (view().setUp == Progress::Done)
            Q_EMIT finished();
    }
}

int AppsPage::chosenCount() const
{
    const auto &apps = view().apps;
    return int(std::count_if(apps.begin(), apps.end(), std::mem_fn(&AppView::chosen)));
}

// They would overwrite what we write. The other apps that must restart can be set up while they
// are open, and may hold work; they are asked about one by one, on the next page.
QStringList AppsPage::mustQuit() const
{
    QStringList names;
    for (const AppView &app : view().apps) {
        if (app.chosen && app.detected.running && app.detected.client.rewritesFile
            && app.setUp != Progress::Done)
            names.append(app.detected.client.name);
    }
    return names;
}

bool AppsPage::everythingSetUp() const
{
    const auto &apps = view().apps;
    return chosenCount() > 0 && std::all_of(apps.begin(), apps.end(), [](const AppView &app) {
               return !app.chosen || app.setUp == Progress::Done;
           });
}

Page::Next AppsPage::next() const
{
    const int count = chosenCount();
    if (everythingSetUp() && view().plan.changes.isEmpty())
        return {.text = tr("&Continue", "Button of the wizard")};
    const QStringList mustQuit = m_restart->isTicked() ? this->mustQuit() : QStringList();
    QString text;
    if (mustQuit.isEmpty())
        text = count == 1 ? tr("&Set up 1 app", "Button of the wizard")
                          : tr("&Set up %n apps", "Button of the wizard", count);
    else if (count == 1)
        text = tr("&Set up and restart %1", "Button of the wizard; name of an app")
                   .arg(mustQuit.first());
    else
        text = tr("&Set up %n apps, restart %1", "Button of the wizard; names of apps", count)
                   .arg(listed(mustQuit));
    return {.text = text, .enabled = count > 0 && view().setUp != Progress::Running};
}

void AppsPage::goOn()
{
    m_applying = true;
    const bool restarts = m_restart->isTicked() && !mustQuit().isEmpty();
    setup().apply(restarts ? OpenApps::Restart : OpenApps::Leave);
    redraw();
}

QWidget *AppsPage::firstFocus() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first().row->box();
}

} // namespace patchbay
