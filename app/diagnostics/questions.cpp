#include "diagnostics/questions.h"

#include "platform/clock.h"
#include "platform/platform.h"
#include "platform/processes.h"
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
        return discover(platform, connection)
            .then([facts = connection.facts](const Result<Discovery> &found) -> Result<void> {
                if (!found)
                    return found.error();
                const QString &issuer = found->server.issuer;
                if (!facts || !found->needsSignIn || isSameIssuer(issuer, facts->issuer))
                    return {};
                return Error{ErrorCode::OtherIdentityProvider,
                             issuer.toStdString() + " instead of " + facts->issuer.toStdString()};
            });
    };
    questions.askForToken = [&tokens](const QString &connection) {
        return tokens.freshToken(connection).then(&withoutValue<Secret>);
    };
    questions.lookPlainly = [&platform](const Connection &connection) {
        return lookPlainly(platform, connection);
    };
    questions.lookAtAddresses = [&platform](const Connection &connection) {
        return lookAtAddresses(platform, connection);
    };
    questions.holderOf = [&platform](quint16 port) { return platform.processes->listensOn(port); };
    questions.sinceStart = [&platform] { return platform.clock->sinceStart(); };
    questions.now = [&platform] { return platform.clock->now(); };
    questions.askLocalEndpoint = [&platform](quint16 port) {
        return askLocalEndpoint(platform, port);
    };
    return questions;
}

} // namespace patchbay
