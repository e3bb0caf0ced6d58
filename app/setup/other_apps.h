// Apps that we do not know: the person pastes an entry, and we keep a key for it under the name
// that the person gave, so that it can be seen and withdrawn alone.
//
// Writes no file but connections.json. Apps that have a descriptor are app_wiring's.

#pragma once

#include "base/result.h"
#include "clients/paste.h"

#include <QString>
#include <QUrl>

namespace patchbay {

class ConnectionStore;
struct Connection;
struct Platform;

constexpr int longestAppName = 40;

struct OtherApp {
    QString client; // id; never one of the catalogue when it was made
    QString name; // as the person gave it
};

// What was made for one of them. The key is known here only: of it nothing but a hash is kept.
struct OtherAppEntry {
    OtherApp app;
    EntryValues values;
    QList<PasteText> texts;
};

// Those that may use `connection`, in the order they were made, each once. A key that is of no app
// of the catalogue is shown by its id, so that none is left that nobody sees.
QList<OtherApp> otherAppsOf(const Connection &connection, const QList<Client> &catalogue);

// The one of that id or name, whatever the case of the name.
std::optional<OtherApp> findOtherApp(const Connection &connection, const QList<Client> &catalogue,
                                     const QString &idOrName);

class OtherApps
{
public:
    OtherApps(Platform &platform, ConnectionStore &store, const QList<Client> &catalogue);

    // A name that is there already gets one more key, since the old one may be in use and cannot
    // be shown again; they are withdrawn together. Takes effect at once.
    // Errors: WrongUsage (no name, or one of more than longestAppName characters), SetByPolicy,
    // PolicyNotReadable, ConnectionUnknown, those of ConnectionStore::update.
    Result<OtherAppEntry> add(const QString &connection, const QString &name);

    // The address by which `app` adds the server itself. Its entry comes through the bridge under a
    // name of its own, so that it never meets one that we have written.
    // Errors: ConnectionUnknown, those of installLinkFor.
    Result<QUrl> linkFor(const QString &connection, const Client &app) const;
    // Opens it; the app asks the person. Lets it in, unless it is. Errors: also those of openInApp
    // and of `add`.
    Result<OtherApp> addByLink(const QString &connection, const Client &app);

    // Takes its keys away; what goes through the relay with them at this moment is ended.
    // Errors: ConnectionUnknown, NothingToUndo, those of ConnectionStore::update.
    Result<void> withdraw(const QString &connection, const QString &client);

private:
    OtherApp appFor(const Connection &connection, const QString &name) const;
    EntryValues valuesFor(const QString &connection) const;
    Result<void> mayAdd() const;

    Platform &m_platform;
    ConnectionStore &m_store;
    QList<Client> m_catalogue;
};

} // namespace patchbay
