#include "signin/log.h"
#include "signin/sign_in_flow_private.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

void SignInFlow::Private::take(const RedirectAnswer &answer)
{
    if (step != Step::WaitingForBrowser)
        return;
    if (answer.kind == RedirectAnswer::Kind::Code) {
        enter(Step::FetchingTokens);
        code = answer.code;
        return exchange->exchange(code);
    }
    const Error error = understood(answer.error);
    if (!tryAgainAfter(error))
        finish(withoutBlame(error));
}

// Up to the code, everything is as with a browser; a server that has the endpoint and gives no
// code can still be signed in to by link.
void SignInFlow::Private::takeDeviceTokens(const Result<TokenAnswer> &outcome)
{
    const bool isShown = step == Step::WaitingForBrowser;
    if (step != Step::Registering && !isShown)
        return;
    if (outcome)
        return keep(*outcome);
    const Error error = understood(outcome.error());
    if (tryAgainAfter(error))
        return;
    if (!isShown && error.code == ErrorCode::TokenRefused) {
        // A registration from the days of the browser may not be allowed to ask for codes.
        if (enrolment->isFromBefore() && !std::exchange(hasTriedAgain, true))
            return registerAnew();
        device.release()->deleteLater();
        return goToBrowser();
    }
    finish(withoutBlame(error));
}

void SignInFlow::Private::takeTokens(const Result<TokenAnswer> &outcome)
{
    if (step != Step::FetchingTokens)
        return;
    if (outcome)
        return keep(*outcome);
    const Error error = understood(outcome.error());
    if (showsItselfDifferentlyAfter(error) || tryAgainAfter(error))
        return;
    finish(withoutBlame(error));
}

Error SignInFlow::Private::understood(const Error &error) const
{
    return quirks.understood(discovery.server.issuer, error);
}

// What the codes mean at this point of a sign-in.
Error SignInFlow::Private::withoutBlame(const Error &error) const
{
    // "invalid_grant" here means the code, not somebody's earlier sign-in.
    if (error.code == ErrorCode::SignInNeeded)
        return {ErrorCode::TokenRefused, error.detail};
    if (error.code == ErrorCode::ClientForgotten && !enrolment->isReplaceable())
        return {ErrorCode::ClientIdRefused, error.detail};
    return error;
}

// Some servers list client_secret_basic and only mean client_secret_post. The code is still good:
// nobody was let in to use it.
bool SignInFlow::Private::showsItselfDifferentlyAfter(const Error &error)
{
    const auto post = u"client_secret_post"_s;
    if (error.code != ErrorCode::ClientForgotten || !authentication.isEmpty()
        || credentials().authentication != "client_secret_basic"_L1
        || !discovery.server.tokenAuthentication.contains(post))
        return false;
    authentication = post;
    makeExchange();
    exchange->begin(); // the same request as before; the browser has done its part
    exchange->exchange(code);
    return true;
}

void SignInFlow::Private::registerAnew()
{
    authentication.clear();
    deviceCode.clear();
    if (device) {
        device->disconnect(q); // it may be asking for the tokens of the old registration
        device.release()->deleteLater();
    }
    enter(Step::Registering);
    enrolment->startOver();
}

// A server that has forgotten us, or where we come back to, gets a new registration, one that does
// not know a scope is asked without, one that wants to see the person is told so, and a code that
// came too late is followed by another one; each sign-in once, since the person sees the browser
// again.
bool SignInFlow::Private::tryAgainAfter(const Error &error)
{
    if (hasTriedAgain)
        return false;
    const bool isStale =
        error.code == ErrorCode::ClientForgotten || error.code == ErrorCode::RedirectRefused;
    if (isStale && enrolment->isReplaceable()) {
        hasTriedAgain = true;
        qCInfo(signInLog, "%s does not know us as we are now", qUtf8Printable(q->signInHost()));
        registerAnew();
        return true;
    }
    if (device)
        return false;
    const bool wantsPerson = error.detail.starts_with("login_required")
        || error.detail.starts_with("interaction_required")
        || error.detail.starts_with("account_selection_required");
    if (wantsPerson || error.detail.starts_with("consent_required")) {
        hasTriedAgain = true;
        prompt = wantsPerson ? u"login"_s : u"consent"_s;
        goToBrowser();
        return true;
    }
    if (error.code == ErrorCode::SignInNeeded) {
        hasTriedAgain = true;
        goToBrowser();
        return true;
    }
    // What a provider refuses to name, the server may still accept; it says so itself if not.
    if (error.code == ErrorCode::ResourceRefused && connection.choices.resource.isEmpty()
        && !discovery.resource.isEmpty()) {
        hasTriedAgain = true;
        discovery.resource.clear();
        goToBrowser();
        return true;
    }
    if (error.detail.starts_with("invalid_scope") && connection.choices.scope.isEmpty()
        && !discovery.scope.isEmpty()) {
        hasTriedAgain = true;
        discovery.scope.clear();
        goToBrowser();
        return true;
    }
    return false;
}

} // namespace patchbay
