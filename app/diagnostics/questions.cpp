#include "diagnostics/questions.h"

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
