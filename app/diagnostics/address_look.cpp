#include "diagnostics/questions.h"

#include "platform/clock.h"
#include "platform/platform.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QPromise>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace patchbay {

namespace {

constexpr auto addressLimit = std::chrono::seconds(3);

// Deletes itself once it has answered.
class AddressRun : public QObject
{
public:
    explicit AddressRun(Platform &platform)
        : m_platform(platform)
    {
        m_promise.start();
    }

    QFuture<AddressLook> start(const QList<QHostAddress> &addresses, quint16 port)
    {
        const auto future = m_promise.future();
        const auto firstOf = [&addresses](QAbstractSocket::NetworkLayerProtocol kind) {
            const auto found =
                std::find_if(addresses.begin(), addresses.end(),
                             [kind](const QHostAddress &one) { return one.protocol() == kind; });
            return found == addresses.end() ? QHostAddress() : *found;
        };
        const QHostAddress older = firstOf(QAbstractSocket::IPv4Protocol);
        const QHostAddress newer = firstOf(QAbstractSocket::IPv6Protocol);
        m_look.hasBoth = !older.isNull() && !newer.isNull();
        if (!m_look.hasBoth) {
            finish();
            return future;
        }
        m_waiting = 2;
        reach(older, port, &AddressLook::oldOnes);
        reach(newer, port, &AddressLook::newOnes);
        m_platform.clock->after(addressLimit, this, [this] { finish(); });
        return future;
    }

private:
    void reach(const QHostAddress &address, quint16 port, bool AddressLook::*reached)
    {
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QTcpSocket::connected, this, [this, reached] {
            m_look.*reached = true;
            one();
        });
        connect(socket, &QTcpSocket::errorOccurred, this, [this] { one(); });
        socket->connectToHost(address, port);
    }

    void one()
    {
        if (--m_waiting == 0)
            finish();
    }

    void finish()
    {
        if (std::exchange(m_isOver, true))
            return;
        m_promise.addResult(m_look);
        m_promise.finish();
        deleteLater();
    }

    Platform &m_platform;
    QPromise<AddressLook> m_promise;
    AddressLook m_look;
    int m_waiting = 0;
    bool m_isOver = false;
};

} // namespace

QFuture<AddressLook> tryAddresses(Platform &platform, const QList<QHostAddress> &addresses,
                                  quint16 port)
{
    return (new AddressRun(platform))->start(addresses, port);
}

// The system leaves out the kind that it has no address of. A resolver that says nothing in time
// has nothing to compare, either.
QFuture<AddressLook> lookAtAddresses(Platform &platform, const Connection &connection)
{
    const QUrl url(connection.url);
    const auto port = static_cast<quint16>(url.port(443));
    auto *context = new QObject;
    const auto promise = std::make_shared<QPromise<AddressLook>>();
    promise->start();
    const auto finish = [promise](const AddressLook &look) {
        if (promise->future().isFinished())
            return;
        promise->addResult(look);
        promise->finish();
    };
    QHostInfo::lookupHost(url.host(), context,
                          [&platform, context, finish, port](const QHostInfo &found) {
                              context->deleteLater();
                              tryAddresses(platform, found.addresses(), port).then(finish);
                          });
    platform.clock->after(addressLimit, context, [context, finish] {
        context->deleteLater();
        finish({});
    });
    return promise->future();
}

} // namespace patchbay
