#include "clients/detection.h"

#include "clients/client_words.h"
#include "clients/restart.h"
#include "platform/processes.h"

#include <QFileInfo>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString lastUseIn(const QDateTime &then, const QDateTime &now)
{
    const auto days = static_cast<int>(
        std::max<qint64>(then.toLocalTime().date().daysTo(now.toLocalTime().date()), 0));
    if (days == 0)
        return ClientWords::tr("Installed, last used today");
    if (days == 1)
        return ClientWords::tr("Installed, last used yesterday");
    if (days < 14)
        return ClientWords::tr("Installed, last used %n days ago", nullptr, days);
    if (days < 60)
        return ClientWords::tr("Installed, last used %n weeks ago", nullptr, days / 7);
    if (days < 365)
        return ClientWords::tr("Installed, last used %n months ago", nullptr, days / 30);
    if (days < 2 * 365)
        return ClientWords::tr("Installed, last used a year ago");
    return ClientWords::tr("Installed, last used %n years ago", nullptr, days / 365);
}

QString evidenceFor(const DetectedClient &detected, const QDateTime &now)
{
    if (detected.running)
        return ClientWords::tr("Installed, open now");
    if (detected.installed)
        return detected.lastUsed.isValid() ? lastUseIn(detected.lastUsed, now)
                                           : ClientWords::tr("Installed");
    return detected.used ? ClientWords::tr("Only its settings folder is left")
                         : ClientWords::tr("Not found");
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
