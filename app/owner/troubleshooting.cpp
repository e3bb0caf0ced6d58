#include "owner/troubleshooting.h"

#include "clients/catalogue.h"
#include "clients/old_sign_in.h"
#include "connections/connection_store.h"
#include "diagnostics/checks.h"
#include "diagnostics/report.h"
#include "owner/entry_tester.h"
#include "owner/owner.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "platform/processes.h"
#include "setup/app_wiring.h"
#include "setup/regions.h"
#include "signin/admin_message.h"
#include "signin/given_credentials.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr int reportedLogLines = 200;

// Of the vendor's other regions, that which takes the access key of this connection; or empty.
QFuture<QString> regionFor(Owner &owner, const Connection &connection)
{
    const auto preset = presetAt(owner.presets(), connection.url);
    const auto regions = preset ? otherRegions(owner.presets(), *preset) : QList<ServerPreset>();
    if (regions.isEmpty())
        return QtFuture::makeReadyFuture(QString());
    return owner.tokens()
        .freshToken(connection.id)
        .then(&owner,
              [&owner, regions](const Result<Secret> &key) {
                  if (!key)
                      return QtFuture::makeReadyFuture(QString());
                  return regionOfKey(owner.platform(), regions, *key)
                      .then([](const std::optional<ServerPreset> &region) {
                          return region ? region->id : QString();
                      });
              })
        .unwrap();
}

// The door of a sign-in that is under way is held by us.
bool isFree(Owner &owner, quint16 port)
{
    const QList<Connection> connections = owner.store().connections();
    for (const Connection &connection : connections) {
        if (connection.choices.redirectPort == port && owner.signInUnderWay(connection.id))
            return true;
    }
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, port);
}

quint16 doorOf(Owner &owner, const Finding &finding)
{
    const auto connection = owner.store().find(finding.connection);
    return connection ? connection->choices.redirectPort : owner.store().port();
}

Result<void> closeHolder(Owner &owner, const Finding &finding)
{
    const Processes &processes = *owner.platform().processes;
    // Asked anew: another one may bear its number by now.
    const auto holder = processes.listensOn(doorOf(owner, finding));
    if (!holder || holder->pid == QCoreApplication::applicationPid())
        return {};
    return owner.platform().processes->askToQuit(holder->pid);
}

// The one cause of all that the relay answers; the servers themselves are asked all the same.
void askWhilePaused(Questions &questions)
{
    questions.countTools = {};
    questions.askLocalEndpoint = [](quint16) {
        return QtFuture::makeReadyFuture(Result<void>(Error{ErrorCode::RelayPaused, {}}));
    };
}

} // namespace

Outcome aboutUpdates(const Update &update)
{
    if (update.state == Update::State::Newest || update.state == Update::State::NotLooked)
        return std::nullopt;
    const UpdateWords words = wordsFor(update);
    Trouble news;
    news.title = words.happened;
    news.remedy = words.next;
    news.seen = update.news.page;
    news.verdict = Verdict::Note;
    if (update.state == Update::State::Newer) {
        news.button = Checks::tr("Update");
        news.action = Action::Update;
    }
    return news;
}

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
    if (owner.pause().isOn())
        askWhilePaused(questions);
    questions.lastSeen = [&owner](const QString &id, const QString &client) {
        return owner.status().lastSeen(id, client);
    };
    questions.lastSignIn = [&owner](const QString &id) { return owner.lastSignIns().error(id); };
    questions.accountBefore = [&owner](const QString &id) {
        return owner.lastSignIns().accountBefore(id);
    };
    questions.wokeUp = [&owner] { return owner.sleep().wokeUp(owner.platform().clock->now()); };
    questions.askServer = [&owner, ask = questions.askServer](const Connection &asked) {
        return ask(asked).then([asked, presets = owner.presets()](const Result<void> &answer) {
            return answer ? answer : Result<void>(withRegion(answer.error(), asked, presets));
        });
    };
    questions.findRegion = [&owner](const Connection &asked) { return regionFor(owner, asked); };
    questions.portIsFree = [&owner](quint16 port) { return isFree(owner, port); };
    const Update &update = owner.updates().update();
    if (update.state != Update::State::Off && update.state != Update::State::OfOthers
        && update.state != Update::State::Forbidden) {
        questions.newerVersion = [&owner] { return aboutUpdates(owner.updates().update()); };
    }
    QList<Check> checks =
        allChecks({owner.platform().places, owner.store(), owner.receipts(),
                   *owner.platform().processes, owner.catalogue(), questions, owner.presets(),
                   owner.platform().policy, owner.platform().policyNow});
    if (!connection.isEmpty()) {
        checks.removeIf([&](const Check &check) {
            return !check.connection.isEmpty() && check.connection != connection;
        });
    }
    return checks;
}

