// Where a setup stopped before anything was kept: what was to be connected. So that who was called
// away, or whose computer went down, goes on there.
//
// Holds what the person chose or pasted, and no secret. Once a connection is kept, it is the place
// to go on from, and this is forgotten.

#pragma once

#include "platform/places.h"
#include "setup/connect_link.h"

#include <optional>

namespace patchbay {

// What cannot be kept is asked for again: neither fails.
void keepHalfDone(const Places &places, const ConnectLink &wish);
void forgetHalfDone(const Places &places);
std::optional<ConnectLink> halfDone(const Places &places);

} // namespace patchbay
