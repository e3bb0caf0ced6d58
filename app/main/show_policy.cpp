#include "main/show_policy.h"

#include "clients/catalogue.h"
#include "connections/policy_servers.h"
#include "main/options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// Names that nobody knows: they forbid nothing, and most likely are mistyped.
QStringList unknownNames(const Policy &policy)
{
    QStringList names;
    if (const auto presets = readServerPresets())
        names = presetsNotKnown(policy, *presets);
    const auto catalogue = readCatalogue(placesOfThisComputer({}).os);
    const QStringList apps =
        policy.allowedApps.value_or(QStringList()) + policy.preselectedApps.value_or(QStringList());
    for (const QString &app : apps) {
        if (catalogue && app != "other"_L1 && !findClient(*catalogue, app))
            names.append(app);
    }
    return names;
}

} // namespace

int showPolicy(const QString &file, bool json)
{
    const Policy policy = file.isEmpty() ? readPolicy() : readPolicyFile(file);
    const QStringList unknown = unknownNames(policy);
    const bool isBroken = policy.state == Policy::State::Broken;
    const int exit = isBroken || (!file.isEmpty() && !policy.isThere()) ? 1 : 0;
    QStringList lines;
    if (!policy.isThere())
        lines.append(file.isEmpty() ? Said::tr("No policy is in force on this computer.")
                                    : Said::tr("There is no such file: %1").arg(file));
    else
        lines.append(Said::tr("Read from %1").arg(policy.place));
    for (const QString &key : policy.decided)
        lines.append(u"  "_s % key);
    for (const QString &problem : policy.problems)
        lines.append(Said::tr("Wrong: %1").arg(problem));
    for (const QString &name : unknown)
        lines.append(Said::tr("Not known: %1").arg(name));
    if (policy.isStrictThroughout)
        lines.append(Said::tr("Nothing is allowed until this is mended."));
    else if (isBroken)
        lines.append(Said::tr("What is wrong counts as its strictest value."));
    QTextStream out(stdout);
    if (!json) {
        out << lines.join(u'\n') << Qt::endl;
        return exit;
    }
    const QJsonObject result{{u"place"_s, policy.place},
                             {u"isThere"_s, policy.isThere()},
                             {u"broken"_s, isBroken},
                             {u"strictThroughout"_s, policy.isStrictThroughout},
                             {u"decided"_s, QJsonArray::fromStringList(policy.decided)},
                             {u"problems"_s, QJsonArray::fromStringList(policy.problems)},
                             {u"unknown"_s, QJsonArray::fromStringList(unknown)}};
    const QJsonObject line{
        {u"exit"_s, exit}, {u"text"_s, lines.join(u'\n')}, {u"result"_s, result}};
    out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    return exit;
}

} // namespace patchbay
