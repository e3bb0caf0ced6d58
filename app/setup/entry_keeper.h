// Puts entries back that an app has dropped or changed, for a person who has chosen that.
//
// Off unless chosen: in a file nobody can tell what an update has wiped from what the person took
// out on purpose, and what a person takes out stays out. Who chooses this says that ours stays,
// and takes it out here.
//
// At most three times an hour for one app: one that fights us wins, and the person is told, as they
// would be without this. Never: an entry under our name that calls somebody else, a file that
// cannot be read, or a folder that is gone, most likely with its app.

#pragma once

#include "clients/watch.h"

#include <QHash>

namespace patchbay {

class ConnectionStore;

class EntryKeeper : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Platform &platform;
        ConnectionStore &store;
        Receipts &receipts;
        EntryWatch &watch;
        const QList<Client> &catalogue;
    };
    explicit EntryKeeper(const Parts &parts, QObject *parent = nullptr);

    static constexpr int mostInAnHour = 3;

private:
    void careSoon();
    void care();
    bool mayPutBack(const WatchedEntry &entry);

    Parts m_parts;
    QHash<QString, QList<std::chrono::milliseconds>> m_done; // by app: when, by the clock
    bool m_soon = false;
};

} // namespace patchbay
