// One connection in the main window: its state and sign-in, and the apps that use it.
//
// Object names: signIn-<connection>, more-<connection>, addApps-<connection>;
// putBack-<connection>-<client>, restart-<connection>-<client>, more-<connection>-<client>.

#pragma once

#include "actions.h"
#include "setup/status.h"

#include <QWidget>

namespace patchbay {

class ConnectionCard : public QWidget
{
    Q_OBJECT

public:
    ConnectionCard(const ConnectionStatus &status, const Actions &actions,
                   QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    QWidget *makeSignInLife();
    QWidget *makeApps();
    QWidget *makeAppRow(const AppStatus &app);
    bool signInNeeded() const;
    bool morePermissionNeeded() const;

    ConnectionStatus m_status;
    const Actions &m_actions;
};

} // namespace patchbay
