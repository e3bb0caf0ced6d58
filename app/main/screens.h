// The windows and the tray of the tray program: opens them, and does what they ask for.

#pragma once

#include "actions.h"
#include "owner/owner.h"

#include <QPointer>

#include <memory>

namespace patchbay {

class Wizard;

class Screens : public QObject
{
    Q_OBJECT

public:
    explicit Screens(Owner &owner);
    ~Screens() override;

    // The wizard.
    void open(const QString &link);

private:
    Actions makeActions();
    void openWizard(const QString &link);
    void openWizardAtApps(const QString &connection);
    void signIn(const QString &connection);
    void putBack(const QString &connection, const QString &client);
    void removeApp(const QString &connection, const QString &client);
    void restartApp(const QString &client);
    void undoEverything();
    void tell(const Error &error, const QString &server = {}, const QString &app = {});

    Owner &m_owner;
    Actions m_actions;
    std::unique_ptr<Setup> m_setup; // of the open wizard
    QPointer<Wizard> m_wizard;
};

} // namespace patchbay
