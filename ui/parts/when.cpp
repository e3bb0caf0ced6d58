#include "parts/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace patchbay {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 wholeDay = 24 * hour;

// English needs no plural file this way, and other languages still get their forms for `many`.
QString said(qint64 count, const char *one, const char *many)
{
    return count == 1 ? QCoreApplication::translate("When", one, "How long")
                      : QCoreApplication::translate("When", many, "How long", int(count));
}

} // namespace

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute)
        return QCoreApplication::translate("When", "just now");
    if (seconds < hour)
        return said(seconds / minute, QT_TRANSLATE_NOOP("When", "1 minute ago"),
                    QT_TRANSLATE_N_NOOP("When", "%n minutes ago"));
    const QDate day = then.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return said(seconds / hour, QT_TRANSLATE_NOOP("When", "1 hour ago"),
                    QT_TRANSLATE_N_NOOP("When", "%n hours ago"));
    const qint64 days = day.daysTo(today);
    if (days == 1)
        return QCoreApplication::translate("When", "yesterday");
    if (days < 14)
        return said(days, QT_TRANSLATE_NOOP("When", "1 day ago"),
                    QT_TRANSLATE_N_NOOP("When", "%n days ago"));
    return said(days / 7, QT_TRANSLATE_NOOP("When", "1 week ago"),
                QT_TRANSLATE_N_NOOP("When", "%n weeks ago"));
}

QString timeLeft(const QDateTime &end, const QDateTime &now)
{
    const qint64 seconds = qMax(qint64(0), now.secsTo(end));
    if (seconds >= 2 * wholeDay)
        return said(seconds / wholeDay, QT_TRANSLATE_NOOP("When", "1 day"),
                    QT_TRANSLATE_N_NOOP("When", "%n days"));
    if (seconds >= 2 * hour)
        return said(seconds / hour, QT_TRANSLATE_NOOP("When", "1 hour"),
                    QT_TRANSLATE_N_NOOP("When", "%n hours"));
    if (seconds >= minute)
        return said(seconds / minute, QT_TRANSLATE_NOOP("When", "1 minute"),
                    QT_TRANSLATE_N_NOOP("When", "%n minutes"));
    return said(seconds, QT_TRANSLATE_NOOP("When", "1 second"),
                QT_TRANSLATE_N_NOOP("When", "%n seconds"));
}

QString timeOf(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace patchbay
