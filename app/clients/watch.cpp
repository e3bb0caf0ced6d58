#include "clients/watch.h"

#include "clients/catalogue.h"
#include "clients/log.h"
#include "clients/moved.h"
#include "platform/clock.h"
#include "platform/file_watch.h"
#include "platform/platform.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

// Some file systems keep times by two seconds only: what was changed shortly before it was read may
// have been changed once more without showing it.
constexpr qint64 surelyOld = 3000; // ms

const char *wordForLog(EntryState state)
{
    switch (state) {
    case EntryState::Present:
        return "our entry is there in";
    case EntryState::Moved:
        return "our entry has moved to another file from";
    case EntryState::Missing:
        return "our entry is gone from";
    case EntryState::Changed:
        return "our entry was changed in";
    case EntryState::FileUnreadable:
        return "cannot be read any more:";
    }
    return "";
}

} // namespace

EntryWatch::EntryWatch(Platform &platform, const Receipts &receipts, const QList<Client> &catalogue,
                       QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_receipts(receipts)
    , m_catalogue(catalogue)
{
}

void EntryWatch::start()
{
    m_started = true;
    follow(); // whoever has looked before has made that what is looked at now is no news
    look();
    m_platform.clock->after(betweenLooks, this, [this] { poll(); });
}

const QList<WatchedEntry> &EntryWatch::entries() const
{
    return m_entries;
}

EntryWatch::Stamp EntryWatch::stampOf(const QString &path)
{
    const QFileInfo file(path); // follows links
    Stamp stamp;
    stamp.looked = QDateTime::currentDateTimeUtc(); // beside the file's time, not our clock's
    if (file.exists()) {
        stamp.size = file.size();
        stamp.modified = file.lastModified();
    }
    return stamp;
}

bool EntryWatch::isSame(const Stamp &before, const Stamp &now)
{
    if (before.size != now.size || before.modified != now.modified)
        return false;
    return now.size < 0 || before.modified.msecsTo(before.looked) > surelyOld;
}

EntryState EntryWatch::stateOf(const Receipt &receipt, const Client &client) const
{
    const EntryState state = entryState(receipt, client);
    return state == EntryState::Missing && movedEntry(receipt, client, m_platform.places)
        ? EntryState::Moved
        : state;
}

void EntryWatch::look()
{
    QList<WatchedEntry> entries;
    QList<WatchedEntry> news;
    QHash<QString, Stamp> stamps;
    const QDateTime now = m_platform.clock->now();
    const QList<Receipt> all = m_receipts.all();
    for (const Receipt &receipt : all) {
        const auto client = findClient(m_catalogue, receipt.client);
        if (!client)
            continue;
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&](const WatchedEntry &one) { return one.receipt.id == receipt.id; });
        WatchedEntry entry = known == m_entries.end() ? WatchedEntry() : *known;
        const EntryState before = entry.state;
        const bool samePlace = entry.receipt.path == receipt.path;
        entry.receipt = receipt;
        const Stamp stamp = stampOf(receipt.path);
        const bool maybeElsewhere =
            !client->movesTo.isEmpty() && entry.state != EntryState::Present;
        if (samePlace && !maybeElsewhere && isSame(m_stamps.value(receipt.id), stamp)) {
            stamps.insert(receipt.id, m_stamps.value(receipt.id));
        } else {
            entry.state = stateOf(receipt, *client);
            stamps.insert(receipt.id, stamp);
        }
        if (entry.state != before) {
            entry.noticed = entry.state == EntryState::Present ? QDateTime() : now;
            news.append(entry);
            qCInfo(clientsLog) << receipt.client << "-" << wordForLog(entry.state) << receipt.path;
        }
        entries.append(entry);
    }
    const bool otherFiles = entries.size() != m_entries.size()
        || !std::equal(entries.begin(), entries.end(), m_entries.begin(),
                       [](const WatchedEntry &a, const WatchedEntry &b) {
                           return a.receipt.path == b.receipt.path;
                       });
    m_entries = std::move(entries);
    m_stamps = std::move(stamps);
    if (!news.isEmpty())
        Q_EMIT changed(news);
    if (m_started && (otherFiles || !news.isEmpty())) {
        follow();
        look(); // what has happened before they were followed; ends when that is no news
    }
}

void EntryWatch::follow()
{
    QStringList files;
    for (const WatchedEntry &entry : std::as_const(m_entries)) {
        files.append(entry.receipt.path);
        const auto client = findClient(m_catalogue, entry.receipt.client);
        if (client && entry.state != EntryState::Present)
            files += pathsToMoveTo(*client, m_platform.places);
    }
    files.removeDuplicates();
    m_platform.fileWatch->follow(files, this, [this] { hinted(); });
}

void EntryWatch::hinted()
{
    m_lastHint = m_platform.clock->sinceStart();
    if (std::exchange(m_waiting, true))
        return;
    m_firstHint = m_lastHint;
    m_platform.clock->after(quietTime, this, [this] { lookWhenQuiet(); });
}

void EntryWatch::lookWhenQuiet()
{
    const auto now = m_platform.clock->sinceStart();
    const auto quiet = now - m_lastHint;
    if (quiet < quietTime && now - m_firstHint < longestWait) {
        m_platform.clock->after(quietTime - quiet, this, [this] { lookWhenQuiet(); });
        return;
    }
    m_waiting = false;
    follow(); // what has been replaced; before looking, or what happens between would be missed
    look();
}

void EntryWatch::poll()
{
    look();
    m_platform.clock->after(betweenLooks, this, [this] { poll(); });
}

} // namespace patchbay
