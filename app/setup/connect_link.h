// The links an admin or a help page gives: patchbay://connect?preset=celigo-eu
// or patchbay://connect?url=https://…&name=….
//
// Any web page can fire such a link, so it only fills in the first page of the wizard; nothing
// happens without a click.

#pragma once

#include "base/result.h"

#include <QString>

namespace patchbay {

struct ConnectLink {
    QString preset; // or
    QString url; // as parseServerUrl gives it
    QString name; // at most 60 characters; may be empty
};

// Errors: WrongUsage (not such a link), those of parseServerUrl.
Result<ConnectLink> parseConnectLink(const QString &text);

} // namespace patchbay
