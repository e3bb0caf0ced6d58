// Whether somebody with a certain key has written a text: Ed25519, as OpenSSL checks it.

#pragma once

#include <QByteArray>

namespace patchbay {

// `publicKey`: as it stands between the lines of `openssl pkey -pubout`, base64. False also where
// it is no such key.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature);

} // namespace patchbay
