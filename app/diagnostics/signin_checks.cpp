// Whether the server lets this person in (A), and what it then offers (S5, S6).

#include "clients/entry_words.h"
#include "connections/connection_store.h"
#include "diagnostics/checks.h"

#include <QLocale>

#include <tuple>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Trouble troubleOfDoor(const std::optional<RunningProgram> &holder, quint16 port)
{
    Trouble taken;
    taken.seen = u"door %1"_s.arg(port);
    taken.error = Error{ErrorCode::ListenerFailed, taken.seen.toStdString()};
    if (!holder) {
        taken.title = Checks::tr("Another program stands in the way back from your browser.");
        taken.remedy = Checks::tr("Close other sign-ins that are still open, then check again.");
        taken.button = Checks::tr("Check again");
        taken.action = Action::TryAgain;
        return taken;
    }
    const QString name = programName(holder->program);
    taken.title =
        Checks::tr("Another program, %1, stands in the way back from your browser.").arg(name);
    taken.remedy = Checks::tr("Close it; save your work there first.");
    taken.button = Checks::tr("Close %1").arg(name);
    taken.action = Action::CloseProgram;
    taken.seen += u", process %1"_s.arg(holder->pid);
    return taken;
}

Outcome outcomeOf(const Result<int> &count, const QString &name)
{
    if (!count)
        return troubleFrom(count.error(), name);
    if (*count > 0)
        return std::nullopt;
    Trouble none;
    none.title = Checks::tr("%1 answers but offers no tools.").arg(name);
    none.remedy = Checks::tr("Ask your admin to switch them on for you.");
    none.button = Checks::tr("Ask my admin");
    none.action = Action::AskAdmin;
    none.seen = u"an empty list of tools"_s;
    none.error = Error{ErrorCode::AccessDenied, none.seen.toStdString()};
    return none;
}

// The list of tools answers three questions; it is asked for once.
class Counted
{
public:
    using Ask = std::function<QFuture<Result<int>>(const QString &connection)>;
    Counted(Ask ask, QString connection)
        : m_ask(std::move(ask))
        , m_connection(std::move(connection))
    {
    }
    QFuture<Result<int>> answer()
    {
        if (*m_answer)
            return QtFuture::makeReadyFuture(**m_answer);
        return m_ask(m_connection).then([memory = m_answer](const Result<int> &answer) {
            *memory = answer;
            return answer;
        });
    }

private:
    Ask m_ask;
    QString m_connection;
    std::shared_ptr<std::optional<Result<int>>> m_answer =
        std::make_shared<std::optional<Result<int>>>();
};

Check made(const QString &id, const QString &code, const Connection &connection,
           const QString &fine, const QStringList &dependsOn, std::function<QFuture<Outcome>()> run)
{
    return {id, code, connection.id, {}, fine, dependsOn, std::move(run)};
}

// Keys are known in one region only.
Check regionOfKeyCheck(const CheckParts &parts, const Connection &connection,
                       const QStringList &dependsOn, const std::shared_ptr<Counted> &counted)
{
    const auto judge = [find = parts.questions.findRegion, presets = parts.presets,
                        connection](const Result<int> &count) {
        if (count || count.error().code != ErrorCode::AccessKeyRefused)
            return readyOutcome(std::nullopt);
        return find(connection).then([presets, connection](const QString &region) -> Outcome {
            if (region.isEmpty())
                return std::nullopt;
            return wrongRegion({ErrorCode::WrongRegion, region.toStdString()}, connection, presets);
        });
    };
    return made(idOf(u"S2"_s, connection.id, u"key"_s), u"S2"_s, connection,
                Checks::tr("The access key is of this region."), dependsOn,
                [counted, judge] { return counted->answer().then(judge).unwrap(); });
}

QList<Check> toolsChecks(const CheckParts &parts, const Connection &connection, QStringList before)
{
    const auto counted = std::make_shared<Counted>(parts.questions.countTools, connection.id);
    const QString name = connection.name;
    QList<Check> checks;
    if (connection.access == Access::AccessKey && parts.questions.findRegion
        && presetAt(parts.presets, connection.url)) {
        checks << regionOfKeyCheck(parts, connection, before, counted);
        before = {checks.last().id};
    }
    for (const auto &[code, fine, error] :
         {std::tuple(u"S7"_s, Checks::tr("We speak the language of %1.").arg(name),
                     ErrorCode::VersionNotKnown),
          std::tuple(u"S5"_s, Checks::tr("You may use %1.").arg(name), ErrorCode::AccessDenied)}) {
        const auto judge = [name, error = error](const Result<int> &count) -> Outcome {
            if (count || count.error().code != error)
                return std::nullopt;
            return troubleFrom(count.error(), name);
        };
        checks << made(idOf(code, connection.id), code, connection, fine, before,
                       [counted, judge] { return counted->answer().then(judge); });
        before = {checks.last().id};
    }
    checks << made(idOf(u"S6"_s, connection.id), u"S6"_s, connection,
                   Checks::tr("%1 offers tools.").arg(name), before, [counted, name] {
                       return counted->answer().then(
                           [name](const Result<int> &count) { return outcomeOf(count, name); });
                   });
    return checks;
}

