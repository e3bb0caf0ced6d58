// From what a person pastes to the address of an MCP server.

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

namespace patchbay {

// Trims blanks, quotes and angle brackets, adds https:// where no scheme was given (http:// for a
// loopback host), and keeps the rest byte for byte: neither path nor final slash is touched.
// Errors: AddressEmpty, AddressNotUrl, AddressNotSecure (http to another computer),
// AddressHasPassword.
Result<QString> parseServerUrl(QStringView text);

// The host alone, as shown to the person before a browser opens.
QString hostOf(const QString &url);

} // namespace patchbay
