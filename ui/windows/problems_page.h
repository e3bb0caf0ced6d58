// What is wrong, in the order to mend it, and that everything else is fine.
//
// Object names: checkAgain, fineChecks, showReport; those of a finding are in finding_card.h.

#pragma once

#include "actions.h"
#include "diagnostics/check.h"
#include "parts/page_frame.h"

class QPushButton;
class QTimer;

namespace patchbay {

class FindingsSource;
class PageHeader;
class Waiting;

class ProblemsPage : public PageFrame
{
    Q_OBJECT

public:
    ProblemsPage(FindingsSource &source, const Actions &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void redraw();
    void tellTime();
    void lookAgain();
    QWidget *makeCards();
    QWidget *makeFine();

    FindingsSource &m_source;
    Actions m_actions;
    PageHeader *m_head;
    QPushButton *m_again;
    Waiting *m_first; // while nothing is known yet
    QWidget *m_cards = nullptr; // made anew with every checkup
    QList<Finding> m_shown; // what they show
    QTimer *m_minute; // "2 minutes ago" grows older
    QTimer *m_watch; // looks whether what is in the way has gone
    bool m_isQuiet = false; // the checkup that runs is of m_watch
};

// How many of them need a person.
int problemsIn(const FindingsSource &source);

} // namespace patchbay
