// From here to the server: the network (N) and the server itself (S). One request answers most of
// them; each takes the errors that are its own, and the last one those that no other has taken.

#include "diagnostics/checks.h"

#include "http/url.h"

#include <QUrl>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Tokens carry times, and servers allow them a few minutes.
constexpr std::chrono::minutes clockMayDiffer{5};
constexpr std::chrono::seconds slowAnswer{5};

Check networkCheck(const CheckParts &parts, const Connection &connection)
{
    Check check;
    check.id = idOf(u"N1"_s, connection.id);
    check.code = u"N1"_s;
    check.connection = connection.id;
    check.fine = Checks::tr("This computer is online.");
    check.run = [up = parts.questions.networkUp] {
        return readyOutcome(up() ? Outcome()
                                 : troubleFrom({ErrorCode::Offline, "no network interface"}, {}));
    };
    return check;
}

// A network that wants a sign-in sends everybody to its own page, and breaks what is protected.
Outcome signInPage(const Result<void> &answer, const PlainLook &look, const QString &host)
{
    if (answer || look.elsewhere.isEmpty())
        return std::nullopt;
    Trouble trouble;
    trouble.title = Checks::tr("Your network wants you to sign in to it first.");
    trouble.remedy = Checks::tr("Open your browser and follow its page, then check again.");
    trouble.button = Checks::tr("Open browser");
    trouble.action = Action::OpenBrowser;
    trouble.seen = host + u" leads to "_s + look.elsewhere;
    trouble.error = answer.error();
    return trouble;
}

Outcome wrongClock(const Result<void> &answer, const PlainLook &look, const QDateTime &now)
{
    if (!look.date.isValid() || !look.elsewhere.isEmpty())
        return std::nullopt;
    const std::chrono::seconds fast(look.date.secsTo(now));
    if (fast <= clockMayDiffer && fast >= -clockMayDiffer)
        return std::nullopt;
    Trouble trouble;
    trouble.title = (fast.count() > 0 ? Checks::tr("Your computer's clock is %1 fast.")
                                      : Checks::tr("Your computer's clock is %1 slow."))
                        .arg(lengthOf(fast));
    trouble.remedy = Checks::tr("Set it right, since signing in depends on it.");
    trouble.button = Checks::tr("Open clock settings");
    trouble.action = Action::OpenClockSettings;
    trouble.seen = u"%1 here, %2 there"_s.arg(now.toUTC().toString(Qt::ISODate),
                                              look.date.toUTC().toString(Qt::ISODate));
    // Where everything works all the same, nothing waits for it.
    trouble.verdict = answer ? Verdict::Note : Verdict::Problem;
    return trouble;
}

Outcome slowness(const Result<void> &answer, std::chrono::milliseconds took, const QString &name)
{
    if (!answer || took < slowAnswer)
        return std::nullopt;
    Trouble trouble;
    trouble.title = Checks::tr("%1 is slow: it took %2.")
                        .arg(name, lengthOf(std::chrono::round<std::chrono::seconds>(took)));
    trouble.remedy = Checks::tr("Nothing is wrong here; your apps wait for it.");
    trouble.button = Checks::tr("Check again");
    trouble.action = Action::TryAgain;
    trouble.seen = u"%1 ms"_s.arg(took.count());
    trouble.verdict = Verdict::Note;
    return trouble;
}

// A server that asks us to slow down is not broken.
Outcome tooMuch(const Result<void> &answer, const QString &name)
{
    const bool is = !answer
        && (answer.error().code == ErrorCode::TooManyRequests
            || (answer.error().code == ErrorCode::ServerUnavailable
                && answer.error().detail.find("status 429") != std::string::npos));
    if (!is)
        return std::nullopt;
    Trouble trouble;
    trouble.title = Checks::tr("%1 asks us to slow down.").arg(name);
    trouble.remedy = Checks::tr("Wait a minute, then check again; your apps wait as well.");
    trouble.button = Checks::tr("Check again");
    trouble.action = Action::TryAgain;
    trouble.seen = QString::fromStdString(answer.error().detail);
    return trouble;
}

