// The list of connections and the local port, in connections.json.
//
// Read once, changed in memory, written whole on every change. A file that cannot be read is left
// alone and every change is refused until it can: nothing is ever started from empty over it.

#pragma once

#include "base/result.h"
#include "connections/connection.h"
#include "connections/local_endpoint.h"

#include <QObject>

#include <functional>

namespace patchbay {

// Whether an entry that an app has dropped is put back without asking the person.
enum class PutBack { WhenAsked, ByItself };

// What stands in the file.
struct ConnectionsFile {
    QList<Connection> connections;
    quint16 port = defaultLocalPort;
    PutBack putBack = PutBack::WhenAsked;
    QDateTime pausedUntil; // invalid: not paused
    QJsonObject unknown; // members that a newer version wrote; written back unchanged
};

// An id of the shape of a connection's, made from what people call it: "Señor Orders" ->
// "senor-orders", or "senor-orders-2" if that is taken; `otherwise` where no letter is left.
QString freeIdFor(const QString &name, const QString &otherwise,
                  const std::function<bool(const QString &)> &isTaken);

class ConnectionStore : public QObject
{
    Q_OBJECT

public:
    // `folder` is Places::ourConfig; it and the file are made on the first change.
    explicit ConnectionStore(const QString &folder, QObject *parent = nullptr);

    // A missing file is an empty list. Implied by the first change, so that nothing is ever written
    // over a file that was not looked at.
    // Errors: SettingsNotReadable, SettingsFromNewerVersion.
    Result<void> load();

    QList<Connection> connections() const;
    std::optional<Connection> find(const QString &id) const;

    // Errors of all that change: those of load, FileNotWritable, DiskFull; the old list then holds.
    Result<void> add(const Connection &connection); // ConnectionExists, WrongUsage (its id)
    Result<void> update(const Connection &connection); // ConnectionUnknown
    Result<void> remove(const QString &id); // ConnectionUnknown

    quint16 port() const; // of the local HTTP endpoint; chosen once
    Result<void> setPort(quint16 port);

    // What an admin has decided goes before what the person has chosen; setPutBack is refused then
    // (SetByPolicy).
    PutBack putBack() const;
    Result<void> setPutBack(PutBack wish);
    void decidePutBack(std::optional<PutBack> decided);

    // Until then apps get no answers from their servers (relay_host); invalid: not paused. May be
    // over already. Kept, since an app that starts us again must not end it.
    QDateTime pausedUntil() const { return m_kept.pausedUntil; }
    Result<void> setPausedUntil(const QDateTime &until);

    // Asked before a connection is added, or moved to another address or way in. One that is kept
    // already is left.
    using Allowed = std::function<Result<void>(const Connection &connection)>;
    void setAllowed(Allowed allowed);
    Result<void> mayBeAdded(const Connection &connection) const; // the same answer

    // A free id like "celigo" or "celigo-2" that obeys every app's rules for names.
    QString idFor(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    Result<void> ready();
    Result<void> save(const ConnectionsFile &next);

    QString m_path;
    bool m_loaded = false;
    ConnectionsFile m_kept;
    std::optional<PutBack> m_decidedPutBack;
    Allowed m_allowed;
    std::optional<Error> m_unreadable;
};

} // namespace patchbay
