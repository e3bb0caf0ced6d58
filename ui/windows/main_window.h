// The window behind the tray, and the way in where there is none: connections, what is wrong,
// what the apps asked for, and what is chosen once.
//
// Object names: navigation, help; those of the pages are in connections_page.h, problems_page.h,
// activity_page.h and settings_page.h.

#pragma once

#include "actions.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace patchbay {

class ActivitySource;
class FindingsSource;
class Navigation;
class StatusSource;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    enum Page { Connections, Problems, Activity, Settings };

    MainWindow(StatusSource &status, FindingsSource &findings, ActivitySource &activity,
               const Actions &actions, QWidget *parent = nullptr);

    void showPage(Page page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void showHelpOfPage();

    FindingsSource &m_findings;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    QWidget *m_side;
    QBoxLayout *m_sideLayout;
    QPushButton *m_help;
    QBoxLayout *m_whole;
    QTimer *m_soon; // a change often comes with others
};

} // namespace patchbay
