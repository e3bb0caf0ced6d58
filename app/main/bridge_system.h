// What the bridge needs of the operating system: its two streams, the way to the relay, its
// parent, and starting the program that runs the relay.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay {

class BridgeSystem
{
public:
    // In binary, SIGPIPE and the like out of the way.
    static std::unique_ptr<BridgeSystem> create();
    virtual ~BridgeSystem() = default;

    virtual bool connectRelay(const std::string &path) = 0; // at once or not at all
    virtual void leaveRelay() = 0;

    // Queued; sent while waiting.
    virtual void toRelay(std::string_view bytes) = 0;
    virtual void toApp(std::string_view bytes) = 0;

    enum class Event {
        Input, // of the app; see bytes()
        InputEnded,
        Relay, // see bytes()
        RelayGone,
        AppGone, // its end of our output is closed, or the process that started us is gone
        TimedOut,
    };
    virtual Event wait(std::optional<int> milliseconds) = 0;
    virtual std::string_view bytes() const = 0; // until the next wait()
    // Sends the app what is queued for it, as far as it takes it in time.
    virtual void flush(int milliseconds) = 0;

    // Starts the program beside this one that runs the relay; it outlives us.
    virtual bool startOwner(const std::string &dataDir) = 0;
};

// The person's own choice of a data folder, if there is an environment to say it.
std::string dataDirOfEnvironment();
long long ownProcessId();

} // namespace patchbay
