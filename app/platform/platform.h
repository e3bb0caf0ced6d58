// Everything outside this program that the core may touch, gathered in one value.
//
// Built once in main/ from the real system, in tests from fakes; there is no global instance.

#pragma once

#include "platform/places.h"
#include "platform/policy.h"

#include <functional>
#include <memory>

namespace patchbay {

class Clock;
class Desktop;
class FileWatch;
class Network;
class Processes;
class SecretStore;

struct Platform {
    Places places;
    Policy policy; // as it was when the program started
    std::function<Policy()> policyNow; // as it is there by now; empty: nobody can tell
    std::function<void(const QString &line)> systemLog; // takes one line
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Processes> processes;
    std::unique_ptr<Network> network;
    std::unique_ptr<FileWatch> fileWatch;

    Platform();
    ~Platform();
    Platform(Platform &&) noexcept;
    Platform &operator=(Platform &&) noexcept;
};

struct PlatformOptions {
    QString dataDir; // empty: the platform's own places
    QString secretStore; // "keychain" (also when empty) or "memory"
    QString browserCommand; // empty: the system's browser
    QString caFile; // PEM of additional certificate authorities; empty: none
    std::optional<Policy> policy; // for tests; else what an admin has decided on this computer
};

Platform makePlatform(const PlatformOptions &options);

} // namespace patchbay
