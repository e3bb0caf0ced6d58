// Asks a person back in when a server has ended their sign-in, or lets them change the account, and
// waits for their browser.
//
// Setup has taken up the connection before. Object names: signInNow, later, openBrowserAgain,
// copyLink, whySignedOut, signInAgainError.

#pragma once

#include "actions.h"

#include <QDialog>

class QPushButton;
class QTimer;

namespace patchbay {

class Disclosure;
class InlineError;
class PageFrame;
class Setup;
class Text;
class Waiting;

class SignInAgain : public QDialog
{
    Q_OBJECT

public:
    enum class Who { AsBefore, SomebodyElse };

    // `apps`: names of those that wait.
    SignInAgain(Setup &setup, const Actions &actions, const QStringList &apps,
                Who who = Who::AsBefore, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

private:
    void redraw();
    void tellTime();
    void makeRoom();

    Setup &m_setup;
    Actions m_actions;
    Who m_who;
    PageFrame *m_frame;
    Waiting *m_waiting;
    InlineError *m_error;
    Disclosure *m_why;
    QPushButton *m_browser;
    QPushButton *m_copy;
    QPushButton *m_later;
    QPushButton *m_signIn;
    QTimer *m_clock;
    bool m_asked = false; // before, Setup may still say "done" of an earlier sign-in
};

} // namespace patchbay