// The person gets through all the same, a little later each time.
Outcome oldAddressesOnly(const AddressLook &look, const QString &name)
{
    if (!look.hasBoth || !look.oldOnes || look.newOnes)
        return std::nullopt;
    Trouble trouble;
    trouble.title =
        Checks::tr("Your network does not reach the new kind of address of %1.").arg(name);
    trouble.remedy = Checks::tr("We use the old kind; there is nothing to do.");
    trouble.seen = u"IPv6 does not connect, IPv4 does"_s;
    trouble.verdict = Verdict::Note;
    return trouble;
}

// Where somebody was signed in, there was a server.
Outcome switchedOff(const Result<void> &answer, const Connection &connection)
{
    const bool isGone = !answer && answer.error().code == ErrorCode::NotAnMcpServer
        && (answer.error().detail.find("status 404") != std::string::npos
            || answer.error().detail.find("status 410") != std::string::npos);
    if (!isGone || !connection.facts)
        return std::nullopt;
    return troubleFrom({ErrorCode::ServerSwitchedOff, answer.error().detail}, connection.name);
}

Check madeOf(const QString &code, const Connection &connection, const QString &fine,
             const QStringList &dependsOn, std::function<QFuture<Outcome>()> run)
{
    return {idOf(code, connection.id), code, connection.id, {}, fine, dependsOn, std::move(run)};
}

using Judge = std::function<Outcome(const Result<void> &answer, const PlainLook &look)>;

// What the answer of the server and a look in the plain tell together. One that is fine is looked
// at for its clock only, at the first check that wants it.
std::function<QFuture<Outcome>()> judging(const std::shared_ptr<AskedOnce> &asked,
                                          const std::function<QFuture<PlainLook>()> &look,
                                          const Judge &judge)
{
    return [asked, look, judge] {
        return asked->answer()
            .then([look, judge](const Result<void> &answer) {
                return look().then(
                    [judge, answer](const PlainLook &seen) { return judge(answer, seen); });
            })
            .unwrap();
    };
}

} // namespace

Trouble wrongRegion(const Error &error, const Connection &connection,
                    const QList<ServerPreset> &presets)
{
    Trouble trouble = troubleFrom(error, connection.name);
    const auto right = findPreset(presets, QString::fromStdString(error.detail));
    const auto chosen = presetAt(presets, connection.url);
    if (!right || !chosen)
        return trouble;
    trouble.action = Action::SwitchRegion;
    if (right->id == chosen->id) {
        trouble.title =
            Checks::tr("This is the address of the web pages of %1.").arg(connection.name);
        trouble.remedy = Checks::tr("Your apps need another one, which we know.");
        trouble.button = Checks::tr("Use the right one");
        return trouble;
    }
    trouble.title = Checks::tr("This account lives in %1, but you chose %2.")
                        .arg(spokenOfPreset(right->region), spokenOfPreset(chosen->region));
    trouble.remedy = Checks::tr("Switch, and everything else stays as it is.");
    trouble.button = Checks::tr("Switch to %1").arg(spokenOfPreset(right->region));
    return trouble;
}

