// The sign near the clock: one of five shapes, and a menu of plain words.
//
// Never the only way in: where there is no tray, starting Patchbay again opens the window.

#pragma once

#include "actions.h"
#include "setup/status.h"
#include "tray/notices.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <chrono>
#include <memory>

class QMenu;
class QTimer;

namespace patchbay {

class PanelWatch;

class Tray : public QObject
{
    Q_OBJECT

public:
    // `patience`: for how long to wait for a panel that speaks D-Bus before going the older way of
    // X11. Qt decides once, at the first look, how it talks to the panel (6.4.2); who is started
    // with the desktop must not be earlier than the panel.
    Tray(StatusSource &source, const Actions &actions,
         std::chrono::milliseconds patience = std::chrono::milliseconds(0),
         QObject *parent = nullptr);
    ~Tray() override;

    bool isShown() const; // false: there is no tray (yet)
    QMenu *menu() const { return m_menu.get(); }
    QString toolTip() const;
    void speakAnew() { redraw(); } // another language was chosen

Q_SIGNALS:
    void shown(); // a tray was found

private:
    void look();
    void redraw();
    void addConnection(const ConnectionStatus &status);
    void tell(const Notice &notice);
    void follow();
    void addApp(const ConnectionStatus &status, const AppStatus &app);

    StatusSource &m_source;
    Actions m_actions;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // made when there is a tray
    PanelWatch *m_panel;
    bool m_patient = true; // there may still be a panel that speaks D-Bus
    QTimer *m_search;
    Notices *m_notices;
    std::optional<Notice> m_told; // the one on screen; a click on it follows it
};

// In the colours that can be told on light and dark panels alike.
QIcon trayIcon(Health health);

} // namespace patchbay
