// One of the two ways to the relay: the bridge program, as an app would start it.

#include "owner/mcp_session.h"

#include "owner/mcp_messages.h"

#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QPromise>

#include <map>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

class BridgeSession : public McpSession
{
public:
    BridgeSession(const QString &program, const QStringList &arguments)
    {
        connect(m_process, &QProcess::readyReadStandardOutput, this, &BridgeSession::read);
        connect(m_process, &QProcess::errorOccurred, this, &BridgeSession::ended);
        connect(m_process, &QProcess::finished, this, &BridgeSession::ended);
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start(program, arguments);
    }

    // The bridge ends by itself when its input closes; deleting the QProcess here would kill it in
    // the middle of its goodbye to the server.
    ~BridgeSession() override
    {
        if (!m_process)
            return;
        m_process->disconnect(this);
        m_process->closeWriteChannel();
    }

    Answer request(const QString &method, const QJsonObject &params) override
    {
        if (m_opened)
            return say(method, m_modern ? withMeta(params) : params).then(this, &outcomeOf);
        m_opened = true;
        return say(u"initialize"_s, initializeParams())
            .then(this,
                  [this, method, params](const Result<QJsonObject> &answer) {
                      // Whatever else went wrong, the answer to the question will tell.
                      m_modern = isModernOnly(answer);
                      if (!m_modern)
                          write(message(u"notifications/initialized"_s, {}, 0));
                      return request(method, params);
                  })
            .unwrap();
    }

private:
    using Promise = std::shared_ptr<QPromise<Result<QJsonObject>>>;

    Answer say(const QString &method, const QJsonObject &params)
    {
        const int id = ++m_lastId;
        auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
        promise->start();
        m_waiting.emplace(id, promise);
        write(message(method, params, id));
        return promise->future();
    }

    void write(const QByteArray &line)
    {
        if (m_process && m_process->state() != QProcess::NotRunning)
            m_process->write(line + '\n');
        else
            ended();
    }

    void read()
    {
        while (m_process->canReadLine()) {
            const QByteArray line = m_process->readLine();
            const int id = QJsonDocument::fromJson(line).object().value(u"id"_s).toInt();
            const auto waiting = m_waiting.find(id);
            const auto answer = answerTo(id, line);
            if (waiting == m_waiting.end() || !answer)
                continue;
            const Promise promise = waiting->second;
            m_waiting.erase(waiting);
            promise->addResult(*answer);
            promise->finish();
        }
    }

    void ended()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &[id, promise] : waiting) {
            promise->addResult(Error{ErrorCode::RelayNotRunning, "the bridge ended"});
            promise->finish();
        }
    }

    QPointer<QProcess> m_process = new QProcess;
    std::map<int, Promise> m_waiting;
    int m_lastId = 0;
    bool m_opened = false;
    bool m_modern = false;
};

} // namespace

McpSessionPtr makeBridgeSession(const QString &program, const QStringList &arguments)
{
    return {new BridgeSession(program, arguments), &goLater};
}

} // namespace patchbay
