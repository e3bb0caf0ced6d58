// While the person signs in, in their browser: what to do there, how long we wait, and the ways out
// when the browser did not come or is somewhere else.
//
// Goes on by itself. Object names: openBrowserAgain, copyLink, stopWaiting, elsewhere,
// endedAddress, useEndedAddress, useCode, introduceAgain, clientId, clientSecret, useClientId.

#pragma once

#include "wizard/page.h"

class QLineEdit;
class QPushButton;
class QTimer;

namespace patchbay {

class Disclosure;
class InlineError;
class Note;
class RegionOffer;
class RowList;
class Text;
class Waiting;

class SignInPage : public Page
{
    Q_OBJECT

public:
    SignInPage(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void redraw() override;
    Next next() const override;
    void goOn() override { Q_EMIT finished(); }
    QPushButton *filled() const override;
    QWidget *firstFocus() const override;

private:
    void addSteps();
    void addOtherComputer();
    void addClientId();
    void tryAgain();
    void switchTo(const QString &preset);
    void redrawWaysOut(bool browser, bool stopped);
    void tellTime();
    QString waitingFor() const;

    QWidget *m_steps = nullptr;
    Text *m_signInStep = nullptr; // "Sign in to Celigo as you always do"
    Text *m_host = nullptr;
    Text *m_codeHint; // over the code to type elsewhere
    Text *m_code;
    Note *m_takesLong; // offers to introduce us anew
    Waiting *m_waiting;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_stop;
    Disclosure *m_elsewhere = nullptr;
    QLineEdit *m_ended = nullptr;
    InlineError *m_endedError = nullptr;
    QWidget *m_clientIdPart = nullptr; // where the server takes nobody an admin has not named
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_clientSecret = nullptr;
    QPushButton *m_useClientId = nullptr;
    InlineError *m_error;
    RegionOffer *m_regions;
    Note *m_copied; // the message for an admin
    Note *m_notice; // what the person should know before they type a password
    Note *m_done;
    QTimer *m_clock;
    bool m_switching = false; // to another region: signs in there once it is known
    bool m_started = false; // by this visit; then it goes on by itself
};

} // namespace patchbay
