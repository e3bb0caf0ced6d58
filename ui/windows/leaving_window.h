// Undo everything: says what will be done, asks, shows how far it is, and then what was done.
//
// Decides nothing and does nothing: who made it starts Leaving when the person agrees (`wished`)
// and passes on what that tells. Object names: leave, keep, leavingClose, leavingAgain.

#pragma once

#include "setup/leaving.h"

#include <QDialog>

class QPushButton;

namespace patchbay {

class InlineError;
class PageFrame;
class PageHeader;
class RowList;
class Waiting;

class LeavingWindow : public QDialog
{
    Q_OBJECT

public:
    explicit LeavingWindow(const LeavingPlan &plan, QWidget *parent = nullptr);

    void showStep(Leaving::Doing what, const QString &name);
    // What is left stays, so that the person can try again.
    void showOutcome(const Farewell &farewell);
    void showRefusal(const Error &error); // nothing has happened

Q_SIGNALS:
    void wished(); // the person agreed; once more after what could not be taken back
    void read(bool complete); // what was done was read, and the window is closed

public Q_SLOTS:
    void reject() override; // not in the middle of it

private:
    enum class Stage { Asking, Working, Done };
    void enter(Stage stage);
    void begin();
    void showPlan(const LeavingPlan &plan);

    Stage m_stage = Stage::Asking;
    bool m_complete = false;
    PageFrame *m_page;
    PageHeader *m_header;
    RowList *m_rows;
    Waiting *m_waiting;
    InlineError *m_error;
    QPushButton *m_leave;
    QPushButton *m_keep;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace patchbay
