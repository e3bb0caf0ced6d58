// What a person decides once: starting with the computer, putting entries back, leaving.
//
// Applies at once; there is no OK. Object names: startWithComputer, putBackByItself, language,
// openFolder, getUpdate, undoEverything.

#pragma once

#include "actions.h"
#include "parts/page_frame.h"

class QCheckBox;
class QPushButton;

namespace patchbay {

class LanguageChoice;
class RowList;
class StatusSource;
class Text;

class SettingsPage : public PageFrame
{
    Q_OBJECT

public:
    // `status` tells when to look again: what is chosen here can be chosen by command as well.
    SettingsPage(StatusSource &status, const Actions &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    RowList *addGroup(const QString &name);
    void addManaged();
    void addEveryday();
    void addKept();
    void addUpdate(RowList *rows);
    void addLeaving();
    void redraw();

    Actions m_actions;
    QCheckBox *m_start = nullptr;
    Text *m_startWhy = nullptr;
    QCheckBox *m_putBack = nullptr;
    LanguageChoice *m_language = nullptr;
    Text *m_folder = nullptr;
    Text *m_version = nullptr;
    QPushButton *m_getUpdate = nullptr;
};

} // namespace patchbay
