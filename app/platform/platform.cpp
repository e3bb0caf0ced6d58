#include "platform/platform.h"

#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/file_watch.h"
#include "platform/network.h"
#include "platform/processes.h"
#include "platform/secret_layers.h"
#include "platform/system_log.h"

namespace patchbay {

using namespace Qt::StringLiterals;

Platform::Platform() = default;
Platform::~Platform() = default;
Platform::Platform(Platform &&) noexcept = default;
Platform &Platform::operator=(Platform &&) noexcept = default;

Platform makePlatform(const PlatformOptions &options)
{
    Platform platform;
    platform.places = placesOfThisComputer(options.dataDir);
    platform.policy = options.policy ? *options.policy : readPolicy();
    if (!options.policy)
        platform.policyNow = readPolicy;
    platform.systemLog = tellSystemLog;
    platform.clock = makeClock();
    platform.desktop = makeDesktop(options.browserCommand);
    platform.secrets = options.secretStore == "memory"_L1
        ? makeMemoryStore()
        : makeKeychain(platform.places.dataDir, keychainIndexIn(platform.places.ourData));
    platform.processes = makeProcesses(platform.places);
    http::Client::Options network;
    network.userAgent = "Patchbay/" PATCHBAY_VERSION;
    const Policy &policy = platform.policy;
    network.caFile =
        (policy.certificateAuthorities.isEmpty() ? options.caFile : policy.certificateAuthorities)
            .toStdString();
    if (!policy.proxy.isEmpty())
        network.proxyFor = [policy](const http::Url &url, const auto &answer) {
            answer(proxyByPolicy(policy, url.host));
        };
    platform.network = makeNetwork(network, NetworkSettings::System);
    platform.fileWatch = makeFileWatch();
    return platform;
}

} // namespace patchbay
