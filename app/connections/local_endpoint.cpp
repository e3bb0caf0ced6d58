#include "connections/local_endpoint.h"

#include "base/digest.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString root(quint16 port)
{
    return u"http://127.0.0.1:"_s + QString::number(port);
}

} // namespace

Secret newClientKey()
{
    return Secret(randomToken(32));
}

QByteArray hashOf(const Secret &clientKey)
{
    return QByteArray::fromStdString(sha256(clientKey.reveal()));
}

QString localUrl(quint16 port, const QString &connection)
{
    return root(port) + u'/' + connection + u"/mcp"_s;
}

QString localUrlWithKey(quint16 port, const QString &connection, const Secret &clientKey)
{
    return root(port) + u"/k/"_s + QString::fromStdString(clientKey.reveal()) + u'/' + connection
        + u"/mcp"_s;
}

} // namespace patchbay
