// A network between here and a server, as far away as one likes: hands bytes on after a time.
//
// A connection is made on this computer at once, where a real one takes a round trip; so what comes
// first on it waits a round trip longer.

#pragma once

#include <chrono>
#include <cstdint>

namespace patchbay::bench {

// On a thread of its own, for as long as the program runs. The port it listens on.
std::uint16_t beginFarAway(std::uint16_t server, std::chrono::milliseconds roundTrip);

// Listens on any port of the loopback address.
struct Listening {
    int socket = -1;
    std::uint16_t port = 0;
};
Listening listenOnLoopback();

} // namespace patchbay::bench
