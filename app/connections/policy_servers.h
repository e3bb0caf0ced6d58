// Which servers a policy offers, wants and allows. The presets that it names, and the addresses,
// are presets like the built-in ones from here on.
//
// Pure.

#pragma once

#include "connections/connection.h"
#include "connections/server_presets.h"
#include "platform/policy.h"

namespace patchbay {

// Those that the policy wants, those that it offers, and, unless it allows no others, all the rest.
QList<ServerPreset> presetsUnder(const Policy &policy, const QList<ServerPreset> &builtIn);

// Those that everybody here has, without asking for them.
QList<ServerPreset> forcedServers(const Policy &policy, const QList<ServerPreset> &builtIn);

// Presets that the policy names and nobody knows.
QStringList presetsNotKnown(const Policy &policy, const QList<ServerPreset> &builtIn);

// `presets` as presetsUnder gives them. Errors: SetByPolicy, PolicyNotReadable.
Result<void> mayConnect(const Policy &policy, const QList<ServerPreset> &presets,
                        const Connection &connection);

} // namespace patchbay
