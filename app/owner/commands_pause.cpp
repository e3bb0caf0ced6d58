// Keeping the apps from their servers for a while.

#include "owner/commands.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString clockTime(const QDateTime &when)
{
    return when.toLocalTime().toString(u"HH:mm"_s);
}

} // namespace

void Commands::pause(const QJsonObject &arguments, const Reply &reply)
{
    const std::chrono::minutes length(
        arguments.value(u"minutes"_s).toInt(static_cast<int>(Pause::usual.count())));
    if (length < std::chrono::minutes(1) || length > std::chrono::hours(24))
        return reply.failed(Error{ErrorCode::WrongUsage, "minutes"});
    if (const auto paused = m_owner.pause().begin(length); !paused)
        return reply.failed(paused.error());
    const QDateTime until = m_owner.store().pausedUntil();
    reply.done(pausedLine(until), {{u"pausedUntil"_s, until.toString(Qt::ISODate)}});
}

void Commands::goOn(const QJsonObject &, const Reply &reply)
{
    reply.outcome(m_owner.pause().end(), tr("Your apps reach their servers again."));
}

QString Commands::pausedLine(const QDateTime &until)
{
    return tr("Paused until %1: your apps get no answers from their servers.")
        .arg(clockTime(until));
}

} // namespace patchbay
