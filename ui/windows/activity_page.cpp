#include "windows/activity_page.h"

#include "parts/check_box.h"
#include "parts/end_layout.h"
#include "parts/flow_layout.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "setup/activity.h"
#include "setup/status.h"
#include "windows/activity_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMap>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

QWidget *makeNothing()
{
    auto *nothing = new QWidget;
    auto *column = new QVBoxLayout(nothing);
    column->setSpacing(units(8));
    column->addStretch(1);
    column->addWidget(new GlyphLabel(Glyph::Activity, GlyphLabel::Tone::Quiet, 32), 0,
                      Qt::AlignHCenter);
    auto *title =
        new Text(TextRole::Heading, ActivityPage::tr("No app has asked for anything yet"));
    auto *line = new Text(
        TextRole::Body,
        ActivityPage::tr("Ask your AI app to use a tool; what it asks for shows up here."));
    line->setQuiet(true);
    for (Text *text : {title, line}) {
        text->setAlignment(Qt::AlignHCenter);
        column->addWidget(text);
    }
    column->addStretch(2);
    return nothing;
}

} // namespace

ActivityPage::ActivityPage(ActivitySource &source, StatusSource &status, const Actions &actions,
                           QWidget *parent)
    : PageFrame(parent)
    , m_source(source)
    , m_status(status)
    , m_actions(actions)
    , m_filter(new ActivityFilter(this))
    , m_count(new Text(TextRole::Small))
    , m_day(new Sparkline)
    , m_app(new QComboBox)
    , m_failed(new CheckBox(tr("Only what &failed")))
    , m_table(new QTableView)
    , m_something(new QWidget)
    , m_nothing(makeNothing())
{
    column()->addWidget(new PageHeader(
        tr("Activity"), tr("Which app asked for what. What was said or sent is never kept.")));
    auto *parts = new QVBoxLayout(m_something);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(units(16));
    parts->addWidget(makeDay());
    parts->addWidget(makeFilters());
    parts->addWidget(makeTable(), 1);
    column()->addWidget(m_something, 1);
    column()->addWidget(m_nothing, 1);
    footer()->parentWidget()->hide(); // nothing to press there
    connect(&m_source, &ActivitySource::changed, this, &ActivityPage::redraw);
    redraw();
}

QWidget *ActivityPage::makeDay()
{
    auto *day = new QWidget;
    auto *row = new EndLayout(units(24), units(140), day);
    row->setContentsMargins(units(16), units(12), units(16), units(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(TextRole::Name, tr("Last 24 hours")));
    words->addWidget(m_count);
    row->addLayout(words);
    row->addWidget(m_day);
    auto *card = new RowList;
    card->addRow(day);
    return card;
}

QWidget *ActivityPage::makeFilters()
{
    m_app->setObjectName(u"activityApp"_s);
    m_app->setAccessibleName(tr("Show requests of", "Choice of an app, for screen readers"));
    m_app->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_failed->setObjectName(u"activityFailed"_s);
    connect(m_app, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setClient(m_app->currentData().toString()); });
    connect(m_failed, &QCheckBox::toggled, m_filter, &ActivityFilter::setOnlyFailed);
    auto *filters = new QWidget;
    auto *row = new FlowLayout(units(16), filters);
    row->addWidget(m_app);
    row->addWidget(m_failed);
    return filters;
}

QWidget *ActivityPage::makeTable()
{
    const auto nameOf = [this](const QString &client) {
        for (const ConnectionStatus &connection : m_status.status().connections) {
            for (const AppStatus &app : connection.apps) {
                if (app.client == client)
                    return app.name;
            }
        }
        return client; // an app that has no entry any more
    };
    m_filter->setSourceModel(new ActivityModel(m_source, nameOf, m_actions.now, this));
    m_filter->setSortRole(ActivityModel::SortRole);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActivityModel::Time, Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(units(160)); // the page scrolls where there is no room for it
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(units(36), fontMetrics().height() + 12));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ActivityModel::Asked, QHeaderView::Stretch);
    for (const int column :
         {ActivityModel::Time, ActivityModel::App, ActivityModel::Outcome, ActivityModel::Took})
        m_table->setColumnWidth(column, units(column == ActivityModel::App ? 120 : 96));
    auto *card = new RowList;
    card->addRow(m_table);
    return card;
}

void ActivityPage::fillApps()
{
    const QString chosen = m_app->currentData().toString();
    QMap<QString, QString> names; // by id
    for (int row = 0; row < m_filter->sourceModel()->rowCount(); ++row) {
        const QModelIndex app = m_filter->sourceModel()->index(row, ActivityModel::App);
        names.insert(app.data(ActivityModel::ClientRole).toString(), app.data().toString());
    }
    if (names.size() + 1 == m_app->count())
        return;
    const QSignalBlocker quiet(m_app);
    m_app->clear();
    m_app->addItem(tr("All apps"), QString());
    for (auto app = names.cbegin(); app != names.cend(); ++app)
        m_app->addItem(app.value(), app.key());
    m_app->setCurrentIndex(qMax(0, m_app->findData(chosen)));
}

void ActivityPage::redraw()
{
    const bool something = !m_source.entries().isEmpty();
    m_something->setVisible(something);
    m_nothing->setVisible(!something);
    if (!something)
        return;
    fillApps();
    const QList<HourCount> hours = lastDay(m_source.entries(), m_actions.now());
    HourCount sum;
    for (const HourCount &hour : hours) {
        sum.all += hour.all;
        sum.failed += hour.failed;
    }
    const QString requests = sum.all == 1 ? tr("One request") : tr("%n requests", "", sum.all);
    m_count->setText(
        sum.failed == 0
            ? requests
            : tr("%1, %2 failed", "212 requests, 1 failed").arg(requests).arg(sum.failed));
    m_day->set(hours, m_count->text());
}

void ActivityPage::showEvent(QShowEvent *event)
{
    redraw();
    PageFrame::showEvent(event);
}

} // namespace patchbay
