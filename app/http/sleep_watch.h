// Which kept connections are still good after the computer has slept or changed its network: those
// that were opened since.
//
// The other side has closed the rest long ago, or knows them by an address that is no longer ours.
// Written on one of those, a request is lost, and must not be sent again since it may have been
// read. Sleep shows in the clocks: the steady one stands still (on Linux and macOS; on Windows it
// goes on, and with it the age of what is kept).

#pragma once

#include <chrono>
#include <optional>

namespace patchbay::http {

class SleepWatch
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    using Wall = std::chrono::system_clock::time_point;

    // Before each use of the connections; costs two looks at a clock.
    void look(Steady now, Wall wall);
    void networkChanged(Steady now) { m_changed = now; }

    // How long a connection may have been idle to be used, in seconds; 0: none may. `usual` if
    // nothing has happened.
    long longestIdle(Steady now, long usual) const;

private:
    std::optional<std::chrono::system_clock::duration> m_apart; // wall from steady
    std::optional<Steady> m_changed;
};

} // namespace patchbay::http
