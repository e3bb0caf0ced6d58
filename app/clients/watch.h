// Looks after our entries in the apps' files while the owner runs: an update of the app wipes
// them, a person changes them, an app moves them into another file.
//
//   a hint, or half a minute over ─> a quiet time ─> looking ─> changed
//
// Compares what stands in a file with the receipt, so that what we write ourselves causes no alarm.
// Tells each change once, and does nothing about it: entry_keeper may.

#pragma once

#include "clients/apply.h"
#include "clients/client.h"
#include "clients/receipts.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>

namespace patchbay {

struct Platform;

struct WatchedEntry {
    Receipt receipt;
    EntryState state = EntryState::Present;
    QDateTime noticed; // when it was first found like this; invalid: as we wrote it
};

class EntryWatch : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it.
    EntryWatch(Platform &platform, const Receipts &receipts, const QList<Client> &catalogue,
               QObject *parent = nullptr);

    // Apps write a file in several steps; but one that writes without end must not hide anything.
    static constexpr std::chrono::milliseconds quietTime{300};
    static constexpr std::chrono::seconds longestWait{2};
    // For what the system does not hint at: homes on a network drive.
    static constexpr std::chrono::seconds betweenLooks{30};

    // Begins to follow and to poll.
    void start();
    // Now. To be called as well when the receipts have changed.
    void look();

    const QList<WatchedEntry> &entries() const;

Q_SIGNALS:
    // Those that are no longer as they were at the look before, wherever they have gone: also back.
    void changed(const QList<patchbay::WatchedEntry> &which);

private:
    // What tells, without reading it, that a file is as it was.
    struct Stamp {
        qint64 size = -1; // there is none
        QDateTime modified;
        QDateTime looked;
    };
    static Stamp stampOf(const QString &path);
    static bool isSame(const Stamp &before, const Stamp &now);
    EntryState stateOf(const Receipt &receipt, const Client &client) const;
    void follow();
    void hinted();
    void lookWhenQuiet();
    void poll();

    Platform &m_platform;
    const Receipts &m_receipts;
    const QList<Client> &m_catalogue;
    QList<WatchedEntry> m_entries;
    QHash<QString, Stamp> m_stamps; // by receipt
    bool m_started = false;
    bool m_waiting = false;
    std::chrono::milliseconds m_firstHint{};
    std::chrono::milliseconds m_lastHint{};
};

} // namespace patchbay
