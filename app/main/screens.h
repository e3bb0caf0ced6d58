// The windows and the tray of the tray program: opens them, and does what they ask for.

#pragma once

#include "actions.h"
#include "diagnostics/findings.h"
#include "owner/owner.h"
#include "platform/autostart.h"
#include "windows/sign_in_again.h"

#include <QPointer>

#include <memory>

namespace patchbay {

class LeavingWindow;
class MainWindow;
class OtherWays;
class ReportWindow;
class Tray;
class Wizard;

class Screens : public QObject
{
    Q_OBJECT

public:
    // WithDesktop: we were started by the login and must not be earlier than the panel.
    enum class Started { ByPerson, WithDesktop };
    Screens(Owner &owner, Started started);
    ~Screens() override;

    // The wizard while nothing is connected or a link is given, else the main window.
    void open(const QString &link);

Q_SIGNALS:
    // Everything was undone and the person has read so: quit, and remove what we have kept.
    void leftForGood();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Actions makeActions();
    void takeNewSetup();
    void rememberSetup();
    void speakFromNowOn(const QString &language);
    QString windowPlaces() const;
    void keepAutostart(Autostart wish);
    Choices choices() const;
    QStringList forcedConnections() const;
    void openWizard(const QString &link);
    void openWizardAtApps(const QString &connection);
    void openMainWindow();
    void openOtherWays(const QString &connection);
    void addByLink(const QString &connection, const QString &client);
    void signIn(const QString &connection, SignInAgain::Who who);
    void mendFinding(const Finding &finding);
    void switchRegionOf(const Finding &finding);
    void openSignInPage(const Finding &finding);
    void showFile(const Finding &finding);
    void showReport();
    void putBack(const QString &connection, const QString &client);
    void removeApp(const QString &connection, const QString &client);
    void onlyRead(const QString &connection, const QString &client, bool wish);
    void restartApp(const QString &client);
    void change(const Client &client, const QString &server,
                const std::function<Result<void>()> &work);
    void restart(const Client &client, const std::function<Result<void>()> &whileQuit,
                 const std::function<void()> &then = {});
    bool mustQuitFirst(const QStringList &connections, const std::function<void()> &then);
    void removeConnections(const QStringList &connections);
    void undoEverything();
    void tell(const Error &error, const QString &server = {}, const QString &app = {});

    Owner &m_owner;
    LiveFindings m_findings;
    Actions m_actions;
    std::unique_ptr<Setup> m_setup; // of the open wizard
    QPointer<Wizard> m_wizard;
    std::unique_ptr<Setup> m_againSetup; // of the open "Sign in again"
    QPointer<SignInAgain> m_again;
    QPointer<OtherWays> m_otherWays;
    QPointer<ReportWindow> m_report;
    QPointer<LeavingWindow> m_leavingWindow;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

} // namespace patchbay
