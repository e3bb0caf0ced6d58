// The part of Setup that signs somebody in and keeps what comes of it.

#include "setup/setup_private.h"

#include "platform/clock.h"
#include "platform/platform.h"
#include "setup/regions.h"
#include "signin/given_credentials.h"
#include "signin/last_sign_ins.h"
#include "signin/token_source.h"

namespace patchbay {

void Setup::useAccessKey(const Secret &key)
{
    ++d->attempt;
    d->view.accessKeyMode = true;
    d->view.signIn = Progress::Running;
    d->view.signInError.reset();
    d->view.signInNotice.reset();
    d->view.otherRegions.clear();
    Q_EMIT changed();
    Connection connection = d->view.connection;
    connection.access = Access::AccessKey;
    if (const auto allowed = d->parts.store.mayBeAdded(connection); !allowed)
        return finishSignIn(allowed.error());
    checkAccessKey(d->parts.platform, connection, key)
        .then(this,
              [this, connection, key,
               attempt = d->attempt](const Result<AcceptedKey> &checked) mutable {
                  if (attempt != d->attempt)
                      return;
                  if (!checked)
                      return refuseAccessKey(checked.error(), key);
                  connection.accessKeyEnds = checked->ends;
                  if (!checked->account.isEmpty())
                      connection.account = checked->account;
                  keepAccessKey(connection, key);
              });
}

// Keys are known in one region only: which one is found out where it can be.
void Setup::refuseAccessKey(const Error &error, const Secret &key)
{
    const auto preset = presetAt(d->parts.presets, d->view.connection.url);
    const auto regions = preset ? otherRegions(d->parts.presets, *preset) : QList<ServerPreset>();
    if (error.code != ErrorCode::AccessKeyRefused || regions.isEmpty())
        return finishSignIn(error);
    regionOfKey(d->parts.platform, regions, key)
        .then(this, [this, error, attempt = d->attempt](const std::optional<ServerPreset> &region) {
            if (attempt != d->attempt)
                return;
            finishSignIn(region ? Error{ErrorCode::WrongRegion, region->id.toStdString()} : error);
        });
}

// The token source must know the connection to keep its key; if the keychain refuses, the
// connection is again what it was before.
void Setup::keepAccessKey(const Connection &connection, const Secret &key)
{
    const auto before = d->parts.store.find(connection.id);
    if (const auto kept = store(connection); !kept)
        return finishSignIn(kept.error());
    d->parts.tokens.setAccessKey(connection.id, key)
        .then(this, [this, connection, before, attempt = d->attempt](const Result<void> &kept) {
            if (!kept) {
                const auto back =
                    before ? d->parts.store.update(*before) : d->parts.store.remove(connection.id);
                if (attempt == d->attempt)
                    finishSignIn(back ? kept.error() : back.error());
                return;
            }
            if (attempt == d->attempt)
                keepConnection(connection);
        });
}

// Somebody who is signed in already is not sent to the browser.
void Setup::signIn(SignInFlow::Browser browser)
{
    beginSignIn();
    SignInFlow::Wishes wishes;
    wishes.browser = browser;
    const auto known = d->parts.store.find(d->view.connection.id);
    if (!known || !known->facts || !known->facts->wantedScope.isEmpty())
        return startFlow(wishes);
    d->parts.tokens.freshToken(known->id).then(
        this, [this, wishes, known, attempt = d->attempt](const Result<Secret> &token) {
            if (attempt != d->attempt)
                return;
            if (token)
                return keepConnection(*known);
            startFlow(wishes);
        });
}

void Setup::useClientId(const QString &clientId, const Secret &secret)
{
    beginSignIn();
    SignInChoices &choices = d->view.connection.choices;
    choices.clientId = clientId.trimmed();
    choices.clientIssuer.clear();
    keepClientSecret(d->parts.platform, d->view.connection, secret)
        .then(this, [this, attempt = d->attempt](const Result<void> &kept) {
            if (attempt != d->attempt)
                return;
            if (!kept)
                return finishSignIn(kept.error());
            startFlow({});
        });
}

void Setup::signInAsSomebodyElse(SignInFlow::Browser browser)
{
    beginSignIn();
    SignInFlow::Wishes wishes;
    wishes.browser = browser;
    wishes.account = SignInFlow::Account::Choose;
    startFlow(wishes);
}

void Setup::beginSignIn()
{
    ++d->attempt;
    d->view.accessKeyMode = false;
    d->view.signIn = Progress::Running;
    d->view.signInStep = SignInFlow::Step::Discovering;
    d->view.signInTakesLong = false;
    d->view.signInError.reset();
    d->view.signInNotice.reset();
    d->view.otherRegions.clear();
    Q_EMIT changed();
}

void Setup::startFlow(const SignInFlow::Wishes &wishes)
{
    d->flow = std::make_unique<SignInFlow>(d->parts.platform);
    SignInFlow *flow = d->flow.get();
    connect(flow, &SignInFlow::stepChanged, this, [this](SignInFlow::Step step) {
        d->view.signInStep = step;
        if (step != SignInFlow::Step::WaitingForBrowser) {
            d->view.signInLink.clear();
            d->view.signInCode.clear();
            d->view.signInTakesLong = false;
        }
        Q_EMIT changed();
    });
    connect(flow, &SignInFlow::browserLinkReady, this,
            [this](const QUrl &link, const QString &host) {
                d->view.signInLink = link;
                d->view.signInCode = d->flow->deviceCode();
                d->view.signInHost = host;
                if (!d->view.signInNotice)
                    d->view.signInNotice = noticeOnHost(host, d->view.connection, d->parts.presets);
                d->view.signInEnds = d->parts.platform.clock->now().addSecs(
                    std::chrono::seconds(SignInFlow::browserLimit).count());
                Q_EMIT changed();
            });
    connect(flow, &SignInFlow::noticed, this, [this](const Error &notice) {
        d->view.signInNotice = notice;
        Q_EMIT changed();
    });
    connect(flow, &SignInFlow::takesLong, this, [this] {
        d->view.signInTakesLong = true;
        Q_EMIT changed();
    });
    connect(flow, &SignInFlow::finished, this, [this](const Result<Connection> &outcome) {
        d->flow.release()->deleteLater(); // it is the one that is speaking
        if (!outcome)
            return finishSignIn(outcome.error());
        keepConnection(*outcome);
    });
    if (d->parts.lastSignIns)
        d->parts.lastSignIns->follow(d->view.connection, wishes.account, *flow);
    flow->start(d->view.connection, wishes);
}

void Setup::openBrowserAgain()
{
    if (d->flow)
        d->flow->openBrowserAgain();
}

void Setup::registerAgain()
{
    if (!d->flow)
        return;
    if (const auto started = d->flow->registerAgain(); !started) {
        d->view.signInError = started.error();
        Q_EMIT changed();
    }
}

void Setup::takeRedirect(const QString &address)
{
    if (!d->flow)
        return;
    if (const auto taken = d->flow->takeRedirect(address); !taken) {
        d->view.signInError = taken.error();
        Q_EMIT changed();
    }
}

void Setup::cancelSignIn()
{
    if (d->flow)
        return d->flow->cancel();
    ++d->attempt;
    finishSignIn(Error{ErrorCode::Cancelled, {}});
}

// The keys of apps may have changed since this connection was read.
Result<void> Setup::store(Connection connection)
{
    const auto now = d->parts.store.find(connection.id);
    if (!now)
        return d->parts.store.add(connection);
    connection.keys = now->keys;
    connection.readOnlyClients = now->readOnlyClients;
    return d->parts.store.update(connection);
}

void Setup::keepConnection(const Connection &connection)
{
    if (const auto kept = store(connection); !kept)
        return finishSignIn(kept.error());
    d->view.connection = d->parts.store.find(connection.id).value_or(connection);
    d->parts.tokens.reload(connection.id);
    finishSignIn({});
}

void Setup::finishSignIn(const Result<void> &outcome)
{
    d->view.signInLink.clear();
    d->view.signInCode.clear();
    if (outcome) {
        d->view.signIn = Progress::Done;
        d->view.signInStep = SignInFlow::Step::Done;
        d->view.signInError.reset();
        d->view.signInNotice.reset();
        d->view.otherRegions.clear();
        lookForApps();
        return;
    }
    d->view.signInStep = SignInFlow::Step::Idle;
    d->view.signIn =
        outcome.error().code == ErrorCode::Cancelled ? Progress::NotStarted : Progress::Failed;
    d->view.signInError = withRegion(outcome.error(), d->view.connection, d->parts.presets);
    d->view.otherRegions =
        regionsToOffer(*d->view.signInError, d->view.connection, d->parts.presets);
    Q_EMIT changed();
}

} // namespace patchbay
