// A pretended person, their apps and servers: for tests of pages and for pictures.

#pragma once

#include "actions.h"
#include "setup/setup.h"
#include "setup/status.h"

namespace patchbay::pretended {

QDateTime now(); // 22 November 2026, 10:31 UTC

QList<ServerPreset> presets();

// How far the journey of Maria Keller has come.
SetupView addressRefused();
SetupView waitingForBrowser();
SetupView signInFailed();
SetupView appsFound(); // signed in; Claude and Cursor chosen
SetupView appRefused(); // Cursor's file has a mistake
SetupView setUp(); // Claude must restart
SetupView testing();
SetupView working();
SetupView notWorking();

Status noConnections();
Status allIsWell();
Status needsSignIn();
Status needsYou(); // VS Code has lost its entry
Status relayStopped();

// Actions that do nothing but say so in `asked`.
Actions actions(QStringList *asked);

class Source : public StatusSource
{
public:
    explicit Source(Status status)
        : m_status(std::move(status))
    {
    }
    const Status &status() const override { return m_status; }
    void lookAgain() override { }
    void set(const Status &status)
    {
        m_status = status;
        Q_EMIT changed();
    }

private:
    Status m_status;
};

} // namespace patchbay::pretended
