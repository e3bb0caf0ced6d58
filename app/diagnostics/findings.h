// What the last checkup found, and the one under way: what the troubleshooting page shows.

#pragma once

#include "diagnostics/check.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace patchbay {

class Clock;

class FindingsSource : public QObject
{
    Q_OBJECT

public:
    // In the order to show them; those of the last whole checkup, also while a new one runs.
    virtual const QList<Finding> &findings() const = 0;
    virtual QDateTime checkedAt() const = 0; // invalid: never
    virtual bool isRunning() const = 0;
    // Asks everything; while a checkup runs, another one follows it.
    virtual void check() = 0;

Q_SIGNALS:
    void changed();

protected:
    using QObject::QObject;
};

class LiveFindings : public FindingsSource
{
    Q_OBJECT

public:
    // `makeChecks` is asked for the checks of every checkup anew. `clock` outlives this.
    LiveFindings(std::function<QList<Check>()> makeChecks, Clock &clock, QObject *parent = nullptr);

    const QList<Finding> &findings() const override { return m_findings; }
    QDateTime checkedAt() const override { return m_checkedAt; }
    bool isRunning() const override { return m_running; }
    void check() override;

private:
    void take(const QList<Finding> &findings);

    std::function<QList<Check>()> m_makeChecks;
    Clock &m_clock;
    QList<Finding> m_findings;
    QDateTime m_checkedAt;
    bool m_running = false;
    bool m_again = false;
};

} // namespace patchbay