// Where the way back from the browser is fixed, nobody else may stand in it.
Check doorCheck(const CheckParts &parts, const Connection &connection,
                const std::shared_ptr<AskedOnce> &asked, const QStringList &dependsOn)
{
    const auto judge = [ask = parts.questions, port = connection.choices.redirectPort](
                           const Result<void> &token) -> Outcome {
        if (ask.portIsFree(port))
            return std::nullopt;
        const auto holder = ask.holderOf ? ask.holderOf(port) : std::nullopt;
        Trouble taken = troubleOfDoor(holder, port);
        // Nobody needs it as long as the sign-in lasts.
        taken.verdict = token ? Verdict::Note : Verdict::Problem;
        return taken;
    };
    return made(idOf(u"A4"_s, connection.id), u"A4"_s, connection,
                Checks::tr("The way back from the browser is free."), dependsOn,
                [asked, judge] { return asked->answer().then(judge); });
}

// Looks at what a server has asked for since the last sign-in, not at the server.
Check permissionCheck(const CheckParts &parts, const Connection &connection,
                      const QStringList &dependsOn)
{
    Check check;
    check.id = idOf(u"A13"_s, connection.id);
    check.code = u"A13"_s;
    check.connection = connection.id;
    check.fine = Checks::tr("You have allowed all that was asked for.");
    check.dependsOn = dependsOn;
    check.run = [&store = parts.store, connection] {
        const auto now = store.find(connection.id);
        const QString wanted = now && now->facts ? now->facts->wantedScope : QString();
        Outcome outcome;
        if (!wanted.isEmpty())
            outcome = troubleFrom({ErrorCode::MorePermissionNeeded, wanted.toStdString()},
                                  connection.name);
        return QtFuture::makeReadyFuture(outcome);
    };
    return check;
}

} // namespace

// A key that ends is not renewed by itself, as a sign-in is: the person hears of it in time.
Outcome outcomeOf(const Connection &connection, const QDateTime &now)
{
    constexpr qint64 noticeDays = 7;
    const QDateTime &ends = connection.accessKeyEnds;
    if (!ends.isValid() || now.daysTo(ends) > noticeDays)
        return std::nullopt;
    const bool isOver = ends <= now;
    const QString day = QLocale().toString(ends.toLocalTime().date(), u"d MMMM yyyy"_s);
    Trouble trouble;
    trouble.title = isOver
        ? Checks::tr("Your access key for %1 ended on %2.").arg(connection.name, day)
        : Checks::tr("Your access key for %1 ends on %2.").arg(connection.name, day);
    trouble.remedy = Checks::tr("Make a new one and enter it.");
    trouble.button = Checks::tr("Enter a new key");
    trouble.action = Action::EnterAccessKey;
    trouble.seen = ends.toUTC().toString(Qt::ISODate);
    trouble.verdict = isOver ? Verdict::Problem : Verdict::Note;
    return trouble;
}

Check keyEndCheck(const CheckParts &parts, const Connection &connection)
{
    Check check;
    check.id = idOf(u"A13"_s, connection.id);
    check.code = u"A13"_s;
    check.connection = connection.id;
    check.fine = Checks::tr("Your access key does not end soon.");
    check.run = [now = parts.questions.now, connection] {
        return readyOutcome(outcomeOf(connection, now()));
    };
    return check;
}

QList<Check> signInChecks(const CheckParts &parts, const Connection &connection)
{
    QList<Check> checks;
    const QString server = idOf(u"A12"_s, connection.id);
    QStringList before = {server};
    if (connection.access != Access::Open) {
        const auto asked = std::make_shared<AskedOnce>(
            [ask = parts.questions.askForToken, id = connection.id] { return ask(id); });
        const QString kept = Checks::tr("The password safe is open.");
        checks << checkOf(u"A11"_s, connection, kept, {}, asked,
                          {ErrorCode::KeychainLocked, ErrorCode::KeychainRefused,
                           ErrorCode::KeychainUnavailable});
        QStringList both = {server, checks.last().id};
        if (connection.choices.redirectPort != 0 && parts.questions.portIsFree
            && connection.access == Access::SignIn) {
            checks << doorCheck(parts, connection, asked, both);
            both.append(checks.last().id);
        }
        if (connection.access == Access::SignIn) {
            checks += attemptChecks(parts, connection, both, asked);
        } else {
            if (parts.questions.now)
                checks << keyEndCheck(parts, connection);
            checks << checkOf(u"A10"_s, connection, Checks::tr("Your access key is kept."), both,
                              asked, {});
        }
        before = {checks.last().id};
        // What was not allowed keeps nothing else from working.
        if (connection.access == Access::SignIn)
            checks << permissionCheck(parts, connection, before);
        if (connection.access == Access::SignIn && parts.questions.accountBefore)
            checks << accountCheck(parts, connection, before);
    }
    // They are listed through the relay.
    if (parts.questions.countTools)
        checks += toolsChecks(parts, connection, before + QStringList{u"R1"_s});
    return checks;
}

} // namespace patchbay
