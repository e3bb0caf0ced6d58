// Which apps must restart before they see the server, and a button that does it.
//
// Goes on by itself when none is left; "Later" goes on without.

#pragma once

#include "wizard/page.h"

class QPushButton;

namespace patchbay {

class AppRow;
class Disclosure;
class InlineError;
class RowList;
class StateMark;
class Text;

class RestartPage : public Page
{
    Q_OBJECT

public:
    RestartPage(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    static bool isNeeded(const SetupView &view);

    void enter() override;
    void redraw() override;
    Next next() const override;
    void goOn() override { Q_EMIT finished(); }
    QString cancelText() const override;
    bool cancelGoesOn() const override { return isNeeded(view()); }
    QPushButton *filled() const override;
    QWidget *firstFocus() const override;

private:
    struct Row {
        QString client;
        AppRow *row = nullptr;
        StateMark *state = nullptr;
        QPushButton *restart = nullptr;
        InlineError *error = nullptr;
    };

    void makeRows();
    void redrawRow(const Row &row, const AppView &app);
    QList<AppView> setUpApps() const;

    RowList *m_list;
    QList<Row> m_rows;
    Disclosure *m_myself;
    Text *m_howTo;
    bool m_waitedForOne = false; // in this visit; then it goes on by itself
};

} // namespace patchbay
