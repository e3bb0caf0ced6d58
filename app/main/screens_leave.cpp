// Undo everything: the window that asks, and what it asks for.

#include "main/screens.h"

#include "windows/leaving_window.h"

namespace patchbay {

void Screens::undoEverything()
{
    if (m_leavingWindow) {
        m_leavingWindow->raise();
        return m_leavingWindow->activateWindow();
    }
    const Leaving::Parts parts{m_owner.platform(), m_owner.store(), m_owner.tokens(),
                               m_owner.receipts(), m_owner.catalogue() + m_owner.discontinued()};
    m_leavingWindow = new LeavingWindow(leavingPlan(parts));
    m_leavingWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_leavingWindow, &LeavingWindow::wished, this, [this, parts] {
        // The person has read which apps are quit for it.
        auto *leaving = new Leaving(parts, Leaving::RunningApps::Restart, this);
        connect(leaving, &Leaving::doing, m_leavingWindow, &LeavingWindow::showStep);
        connect(leaving, &Leaving::finished, this,
                [this, leaving](const Result<Farewell> &outcome) {
                    leaving->deleteLater();
                    m_owner.status().lookAgain();
                    if (!m_leavingWindow)
                        return;
                    if (outcome)
                        m_leavingWindow->showOutcome(*outcome);
                    else
                        m_leavingWindow->showRefusal(outcome.error());
                });
        leaving->start();
    });
    connect(m_leavingWindow, &LeavingWindow::read, this, [this](bool complete) {
        if (complete)
            Q_EMIT leftForGood();
    });
    m_leavingWindow->show();
}

} // namespace patchbay
