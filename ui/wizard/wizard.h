// The way from a link to a green tick, page by page. Knows the order of the pages, nothing else.
//
// Not a QWizard: its fixed grid has no place for a footer beside a rail of full height, nor for
// the rail as one line when the text grows.
//
// What a test clicks, by object name:
//   every page   help, back, next, cancel
//   welcome      wizardLanguage, tryPractice
//   address      card-celigo (card-<vendor>), region-celigo-eu (region-<preset>), card-address,
//                address, pasteAddress, card-practice, accessKeyPart, accessKey;
//                presetError, addressError, practiceError, accessKeyError (the error's button)
//   sign in      openBrowserAgain, copyLink, stopWaiting, elsewhere, endedAddress,
//                useEndedAddress, signInError
//   apps         app-cursor (app-<client>), lookAgain, restartAsWell, onlyRead, seeChanges,
//                previewTabs, previewText, undoSetUp, appError-<client>
//   restart      restart-claude-desktop (restart-<client>), restartMyself, restartError-<client>
//   test         copySentence, testError
// Errors have "<name>Details" and "<name>Copy" beside their button.

#pragma once

#include "actions.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace patchbay {

class Page;
class Setup;
class StepRail;

class Wizard : public QDialog
{
    Q_OBJECT

public:
    enum class Start { Welcome, Apps }; // Apps: for a connection that Setup has taken up already

    Wizard(Setup &setup, const Actions &actions, Start start = Start::Welcome,
           QWidget *parent = nullptr);

    enum Place { Welcome, Address, SignIn, Apps, Restart, Test };
    Place place() const { return Place(m_place); }
    // Goes to the address page, filled in as a link asks, or as it was left the last time; nothing
    // more without a click.
    enum class Offered { ByLink, TheLastTime, ByPolicy };
    void offer(const QString &preset, const QString &address, const QString &name,
               Offered by = Offered::ByLink);
    void showPlace(Place place); // for pictures; people get there by themselves

public Q_SLOTS:
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void goOn();
    void goBack();
    void tryPractice();
    void enter(int place);
    void redraw();
    void updateButtons();
    void makeRoom();
    void arrange();
    void showHelpOfPage();
    QWidget *makeRail();
    QWidget *makeFooter();
    Page *page() const { return m_pages.at(m_place); }
    bool skips(int place) const;

    Setup &m_setup;
    Actions m_actions;
    int m_first;
    int m_place;
    QList<Page *> m_pages;
    QStackedWidget *m_stack;
    QWidget *m_side;
    StepRail *m_rail;
    StepRail *m_line;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace patchbay
