#include "owner/troubleshooting.h"

#include "clients/catalogue.h"
#include "clients/old_sign_in.h"
#include "diagnostics/checks.h"
#include "diagnostics/report.h"
#include "owner/entry_tester.h"
#include "owner/owner.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "setup/app_wiring.h"
#include "signin/admin_message.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr int reportedLogLines = 200;

} // namespace

QList<Check> checksOf(Owner &owner, const QString &connection)
{
    Questions questions = realQuestions(owner.platform(), owner.tokens());
    questions.countTools = [&owner](const QString &id) {
        return owner.tester()
            .listTools(id, {}, {})
            .then(&owner, [](const Result<EntryTester::Answer> &answer) -> Result<int> {
                if (!answer)
                    return answer.error();
                return answer->toolCount;
            });
    };
    questions.lastSeen = [&owner](const QString &id, const QString &client) {
        return owner.status().lastSeen(id, client);
    };
    QList<Check> checks = allChecks({owner.platform().places, owner.store(), owner.receipts(),
                                     *owner.platform().processes, owner.catalogue(), questions});
    if (!connection.isEmpty()) {
        checks.removeIf([&](const Check &check) {
            return !check.connection.isEmpty() && check.connection != connection;
        });
    }
    return checks;
}

Result<void> mend(Owner &owner, const Finding &finding)
{
    const auto connection = owner.store().find(finding.connection);
    if (!connection)
        return Error{ErrorCode::ConnectionUnknown, finding.connection.toStdString()};
    if (finding.action == Action::DeleteOldSignIn)
        return deleteOldSignIn(oldSignInFiles(owner.platform().places, connection->url));
    const auto client = findClient(owner.catalogue(), finding.client);
    if (!client)
        return client.error();
    AppWiring wiring(owner.platform(), owner.store(), owner.receipts());
    if (finding.action == Action::PutBack)
        return wiring.putBack(*client, *connection);
    if (finding.action != Action::ReplaceEarlier)
        return Error{ErrorCode::WrongUsage, finding.check.toStdString()};
    WiringWishes wishes;
    wishes.replaces = [&](const EarlierEntry &earlier) { return codeFor(earlier) == finding.code; };
    const auto entry = wiring.prepare(*client, *connection, wishes);
    return entry ? wiring.carryOut(*entry) : Result<void>(entry.error());
}

QString messageToAdmin(Owner &owner, const Finding &finding)
{
    const auto connection = owner.store().find(finding.connection);
    if (!connection || !finding.error || finding.action != Action::AskAdmin)
        return {};
    const auto quirks = ProviderQuirks::read(owner.platform().places);
    const QString issuer = connection->facts ? connection->facts->issuer : QString();
    const auto message =
        adminMessageFor(*finding.error, *connection, presetAt(owner.presets(), connection->url),
                        quirks ? quirks->notesOn(issuer) : ProviderNotes());
    return message ? message->text : QString();
}

QString reportOf(Owner &owner, const QList<Finding> &findings)
{
    ReportInput input;
    input.when = owner.platform().clock->now();
    input.system = QSysInfo::prettyProductName();
    input.places = owner.platform().places;
    input.connections = owner.store().connections();
    input.findings = findings;
    for (const ConnectionStatus &connection : owner.status().status().connections) {
        for (const AppStatus &app : connection.apps)
            input.apps.append(connection.connection.id % u" / "_s % app.client);
    }
    input.log = lastLogLines(input.places, QCoreApplication::applicationName(), reportedLogLines);
    return reportFor(input);
}

} // namespace patchbay
