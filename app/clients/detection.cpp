#include "clients/detection.h"

#include "clients/restart.h"
#include "platform/processes.h"

#include <QFileInfo>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString ago(const QDateTime &then, const QDateTime &now)
{
    const auto days =
        std::max<qint64>(then.toLocalTime().date().daysTo(now.toLocalTime().date()), 0);
    const auto counted = [](qint64 count, QLatin1String one, QLatin1String many) {
        return count == 1 ? QString(one) : QString::number(count) + u' ' + many;
    };
    if (days == 0)
        return u"today"_s;
    if (days == 1)
        return u"yesterday"_s;
    if (days < 14)
        return QString::number(days) + " days ago"_L1;
    if (days < 60)
        return QString::number(days / 7) + " weeks ago"_L1;
    if (days < 365)
        return QString::number(days / 30) + " months ago"_L1;
    return counted(days / 365, "a year"_L1, "years"_L1) + " ago"_L1;
}

QString evidenceFor(const DetectedClient &detected, const QDateTime &now)
{
    if (detected.running)
        return u"Installed, open now"_s;
    if (detected.installed) {
        return detected.lastUsed.isValid()
            ? "Installed, last used "_L1 + ago(detected.lastUsed, now)
            : u"Installed"_s;
    }
    return detected.used ? u"Only its settings folder is left"_s : u"Not found"_s;
}

void lookForUse(const QString &path, DetectedClient &detected)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return;
    detected.used = true;
    if (!detected.found.contains(path))
        detected.found += path;
    if (!detected.lastUsed.isValid() || file.lastModified() > detected.lastUsed)
        detected.lastUsed = file.lastModified();
}

void lookForProgram(const DetectionRule &rule, const Places &places, const Processes &processes,
                    DetectedClient &detected)
{
    QString path = fillPlaces(rule.path, places);
    if (!rule.program.isEmpty())
        path = processes.find(rule.program).value_or(QString());
    else if (!QFileInfo::exists(path))
        return;
    if (path.isEmpty())
        return;
    detected.installed = true;
    detected.found += path;
}

} // namespace

QList<DetectedClient> detectClients(const QList<Client> &catalogue, const Places &places,
                                    const Processes &processes, const QDateTime &now)
{
    const auto running = processes.running();
    QList<DetectedClient> all;
    for (const Client &client : catalogue) {
        DetectedClient detected;
        detected.client = client;
        for (const DetectionRule &rule : client.detect) {
            if (rule.shows == DetectionRule::Shows::Installed)
                lookForProgram(rule, places, processes, detected);
            else
                lookForUse(fillPlaces(rule.path, places), detected);
        }
        for (const ConfigFile &file : client.files)
            lookForUse(pathOf(file, places), detected);
        const auto own = runningProcesses(client, running);
        detected.running = !own.isEmpty();
        if (detected.running) {
            detected.installed = true; // whatever folder it was started from
            if (!detected.found.contains(own.first().program))
                detected.found += own.first().program;
        }
        detected.evidence = evidenceFor(detected, now);
        all += detected;
    }
    return all;
}

} // namespace patchbay
