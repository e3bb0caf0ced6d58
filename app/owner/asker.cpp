#include "owner/asker.h"

#include "platform/clock.h"
#include "relay/bridge_protocol.h"

#include <QJsonDocument>

namespace patchbay {

Asker::Asker(QString socketPath, Clock &clock, std::function<Result<void>()> startOwner,
             QObject *parent)
    : QObject(parent)
    , m_path(std::move(socketPath))
    , m_clock(clock)
    , m_startOwner(std::move(startOwner))
{
    connect(&m_socket, &QLocalSocket::connected, this, &Asker::connected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Asker::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &Asker::failed);
}

void Asker::ask(const QJsonObject &request)
{
    m_request = request;
    tryToConnect();
}

void Asker::tryToConnect()
{
    m_socket.abort();
    m_socket.connectToServer(m_path);
}

void Asker::connected()
{
    Hello hello;
    hello.role = Hello::Role::Control;
    hello.version = PATCHBAY_VERSION;
    m_asked = true;
    m_socket.write(QByteArray::fromStdString(helloLine(hello)));
    m_socket.write(QJsonDocument(m_request).toJson(QJsonDocument::Compact) + '\n');
}

void Asker::read()
{
    while (m_socket.canReadLine())
        Q_EMIT line(QJsonDocument::fromJson(m_socket.readLine()).object());
}

// Also the ordinary end: the owner closes when it has said everything.
void Asker::failed()
{
    if (m_finished)
        return;
    if (m_asked) {
        read();
        return finish(m_socket.error() == QLocalSocket::PeerClosedError
                          ? Result<void>()
                          : Error{ErrorCode::ConnectionLost, "the control socket broke"});
    }
    if (m_giveUpAt.count() == 0) {
        if (!m_startOwner)
            return finish(Error{ErrorCode::RelayNotRunning, {}});
        if (const auto started = m_startOwner(); !started)
            return finish(started.error());
        m_giveUpAt = m_clock.sinceStart() + startLimit;
    }
    if (m_clock.sinceStart() > m_giveUpAt)
        return finish(Error{ErrorCode::RelayNotRunning, "the started program does not answer"});
    m_clock.after(std::chrono::milliseconds(50), this, [this] { tryToConnect(); });
}

void Asker::finish(const Result<void> &outcome)
{
    m_finished = true;
    m_socket.abort();
    Q_EMIT finished(outcome);
}

} // namespace patchbay
