// An update has replaced the file that we run from, or the computer's policy is another than ours:
// says when we can make room for what is there now.
//
// Apps notice nothing but a moment without us: bridges wait for the new one and begin their session
// anew, apps that speak HTTP ask again, the sign-ins are in the keychain. A call that is under way
// would be cut, though, so a moment is chosen in which there is none and nothing has come through
// for a while.

#pragma once

#include "platform/file_watch.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace patchbay {

class Clock;
class RelayToQt;

class MakingRoom : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Clock &clock;
        RelayToQt &relay;
        std::unique_ptr<FileWatch> watch;
        QString program; // absolute path
        std::function<bool()> isPolicyOther = {}; // than the one we keep to; empty: never
    };
    explicit MakingRoom(Parts parts, QObject *parent = nullptr);
    ~MakingRoom() override;

    // For so long nothing may have happened, neither to what is new nor to the apps.
    static constexpr std::chrono::seconds quiet{10};
    // After so long, a call that is still under way counts as one that never ends.
    static constexpr std::chrono::hours patience{6};
    // Only Windows could tell of a new policy by itself.
    static constexpr std::chrono::minutes betweenPolicies{10};

Q_SIGNALS:
    // Now is a good moment; comes again each time that `quiet` has passed.
    void due();

private:
    // What tells one file from the other.
    struct Looks {
        QDateTime written;
        qint64 size = 0;
        bool operator==(const Looks &) const = default;
    };
    static Looks looksOf(const QString &program);
    bool isOther() const;
    void follow();
    void askForPolicy();
    void look();
    void wait();
    void askRelay();

    Parts m_parts;
    Looks m_atStart;
    std::chrono::milliseconds m_lastTime{0}; // of the clock, at which something happened
    std::chrono::milliseconds m_newsCame{0}; // of the clock as well
    bool m_waits = false;
};

} // namespace patchbay
