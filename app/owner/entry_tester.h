// Proves an app's entry by using it: lists the tools through the relay as that app would.

#pragma once

#include "clients/client.h"
#include "setup/setup.h"

namespace patchbay {

class ConnectionStore;
class RelayToQt;

class RelayTester : public QObject, public EntryTester
{
    Q_OBJECT

public:
    RelayTester(Platform &platform, ConnectionStore &store, RelayToQt &relay,
                QList<Client> catalogue, QObject *parent = nullptr);

    // Errors: those of McpSession; ConnectionTimedOut after `limit`.
    static constexpr std::chrono::seconds limit{30};
    QFuture<Result<Answer>> listTools(const QString &connection, const QString &client,
                                      const Secret &key) override;

    // Whether what just came through the relay as this app was us, testing.
    bool isTesting(const QString &connection, const QString &client) const;

private:
    Platform &m_platform;
    ConnectionStore &m_store;
    RelayToQt &m_relay;
    QList<Client> m_catalogue;
    QStringList m_testing; // "<connection>/<client>", once per running test
};

// Whether this app's entry starts the bridge program.
bool usesBridge(const Client &client);

} // namespace patchbay
