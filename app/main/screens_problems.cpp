// What the Problems page asks for.

#include "main/screens.h"

#include "owner/troubleshooting.h"
#include "platform/clock.h"
#include "platform/desktop.h"
#include "windows/report_window.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace patchbay {

// Does what the finding's button says, and looks whether it has helped.
void Screens::mendFinding(const Finding &finding)
{
    switch (finding.action) {
    case Action::SignIn:
    case Action::EnterAccessKey:
        return m_actions.signIn(finding.connection);
    case Action::SwitchAccount:
        return m_actions.signInAsSomebodyElse(finding.connection);
    case Action::SwitchRegion:
        return switchRegionOf(finding);
    case Action::OpenClockSettings:
        if (const auto opened = m_owner.platform().desktop->openClockSettings(); !opened)
            tell(opened.error(), {}, tr("The clock"));
        return;
    case Action::OpenBrowser:
        return openSignInPage(finding);
    case Action::CheckAddress:
        return openWizard({});
    case Action::RestartApp:
        return restartApp(finding.client);
    case Action::PutBack:
        putBack(finding.connection, finding.client);
        break;
    case Action::StartPatchbay:
    case Action::GoOn:
    case Action::MovePort:
    case Action::CloseProgram:
    case Action::ReplaceEarlier:
    case Action::DeleteOldSignIn:
        if (const auto done = mend(m_owner, finding); !done)
            tell(done.error());
        m_owner.status().lookAgain();
        break;
    case Action::TurnOnAutostart:
        keepAutostart(Autostart::On);
        break;
    case Action::ShowFile:
        return showFile(finding);
    case Action::Update:
        return m_actions.openLink(QUrl(m_owner.updates().update().news.page));
    case Action::AskAdmin:
        if (const QString message = messageToAdmin(m_owner, finding); !message.isEmpty())
            return m_actions.copyText(message);
        [[fallthrough]];
    case Action::CopyForIt:
        return m_actions.copyText(finding.title % u'\n' % finding.remedy % u'\n' % finding.seen);
    case Action::None:
    case Action::TryAgain:
        break;
    }
    m_findings.check();
}

void Screens::switchRegionOf(const Finding &finding)
{
    switchRegion(m_owner, finding).then(this, [this, finding](const Result<void> &done) {
        if (!done)
            return tell(done.error());
        const auto connection = m_owner.store().find(finding.connection);
        if (connection && connection->access == Access::SignIn)
            m_actions.signIn(finding.connection);
        m_findings.check();
    });
}

// Browsers find a network's own page by themselves, when a protected address does not open.
void Screens::openSignInPage(const Finding &finding)
{
    const auto connection = m_owner.store().find(finding.connection);
    if (!connection)
        return;
    QUrl page;
    page.setScheme(u"https"_s);
    page.setHost(QUrl(connection->url).host());
    m_actions.openLink(page);
}

// In the program that the person has for such files.
void Screens::showFile(const Finding &finding)
{
    for (const Receipt &receipt : m_owner.receipts().all()) {
        if (receipt.client != finding.client || receipt.connection != finding.connection)
            continue;
        QDesktopServices::openUrl(QUrl::fromLocalFile(receipt.path));
        return;
    }
}

void Screens::showReport()
{
    if (m_report) {
        m_report->raise();
        return m_report->activateWindow();
    }
    const QString day = m_owner.platform().clock->now().toLocalTime().toString(u"yyyy-MM-dd"_s);
    m_report = new ReportWindow(reportOf(m_owner, m_findings.findings()),
                                u"Patchbay report %1.txt"_s.arg(day), m_actions);
    m_report->setAttribute(Qt::WA_DeleteOnClose);
    m_report->show();
}

} // namespace patchbay
