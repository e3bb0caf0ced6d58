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
    if (m_parts.store.putBack() != PutBack::ByItself || std::exchange(m_soon, true))
        return;
    m_parts.platform.clock->after(std::chrono::milliseconds(0), this, [this] { care(); });
}

bool EntryKeeper::mayPutBack(const WatchedEntry &entry)
{
    if (entry.state != EntryState::Missing && entry.state != EntryState::Changed)
        return false;
    if (!QFileInfo(QFileInfo(entry.receipt.path).absolutePath()).isDir())
        return false;
    const auto now = m_parts.platform.clock->sinceStart();
    auto &done = m_done[entry.receipt.client];
    done.removeIf(
        [&](std::chrono::milliseconds when) { return now - when >= std::chrono::hours(1); });
    return done.size() < mostInAnHour;
}

void EntryKeeper::care()
{
    m_soon = false;
    if (m_parts.store.putBack() != PutBack::ByItself)
        return;
    QSet<std::pair<QString, QString>> tried; // an app may read several files
    const QList<WatchedEntry> entries = m_parts.watch.entries();
    for (const WatchedEntry &entry : entries) {
        const Receipt &receipt = entry.receipt;
        const auto client = findClient(m_parts.catalogue, receipt.client);
        const auto connection = m_parts.store.find(receipt.connection);
        const std::pair<QString, QString> pair(receipt.client, receipt.connection);
        if (!client || !connection || tried.contains(pair) || !mayPutBack(entry))
            continue;
        tried.insert(pair);
        AppWiring wiring(m_parts.platform, m_parts.store, m_parts.receipts);
        const auto prepared = wiring.prepare(*client, *connection);
        const auto done = prepared ? wiring.carryOut(*prepared) : Result<void>(prepared.error());
        if (done)
            m_done[receipt.client].append(m_parts.platform.clock->sinceStart());
        qCInfo(clientsLog) << receipt.client << "- our entry"
                           << (done ? "was put back by itself" : "could not be put back by itself");
    }
}

} // namespace patchbay
