#include "setup/entry_keeper.h"

#include "clients/catalogue.h"
#include "clients/log.h"
#include "connections/connection_store.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "setup/app_wiring.h"

#include <QFileInfo>
#include <QSet>

#include <utility>

namespace patchbay {

namespace {

QString folderOf(const Receipt &receipt)
{
    return QFileInfo(receipt.path).absolutePath();
}

} // namespace

EntryKeeper::EntryKeeper(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.watch, &EntryWatch::changed, this, &EntryKeeper::careSoon);
    connect(&m_parts.store, &ConnectionStore::changed, this, &EntryKeeper::careSoon);
}

// Never at once: the news may come from within somebody's putting back.
void EntryKeeper::careSoon()
{
    careIn(std::chrono::milliseconds(0));
}

void EntryKeeper::careIn(std::chrono::milliseconds delay)
{
    const auto due = m_parts.platform.clock->sinceStart() + delay;
    if (m_due && *m_due <= due)
        return;
    m_due = due;
    m_parts.platform.clock->after(delay, this, [this, due] {
        if (m_due == due)
            care();
    });
}

bool EntryKeeper::mayPutBack(const WatchedEntry &entry)
{
    if (entry.state != EntryState::Missing && entry.state != EntryState::Changed)
        return false;
    if (!QFileInfo(folderOf(entry.receipt)).isDir())
        return false;
    const auto now = m_parts.platform.clock->sinceStart();
    auto &done = m_done[entry.receipt.client];
    done.removeIf(
        [&](std::chrono::milliseconds when) { return now - when >= std::chrono::hours(1); });
    return done.size() < mostInAnHour;
}

bool EntryKeeper::isLeftOver(const WatchedEntry &entry) const
{
    return !m_parts.store.find(entry.receipt.connection);
}

void EntryKeeper::takeOut(const WatchedEntry &entry, const Client &client)
{
    const auto undone = undo(entry.receipt, client, m_parts.receipts);
    qCInfo(clientsLog) << client.id << "- our entry" << (undone ? "was taken out" : "is left");
}

void EntryKeeper::care()
{
    m_due.reset();
    const bool putsBack = m_parts.store.putBack() == PutBack::ByItself;
    AppWiring wiring(m_parts.platform, m_parts.store, m_parts.receipts);
    m_parts.watch.look(); // what we have just put back has a new receipt
    bool mustQuit = false;
    bool waitsForFolder = false;
    QSet<std::pair<QString, QString>> tried; // an app may read several files
    const QList<WatchedEntry> entries = m_parts.watch.entries();
    for (const WatchedEntry &entry : entries) {
        const Receipt &receipt = entry.receipt;
        const auto client = findClient(m_parts.catalogue, receipt.client);
        const bool leftOver = isLeftOver(entry);
        waitsForFolder =
            waitsForFolder || (putsBack && !leftOver && !QFileInfo(folderOf(receipt)).isDir());
        const std::pair<QString, QString> pair(receipt.client, receipt.connection);
        if (!client || (leftOver ? !client->rewritesFile : !putsBack || !mayPutBack(entry))
            || tried.contains(pair))
            continue;
        if (!wiring.quitFirst(*client)) {
            mustQuit = true;
            continue;
        }
        if (leftOver) {
            takeOut(entry, *client);
            continue;
        }
        tried.insert(pair);
        const auto done = wiring.connect(*client, *m_parts.store.find(receipt.connection));
        if (done)
            m_done[receipt.client].append(m_parts.platform.clock->sinceStart());
        qCInfo(clientsLog) << receipt.client << "- our entry"
                           << (done ? "was put back by itself" : "could not be put back by itself");
    }
    if (mustQuit)
        careIn(betweenLooks);
    else if (waitsForFolder)
        careIn(EntryWatch::betweenLooks); // it may come back without being news to the watch
}

} // namespace patchbay
