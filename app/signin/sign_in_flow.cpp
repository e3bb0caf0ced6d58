#include "signin/sign_in_flow.h"

#include "http/url.h"
#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/code_exchange.h"
#include "signin/discovery.h"
#include "signin/enrolment.h"
#include "signin/log.h"
#include "signin/server_url.h"
#include "signin/stored_sign_in.h"

using namespace Qt::StringLiterals;

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
    void openBrowser() const;
    void take(const RedirectAnswer &answer);
    void takeTokens(const Result<TokenAnswer> &outcome);
    bool tryAgainAfter(const Error &error);
    void keep(const TokenAnswer &tokens);

    SignInFlow *const q;
    Platform &platform;
    Step step = Step::Idle;
    Browser browser = Browser::Open;
    Connection connection;
    ProviderQuirks quirks;
    Discovery discovery;
    bool hasTriedAgain = false;
    std::unique_ptr<Enrolment> enrolment;
    std::unique_ptr<CodeExchange> exchange;
    AuthorizationRequest request;
    QUrl link;
};

SignInFlow::SignInFlow(Platform &platform, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, platform))
{
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::start(const Connection &connection, Browser browser)
{
    d->connection = connection;
    d->browser = browser;
    const Result<ProviderQuirks> quirks = ProviderQuirks::read();
    if (!quirks)
        return d->finish(quirks.error());
    d->quirks = *quirks;
    d->discoverServer();
}

void SignInFlow::cancel()
{
    d->finish(Error{ErrorCode::Cancelled, {}});
}

void SignInFlow::openBrowserAgain()
{
    if (d->step == Step::WaitingForBrowser)
        d->openBrowser();
}

Result<void> SignInFlow::takeRedirect(const QString &address)
{
    if (d->step != Step::WaitingForBrowser)
        return Error{ErrorCode::WrongUsage, "no sign-in waits for the browser"};
    return d->enrolment->listener().takeAddress(address);
}

SignInFlow::Step SignInFlow::step() const
{
    return d->step;
}

QUrl SignInFlow::browserLink() const
{
    return d->link;
}

QString SignInFlow::signInHost() const
{
    return hostOf(d->discovery.server.authorizationEndpoint);
}

void SignInFlow::Private::enter(Step next)
{
    step = next;
    Q_EMIT q->stepChanged(next);
}

void SignInFlow::Private::finish(const Result<Connection> &outcome)
{
    if (step == Step::Done)
        return;
    link.clear();
    // At times it is their signal that led here, so they cannot go at once; as our children they
    // never outlive us and what they stand on.
    if (exchange)
        exchange.release()->deleteLater();
    if (enrolment)
        enrolment.release()->deleteLater();
    if (outcome)
        qCInfo(signInLog, "Signed in to %s", qUtf8Printable(hostOf(connection.url)));
    else
        qCInfo(signInLog, "Sign-in to %s: %s (%s)", qUtf8Printable(hostOf(connection.url)),
               nameOf(outcome.error().code).data(), outcome.error().detail.c_str());
    enter(Step::Done);
    Q_EMIT q->finished(outcome);
}

void SignInFlow::Private::discoverServer()
{
    enter(Step::Discovering);
    discover(platform, connection, q).then(q, [this](const Result<Discovery> &found) {
        if (step != Step::Discovering)
            return;
        if (!found)
            return finish(found.error());
        discovery = *found;
        if (discovery.needsSignIn)
            return enrol();
        connection.access = Access::Open;
        connection.facts.reset();
        finish(connection);
    });
}

void SignInFlow::Private::enrol()
{
    enter(Step::Registering);
    enrolment = std::make_unique<Enrolment>(platform, connection, discovery, quirks, q);
    connect(enrolment.get(), &Enrolment::finished, q,
            [this](const Result<void> &outcome) { takeEnrolment(outcome); });
    enrolment->start();
}

void SignInFlow::Private::takeEnrolment(const Result<void> &outcome)
{
    if (step != Step::Registering)
        return;
    if (!outcome)
        return finish(outcome.error());
    connect(&enrolment->listener(), &RedirectListener::answered, q,
            [this](const RedirectAnswer &answer) { take(answer); });
    goToBrowser();
}

void SignInFlow::Private::goToBrowser()
{
    const Registration &registration = enrolment->registration();
    request = {};
    request.authorizationEndpoint = discovery.server.authorizationEndpoint;
    request.tokenEndpoint = discovery.server.tokenEndpoint;
    request.issuer = discovery.server.issuer;
    request.issuerPromised = discovery.server.promisesIssuer;
    request.clientId = registration.clientId;
    request.redirectUri = registration.redirectUri;
    request.resource = discovery.resource;
    request.scope = discovery.scope;
    request.state = newState();
    request.verifier = newVerifier();
    enrolment->listener().expect(request);

    if (exchange)
        exchange.release()->deleteLater();
    exchange = std::make_unique<CodeExchange>(*platform.network, request,
                                              ClientCredentials{registration.clientId,
                                                                registration.clientSecret,
                                                                registration.authentication},
                                              quirks, discovery.addresses, q);
    connect(exchange.get(), &CodeExchange::finished, q,
            [this](const Result<TokenAnswer> &outcome) { takeTokens(outcome); });
    link = exchange->begin();

    enter(Step::WaitingForBrowser);
    platform.clock->after(browserLimit, exchange.get(), [this] {
        if (step == Step::WaitingForBrowser)
            finish(Error{ErrorCode::SignInTimedOut, {}});
    });
    Q_EMIT q->browserLinkReady(link, q->signInHost());
    if (browser == Browser::Open && step == Step::WaitingForBrowser)
        openBrowser();
}

// If it does not open, the person can still copy the link, so this does not end the flow.
void SignInFlow::Private::openBrowser() const
{
    if (const auto opened = platform.desktop->openInBrowser(link); !opened)
        qCWarning(signInLog, "Browser: %s", nameOf(opened.error().code).data());
}

void SignInFlow::Private::take(const RedirectAnswer &answer)
{
    if (step != Step::WaitingForBrowser)
        return;
    if (answer.kind == RedirectAnswer::Kind::Code) {
        enter(Step::FetchingTokens);
        return exchange->exchange(answer.code);
    }
    if (!tryAgainAfter(answer.error))
        finish(answer.error);
}

void SignInFlow::Private::takeTokens(const Result<TokenAnswer> &outcome)
{
    if (step != Step::FetchingTokens)
        return;
    if (outcome)
        return keep(*outcome);
    if (tryAgainAfter(outcome.error()))
        return;
    // "invalid_grant" here means the code, not somebody's earlier sign-in.
    if (outcome.error().code == ErrorCode::SignInNeeded)
        return finish(Error{ErrorCode::TokenRefused, outcome.error().detail});
    finish(outcome.error());
}

// A server that has forgotten us gets a new registration, one that does not know a scope is asked
// without; each sign-in once, since the person sees the browser again.
bool SignInFlow::Private::tryAgainAfter(const Error &error)
{
    if (hasTriedAgain)
        return false;
    if (error.code == ErrorCode::ClientForgotten && enrolment->isReplaceable()) {
        hasTriedAgain = true;
        qCInfo(signInLog, "%s does not know us any more", qUtf8Printable(q->signInHost()));
        enter(Step::Registering);
        enrolment->startOver();
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

void SignInFlow::Private::keep(const TokenAnswer &tokens)
{
    enter(Step::Storing);
    const QDateTime now = platform.clock->now();
    StoredTokens kept;
    kept.accessToken = tokens.accessToken;
    kept.refreshToken = tokens.refreshToken;
    if (tokens.life) {
        kept.life = *tokens.life;
        kept.ends = now.addSecs(tokens.life->count());
    }

    SignInFacts facts;
    facts.issuer = discovery.server.issuer;
    facts.authorizationEndpoint = discovery.server.authorizationEndpoint;
    facts.tokenEndpoint = discovery.server.tokenEndpoint;
    facts.revocationEndpoint = discovery.server.revocationEndpoint;
    facts.clientId = enrolment->registration().clientId;
    facts.clientAuthentication = enrolment->registration().authentication;
    facts.redirectUri = enrolment->registration().redirectUri;
    facts.resource = discovery.resource;
    facts.scope = tokens.scope.isEmpty() ? discovery.scope : tokens.scope;
    if (tokens.refreshLife)
        facts.refreshTokenEnds = now.addSecs(tokens.refreshLife->count());
    connection.access = Access::SignIn;
    connection.facts = facts;
    if (!tokens.account.isEmpty())
        connection.account = tokens.account;

    platform.secrets->write(tokensKey(connection.id, facts.issuer), stored(kept))
        .then(q, [this](const Result<void> &written) {
            if (step != Step::Storing)
                return;
            if (written)
                finish(connection);
            else
                finish(written.error());
        });
}

} // namespace patchbay
