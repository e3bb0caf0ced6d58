// A pretended person, their apps and servers: for tests of pages and for pictures.

#pragma once

#include "actions.h"
#include "diagnostics/findings.h"
#include "setup/activity.h"
#include "setup/leaving.h"
#include "setup/other_apps.h"
#include "setup/setup.h"
#include "setup/status.h"

namespace patchbay::pretended {

QDateTime now(); // 22 November 2026, 10:31 UTC

QList<ServerPreset> presets();

// How far the journey of Maria Keller has come.
SetupView addressRefused();
SetupView waitingForBrowser();
SetupView waitingForCode();
SetupView adminMustRegister();
SetupView signInFailed();
SetupView appsFound(); // signed in; Claude and Cursor chosen
SetupView appRefused(); // Cursor's file has a mistake
SetupView askingApps(); // while they say what they make of their files; one app here is no more
SetupView setUp(); // Claude must restart
SetupView waitsForQuit(); // Claude must quit before it can be written
SetupView testing();
SetupView working();
SetupView notWorking();

Status noConnections();
Status allIsWell();
Status needsSignIn();
Status needsYou(); // VS Code has lost its entry
Status relayStopped();
Status paused(); // for an hour

// Undoing everything: Claude must quit for it.
LeavingPlan leavingPlan();
Farewell farewell(); // all of it was done
Farewell unfinishedFarewell(); // Cursor's file could not be written, and a server did not confirm

QList<Client> linkApps(); // Cursor and VS Code

// An app called Hermes that was set up by hand, and its key.
OtherAppEntry otherApp();
QString otherAppKey();

// Actions that do nothing but say so in `asked`.
Actions actions(QStringList *asked);

QList<Finding> nothingFound();
QList<Finding> oneCause(); // signed out, and two checks that wait for it
QList<Finding> manyFindings(); // an entry that is gone, a note

QList<ActivityEntry> aDay(); // of Claude and Cursor; one request failed

class Activity : public ActivitySource
{
public:
    explicit Activity(QList<ActivityEntry> entries = {})
        : m_entries(std::move(entries))
    {
    }
    const QList<ActivityEntry> &entries() const override { return m_entries; }
    void set(const QList<ActivityEntry> &entries)
    {
        m_entries = entries;
        Q_EMIT changed();
    }

private:
    QList<ActivityEntry> m_entries;
};

class Findings : public FindingsSource
{
public:
    explicit Findings(QList<Finding> findings = nothingFound())
        : m_findings(std::move(findings))
    {
    }
    const QList<Finding> &findings() const override { return m_findings; }
    QDateTime checkedAt() const override { return m_checkedAt; }
    bool isRunning() const override { return m_running; }
    void check() override { ++asked; }
    void set(const QList<Finding> &findings)
    {
        m_findings = findings;
        m_running = false;
        m_checkedAt = now();
        Q_EMIT changed();
    }
    void run(bool forTheFirstTime)
    {
        m_running = true;
        if (forTheFirstTime) {
            m_findings.clear();
            m_checkedAt = {};
        }
        Q_EMIT changed();
    }

    int asked = 0;

private:
    QList<Finding> m_findings;
    QDateTime m_checkedAt = now();
    bool m_running = false;
};

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
