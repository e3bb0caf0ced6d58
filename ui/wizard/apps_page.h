// Which apps may use the server, and exactly what will change in their files.

#pragma once

#include "wizard/page.h"

namespace patchbay {

class AppRow;
class ChangePreview;
class Disclosure;
class ExplainedBox;
class InlineError;
class Note;
class RowList;
class StateMark;
class Text;

class AppsPage : public Page
{
    Q_OBJECT

public:
    AppsPage(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    void enter() override;
    void redraw() override;
    Next next() const override;
    void goOn() override;
    QWidget *firstFocus() const override;

private:
    struct Row {
        QString client;
        AppRow *row = nullptr;
        StateMark *state = nullptr;
        QWidget *earlier = nullptr; // one box for each entry that was made before us
        InlineError *error = nullptr;
    };

    void makeRows();
    void redrawRow(const Row &row, const AppView &app);
    void redrawEarlier(const Row &row, const AppView &app);
    void redrawDecided();
    void choose();
    QList<AppView> found() const;
    bool everythingSetUp() const;
    int chosenCount() const;
    QStringList mustQuit() const;
    void redrawChoices();

    Note *m_account;
    RowList *m_list;
    QList<Row> m_rows;
    Text *m_nothing;
    Text *m_notFound;
    Note *m_ended; // apps that are here and are no more
    ExplainedBox *m_restart; // apps that must quit before they can be set up
    ExplainedBox *m_reading;
    Note *m_decided; // what an admin has decided about them
    Disclosure *m_details;
    ChangePreview *m_preview;
    Note *m_undo;
    bool m_applying = false;
};

} // namespace patchbay
