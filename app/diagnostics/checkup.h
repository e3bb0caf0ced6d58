// Runs checks one after the other and tells what came of them.
//
//   for each check: cause known? -> NotAsked; else ask -> finding ... -> finished
//
// Never shows a consequence beside its cause: a check whose dependency is a Problem (or was itself
// not asked) is not run.

#pragma once

#include "diagnostics/check.h"

#include <QHash>
#include <QObject>

namespace patchbay {

class Clock;

class Checkup : public QObject
{
    Q_OBJECT

public:
    Checkup(QList<Check> checks, Clock &clock, QObject *parent = nullptr);

    // How long one check may take.
    static constexpr std::chrono::seconds limit{30};

    // Once.
    void start();

Q_SIGNALS:
    void found(const patchbay::Finding &finding); // as they come
    // Once, last: by connection, then what an admin has decided, network, server, sign-in, apps,
    // computer.
    void finished(const QList<patchbay::Finding> &findings);

private:
    void next();
    void take(const Check &check, const Outcome &outcome);
    void note(const Finding &finding);
    QString causeFor(const Check &check) const;

    QList<Check> m_checks;
    Clock &m_clock;
    qsizetype m_at = 0;
    QList<Finding> m_findings;
    QHash<QString, QString> m_causes; // of checks that are a problem or were not asked
};

// Findings in the order to show them.
QList<Finding> inOrder(QList<Finding> findings);

} // namespace patchbay
