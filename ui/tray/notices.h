// Tells the person of what needs them, once for each cause, and only of what lasts.

#pragma once

#include "setup/status.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace patchbay {

struct Notice {
    enum class Kind { SignIn, SignInEndsSoon, MorePermission, EntryGone, Stopped };

    QString key; // of the cause: the same as long as it lasts
    Kind kind = Kind::Stopped;
    QString connection; // id
    QString title;
    QString text;
};

// What needs a person now. Pure.
QList<Notice> noticesFor(const Status &status, const QDateTime &now);

// How long something must last; a blip is over before anybody can act.
constexpr std::chrono::seconds noticeDelay{10};

class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(StatusSource &source, std::function<QDateTime()> now,
            std::chrono::milliseconds delay = noticeDelay, QObject *parent = nullptr);

Q_SIGNALS:
    void raised(const patchbay::Notice &notice);

private:
    void look();
    std::optional<Notice> find(const QString &key) const;

    StatusSource &m_source;
    std::function<QDateTime()> m_now;
    std::chrono::milliseconds m_delay;
    QSet<QString> m_known; // told of, or soon to be
};

} // namespace patchbay
