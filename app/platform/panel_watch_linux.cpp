#include "platform/panel_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

// As in the specification of StatusNotifierItem (freedesktop.org), under KDE's names, which all
// use.
constexpr QStringView watcherName = u"org.kde.StatusNotifierWatcher";

QString watcher()
{
    return watcherName.toString();
}

} // namespace

PanelWatch::PanelWatch(QObject *parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *comes =
        new QDBusServiceWatcher(watcher(), bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(comes, &QDBusServiceWatcher::serviceRegistered, this, &PanelWatch::ask);
    QDBusConnection(bus).connect(QString(), u"/StatusNotifierWatcher"_s, watcher(),
                                 u"StatusNotifierHostRegistered"_s, this, SLOT(ask()));
    ask();
}

// The name may be there a moment before a panel is behind it.
void PanelWatch::ask()
{
    if (m_isThere)
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcher(), u"/StatusNotifierWatcher"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcher() << u"IsStatusNotifierHostRegistered"_s;
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (m_isThere || reply.isError() || !reply.value().variant().toBool())
            return;
        m_isThere = true;
        Q_EMIT came();
    });
}

} // namespace patchbay
