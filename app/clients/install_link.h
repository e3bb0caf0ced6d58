// The address that makes an app offer to add an entry by itself: a second way beside its file.
//
// Pure. Opening it is the desktop's; the app asks the person, and writes its file itself.

#pragma once

#include "clients/plan.h"

#include <QUrl>

namespace patchbay {

// `client` is the id under which the bridge names the app. Holds no key. Errors: WrongUsage (the
// app has no such address).
Result<QUrl> installLinkFor(const Client &app, const EntryValues &values, const QString &client,
                            Os os);

} // namespace patchbay
