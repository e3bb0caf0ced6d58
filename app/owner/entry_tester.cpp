#include "owner/entry_tester.h"

#include "clients/catalogue.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "owner/mcp_session.h"
#include "owner/read_only.h"
#include "platform/clock.h"
#include "platform/platform.h"
#include "relay/relay_host.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

bool usesBridge(const Client &client)
{
    return std::any_of(client.files.begin(), client.files.end(),
                       [](const ConfigFile &file) { return file.entry.contains("{bridge}"); });
}

RelayTester::RelayTester(Platform &platform, ConnectionStore &store, RelayToQt &relay,
                         QList<Client> catalogue, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_store(store)
    , m_relay(relay)
    , m_catalogue(std::move(catalogue))
{
}

QFuture<Result<EntryTester::Answer>>
RelayTester::listTools(const QString &connection, const QString &client, const Secret &key)
{
    const auto known = findClient(m_catalogue, client);
    McpSessionPtr session;
    if (known && usesBridge(*known)) {
        session =
            makeBridgeSession(m_platform.places.bridgeProgram,
                              QStringList{connection, client} + m_platform.places.bridgeExtra);
    } else {
        session = makeHttpSession(*m_platform.network, localUrl(m_store.port(), connection),
                                  client.isEmpty() ? m_relay.ownKey() : key);
    }

    const QString name = connection % u'/' % client;
    m_testing.append(name);
    // What the relay tells about this test may reach us a moment after its answer.
    const auto testIsOver = [this, name] {
        m_platform.clock->after(std::chrono::seconds(1), this,
                                [this, name] { m_testing.removeOne(name); });
    };

    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    const auto finish = [promise, testIsOver](const Result<Answer> &answer) {
        if (promise->future().isFinished())
            return;
        testIsOver();
        promise->addResult(answer);
        promise->finish();
    };
    m_platform.clock->after(limit, this, [finish] {
        finish(Error{ErrorCode::ConnectionTimedOut, "no list of tools within the limit"});
    });
    const auto begun = m_platform.clock->sinceStart();
    listAllTools(session).then(this, [this, finish, begun](const Result<QJsonArray> &tools) {
        if (!tools)
            return finish(tools.error());
        const ToolCount count = countOf(*tools);
        finish(Answer{count.all, m_platform.clock->sinceStart() - begun, count.readOnly});
    });
    return promise->future();
}

bool RelayTester::isTesting(const QString &connection, const QString &client) const
{
    return m_testing.contains(connection % u'/' % client);
}

} // namespace patchbay
