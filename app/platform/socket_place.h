// Where this person's programs meet, and who is at the other end. Knows neither Qt nor the
// environment, since AI apps start the bridge with an empty one.

#pragma once

#include <string>
#include <string_view>

namespace patchbay {

// The bridge socket of a data folder; empty means the platform's own place (see
// relay/bridge_protocol.h for where that is).
std::string socketPlace(std::string_view dataDir);

// Whether a program of the same person is at the other end of a connected Unix socket. Not on
// Windows, where the pipe's access list has decided that.
bool isOwnersSocket(int socket);

} // namespace patchbay
