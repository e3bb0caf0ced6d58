#include "clients/ask.h"

#include "clients/log.h"
#include "platform/files.h"
#include "platform/platform.h"
#include "platform/processes.h"
#include "platform/redaction.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

enum class Moment { Before, After };

struct Question {
    Client client;
    Plan plan;
    Secret key;
    QString program; // absolute
};

using HomeToAskIn = std::shared_ptr<QTemporaryDir>; // gone with the last who holds it

QString homesFolder(const Places &places)
{
    return places.ourState + "/asked"_L1;
}

QFuture<Asked> ready(const Asked &asked)
{
    return QtFuture::makeReadyFuture(asked);
}

Asked notAsked(const Error &why)
{
    return {Asked::Answer::NotAsked, redacted(QString::fromStdString(why.detail))};
}

// The app's files in its home, as they were or are, with no entry but ours.
Result<void> furnish(const Question &question, const Places &own, Moment moment)
{
    for (const ConfigFile &file : question.client.files) {
        const auto change = std::find_if(
            question.plan.changes.begin(), question.plan.changes.end(), [&](const Change &one) {
                return one.at == file.at && one.format == file.rules.format;
            });
        const QString path = pathOf(file, own);
        if (change == question.plan.changes.end() || path.isEmpty())
            continue;
        // Codex does not start without its folder.
        if (const auto made = makeFolder(path.section(u'/', 0, -2)); !made)
            return made;
        if (moment == Moment::Before && !change->existed)
            continue;
        // Before, an earlier attempt may have stood under our name: not even that is started.
        const auto text = moment == Moment::Before
            ? onlyEntry(change->before, change->format, change->at, {},
                        question.client.ask->without)
            : onlyEntry(change->after, change->format, change->at, change->name,
                        question.client.ask->without);
        if (!text)
            return text.error();
        if (const auto written = writeFile(path, *text, FileAccess::Private); !written)
            return written;
    }
    return {};
}

// What it says must neither show the key nor a folder that the person does not know.
QString cleaned(const QString &says, const Question &question, const QString &home,
                const Places &places)
{
    QString text = QString::fromUtf8(withoutSecrets(says.toUtf8(), question.key));
    return redacted(text.replace(home, places.home));
}

QFuture<Asked> askAbout(Platform &platform, QObject *context, const Question &question,
                        Moment moment)
{
    const QString homes = homesFolder(platform.places);
    if (const auto made = makeFolder(homes); !made)
        return ready(notAsked(made.error()));
    const auto home = std::make_shared<QTemporaryDir>(homes + "/XXXXXX"_L1);
    if (!home->isValid())
        return ready({Asked::Answer::NotAsked, home->errorString()});
    const AskRule &rule = *question.client.ask;
    const Places own = placesToAskIn(rule, platform.places, home->path());
    if (const auto furnished = furnish(question, own, moment); !furnished)
        return ready(notAsked(furnished.error()));

    return platform.processes
        ->run(question.program, rule.run.mid(1), askLimit, {home->path(), own.environment})
        .then(
            context, [question, home, places = platform.places](const Result<ProgramOutput> &ran) {
                home->remove(); // before anybody hears of the answer
                if (!ran)
                    return notAsked(ran.error());
                const QString entry = question.plan.changes.first().name;
                Asked asked = readAnswer(*question.client.ask, entry, ran->exitCode,
                                         QString::fromUtf8(ran->out), QString::fromUtf8(ran->err));
                asked.says = cleaned(asked.says, question, home->path(), places);
                return asked;
            });
}

// Whether `refused` comes of our entry: the file as it was is fine, and the new one is refused
// again, so that it was no hiccup of the app.
QFuture<Asked> makeSure(Platform &platform, QObject *context, const Question &question,
                        const Asked &refused)
{
    return askAbout(platform, context, question, Moment::Before)
        .then(context,
              [&platform, context, question, refused](const Asked &before) {
                  if (before.answer == Asked::Answer::NotAsked)
                      return ready({Asked::Answer::NotAsked, refused.says});
                  if (before.answer == Asked::Answer::Refused)
                      return ready({Asked::Answer::NotAsked, before.says});
                  return askAbout(platform, context, question, Moment::After);
              })
        .unwrap();
}

} // namespace

QFuture<Asked> askClient(Platform &platform, QObject *context, const Client &client,
                         const Plan &plan, const Secret &key)
{
    if (!client.ask || plan.changes.isEmpty())
        return ready({});
    const auto program = platform.processes->find(client.ask->run.first());
    if (!program)
        return ready({Asked::Answer::NotAsked, client.ask->run.first() + " was not found"_L1});
    const Question question{client, plan, key, *program};
    return askAbout(platform, context, question, Moment::After)
        .then(context,
              [&platform, context, question](const Asked &asked) {
                  qCInfo(clientsLog) << "asked" << question.client.id << nameOf(asked.answer);
                  return asked.answer == Asked::Answer::Refused
                      ? makeSure(platform, context, question, asked)
                      : ready(asked);
              })
        .unwrap();
}

void removeHomesToAskIn(const Places &places)
{
    QDir homes(homesFolder(places));
    if (homes.exists() && !homes.removeRecursively())
        qCWarning(clientsLog) << "not removed:" << homes.path();
}

} // namespace patchbay