Result<void> mend(Owner &owner, const Finding &finding)
{
    if (finding.action == Action::CloseProgram)
        return closeHolder(owner, finding);
    if (finding.action == Action::StartPatchbay)
        return owner.restartRelay(owner.store().port());
    if (finding.action == Action::MovePort)
        return moveDoor(owner);
    if (finding.action == Action::GoOn)
        return owner.pause().end();
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

Result<void> moveDoor(Owner &owner)
{
    if (const auto started = owner.restartRelay(0); !started)
        return started;
    return updateEntries(owner);
}

Result<void> updateEntries(Owner &owner)
{
    Result<void> outcome;
    const QList<Receipt> receipts = owner.receipts().all();
    QStringList done;
    for (const Receipt &receipt : receipts) {
        const QString both = receipt.connection + u'/' + receipt.client;
        const auto client = findClient(owner.catalogue(), receipt.client);
        const auto connection = owner.store().find(receipt.connection);
        if (!client || !connection || receipt.direct || done.contains(both))
            continue;
        done.append(both);
        // The others are written all the same; what is left shows as R3.
        const auto written = AppWiring(owner.platform(), owner.store(), owner.receipts())
                                 .putBack(*client, *connection);
        if (!written)
            outcome = written;
    }
    owner.status().lookAgain();
    return outcome;
}

QFuture<Result<void>> switchRegion(Owner &owner, const Finding &finding)
{
    const auto connection = owner.store().find(finding.connection);
    const auto preset = findPreset(
        owner.presets(), finding.error ? QString::fromStdString(finding.error->detail) : QString());
    if (!connection || !preset)
        return QtFuture::makeReadyFuture(
            Result<void>(Error{ErrorCode::ConnectionUnknown, finding.connection.toStdString()}));
    const auto move = [&owner, id = connection->id, preset](const Result<bool> &signedOut) {
        // What the other region says to the sign-out keeps nobody here.
        Q_UNUSED(signedOut)
        auto now = owner.store().find(id);
        if (!now)
            return Result<void>(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
        now->url = preset->url;
        now->preset = preset->id;
        const auto kept = owner.store().update(*now);
        owner.tokens().reload(id);
        return kept;
    };
    if (connection->access == Access::AccessKey) // the key is of the new region already
        return QtFuture::makeReadyFuture(move(true));
    return owner.resetConnection(connection->id).then(&owner, move);
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

QString reportWithoutOwner(const Platform &platform, const Error &why)
{
    ReportInput input;
    input.when = platform.clock->now();
    input.system = QSysInfo::prettyProductName();
    input.places = platform.places;
    const auto add = [&input](const QString &check, const Error &error) {
        const Trouble trouble = troubleFrom(error, {});
        Finding finding;
        finding.check = check;
        finding.verdict = Verdict::Problem;
        finding.title = trouble.title;
        finding.seen = trouble.seen;
        input.findings.append(finding);
    };
    ConnectionStore store(platform.places.ourConfig);
    if (const auto loaded = store.load(); !loaded)
        add(u"settings"_s, loaded.error());
    add(u"R1"_s, why);
    input.connections = store.connections();
    for (const Connection &connection : std::as_const(input.connections)) {
        for (const ClientKey &key : connection.keys)
            input.apps.append(connection.id % u" / "_s % key.client);
    }
    for (const QString &program : {u"patchbay"_s, u"patchbayctl"_s})
        input.log += lastLogLines(platform.places, program, reportedLogLines);
    return reportFor(input);
}

} // namespace patchbay
