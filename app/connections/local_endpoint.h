// Where AI apps reach a connection on this computer, and the keys that let them in.

#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace patchbay {

constexpr quint16 defaultLocalPort = 47821;

// The client as which we come to our own relay; no app has this id.
inline constexpr const char *ownClientId = "patchbay";

// A new random key of 256 bits, base64url without padding.
Secret newClientKey();

QByteArray hashOf(const Secret &clientKey); // SHA-256, 32 bytes

// http://127.0.0.1:<port>/<connection>/mcp
QString localUrl(quint16 port, const QString &connection);

// http://127.0.0.1:<port>/k/<key>/<connection>/mcp, for apps without a field for headers.
QString localUrlWithKey(quint16 port, const QString &connection, const Secret &clientKey);

} // namespace patchbay
