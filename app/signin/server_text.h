// What a server says about an error, made fit for a log: short, one line, without secrets.

#pragma once

#include "base/secret.h"

#include <QString>

#include <string>

namespace patchbay {

// "error: description". Control characters become blanks, long texts are cut, and every word that
// could be a token (20 characters and more of a token's alphabet, with a digit in it) is blotted
// out, since some servers repeat in the description what they were sent.
std::string serverText(const QString &error, const QString &description);

// Whether a server that says so does not take the address that the browser comes back to. There is
// no code for it in RFC 6749: some make one up, others say it in the description.
bool refusesRedirect(const QString &error, const QString &description);

} // namespace patchbay
