#include "diagnostics/questions.h"

#include "platform/network.h"
#include "platform/platform.h"

namespace patchbay {

QFuture<Result<void>> askLocalEndpoint(Platform &platform, quint16 port)
{
    http::Request request;
    request.url = "http://127.0.0.1:" + std::to_string(port) + '/';
    request.connectTimeout = std::chrono::seconds(2);
    request.totalTimeout = std::chrono::seconds(5);
    request.maxBody = 64 * 1024;
    return platform.network->send(std::move(request))
        .then([](const Result<http::Response> &answer) -> Result<void> {
            if (!answer && answer.error().code == ErrorCode::ConnectionRefused)
                return Error{ErrorCode::RelayNotRunning, answer.error().detail};
            if (!answer && answer.error().code == ErrorCode::ConnectionTimedOut)
                return answer.error();
            if (!answer)
                return Error{ErrorCode::PortTaken, answer.error().detail};
            // What our endpoint says to an address that it does not know; see relay/admission.
            if (answer->status == 404 && answer->body == "Nothing is here.\n")
                return {};
            return Error{ErrorCode::PortTaken,
                         "another program answers with " + std::to_string(answer->status)};
        });
}

} // namespace patchbay
