#include "diagnostics/checkup.h"

#include "platform/clock.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Finding findingOf(const Check &check)
{
    Finding finding;
    finding.check = check.id;
    finding.code = check.code;
    finding.connection = check.connection;
    finding.client = check.client;
    finding.title = check.fine;
    return finding;
}

} // namespace

Checkup::Checkup(QList<Check> checks, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_checks(std::move(checks))
    , m_clock(clock)
{
}

void Checkup::start()
{
    next();
}

void Checkup::next()
{
    // A loop for those that are not asked, so that a long list does not become a deep stack.
    for (; m_at < m_checks.size(); ++m_at) {
        const Check &check = m_checks[m_at];
        const QString cause = causeFor(check);
        if (cause.isEmpty())
            break;
        Finding skipped = findingOf(check);
        skipped.verdict = Verdict::NotAsked;
        skipped.cause = cause;
        note(skipped);
    }
    if (m_at == m_checks.size()) {
        Q_EMIT finished(inOrder(m_findings));
        return;
    }
    const Check check = m_checks[m_at++];
    auto *watcher = new QFutureWatcher<Outcome>(this);
    const auto end = [this, watcher, check](const Outcome &outcome) {
        watcher->disconnect(this); // an answer after the limit comes too late
        watcher->deleteLater();
        take(check, outcome);
    };
    const auto silence = [end, check] {
        end(troubleFrom({ErrorCode::Unexpected, check.code.toStdString() + ": no answer"}, {}));
    };
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, end, silence] {
        const auto future = watcher->future();
        if (future.resultCount() > 0)
            end(future.result());
        else
            silence(); // cancelled by who should have answered
    });
    watcher->setFuture(check.run());
    m_clock.after(limit, watcher, silence);
}

void Checkup::take(const Check &check, const Outcome &outcome)
{
    Finding finding = findingOf(check);
    if (outcome) {
        finding.verdict = outcome->verdict;
        finding.title = outcome->title;
        finding.remedy = outcome->remedy;
        finding.button = outcome->button;
        finding.action = outcome->action;
        finding.seen = outcome->seen;
        finding.error = outcome->error;
    }
    note(finding);
    next();
}

void Checkup::note(const Finding &finding)
{
    if (finding.verdict == Verdict::Problem)
        m_causes.insert(finding.check, finding.check);
    if (finding.verdict == Verdict::NotAsked)
        m_causes.insert(finding.check, finding.cause);
    m_findings << finding;
    Q_EMIT found(finding);
}

QString Checkup::causeFor(const Check &check) const
{
    for (const QString &dependency : check.dependsOn) {
        if (const QString cause = m_causes.value(dependency); !cause.isEmpty())
            return cause;
    }
    return {};
}

QList<Finding> inOrder(QList<Finding> findings)
{
    const auto rank = [](const Finding &finding) {
        return u"PNSACR"_s.indexOf(finding.code.isEmpty() ? QChar() : finding.code.front());
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&rank](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
    return findings;
}

} // namespace patchbay
