// What a request was about and how long it took, told to the RelayHost when it is over.

#pragma once

#include "relay/relay.h"

#include <chrono>
#include <string>

namespace patchbay::relay {

struct Message;

class PendingActivity
{
public:
    PendingActivity(std::string connection, std::string client);

    // Only requests are told; without this, `end` says nothing.
    void begin(const Message &request);
    void markFailed() { m_failed = true; }
    void end(RelayHost &host, bool ok);

private:
    Activity m_activity;
    std::chrono::steady_clock::time_point m_begun;
    bool m_isBegun = false;
    bool m_failed = false;
};

} // namespace patchbay::relay
