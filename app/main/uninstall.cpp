#include "main/uninstall.h"

#include "main/options.h"
#include "platform/clock.h"
#include "platform/instance_lock.h"
#include "setup/leaving.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr std::chrono::seconds longestEnd{20}; // of the owner

void tryAgainUntil(std::chrono::milliseconds end, Platform &platform, const QJsonObject &outcome,
                   const std::function<void(const QJsonObject &)> &then)
{
    if (auto lock = InstanceLock::take(platform.places.ourRuntime); !lock) {
        if (platform.clock->sinceStart() > end)
            return then(errorLine(lock.error()));
        platform.clock->after(std::chrono::milliseconds(100), qApp,
                              [=, &platform] { tryAgainUntil(end, platform, outcome, then); });
        return;
    }
    // Nobody has it any more; an open lock file could not be removed everywhere.
    const QStringList left = removeOurFolders(platform.places);
    QJsonObject line = outcome;
    QJsonObject result = line.value(u"result"_s).toObject();
    result.insert(u"foldersLeft"_s, QJsonArray::fromStringList(left));
    line.insert(u"result"_s, result);
    QStringList text = line.value(u"text"_s).toString().split(u'\n', Qt::SkipEmptyParts);
    if (left.isEmpty()) {
        text.append(Said::tr("All that Patchbay kept for you is gone."));
    } else {
        text.append(Said::tr("These folders could not be removed: %1.").arg(left.join(u", "_s)));
        line.insert(u"exit"_s, 5);
    }
    line.insert(u"text"_s, text.join(u'\n'));
    then(line);
}

} // namespace

void removeFoldersOnceFree(Platform &platform, const QJsonObject &outcome,
                           const std::function<void(const QJsonObject &)> &then)
{
    tryAgainUntil(platform.clock->sinceStart() + longestEnd, platform, outcome, then);
}

} // namespace patchbay
