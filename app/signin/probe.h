// Sends one request of which the first message of the answer is enough: of an event stream, only
// the first event with data is taken, and becomes the body. Streams without end do no harm so.

#pragma once

#include "base/result.h"
#include "http/client.h"

#include <QFuture>

namespace patchbay {

class Network;

QFuture<Result<http::Response>> probe(Network &network, http::Request request);

} // namespace patchbay
