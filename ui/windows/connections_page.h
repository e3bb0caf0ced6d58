// The connections, their apps, and what to do about them.
//
// Object names: addConnection, addFirst (while there is none), checkEverything, pause, goOn; those
// of a connection are in connection_card.h.

#pragma once

#include "actions.h"
#include "parts/page_frame.h"

class QPushButton;
class QTimer;

namespace patchbay {

class Note;
class StateMark;
class StatusSource;

class ConnectionsPage : public PageFrame
{
    Q_OBJECT

public:
    ConnectionsPage(StatusSource &source, const Actions &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void redraw();
    QWidget *makeContents();
    QWidget *makeEmpty();

    StatusSource &m_source;
    Actions m_actions;
    QWidget *m_contents = nullptr; // made anew on every change
    QPushButton *m_add;
    Note *m_stopped;
    Note *m_paused;
    QPushButton *m_pause;
    StateMark *m_state;
    QTimer *m_minute; // "2 minutes ago" grows older
};

} // namespace patchbay
