// The steps of SignInFlow: up to the browser and from the tokens on in sign_in_flow.cpp, what comes
// back in between, and what is tried again, in sign_in_answers.cpp.

#pragma once

#include "signin/code_exchange.h"
#include "signin/device_sign_in.h"
#include "signin/discovery.h"
#include "signin/enrolment.h"
#include "signin/sign_in_flow.h"

namespace patchbay {

struct SignInFlow::Private {
    Private(SignInFlow *flow, Platform &flowPlatform)
        : q(flow)
        , platform(flowPlatform)
    {
    }

    void enter(Step next);
    void finish(const Result<Connection> &outcome);

    void discoverServer();
    void enrol();
    void takeEnrolment(const Result<void> &outcome);
    void goToBrowser();
    void goToAnotherDevice();
    void announce(const QUrl &where);
    void openBrowser() const;
    void makeExchange();
    void take(const RedirectAnswer &answer);
    void takeTokens(const Result<TokenAnswer> &outcome);
    void takeDeviceTokens(const Result<TokenAnswer> &outcome);
    bool showsItselfDifferentlyAfter(const Error &error);
    bool tryAgainAfter(const Error &error);
    Error understood(const Error &error) const;
    Error withoutBlame(const Error &error) const;
    void registerAnew();
    void keep(const TokenAnswer &tokens);
    void letGoOfTokensFrom(const QString &formerIssuer);
    ClientCredentials credentials() const;
    bool mayUseCode() const;

    SignInFlow *const q;
    Platform &platform;
    Step step = Step::Idle;
    Wishes wishes;
    Connection connection;
    ProviderQuirks quirks;
    Discovery discovery;
    bool hasTriedAgain = false;
    QString prompt;
    QString authentication; // at the token endpoint, if not the one of the registration
    Secret code;
    std::unique_ptr<Enrolment> enrolment;
    std::unique_ptr<CodeExchange> exchange;
    std::unique_ptr<DeviceSignIn> device;
    AuthorizationRequest request;
    QUrl link;
    QString deviceCode;
};

} // namespace patchbay
