// Our own MCP client against servers of both eras of the protocol.

#include "owner/mcp_session.h"

#include "http/loop.h"
#include "http/server.h"
#include "platform/network.h"
#include "support/wait.h"

#include <QJsonDocument>
#include <QMutex>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

// What one server saw and how it answers; everything on the loop's thread but `seen`.
class ScriptedServer
{
public:
    struct Seen {
        QJsonObject message;
        http::Headers headers;
    };
    enum class Era { Legacy, ModernOnly };

    explicit ScriptedServer(Era era)
        : m_era(era)
    {
        auto server =
            http::Server::listen(m_loop, {},
                                 [this](const http::ServerRequest &request,
                                        const std::shared_ptr<http::Responder> &responder) {
                                     answer(request, *responder);
                                 });
        Q_ASSERT(server);
        m_server = *std::move(server);
    }

    QString url() const { return u"http://127.0.0.1:%1/mcp"_s.arg(m_server->port()); }
    QList<Seen> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

private:
    void answer(const http::ServerRequest &request, http::Responder &responder)
    {
        const QJsonObject message =
            QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        {
            const QMutexLocker lock(&m_mutex);
            m_seen.append({message, request.headers});
        }
        const QString method = message.value(u"method"_s).toString();
        const QJsonValue id = message.value(u"id"_s);
        if (request.method != "POST" || id.isUndefined())
            return responder.send(request.method == "POST" ? 202 : 200, {}, {});
        QJsonObject reply{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}};
        int status = 200;
        const bool modern =
            request.headers.value("mcp-protocol-version").value_or("") == "2026-07-28";
        if (m_era == Era::ModernOnly && !modern) {
            status = 400;
            reply[u"error"_s] = QJsonObject{{u"code"_s, -32022}, {u"message"_s, u"too old"_s}};
        } else if (method == "initialize"_L1) {
            reply[u"result"_s] = QJsonObject{{u"protocolVersion"_s, u"2025-11-25"_s}};
        } else {
            reply[u"result"_s] =
                QJsonObject{{u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, u"add"_s}}}}};
        }
        responder.send(status, {{"Content-Type", "application/json"}},
                       QJsonDocument(reply).toJson(QJsonDocument::Compact).toStdString());
    }

    Era m_era;
    mutable QMutex m_mutex;
    QList<Seen> m_seen;
    http::Loop m_loop;
    std::unique_ptr<http::Server> m_server; // before the loop goes
};

} // namespace

class TestMcpSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHelloWhereThatIsWanted()
    {
        const ScriptedServer server(ScriptedServer::Era::Legacy);
        const auto session = makeHttpSession(*m_network, server.url(), Secret("key"));
        const auto tools = waitFor(listAllTools(session));
        QVERIFY2(tools, tools ? "" : tools.error().detail.c_str());
        QCOMPARE(tools->size(), 1);
        QStringList methods;
        for (const auto &seen : server.seen())
            methods.append(seen.message.value(u"method"_s).toString());
        QCOMPARE(methods,
                 (QStringList{u"initialize"_s, u"notifications/initialized"_s, u"tools/list"_s}));
        QVERIFY(!server.seen().last().message.value(u"params"_s).toObject().contains(u"_meta"_s));
    }

    void tellsWhoAsksWhereNobodySaysHello()
    {
        const ScriptedServer server(ScriptedServer::Era::ModernOnly);
        const auto session = makeHttpSession(*m_network, server.url(), Secret("key"));
        const auto tools = waitFor(listAllTools(session));
        QVERIFY2(tools, tools ? "" : tools.error().detail.c_str());
        QCOMPARE(tools->size(), 1);
        const auto called = waitFor(session->request(u"tools/call"_s, {{u"name"_s, u"größe"_s}}));
        QVERIFY(called);
        const auto seen = server.seen();
        QCOMPARE(seen.size(), 3); // hello was said once, and is not tried again
        const auto &headers = seen.last().headers;
        QCOMPARE(headers.value("mcp-method").value_or(""), std::string("tools/call"));
        QCOMPARE(headers.value("mcp-name").value_or(""), std::string("=?base64?Z3LDtsOfZQ==?="));
        const QJsonObject meta =
            seen.last().message.value(u"params"_s).toObject().value(u"_meta"_s).toObject();
        QCOMPARE(meta.value(u"io.modelcontextprotocol/protocolVersion"_s).toString(),
                 u"2026-07-28"_s);
        QVERIFY(meta.contains(u"io.modelcontextprotocol/clientCapabilities"_s));
    }

private:
    std::unique_ptr<Network> m_network = makeNetwork({});
};

QTEST_GUILESS_MAIN(TestMcpSession)
#include "test_mcp_session.moc"
