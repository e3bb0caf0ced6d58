#include "tray/notices.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

void addNotices(const ConnectionStatus &status, const QDateTime &now, QList<Notice> &notices)
{
    const QString &id = status.connection.id;
    const QString &name = status.connection.name;
    const auto add = [&](Notice::Kind kind, const QString &key, const QString &title,
                         const QString &text) {
        notices.append({key, kind, id, title, text});
    };
    if (status.tokens == TokenState::SignInNeeded) {
        add(Notice::Kind::SignIn, u"signIn/"_s + id, Notices::tr("Sign in to %1 again").arg(name),
            Notices::tr("Your apps wait until you are back. Your settings stay as they are."));
        return;
    }
    if (status.connection.facts && !status.connection.facts->wantedScope.isEmpty()) {
        add(Notice::Kind::MorePermission, u"permission/"_s + id,
            Notices::tr("%1 needs more permission").arg(name),
            Notices::tr("An app asked for something that your sign-in does not allow yet. Click to "
                        "sign in again."));
    }
    const QDateTime ends =
        status.connection.facts ? status.connection.facts->refreshTokenEnds : QDateTime();
    if (status.tokens == TokenState::Ready && ends.isValid() && now < ends
        && now.daysTo(ends) < signInEndsSoonDays) {
        add(Notice::Kind::SignInEndsSoon, u"endsSoon/"_s + id + u'/' + ends.toString(Qt::ISODate),
            Notices::tr("Your sign-in to %1 ends soon").arg(name),
            Notices::tr("Sign in again when it suits you, and your apps are not interrupted."));
    }
    for (const AppStatus &app : status.apps) {
        if (app.entry != EntryState::Missing && app.entry != EntryState::Changed)
            continue;
        add(Notice::Kind::EntryGone, u"entry/"_s + id + u'/' + app.client,
            app.entry == EntryState::Missing
                ? Notices::tr("%1 has lost %2", "App and server").arg(app.name, name)
                : Notices::tr("The entry for %2 in %1 was changed", "App and server")
                      .arg(app.name, name),
            Notices::tr("Open Patchbay to put it back with one click."));
    }
}

} // namespace

QList<Notice> noticesFor(const Status &status, const QDateTime &now)
{
    if (status.connections.isEmpty())
        return {};
    if (!status.relayRunning) {
        return {{u"stopped"_s,
                 Notice::Kind::Stopped,
                 {},
                 Notices::tr("Your apps cannot reach their servers"),
                 Notices::tr("Open Patchbay to see what to do.")}};
    }
    QList<Notice> notices;
    for (const ConnectionStatus &connection : status.connections)
        addNotices(connection, now, notices);
    return notices;
}

Notices::Notices(StatusSource &source, std::function<QDateTime()> now,
                 std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_now(std::move(now))
    , m_delay(delay)
{
    connect(&m_source, &StatusSource::changed, this, &Notices::look);
    look();
}

void Notices::look()
{
    QSet<QString> present;
    const QList<Notice> notices = noticesFor(m_source.status(), m_now());
    for (const Notice &notice : notices) {
        present.insert(notice.key);
        if (m_known.contains(notice.key))
            continue;
        QTimer::singleShot(m_delay, this, [this, key = notice.key] {
            const auto lasting = m_known.contains(key) ? find(key) : std::nullopt;
            if (lasting)
                Q_EMIT raised(*lasting);
        });
    }
    m_known = present;
}

std::optional<Notice> Notices::find(const QString &key) const
{
    const QList<Notice> notices = noticesFor(m_source.status(), m_now());
    const auto found = std::find_if(notices.begin(), notices.end(),
                                    [&key](const Notice &notice) { return notice.key == key; });
    return found == notices.end() ? std::nullopt : std::optional(*found);
}

} // namespace patchbay
