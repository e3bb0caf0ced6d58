// Does for a person what they have asked for and need not be there for: puts entries back that an
// app has dropped or changed, if they have chosen that, and takes the entries of a connection that
// was removed out of an app that was running then (ClientMustQuit), once it is quit.
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

#include <optional>

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
    // Between looks whether an app has quit that must.
    static constexpr std::chrono::seconds betweenLooks{2};

private:
    void careSoon();
    void careIn(std::chrono::milliseconds delay);
    void care();
    bool mayPutBack(const WatchedEntry &entry);
    bool isLeftOver(const WatchedEntry &entry) const;
    void takeOut(const WatchedEntry &entry, const Client &client);

    Parts m_parts;
    QHash<QString, QList<std::chrono::milliseconds>> m_done; // by app: when, by the clock
    std::optional<std::chrono::milliseconds> m_due; // when to care next
};

} // namespace patchbay
