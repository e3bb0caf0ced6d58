// The commands that look for what is wrong, mend it, and write the report.

#include "owner/commands.h"

#include "clients/catalogue.h"
#include "diagnostics/checks.h"
#include "diagnostics/checkup.h"
#include "diagnostics/report.h"
#include "owner/entry_tester.h"
#include "platform/clock.h"
#include "setup/app_wiring.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr int reportedLogLines = 200;

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return u"fine"_s;
    case Verdict::Note:
        return u"note"_s;
    case Verdict::Problem:
        return u"problem"_s;
    case Verdict::NotAsked:
        return u"not asked"_s;
    }
    return u"fine"_s;
}

QJsonObject describe(const Finding &finding)
{
    return {{u"check"_s, finding.check},   {u"verdict"_s, wordFor(finding.verdict)},
            {u"cause"_s, finding.cause},   {u"title"_s, finding.title},
            {u"remedy"_s, finding.remedy}, {u"seen"_s, finding.seen}};
}

QString line(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Fine:
        return u"[ok]  "_s % finding.title;
    case Verdict::NotAsked:
        return u"[ - ]  "_s % finding.check % u": not asked, see "_s % finding.cause;
    case Verdict::Note:
    case Verdict::Problem:
        break;
    }
    return (finding.verdict == Verdict::Note ? u"[ i ]  "_s : u"[ ! ]  "_s) % finding.title % u' '
        % finding.remedy;
}

} // namespace

QList<Check> Commands::checks(const QString &connection)
{
    Questions questions = realQuestions(m_owner.platform(), m_owner.tokens());
    questions.countTools = [this](const QString &id) {
        return m_owner.tester()
            .listTools(id, {}, {})
            .then(this, [](const Result<EntryTester::Answer> &answer) -> Result<int> {
                if (!answer)
                    return answer.error();
                return answer->toolCount;
            });
    };
    questions.lastSeen = [this](const QString &id, const QString &client) {
        return m_owner.status().lastSeen(id, client);
    };
    QList<Check> checks =
        allChecks({m_owner.platform().places, m_owner.store(), m_owner.receipts(),
                   *m_owner.platform().processes, m_owner.catalogue(), questions});
    if (!connection.isEmpty())
        checks.removeIf([&](const Check &check) {
            return !check.connection.isEmpty() && check.connection != connection;
        });
    return checks;
}

void Commands::doctor(const QJsonObject &arguments, const Reply &reply)
{
    const QString id = arguments.value(u"id"_s).toString();
    if (!id.isEmpty() && !connectionFor(arguments, reply))
        return;
    const bool fix = arguments.value(u"fix"_s).toBool();
    auto *checkup = new Checkup(checks(id), *m_owner.platform().clock, this);
    connect(checkup, &Checkup::found, this, [reply](const Finding &finding) {
        reply.progress(line(finding), {{u"finding"_s, describe(finding)}});
    });
    connect(checkup, &Checkup::finished, this,
            [this, reply, checkup, fix](const QList<Finding> &findings) {
                checkup->deleteLater();
                QJsonArray all;
                QStringList mended;
                int problems = 0;
                for (const Finding &finding : findings) {
                    all.append(describe(finding));
                    if (finding.verdict != Verdict::Problem)
                        continue;
                    const bool done = fix && mend(finding);
                    if (done)
                        mended.append(finding.check);
                    else
                        ++problems;
                }
                QString text = problems == 0
                    ? u"Everything is fine."_s
                    : u"%1 of %2 checks found something."_s.arg(problems).arg(findings.size());
                if (!mended.isEmpty())
                    text += u" Mended: "_s % mended.join(u", "_s) % u'.';
                reply.done(
                    text, {{u"findings"_s, all}, {u"mended"_s, QJsonArray::fromStringList(mended)}},
                    problems == 0 ? 0 : 1);
            });
    checkup->start();
}

// Does what needs no person: putting an entry back. A sign-in or a restart is left to them.
bool Commands::mend(const Finding &finding)
{
    if (finding.action != Action::PutBack)
        return false;
    const auto client = findClient(m_owner.catalogue(), finding.client);
    const auto connection = m_owner.store().find(finding.connection);
    if (!client || !connection)
        return false;
    AppWiring wiring(m_owner.platform(), m_owner.store(), m_owner.receipts());
    const auto entry = wiring.prepare(*client, *connection);
    return entry && wiring.carryOut(*entry);
}

// The text goes to the guest, who writes it where its person said.
void Commands::report(const QJsonObject &, const Reply &reply)
{
    auto *checkup = new Checkup(checks({}), *m_owner.platform().clock, this);
    connect(
        checkup, &Checkup::finished, this, [this, reply, checkup](const QList<Finding> &findings) {
            checkup->deleteLater();
            ReportInput input;
            input.when = m_owner.platform().clock->now();
            input.system = QSysInfo::prettyProductName();
            input.places = m_owner.platform().places;
            input.connections = m_owner.store().connections();
            input.findings = findings;
            for (const ConnectionStatus &connection : m_owner.status().status().connections) {
                for (const AppStatus &app : connection.apps)
                    input.apps.append(connection.connection.id % u" / "_s % app.client);
            }
            input.log =
                lastLogLines(input.places, QCoreApplication::applicationName(), reportedLogLines);
            const QString text = reportFor(input);
            reply.done(text, {{u"report"_s, text}});
        });
    checkup->start();
}

} // namespace patchbay
