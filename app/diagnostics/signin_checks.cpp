// Whether the server lets this person in (A), and what it then offers (S5, S6).

#include "connections/connection_store.h"
#include "diagnostics/checks.h"

#include <QLocale>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Outcome outcomeOf(const Result<int> &count, const QString &name)
{
    if (!count)
        return troubleFrom(count.error(), name);
    if (*count > 0)
        return std::nullopt;
    Trouble none;
    none.title = name + u" answers but offers no tools."_s;
    none.remedy = u"Ask your admin to switch them on for you."_s;
    none.button = u"Ask my admin"_s;
    none.action = Action::AskAdmin;
    none.seen = u"an empty list of tools"_s;
    none.error = Error{ErrorCode::AccessDenied, none.seen.toStdString()};
    return none;
}

Check toolsCheck(const CheckParts &parts, const Connection &connection,
                 const QStringList &dependsOn)
{
    Check check;
    check.id = idOf(u"S6"_s, connection.id);
    check.code = u"S6"_s;
    check.connection = connection.id;
    check.fine = connection.name + u" offers tools."_s;
    check.dependsOn = dependsOn;
    check.run = [count = parts.questions.countTools, connection] {
        return count(connection.id).then([name = connection.name](const Result<int> &counted) {
            return outcomeOf(counted, name);
        });
    };
    return check;
}

// Looks at what a server has asked for since the last sign-in, not at the server.
Check permissionCheck(const CheckParts &parts, const Connection &connection,
                      const QStringList &dependsOn)
{
    Check check;
    check.id = idOf(u"A13"_s, connection.id);
    check.code = u"A13"_s;
    check.connection = connection.id;
    check.fine = u"You have allowed all that was asked for."_s;
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
    const QString day = QLocale::c().toString(ends.toLocalTime().date(), u"d MMMM yyyy"_s);
    Trouble trouble;
    trouble.title = isOver ? u"Your access key for %1 ended on %2."_s.arg(connection.name, day)
                           : u"Your access key for %1 ends on %2."_s.arg(connection.name, day);
    trouble.remedy = u"Make a new one and enter it."_s;
    trouble.button = u"Enter a new key"_s;
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
    check.fine = u"Your access key does not end soon."_s;
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
        const QString kept = u"The password safe is open."_s;
        checks << checkOf(u"A11"_s, connection, kept, {}, asked,
                          {ErrorCode::KeychainLocked, ErrorCode::KeychainRefused,
                           ErrorCode::KeychainUnavailable});
        const QStringList both = {server, checks.last().id};
        if (connection.access == Access::SignIn) {
            checks << checkOf(u"A1"_s, connection, u"You are signed in."_s, both, asked,
                              {ErrorCode::SignInNeeded});
            checks << checkOf(u"A2"_s, connection, u"Your sign-in can be renewed."_s,
                              {checks.last().id}, asked, {});
        } else {
            if (parts.questions.now)
                checks << keyEndCheck(parts, connection);
            checks << checkOf(u"A10"_s, connection, u"Your access key is kept."_s, both, asked, {});
        }
        before = {checks.last().id};
        // What was not allowed keeps nothing else from working.
        if (connection.access == Access::SignIn)
            checks << permissionCheck(parts, connection, before);
    }
    if (parts.questions.countTools)
        checks << toolsCheck(parts, connection, before);
    return checks;
}

} // namespace patchbay
