// The relay on this computer (R).

#include "clients/entry_words.h"
#include "connections/connection_store.h"
#include "diagnostics/checks.h"
#include "platform/autostart.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Outcome outcomeOf(Autostart state)
{
    if (state == Autostart::On)
        return std::nullopt;
    Trouble off;
    off.title = Checks::tr("Patchbay does not start with your computer.");
    off.remedy = Checks::tr("Turn it on, so that your apps are connected after a restart.");
    off.button = Checks::tr("Turn on");
    off.action = Action::TurnOnAutostart;
    off.verdict = Verdict::Note;
    return off;
}

// Loopback that swallows what it is sent: only a filter on this computer does that.
Outcome swallowed(const Result<void> &answer, Os os)
{
    if (answer || answer.error().code != ErrorCode::ConnectionTimedOut)
        return std::nullopt;
    Trouble trouble = troubleFrom(answer.error(), {});
    trouble.title = os == Os::Windows
        ? Checks::tr("Windows Security keeps your apps from reaching Patchbay.")
        : Checks::tr("A protection program keeps your apps from reaching Patchbay.");
    trouble.remedy = Checks::tr("Allow Patchbay there, or let IT do it.");
    trouble.button = Checks::tr("Copy message for IT");
    trouble.action = Action::CopyForIt;
    return trouble;
}

Outcome taken(const Result<void> &answer, const std::optional<RunningProgram> &holder, quint16 port)
{
    if (answer || answer.error().code != ErrorCode::PortTaken)
        return std::nullopt;
    Trouble trouble = troubleFrom(answer.error(), {});
    trouble.seen += u", door %1"_s.arg(port);
    if (!holder)
        return trouble;
    const QString name = programName(holder->program);
    trouble.seen += u", %1, process %2"_s.arg(name).arg(holder->pid);
    trouble.title =
        Checks::tr("Another program, %1, uses the door that your AI apps come through.").arg(name);
    return trouble;
}

bool isOurs(const RunningProgram &program)
{
    const QString name = programName(program.program);
    return name == u"patchbay"_s || name == u"patchbayctl"_s;
}

// An older one that does not know of this one, for instance of another data folder.
Outcome second(const Result<void> &answer, const std::optional<RunningProgram> &holder)
{
    if (answer || answer.error().code != ErrorCode::PortTaken || !holder || !isOurs(*holder))
        return std::nullopt;
    Trouble trouble;
    trouble.title = Checks::tr("Two copies of Patchbay run.");
    trouble.remedy = Checks::tr("Keep this one, and the other one quits.");
    trouble.button = Checks::tr("Keep this one");
    trouble.action = Action::CloseProgram;
    trouble.seen = u"%1, process %2"_s.arg(holder->program).arg(holder->pid);
    trouble.error = answer.error();
    return trouble;
}

// Long enough to be read by who opens the lid and looks.
Outcome sleptLately(const QDateTime &wokeUp, const QDateTime &now)
{
    constexpr qint64 soon = 60;
    if (!wokeUp.isValid() || wokeUp.secsTo(now) > soon)
        return std::nullopt;
    Trouble note;
    note.title = Checks::tr("This computer has slept.");
    note.remedy = Checks::tr("Your apps are connected anew; there is nothing to do.");
    note.seen = u"woken by "_s + wokeUp.toUTC().toString(Qt::ISODate);
    note.verdict = Verdict::Note;
    return note;
}

} // namespace

QList<Check> relayChecks(const CheckParts &parts)
{
    const quint16 port = parts.store.port();
    const auto asked = std::make_shared<AskedOnce>(
        [ask = parts.questions.askLocalEndpoint, port] { return ask(port); });
    const auto holder = [ask = parts.questions.holderOf, port] {
        return ask ? ask(port) : std::nullopt;
    };
    const auto make = [asked](const QString &code, const QString &fine,
                              const QStringList &dependsOn,
                              const std::function<Outcome(const Result<void> &)> &judge) {
        return Check{code,
                     code,
                     {},
                     {},
                     fine,
                     dependsOn,
                     [asked, judge] { return asked->answer().then(judge); }};
    };
    Check autostarts;
    autostarts.id = autostarts.code = u"R8"_s;
    autostarts.fine = Checks::tr("Patchbay starts with your computer.");
    autostarts.run = [places = parts.places] { return readyOutcome(outcomeOf(autostart(places))); };
    QList<Check> checks{
        make(u"R5"_s, Checks::tr("Nothing on this computer keeps your apps away."), {},
             [os = parts.places.os](const Result<void> &answer) { return swallowed(answer, os); }),
        make(u"R2"_s, Checks::tr("One copy of Patchbay runs."), {u"R5"_s},
             [holder](const Result<void> &answer) { return second(answer, holder()); }),
        make(u"R3"_s, Checks::tr("The local door is ours."), {u"R2"_s},
             [holder, port](const Result<void> &answer) { return taken(answer, holder(), port); }),
        checkOf(u"R1"_s, {}, Checks::tr("Patchbay is running."), {u"R3"_s}, asked, {}), autostarts};
    if (parts.questions.newerVersion) {
        Check newest;
        newest.id = newest.code = u"R9"_s;
        newest.fine = Checks::tr("No newer version of Patchbay is known.");
        newest.run = [ask = parts.questions.newerVersion] { return readyOutcome(ask()); };
        checks.append(newest);
    }
    if (parts.questions.wokeUp && parts.questions.now) {
        Check slept;
        slept.id = slept.code = u"R7"_s;
        slept.fine = Checks::tr("This computer has not just slept.");
        slept.run = [ask = parts.questions] {
            return readyOutcome(sleptLately(ask.wokeUp(), ask.now()));
        };
        checks.append(slept);
    }
    return checks;
}

} // namespace patchbay
