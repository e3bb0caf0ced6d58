// A check asks one question; a finding is what came of it.
//
// Checks are values. They name the checks they depend on: where a cause was found, its consequences
// are not asked.

#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace patchbay {

// Whose words these are, for the translators.
class Checks
{
    Q_DECLARE_TR_FUNCTIONS(patchbay::Checks)
};

// What the program can do about it for the person; the button's words come with the finding.
enum class Action {
    None,
    TryAgain,
    CheckAddress,
    SwitchRegion, // to the preset that the finding's error names
    OpenClockSettings,
    OpenBrowser, // at the server's own address, where a network shows its sign-in page
    SignIn,
    SwitchAccount,
    EnterAccessKey,
    PutBack,
    ReplaceEarlier,
    DeleteOldSignIn,
    RestartApp,
    StartPatchbay,
    GoOn, // it is paused
    MovePort,
    CloseProgram, // that holds a door of ours
    TurnOnAutostart,
    ShowFile,
    Update, // opens the page where a newer version can be had
    CopyForIt,
    AskAdmin,
};

enum class Verdict {
    Fine,
    Note, // works, but the person may want to know
    Problem,
    NotAsked, // what it depends on is a problem
};

// What a check has found wrong.
struct Trouble {
    QString title; // one sentence: what is
    QString remedy; // one sentence: what to do
    QString button; // the verb of the remedy, or empty
    Action action = Action::None;
    QString seen; // for Details: a code, a path; no secret
    Verdict verdict = Verdict::Problem; // or Note
    std::optional<Error> error; // what it comes from, where it comes from one
};
using Outcome = std::optional<Trouble>; // none: all is well

struct Check {
    QString id; // "S1/celigo"
    QString code; // "S1"
    QString connection; // id, or empty
    QString client; // id, or empty
    QString fine; // what can be said if all is well: "Celigo answers."
    QStringList dependsOn; // ids of checks that stand before it in the list
    std::function<QFuture<Outcome>()> run;
};

struct Finding {
    QString check; // its id
    QString code;
    QString connection;
    QString client;
    Verdict verdict = Verdict::Fine;
    QString cause; // NotAsked: the id of the check that found the cause
    QString title; // Fine and NotAsked: Check::fine
    QString remedy;
    QString button;
    Action action = Action::None;
    QString seen;
    std::optional<Error> error;

    bool operator==(const Finding &) const = default;
};

// The same words that advice has everywhere.
Trouble troubleFrom(const Error &error, const QString &server, const QString &app = {});

QFuture<Outcome> readyOutcome(const Outcome &outcome);

// How much longer or shorter a duration must be said: "12 minutes", "3 hours", "2 days".
QString lengthOf(std::chrono::seconds duration);

} // namespace patchbay
