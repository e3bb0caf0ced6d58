#include "diagnostics/questions.h"

#include "platform/network.h"
#include "platform/platform.h"
#include "signin/discovery.h"
#include "signin/token_source.h"

#include <QNetworkInterface>

namespace patchbay {

namespace {

bool isNetworkUp()
{
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (flags & QNetworkInterface::IsLoopBack || !(flags & QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (!entry.ip().isLinkLocal())
                return true;
        }
    }
    return false;
}

template <typename T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

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
            if (!answer)
                return Error{ErrorCode::PortTaken, answer.error().detail};
            // What our endpoint says to an address that it does not know; see relay/admission.
            if (answer->status == 404 && answer->body == "Nothing is here.\n")
                return {};
            return Error{ErrorCode::PortTaken,
                         "another program answers with " + std::to_string(answer->status)};
        });
}

Questions realQuestions(Platform &platform, TokenSource &tokens)
{
    Questions questions;
    questions.networkUp = isNetworkUp;
    questions.askServer = [&platform](const Connection &connection) {
        return discover(platform, connection).then(&withoutValue<Discovery>);
    };
    questions.askForToken = [&tokens](const QString &connection) {
        return tokens.freshToken(connection).then(&withoutValue<Secret>);
    };
    questions.askLocalEndpoint = [&platform](quint16 port) {
        return askLocalEndpoint(platform, port);
    };
    return questions;
}

} // namespace patchbay
