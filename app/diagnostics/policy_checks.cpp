// What an admin has decided (P): whether it can be read, and whether it is what we keep to.

#include "diagnostics/checks.h"

#include "clients/catalogue.h"
#include "connections/policy_servers.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Trouble brokenPolicy(const Policy &policy)
{
    Trouble trouble;
    trouble.title = Checks::tr("What your company has decided for Patchbay cannot be read.");
    trouble.remedy = policy.isStrictThroughout
        ? Checks::tr("Nothing is allowed until your admin has mended it.")
        : Checks::tr("What cannot be read counts as forbidden until your admin has mended it.");
    trouble.button = Checks::tr("Ask my admin");
    trouble.action = Action::AskAdmin;
    trouble.seen = policy.place % u": "_s % policy.problems.join(u"; "_s);
    trouble.error = Error{ErrorCode::PolicyNotReadable, trouble.seen.toStdString()};
    return trouble;
}

// Names that lead nowhere forbid nothing, and most likely are mistyped.
Trouble namesNobody(const Policy &policy, const QStringList &names)
{
    Trouble trouble;
    trouble.title = Checks::tr("Your company’s settings for Patchbay name something unknown.");
    trouble.remedy = Checks::tr("Ask your admin to look at the names under Details.");
    trouble.button = Checks::tr("Ask my admin");
    trouble.action = Action::AskAdmin;
    trouble.seen = policy.place % u": "_s % names.join(u", "_s);
    trouble.verdict = Verdict::Note;
    return trouble;
}

Trouble changedSince(const Policy &now)
{
    Trouble trouble;
    trouble.title = Checks::tr("Your company has changed its settings for Patchbay.");
    trouble.remedy = Checks::tr("Quit Patchbay and start it again, so that they count.");
    trouble.seen = now.isThere() ? now.place : u"there is no policy any more"_s;
    trouble.verdict = Verdict::Note;
    return trouble;
}

Outcome judged(const CheckParts &parts)
{
    const Policy &policy = parts.policy;
    if (parts.policyNow) {
        // One that is broken now is told as such, whatever is kept to.
        const Policy now = parts.policyNow();
        if (now.state == Policy::State::Broken)
            return brokenPolicy(now);
        if (now != policy)
            return changedSince(now);
    }
    if (policy.state == Policy::State::Broken)
        return brokenPolicy(policy);
    QStringList unknown = presetsNotKnown(policy, parts.presets);
    const QStringList apps =
        policy.allowedApps.value_or(QStringList()) + policy.preselectedApps.value_or(QStringList());
    for (const QString &app : apps) {
        if (app != "other"_L1 && !findClient(parts.catalogue, app))
            unknown.append(app);
    }
    return unknown.isEmpty() ? Outcome() : namesNobody(policy, unknown);
}

} // namespace

QList<Check> policyChecks(const CheckParts &parts)
{
    const bool isThere = parts.policy.isThere() || (parts.policyNow && parts.policyNow().isThere());
    if (!isThere)
        return {};
    Check check;
    check.id = check.code = u"P1"_s;
    check.fine = parts.policy.organisation.isEmpty()
        ? Checks::tr("What your company has decided is kept to.")
        : Checks::tr("What %1 has decided is kept to.").arg(parts.policy.organisation);
    check.run = [parts] { return readyOutcome(judged(parts)); };
    return {check};
}

} // namespace patchbay
