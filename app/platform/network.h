// The bridge from Qt code to the network thread: one-shot HTTP requests as futures.

#pragma once

#include "http/client.h"

#include <QFuture>

#include <memory>

namespace patchbay {

class Network
{
public:
    virtual ~Network() = default;

    // Cancelling the future cancels the request. Errors: see http::Client. Only from the thread
    // that made the Network, which needs an event loop.
    virtual QFuture<Result<http::Response>> send(http::Request request) = 0;
    virtual http::Loop &loop() = 0;
    virtual http::Client &client() = 0;
};

// Whose proxies are used, where the options say nothing of them: the environment's, or the system's
// as well. With the latter, a change of the network is noticed, too.
enum class NetworkSettings { Environment, System };

std::unique_ptr<Network> makeNetwork(http::Client::Options options,
                                     NetworkSettings settings = NetworkSettings::Environment);

} // namespace patchbay
