// Whether an account may be in another region of the vendor than the one that was chosen: for
// vendors whose regions know nothing of each other, that is the first thing to go wrong.
//
// Pure. An access key is tried in the other regions by Setup; who signs in has to tell.

#pragma once

#include "base/error.h"
#include "connections/connection.h"
#include "connections/server_presets.h"

#include <optional>

namespace patchbay {

// The same error; or WrongRegion with the preset's id, where the answer came from another region.
Error withRegion(const Error &error, const Connection &connection,
                 const QList<ServerPreset> &presets);

// Ids of the presets to offer instead: the right one where it is known, else all others of the
// vendor; none where the error has nothing to do with it.
QStringList regionsToOffer(const Error &error, const Connection &connection,
                           const QList<ServerPreset> &presets);

// OtherIdentityProvider, if a server of a vendor asks for the password at a host that is none of
// the vendor's: a company may want it so, but the person should know.
std::optional<Error> noticeOnHost(const QString &signInHost, const Connection &connection,
                                  const QList<ServerPreset> &presets);

} // namespace patchbay