QList<Check> serverChecks(const CheckParts &parts, const Connection &connection)
{
    const Questions &ask = parts.questions;
    const auto asked = std::make_shared<AskedOnce>(
        [ask = ask.askServer, connection] { return ask(connection); }, ask.sinceStart);
    const auto id = [&connection](const QString &code) { return idOf(code, connection.id); };
    const QString &name = connection.name;

    QList<Check> checks;
    QStringList before;
    const auto add = [&](const QString &code, const QString &fine, const QList<ErrorCode> &codes) {
        checks << checkOf(code, connection, fine, before, asked, codes);
        before = {id(code)};
    };
    const QString host = QUrl(connection.url).host();
    // The practice server and other local ones need no network.
    if (!http::isLoopbackHost(host.toStdString())) {
        checks << networkCheck(parts, connection);
        before = {id(u"N1"_s)};
        if (ask.lookPlainly) {
            const auto seen = std::make_shared<std::optional<PlainLook>>();
            const auto look = [ask = ask.lookPlainly, connection, seen] {
                if (*seen)
                    return QtFuture::makeReadyFuture(**seen);
                return ask(connection).then([seen](const PlainLook &answer) {
                    *seen = answer;
                    return answer;
                });
            };
            checks << madeOf(
                u"N6"_s, connection, Checks::tr("The network asks for no sign-in of its own."),
                before,
                judging(asked, look, [host](const Result<void> &answer, const PlainLook &plain) {
                    return signInPage(answer, plain, host);
                }));
            before = {id(u"N6"_s)};
            if (ask.now) {
                checks << madeOf(
                    u"N5"_s, connection, Checks::tr("This computer's clock is right."), before,
                    judging(asked, look,
                            [now = ask.now](const Result<void> &answer, const PlainLook &plain) {
                                return wrongClock(answer, plain, now());
                            }));
                before = {id(u"N5"_s)};
            }
        }
        add(u"N2"_s, Checks::tr("The network finds %1.").arg(name),
            {ErrorCode::HostNotFound, ErrorCode::Offline});
        add(u"N3"_s, Checks::tr("No proxy is in the way."), {ErrorCode::ProxyNeedsSignIn});
        add(u"N4"_s, Checks::tr("The connection is secure."),
            {ErrorCode::CertificateNotTrusted, ErrorCode::SecureConnectionFailed});
    }
    checks << madeOf(u"S8"_s, connection, Checks::tr("%1 is quick enough.").arg(name), before,
                     [asked, name] {
                         return asked->answer().then([asked, name](const Result<void> &answer) {
                             const Outcome much = tooMuch(answer, name);
                             return much ? much : slowness(answer, asked->took(), name);
                         });
                     });
    before = {id(u"S8"_s)};
    add(u"S1"_s, Checks::tr("%1 answers.").arg(name),
        {ErrorCode::ServerUnavailable, ErrorCode::ConnectionRefused, ErrorCode::ConnectionTimedOut,
         ErrorCode::ConnectionLost});
    if (presetAt(parts.presets, connection.url)) {
        checks << madeOf(u"S2"_s, connection, Checks::tr("The region is the right one."), before,
                         [asked, connection, presets = parts.presets] {
                             return asked->answer().then(
                                 [connection, presets](const Result<void> &answer) -> Outcome {
                                     if (answer || answer.error().code != ErrorCode::WrongRegion)
                                         return std::nullopt;
                                     return wrongRegion(answer.error(), connection, presets);
                                 });
                         });
        before = {id(u"S2"_s)};
    }
    checks << madeOf(u"S4"_s, connection, Checks::tr("%1 is switched on.").arg(name), before,
                     [asked, connection] {
                         return asked->answer().then([connection](const Result<void> &answer) {
                             return switchedOff(answer, connection);
                         });
                     });
    before = {id(u"S4"_s)};
    add(u"S3"_s, Checks::tr("The address leads to tools for AI apps."),
        {ErrorCode::NotAnMcpServer, ErrorCode::ServerAnswerUnreadable, ErrorCode::AnswerTooLarge,
         ErrorCode::RequestRefused, ErrorCode::AddressNotUrl, ErrorCode::AddressNotSecure});
    add(u"A12"_s, Checks::tr("%1 says how to sign in.").arg(name), {});
    if (!http::isLoopbackHost(host.toStdString()) && ask.lookAtAddresses)
        checks << madeOf(
            u"N7"_s, connection, Checks::tr("Your network reaches both kinds of address."), before,
            [look = ask.lookAtAddresses, connection] {
                return look(connection).then([name = connection.name](const AddressLook &seen) {
                    return oldAddressesOnly(seen, name);
                });
            });
    return checks;
}

} // namespace patchbay
