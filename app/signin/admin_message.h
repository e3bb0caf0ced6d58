// What a person sends to their admin when only the admin can go on: which server, which account,
// what happened, and where to click.
//
// Pure. Holds no secret: neither does an Error's detail.

#pragma once

#include "base/error.h"
#include "connections/connection.h"
#include "connections/server_presets.h"
#include "signin/provider_quirks.h"

#include <optional>

namespace patchbay {

struct AdminMessage {
    QString subject;
    QString text;
};

// Nothing where an admin is not the one to ask. `preset` is the one the server belongs to
// (presetAt), if any; `notes` are those on its identity provider.
std::optional<AdminMessage> adminMessageFor(const Error &error, const Connection &connection,
                                            const std::optional<ServerPreset> &preset,
                                            const ProviderNotes &notes);

// What an admin enters at the provider as the address the browser comes back to.
QString redirectAddress(const Connection &connection, const ProviderNotes &notes);

} // namespace patchbay
