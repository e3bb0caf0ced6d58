// Whether somebody is signed in (A1, A2), and if not, what came of the last attempt (A3, A5–A7,
// A9); and who came (A8).

#include "diagnostics/checks.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString code;
    QString fine;
    QList<ErrorCode> codes;
};

Trouble attemptTrouble(const Error &error, const QString &server)
{
    Trouble trouble = troubleFrom(error, server);
    switch (error.code) {
    case ErrorCode::BrowserNotOpened: // the link that could be copied is gone by now
        trouble.remedy = Checks::tr("Sign in again, copy the link and open it there yourself.");
        trouble.button = Checks::tr("Sign in again");
        trouble.action = Action::SignIn;
        break;
    case ErrorCode::Cancelled:
        trouble.title = Checks::tr("The sign-in was stopped before it was done.");
        trouble.action = Action::SignIn;
        break;
    case ErrorCode::ClientIdRefused:
    case ErrorCode::ClientIdOfAnother:
        trouble.button = Checks::tr("Ask my admin");
        trouble.action = Action::AskAdmin;
        break;
    default:
        break;
    }
    return trouble;
}

Outcome attemptOutcome(const Result<void> &token, const std::optional<Error> &last,
                       const QList<ErrorCode> &codes, const QString &server)
{
    if (token)
        return std::nullopt;
    if (codes.contains(token.error().code))
        return attemptTrouble(token.error(), server);
    if (token.error().code == ErrorCode::SignInNeeded && last && codes.contains(last->code))
        return attemptTrouble(*last, server);
    return std::nullopt;
}

// These are our own reasons; any other is the server's (RFC 6749 §5.2), or that it has given
// nothing to renew with.
bool isEndOfSignIn(const Error &error, const Connection &connection)
{
    const std::string &why = error.detail;
    const bool isOurs = why == "signed out" || why == "no sign-in" || why == "never signed in"
        || why == "nothing is stored";
    return connection.facts && error.code == ErrorCode::SignInNeeded && !isOurs;
}

// An attempt that has ended in an error that no other check is about says more than "signed out".
Check signedInCheck(const CheckParts &parts, const Connection &connection,
                    const QStringList &dependsOn, const std::shared_ptr<AskedOnce> &asked)
{
    const auto judge = [ask = parts.questions.lastSignIn,
                        connection](const Result<void> &token) -> Outcome {
        if (token || token.error().code != ErrorCode::SignInNeeded)
            return std::nullopt;
        const auto last = ask ? ask(connection.id) : std::nullopt;
        if (!last && isEndOfSignIn(token.error(), connection))
            return std::nullopt;
        Trouble trouble = troubleFrom(last.value_or(token.error()), connection.name);
        if (trouble.action != Action::AskAdmin && trouble.action != Action::CopyForIt) {
            trouble.button = Checks::tr("Sign in");
            trouble.action = Action::SignIn;
        }
        return trouble;
    };
    return {idOf(u"A1"_s, connection.id),
            u"A1"_s,
            connection.id,
            {},
            Checks::tr("You are signed in."),
            dependsOn,
            [asked, judge] { return asked->answer().then(judge); }};
}

Check renewalCheck(const Connection &connection, const QStringList &dependsOn,
                   const std::shared_ptr<AskedOnce> &asked)
{
    const auto judge = [connection](const Result<void> &token) -> Outcome {
        if (token)
            return std::nullopt;
        Trouble trouble = troubleFrom(token.error(), connection.name);
        if (isEndOfSignIn(token.error(), connection)) {
            trouble.title = Checks::tr("%1 has ended your sign-in.").arg(connection.name);
            trouble.remedy = Checks::tr("Sign in again; everything else stays as it is.");
            trouble.button = Checks::tr("Sign in again");
        }
        return trouble;
    };
    return {idOf(u"A2"_s, connection.id),
            u"A2"_s,
            connection.id,
            {},
            Checks::tr("Your sign-in can be renewed."),
            dependsOn,
            [asked, judge] { return asked->answer().then(judge); }};
}

} // namespace

QList<Check> attemptChecks(const CheckParts &parts, const Connection &connection,
                           const QStringList &dependsOn, const std::shared_ptr<AskedOnce> &asked)
{
    QList<Check> checks;
    QStringList before = dependsOn;
    const QList<Kind> kinds{
        {u"A3"_s, Checks::tr("Your browser opens."), {ErrorCode::BrowserNotOpened}},
        {u"A5"_s,
         Checks::tr("%1 accepts the way back from your browser.").arg(connection.name),
         {ErrorCode::RedirectRefused}},
        {u"A6"_s,
         Checks::tr("%1 knows Patchbay.").arg(connection.name),
         {ErrorCode::ClientForgotten, ErrorCode::ClientIdRefused, ErrorCode::ClientIdOfAnother}},
        {u"A9"_s,
         Checks::tr("Your company's sign-in has nothing against it."),
         {ErrorCode::ResourceRefused, ErrorCode::AdminConsentNeeded, ErrorCode::TokenNotAccepted}},
        {u"A7"_s,
         Checks::tr("No sign-in was broken off."),
         {ErrorCode::ConsentDenied, ErrorCode::SignInTimedOut, ErrorCode::Cancelled}}};
    for (const Kind &kind : kinds) {
        if (!parts.questions.lastSignIn)
            break;
        const auto judge = [last = parts.questions.lastSignIn, connection,
                            codes = kind.codes](const Result<void> &token) {
            return attemptOutcome(token, last(connection.id), codes, connection.name);
        };
        const QString id = idOf(kind.code, connection.id);
        checks << Check{id, kind.code, connection.id, {}, kind.fine, before, [asked, judge] {
                            return asked->answer().then(judge);
                        }};
        before.append(id);
    }
    checks << signedInCheck(parts, connection, before, asked);
    checks << renewalCheck(connection, {checks.last().id}, asked);
    return checks;
}

Check accountCheck(const CheckParts &parts, const Connection &connection,
                   const QStringList &dependsOn)
{
    const auto judge = [ask = parts.questions.accountBefore, connection]() -> Outcome {
        const QString before = ask(connection.id);
        if (before.isEmpty())
            return std::nullopt;
        Trouble other;
        other.title = Checks::tr("You are signed in as %1, and were %2 before.")
                          .arg(connection.account, before);
        other.remedy = Checks::tr("Switch the account, unless you meant it.");
        other.button = Checks::tr("Switch account");
        other.action = Action::SwitchAccount;
        other.verdict = Verdict::Note;
        return other;
    };
    return {idOf(u"A8"_s, connection.id),
            u"A8"_s,
            connection.id,
            {},
            Checks::tr("You are signed in as the one you were."),
            dependsOn,
            [judge] { return readyOutcome(judge()); }};
}

} // namespace patchbay
