#include "diagnostics/findings.h"

#include "diagnostics/checkup.h"
#include "platform/clock.h"

#include <utility>

namespace patchbay {

LiveFindings::LiveFindings(std::function<QList<Check>()> makeChecks, Clock &clock, QObject *parent)
    : FindingsSource(parent)
    , m_makeChecks(std::move(makeChecks))
    , m_clock(clock)
{
}

void LiveFindings::check()
{
    m_again = m_running; // what has changed since it began, a running one may have passed already
    if (m_running)
        return;
    m_running = true;
    auto *checkup = new Checkup(m_makeChecks(), m_clock, this);
    connect(checkup, &Checkup::finished, this, [this, checkup](const QList<Finding> &findings) {
        checkup->deleteLater();
        take(findings);
    });
    Q_EMIT changed();
    checkup->start();
}

void LiveFindings::take(const QList<Finding> &findings)
{
    m_findings = findings;
    m_checkedAt = m_clock.now();
    m_running = false;
    if (std::exchange(m_again, false))
        check();
    else
        Q_EMIT changed();
}

} // namespace patchbay
