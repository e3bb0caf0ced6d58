#include "signin/sign_in_flow.h"

#include "http/url.h"
#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/code_exchange.h"
#include "signin/discovery.h"
#include "signin/log.h"
#include "signin/redirect_listener.h"
#include "signin/registration.h"
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
    void findRegistration();
    void takeGivenClient();
    void lookForRegistration();
    void useRegistration(const Registration &known);
    void registerAnew();
    void keepRegistration(const Registration &made);
    void forgetRegistration();
    Result<void> listenOn(quint16 port);
    void goToBrowser();
    void openBrowser();
    void take(const RedirectAnswer &answer);
    void takeTokens(const Result<TokenAnswer> &outcome);
    bool tryAgainAfter(const Error &error);
    void keep(const TokenAnswer &tokens);

    QString redirectHost() const
    {
        const QString &chosen = connection.choices.redirectHost;
        return chosen.isEmpty() ? u"127.0.0.1"_s : chosen;
    }

    SignInFlow *const q;
    Platform &platform;
    Step step = Step::Idle;
    Browser browser = Browser::Open;
    Connection connection;
    ProviderQuirks quirks;
    Discovery discovery;
    Registration registration;
    bool isRegistrationReplaceable = false; // made by us, not given by a person
    bool takesClientMetadataUrl = true; // until the server has refused it
    bool hasTriedAgain = false;
    std::unique_ptr<RedirectListener> listener;
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
    return d->listener->takeAddress(address);
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
    listener.reset();
    link.clear();
    // Called from a signal of the exchange at times, so it cannot go at once.
    if (exchange)
        exchange.release()->deleteLater();
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
            return findRegistration();
        connection.access = Access::Open;
        connection.facts.reset();
        finish(connection);
    });
}

// Given by a person, else our metadata document, else dynamic registration (MCP authorization).
void SignInFlow::Private::findRegistration()
{
    enter(Step::Registering);
    const SignInChoices &choices = connection.choices;
    isRegistrationReplaceable = choices.clientId.isEmpty();
    if (!choices.clientId.isEmpty())
        return takeGivenClient();
    if (choices.clientMetadataUrl.isEmpty() || !takesClientMetadataUrl
        || !discovery.server.takesClientMetadataUrl)
        return lookForRegistration();

    if (const Result<void> listening = listenOn(choices.redirectPort); !listening)
        return finish(listening.error());
    registration = {
        choices.clientMetadataUrl, {}, u"none"_s, listener->redirectUri(redirectHost()), {}};
    goToBrowser();
}

void SignInFlow::Private::takeGivenClient()
{
    platform.secrets->read(clientSecretKey(connection.id))
        .then(q, [this](const Result<std::optional<Secret>> &secret) {
            if (step != Step::Registering)
                return;
            if (!secret)
                return finish(secret.error());
            if (const auto listening = listenOn(connection.choices.redirectPort); !listening)
                return finish(listening.error());
            registration.clientId = connection.choices.clientId;
            registration.clientSecret = secret->value_or(Secret());
            registration.authentication =
                authenticationFor(discovery.server, !registration.clientSecret.isEmpty());
            registration.redirectUri = listener->redirectUri(redirectHost());
            // A refresh reads the secret from where registrations are.
            keepRegistration(registration);
        });
}

void SignInFlow::Private::lookForRegistration()
{
    platform.secrets->read(registrationKey(connection.id, discovery.server.issuer))
        .then(q, [this](const Result<std::optional<Secret>> &found) {
            if (step != Step::Registering)
                return;
            if (!found)
                return finish(found.error());
            const auto known = *found ? registrationFrom(**found) : std::nullopt;
            if (known)
                useRegistration(*known);
            else
                registerAnew();
        });
}

void SignInFlow::Private::useRegistration(const Registration &known)
{
    const SignInChoices &choices = connection.choices;
    const QUrl redirect(known.redirectUri);
    const auto port = static_cast<quint16>(redirect.port(0));
    const bool isOver = known.secretEnds.isValid() && known.secretEnds <= platform.clock->now();
    const bool fits = (choices.redirectHost.isEmpty() || choices.redirectHost == redirect.host())
        && (choices.redirectPort == 0 || choices.redirectPort == port);
    // Another program may have taken the port meanwhile; some servers compare it, so a new port
    // means a new registration.
    if (isOver || !fits || !listenOn(port))
        return registerAnew();
    if (redirect.host() == "localhost"_L1)
        listener->listenOnV6Too();
    registration = known;
    goToBrowser();
}

void SignInFlow::Private::registerAnew()
{
    if (const auto listening = listenOn(connection.choices.redirectPort); !listening)
        return finish(listening.error());
    QStringList redirectUris{listener->redirectUri(redirectHost())};
    if (connection.choices.redirectHost.isEmpty())
        redirectUris.append(listener->redirectUri(u"localhost"_s));
    registerClient(platform, discovery, quirks, redirectUris, q)
        .then(q, [this](const Result<Registration> &made) {
            if (step != Step::Registering)
                return;
            if (!made)
                return finish(made.error());
            registration = *made;
            keepRegistration(registration);
        });
}

// Before the browser opens: a keychain that refuses is known before anybody types a password.
void SignInFlow::Private::keepRegistration(const Registration &made)
{
    if (QUrl(made.redirectUri).host() == "localhost"_L1)
        listener->listenOnV6Too();
    platform.secrets->write(registrationKey(connection.id, discovery.server.issuer), stored(made))
        .then(q, [this](const Result<void> &written) {
            if (step != Step::Registering)
                return;
            if (written)
                goToBrowser();
            else
                finish(written.error());
        });
}

Result<void> SignInFlow::Private::listenOn(quint16 port)
{
    listener.reset();
    auto listening = RedirectListener::listen(platform.network->loop(), port);
    if (!listening)
        return listening.error();
    listener = std::move(*listening);
    if (redirectHost() == "localhost"_L1)
        listener->listenOnV6Too();
    connect(listener.get(), &RedirectListener::answered, q,
            [this](const RedirectAnswer &answer) { take(answer); });
    return {};
}

void SignInFlow::Private::goToBrowser()
{
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
    listener->expect(request);

    if (exchange)
        exchange.release()->deleteLater();
    exchange = std::make_unique<CodeExchange>(*platform.network, request,
                                              ClientCredentials{registration.clientId,
                                                                registration.clientSecret,
                                                                registration.authentication},
                                              quirks, discovery.addresses);
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
void SignInFlow::Private::openBrowser()
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
    if (error.code == ErrorCode::ClientForgotten && isRegistrationReplaceable) {
        hasTriedAgain = true;
        takesClientMetadataUrl = false;
        forgetRegistration();
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

void SignInFlow::Private::forgetRegistration()
{
    qCInfo(signInLog, "%s does not know our registration any more",
           qUtf8Printable(q->signInHost()));
    enter(Step::Registering);
    platform.secrets->remove(registrationKey(connection.id, discovery.server.issuer))
        .then(q, [this](const Result<void> &removed) {
            if (step != Step::Registering)
                return;
            if (removed)
                registerAnew();
            else
                finish(removed.error());
        });
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
    facts.clientId = registration.clientId;
    facts.clientAuthentication = registration.authentication;
    facts.redirectUri = registration.redirectUri;
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
