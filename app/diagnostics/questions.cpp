#include "diagnostics/questions.h"

#include "platform/clock.h"
#include "platform/platform.h"
#include "platform/processes.h"
#include "signin/discovery.h"
#include "signin/token_source.h"

#include <QNetworkInterface>
#include <QPromise>

#include <memory>

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

// A locked keychain may ask the person on another screen, or nobody, and keep silent until then.
QFuture<Result<void>> askInTime(Platform &platform, TokenSource &tokens, const QString &connection)
{
    constexpr auto patience = std::chrono::seconds(20);
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &answer) {
        if (promise->future().isFinished())
            return;
        promise->addResult(answer);
        promise->finish();
    };
    platform.clock->after(patience, &tokens, [finish] {
        finish(Error{ErrorCode::KeychainUnavailable, "no answer"});
    });
    tokens.freshToken(connection).then(&tokens, [finish](const Result<Secret> &token) {
        finish(withoutValue(token));
    });
    return promise->future();
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
    questions.askForToken = [&platform, &tokens](const QString &connection) {
        return askInTime(platform, tokens, connection);
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
