// Which app asked for what, and how it went: a day as a picture, and a table.
//
// Object names: activityApp, activityFailed, activityTable.

#pragma once

#include "actions.h"
#include "parts/page_frame.h"
#include "parts/sparkline.h"

class QCheckBox;
class QComboBox;
class QTableView;

namespace patchbay {

class ActivityFilter;
class ActivitySource;
class StatusSource;
class Text;

class ActivityPage : public PageFrame
{
    Q_OBJECT

public:
    // `status` has the names of the apps.
    ActivityPage(ActivitySource &source, StatusSource &status, const Actions &actions,
                 QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDay();
    QWidget *makeFilters();
    QWidget *makeTable();
    void redraw();
    void fillApps();

    ActivitySource &m_source;
    StatusSource &m_status;
    Actions m_actions;
    ActivityFilter *m_filter;
    Text *m_count;
    Sparkline *m_day;
    QComboBox *m_app;
    QCheckBox *m_failed;
    QTableView *m_table;
    QWidget *m_something; // filters and table
    QWidget *m_nothing;
};

} // namespace patchbay
