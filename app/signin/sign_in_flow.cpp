// A little longer than most: the steps of one sign-in in their order.

#include "signin/sign_in_flow.h"

#include "connections/server_presets.h"
#include "http/url.h"
#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/log.h"
#include "signin/server_url.h"
#include "signin/sign_in_facts.h"
#include "signin/sign_in_flow_private.h"
#include "signin/stored_sign_in.h"

using namespace Qt::StringLiterals;

namespace patchbay {

SignInFlow::SignInFlow(Platform &platform, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, platform))
{
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::start(const Connection &connection, Browser browser)
{
    Wishes wishes;
    wishes.browser = browser;
    start(connection, wishes);
}

void SignInFlow::start(const Connection &connection, const Wishes &wishes)
{
    d->connection = connection;
    d->wishes = wishes;
    if (wishes.browser == Browser::Open && !d->platform.desktop->hasBrowser())
        d->wishes.browser = Browser::OnAnotherDevice;
    if (wishes.account == Account::Choose)
        d->prompt = u"login"_s; // "select_account" is known to fewer servers
    const Result<ProviderQuirks> quirks = ProviderQuirks::read(d->platform.places);
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
    if (d->step != Step::WaitingForBrowser || d->device)
        return Error{ErrorCode::WrongUsage, "no sign-in waits for the browser"};
    return d->enrolment->listener().takeAddress(address);
}

Result<void> SignInFlow::registerAgain()
{
    if (d->step != Step::WaitingForBrowser)
        return Error{ErrorCode::WrongUsage, "no sign-in waits for the browser"};
    if (!d->enrolment->isReplaceable())
        return Error{ErrorCode::WrongUsage, "the client id was given by a person"};
    d->registerAnew();
    return {};
}

SignInFlow::Step SignInFlow::step() const
{
    return d->step;
}

QUrl SignInFlow::browserLink() const
{
    return d->link;
}

QString SignInFlow::deviceCode() const
{
    return d->deviceCode;
}

QString SignInFlow::signInHost() const
{
    if (d->device)
        return d->link.host();
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
    deviceCode.clear();
    // At times it is their signal that led here, so they cannot go at once; as our children they
    // never outlive us and what they stand on.
    if (exchange)
        exchange.release()->deleteLater();
    if (device)
        device.release()->deleteLater();
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
    QStringList grants;
    if (mayUseCode())
        grants.append(QString::fromLatin1(deviceCodeGrant));
    enrolment = std::make_unique<Enrolment>(platform, connection, discovery, quirks, grants, q);
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
    if (mayUseCode())
        goToAnotherDevice();
    else
        goToBrowser();
}

bool SignInFlow::Private::mayUseCode() const
{
    return wishes.browser == Browser::OnAnotherDevice
        && !discovery.server.deviceAuthorizationEndpoint.isEmpty();
}

ClientCredentials SignInFlow::Private::credentials() const
{
    const Registration &registration = enrolment->registration();
    return {registration.clientId, registration.clientSecret,
            authentication.isEmpty() ? registration.authentication : authentication};
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
    request.prompt = prompt;
    if (wishes.account == Account::AsBefore)
        request.loginHint = platform.policy.signInHintFor(platform.places.account);
    request.state = newState();
    request.verifier = newVerifier();
    enrolment->listener().expect(request);
    makeExchange();
    platform.clock->after(browserPatience, exchange.get(), [this] {
        if (step == Step::WaitingForBrowser)
            Q_EMIT q->takesLong();
    });
    platform.clock->after(browserLimit, exchange.get(), [this] {
        if (step == Step::WaitingForBrowser)
            finish(Error{ErrorCode::SignInTimedOut, {}});
    });
    announce(exchange->begin());
    if (wishes.browser == Browser::Open && step == Step::WaitingForBrowser)
        openBrowser();
}

void SignInFlow::Private::makeExchange()
{
    if (exchange)
        exchange.release()->deleteLater();
    exchange = std::make_unique<CodeExchange>(*platform.network, request, credentials(), quirks,
                                              discovery.addresses, q);
    connect(exchange.get(), &CodeExchange::finished, q,
            [this](const Result<TokenAnswer> &outcome) { takeTokens(outcome); });
}

void SignInFlow::Private::goToAnotherDevice()
{
    if (device)
        device.release()->deleteLater();
    device = std::make_unique<DeviceSignIn>(platform, connection.url, discovery, credentials(),
                                            quirks, q);
    connect(device.get(), &DeviceSignIn::codeReady, q, [this](const DeviceCode &told) {
        deviceCode = told.userCode;
        announce(told.link);
    });
    connect(device.get(), &DeviceSignIn::finished, q,
            [this](const Result<TokenAnswer> &outcome) { takeDeviceTokens(outcome); });
    device->start();
}

void SignInFlow::Private::announce(const QUrl &where)
{
    link = where;
    enter(Step::WaitingForBrowser);
    const auto &before = connection.facts;
    if (before && !isSameIssuer(before->issuer, discovery.server.issuer)) {
        Q_EMIT q->noticed(Error{ErrorCode::OtherIdentityProvider,
                                discovery.server.issuer.toStdString() + " instead of "
                                    + before->issuer.toStdString()});
    }
    Q_EMIT q->browserLinkReady(link, q->signInHost());
}

// If it does not open, the person can still copy the link, so this does not end the flow.
void SignInFlow::Private::openBrowser() const
{
    if (const auto opened = platform.desktop->openInBrowser(link); !opened) {
        qCWarning(signInLog, "Browser: %s", nameOf(opened.error().code).data());
        Q_EMIT q->noticed(opened.error());
    }
}

void SignInFlow::Private::keep(const TokenAnswer &tokens)
{
    enter(Step::Storing);
    const QDateTime now = platform.clock->now();
    if (!authentication.isEmpty())
        enrolment->keepAuthentication(authentication);
    const QString formerIssuer = connection.facts ? connection.facts->issuer : QString();
    const auto presets = readServerPresets();
    const auto preset = presets ? presetAt(*presets, connection.url) : std::nullopt;
    const SignInFacts facts =
        factsFrom(discovery, enrolment->registration(), tokens, now, connection.facts,
                  preset ? preset->refreshTokenLife : std::chrono::seconds(0));
    connection.access = Access::SignIn;
    connection.facts = facts;
    if (!connection.choices.clientId.isEmpty())
        connection.choices.clientIssuer = facts.issuer;
    if (!tokens.account.isEmpty())
        connection.account = tokens.account;

    platform.secrets
        ->write(tokensKey(connection.id, facts.issuer), stored(storedTokensFrom(tokens, now)))
        .then(q, [this, formerIssuer](const Result<void> &written) {
            if (step != Step::Storing)
                return;
            if (!written)
                return finish(written.error());
            if (!formerIssuer.isEmpty() && formerIssuer != connection.facts->issuer)
                return letGoOfTokensFrom(formerIssuer);
            finish(connection);
        });
}

// The server has moved to another issuer, and takes nothing of the former one any more.
void SignInFlow::Private::letGoOfTokensFrom(const QString &formerIssuer)
{
    platform.secrets->remove(tokensKey(connection.id, formerIssuer))
        .then(q, [this](const Result<void> &removed) {
            if (step != Step::Storing)
                return;
            if (!removed) // the new ones are kept, and that is what counts
                qCWarning(signInLog, "Former tokens: %s", nameOf(removed.error().code).data());
            finish(connection);
        });
}

} // namespace patchbay
