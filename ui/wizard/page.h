// What every page of the wizard is: a place that shows a step and passes on a wish.
//
// A page reads `setup().view()`, calls verbs on it and redraws when told. It knows no other page.

#pragma once

#include "actions.h"
#include "setup/setup.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class PageHeader;

class Page : public QWidget
{
    Q_OBJECT

public:
    // The button that goes on, as the page wants it now.
    struct Next {
        QString text; // named after its act, with a mnemonic
        bool shown = true;
        bool enabled = true;
    };

    Page(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    virtual void enter() { } // it has come into sight: start what it is for
    virtual void leave() { } // the person went back or closed the window
    virtual void redraw() = 0; // from setup().view()
    virtual Next next() const = 0;
    virtual void goOn() = 0; // Next was pressed
    virtual QString cancelText() const; // also closes, unless the page says otherwise
    virtual bool cancelGoesOn() const { return false; }
    // The button to press instead of Next, if the page has one now.
    virtual QPushButton *filled() const { return nullptr; }
    virtual QWidget *firstFocus() const { return nullptr; } // nullptr: Next

    QString title() const;
    void setNarrow(bool narrow); // little room: the text gets what the margins had

Q_SIGNALS:
    void finished(); // the next page, please
    void nextChanged();
    void opened(); // something unfolded and would like room

protected:
    Setup &setup() const { return m_setup; }
    const SetupView &view() const { return m_setup.view(); }
    const Actions &actions() const { return m_actions; }
    PageHeader *header() const { return m_header; }
    QVBoxLayout *column() const { return m_column; }
    QString server() const; // its name, for sentences

private:
    Setup &m_setup;
    const Actions &m_actions;
    PageHeader *m_header;
    QVBoxLayout *m_column;
};

} // namespace patchbay
